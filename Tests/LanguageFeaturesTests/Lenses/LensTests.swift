// What is shown above a post and behind its links, and that nothing is where nobody asked.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct LensTests {
  private static let blog = """
    -- hugo.toml --
    baseURL = "https://blog.example.kr/"
    -- content/chip.md --
    ---
    title: 칩 이야기
    date: 2026-02-10
    ---
    글
    -- content/draft.md --
    ---
    title: 초안
    draft: true
    ---
    [칩](/chip/)
    -- content/a.md --

    """

  /// The post with `‹…›` behind each link that has a hint.
  private func check(
    _ text: String, isOn: Bool = true, is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var settings = Settings()
    settings.showsHints = isOn
    let blog = TestBlog(.hugo, Self.blog + text, settings: settings, ranks: false)
    let path = SitePath("content/a.md")
    guard let source = blog.snapshot.post(at: path)?.source else { return }
    let hints = blog.snapshot.linkHints(in: path, within: TextRange(0, source.count))
    var bytes = source.bytes
    for hint in (hints ?? []).reversed() {
      bytes.insert(contentsOf: "‹\(hint.text)›".utf8, at: hint.offset)
    }
    let drawn = hints == nil ? "nothing" : String(decoding: bytes, as: UTF8.self)
    expectSame(drawn, picture, sourceLocation: sourceLocation)
  }

  @Test func aBareLinkSaysItsTitleAndAnyOtherItsDate() {
    check(
      "[칩](/chip/) https://blog.example.kr/chip/ {{< relref \"chip.md\" >}} [](/chip/) [b](/draft/)",
      is: """
        [칩](/chip/)‹2026-02-10› https://blog.example.kr/chip/‹칩 이야기 · 2026-02-10› \
        {{< relref "chip.md" >}}‹칩 이야기 · 2026-02-10› [](/chip/)‹칩 이야기 · 2026-02-10› [b](/draft/)‹draft›
        """)
  }

  @Test func whatLeadsToNoPostHasNoHint() {
    let text = "[a](/no/) ![b](/chip/) [c](https://example.com/) [d](#e) [f](/tags/)"
    check(text, is: text)
  }

  @Test func nothingIsShownUnlessAskedFor() {
    check("[칩](/chip/)", isOn: false, is: "nothing")
    let blog = TestBlog(.hugo, Self.blog + "글", ranks: false)
    #expect(blog.snapshot.lenses(in: SitePath("content/a.md")) == nil)
  }

  @Test func aPostSaysWhoLinksToItAndHowLongItIs() throws {
    var settings = Settings()
    settings.showsLenses = true
    let blog = TestBlog(.hugo, Self.blog + "[칩](/chip/)", settings: settings, ranks: false)
    let chip = SitePath("content/chip.md")
    let (lenses, place) = try #require(blog.snapshot.lenses(in: chip))
    #expect(place == .empty(at: 0))
    #expect(
      lenses.map { blog.snapshot.text(of: $0, in: chip) } == [
        "2 posts link here", "1 character · 1 min",
      ])
    expectSame(
      blog.snapshot.backlinkList(to: chip), "a (content/a.md)\n초안 (content/draft.md)")
    let own = SitePath("content/a.md")
    #expect(blog.snapshot.text(of: .backlinks, in: own) == "no post links here")
    #expect(blog.snapshot.text(of: .length, in: SitePath("content/none.md")) == nil)
  }

  @Test func lengthCountsCharactersOfHangulAndWordsOfOthers() {
    func length(_ text: String) -> String? {
      var settings = Settings()
      settings.showsLenses = true
      let blog = TestBlog(.hugo, Self.blog + text, settings: settings, ranks: false)
      return blog.snapshot.text(of: .length, in: SitePath("content/a.md"))
    }
    #expect(length("# 제목\n\n**글**은 two-part words.") == "4 characters, 2 words · 1 min")
    #expect(length("it's 3 words") == "3 words · 1 min")
    #expect(length("```\ncode is not read\n```") == "0 words · 1 min")
    #expect(length(String(repeating: "글 ", count: 502)) == "502 characters · 2 min")
    #expect(length(String(repeating: "word ", count: 426)) == "426 words · 2 min")
    #expect(length(String(repeating: "word ", count: 427)) == "427 words · 3 min")
  }
}

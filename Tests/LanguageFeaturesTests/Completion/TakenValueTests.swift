// What front matter says once a proposed value is taken: the value, and all that stood there before.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct TakenValueTests {
  private static let tags = [
    "C++", "a: b", "#x", "it's", "say \"hi\"", "true", "2024", "한글 태그", "- dash", "[x]", "a, b",
    "null",
    "~", "back\\slash", "%d", "*star", "&and", "!bang", "@at", "2024-01-02", "1.5", "on", " 앞",
    "{y}",
    "콜론:", "x #y", "café", "🤖", ">", "|", "?", "-", "0x1F", "`tick`",
  ]

  private static let forms = [
    "---\ntags: [$0]\nend: 1\n---\n", "---\ntags: [x, $0]\nend: 1\n---\n",
    "---\ntags: [\"$0\", x]\nend: 1\n---\n", "---\ntags: ['$0']\nend: 1\n---\n",
    "---\ntags: [\"$0]\nend: 1\n---\n", "---\ntags:\n  - $0\nend: 1\n---\n",
    "---\ntags:\n- x\n- \"$0\"\nend: 1\n---\n", "---\ntags: $0\nend: 1\n---\n",
    "---\ntags: [\n  x,\n  $0\n]\nend: 1\n---\n", "+++\ntags = [$0]\nend = 1\n+++\n",
    "+++\ntags = [\"x\", \"$0\"]\nend = 1\n+++\n", "+++\ntags = ['$0']\nend = 1\n+++\n",
    "+++\ntags = [\n  \"x\",\n  $0\n]\nend = 1\n+++\n", "{\"tags\": [$0], \"end\": 1}\n",
    "{\"tags\": [\"x\", \"$0\"], \"end\": 1}\n", "{\"tags\": $0, \"end\": 1}\n",
  ]

  @Test(arguments: forms)
  func whatIsTakenIsReadAsWhatWasMeant(form: String) {
    let known = Self.tags.map { FrontMatterValue.quoted($0) }.joined(separator: ", ")
    let blog = TestBlog(
      .hugo,
      "-- hugo.toml --\n-- content/b.md --\n---\ntags: [\(known)]\n---\n-- content/a.md --\n"
        + form,
      ranks: false)
    guard let completion = blog.completion,
      let source = blog.snapshot.post(at: SitePath("content/a.md"))?.source
    else {
      Issue.record("nothing is proposed in \(form)")
      return
    }
    #expect(completion.items.count >= Self.tags.count - 2, "\(form)")
    for item in completion.items {
      var bytes = source.bytes
      bytes.replaceSubrange(completion.replaced.range, with: item.text.utf8)
      let document = Document(SourceText(bytes: bytes), dialect: blog.snapshot.site.rules.dialect)
      let value = document.frontMatter?.value
      let tags = value?["tags"]?.elements.compactMap { $0.string } ?? []
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(tags.contains(item.label), "\(item.label) in \(text)")
      #expect(value?["end"]?.integer == 1, "\(text)")
      #expect(document.frontMatter?.problems == [] || form.contains("\"$0]"), "\(text)")
    }
  }

  /// Any bytes: what is found touches the cursor and stays on its line.
  @Test(arguments: 1...30)
  func aCursorStaysOnItsLine(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let pieces = [
      "tags", ":", " ", "\n", "\r\n", "- ", "[", "]", "{", "}", "\"", "'", ",", "#", "=", "a", "글",
      "\\", "|", "  ",
      ".", "---", "+++",
    ]
    let fence = ["---\n", "+++\n", "{\n"].randomElement(using: &random) ?? ""
    let middle = (0..<Int.random(in: 0...24, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    let source = SourceText(fence + middle.joined() + "\n" + fence)
    let document = Document(source, dialect: [.fences(.any)])
    let lines = LineTable(source)
    for offset in -1...source.count + 2 {
      guard let cursor = document.dataCursor(at: offset) else { continue }
      let line = lines.contentRange(ofLine: lines.line(at: offset), in: source)
      #expect(
        line.contains(cursor.replaceable) && cursor.replaceable.contains(cursor.typed)
          && cursor.typed.upperBound == offset,
        "seed \(seed) at \(offset): \(source.bytes)")
    }
  }
}

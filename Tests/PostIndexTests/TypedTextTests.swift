// What an author types, against names: in every way that it may be meant.
import SiteModel
import Syntax
import Testing

@testable import PostIndex

struct TypedTextTests {
  private func fit(_ typed: String, _ name: String) -> MatchQuality? {
    TypedText(typed).fit(TypedName(name))?.quality
  }

  @Test(arguments: [
    ("테슬", "테슬라의 휴머노이드"), ("테슬ㄹ", "테슬라의 휴머노이드"), ("ㅌㅅㄹ", "테슬라의 휴머노이드"),
    ("xptmffk", "테슬라의 휴머노이드"), ("텟", "테슬라"), ("ㅇㅐ", "애자일"), ("애ㅈ", "애자일"),
    ("ㅇㅐ쳐", "docu"), ("\"go", "Go modules"), ("과ㄴ", "관절"), ("가", "값"),
  ])
  func beginsATitle(typed: String, title: String) {
    #expect([.prefix, .whole].contains(fit(typed, title)))
  }

  @Test(arguments: [
    ("휴머", "테슬라의 휴머노이드"), ("ㅎㅁ", "테슬라의 휴머노이드"), ("rbajshdlem", "테슬라 규머노이드"),
    ("mod", "Go modules"), ("래", "테슬라 랙"),
  ])
  func beginsAWord(typed: String, title: String) {
    #expect(fit(typed, title) == .wordPrefix)
  }

  @Test func whatDoesNotFitIsNotForced() {
    #expect(fit("고양", "테슬라의 휴머노이드") == nil)
    #expect(fit("zzz", "Go modules") == nil)
    #expect(fit("ㅋㅋ", "테슬라") == nil)
  }

  @Test func aKeyboardInTheWrongModeIsLessCertain() {
    let right = TypedText("테슬").fit(TypedName("테슬라"))
    let wrong = TypedText("xptmf").fit(TypedName("테슬라"))
    #expect((right?.certainty ?? 0) > (wrong?.certainty ?? 1))
  }

  @Test func typedLettersRaiseAndNeverHide() throws {
    let blog = TestBlog(
      .plain,
      """
      -- a.md --
      # 로봇 이야기
      로봇의 관절
      -- b.md --
      # 테슬라의 휴머노이드
      로봇과 관절
      -- c.md --
      # 로봇 관절
      로봇의 관절을 만든다. 관절과 로봇.
      -- d.md --
      # 요리
      김치
      """)
    let index = RelatedIndex(blog.snapshot)
    let post = try #require(blog.snapshot.post(at: SitePath("a.md")))
    var query = index.query(
      post, markdown: VisibleText(post).without([]),
      before: VisibleText(post).cut(before: post.source.count))
    let plain = index.related(to: query, limit: 9)
    #expect(plain.first?.path == SitePath("c.md"))
    let without = try #require(plain.first { $0.path == SitePath("b.md") }).score
    for typed in ["테슬", "ㅌㅅㄹ", "xptmf", "휴머"] {
      query.typed = TypedText(typed)
      let answers = index.related(to: query, limit: 9)
      let score = answers.first { $0.path == SitePath("b.md") }?.score ?? 0
      #expect(score > without + 1, "\(typed)")
      #expect(answers.count == plain.count, "\(typed)")
    }
  }
}

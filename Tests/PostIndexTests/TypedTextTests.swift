// What an author types, against names: in every way that it may be meant.
import SiteModel
import Syntax
import TestSupport
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

  /// The bits that most names are passed over by may say yes in vain, never no.
  @Test(arguments: 1...20)
  func noNameThatFitsIsPassedOver(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let pieces = [
      "테슬라", "의", "휴머노이드", "go", "ASP.NET", "a", "C++", "값", "ㅌㅅ", "é", "mod", "-", "(", "rb",
      "2024",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))] + (random.next() % 2 == 0 ? " " : "")
      }.joined()
    }
    for _ in 0..<200 {
      let name = TypedName(text(5))
      let words = String(decoding: name.text.bytes, as: UTF8.self)
      for whole in [words, text(1), String(words.split(separator: " ").last ?? "")] {
        let typed = TypedText(String(whole.prefix(1 + Int(random.next() % 4))))
        guard let fit = typed.fit(name), fit.quality > .inside else { continue }
        #expect(typed.mayBegin(name.starts), "seed \(seed): \(typed.text) in \(words)")
      }
    }
  }

  @Test func mostNamesArePassedOver() {
    let typed = TypedText("tes")
    let names = (0..<676).map { number in
      let letters = [UInt8(97 + number / 26), UInt8(97 + number % 26)]
      return TypedName(String(decoding: letters + Array("x of a blog".utf8), as: UTF8.self))
    }
    #expect(names.count { typed.mayBegin($0.starts) } < names.count / 4)
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

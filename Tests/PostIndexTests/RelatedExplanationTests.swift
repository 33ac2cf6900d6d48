// Why a post is related, in words and in numbers; what blogs teach; what is hidden when a ranking is tested.
import SiteModel
import Syntax
import Testing

@testable import PostIndex

struct RelatedExplanationTests {
  private static let blog = """
    -- a.md --
    ---
    title: 로봇 이야기
    date: 2025-03-04
    ---
    휴머노이드 robots 옵티머스. [b](b.md)
    -- b.md --
    ---
    title: 휴머노이드
    date: 2025-03-06
    ---
    옵티머스 Robots [a](a.md)
    -- c.md --
    ---
    title: 옵티머스
    date: 2024-01-01
    ---
    휴머노이드 [그것](b.md)
    -- d.md --
    # 요리
    김치
    """

  private func explanation(_ path: String) throws -> RelatedExplanation {
    let blog = TestBlog(.plain, Self.blog)
    let index = RelatedIndex(blog.snapshot)
    let post = try #require(blog.snapshot.post(at: SitePath("a.md")))
    let query = index.query(post, markdown: VisibleText(post).without([]))
    let answers = index.related(to: query, limit: 9)
    let answer = try #require(answers.first { $0.path == SitePath(path) })
    let explanation = try #require(index.explanation(of: answer, for: query))
    let sum = explanation.parts.reduce(0) { $0 + $1.points }
    #expect(abs(sum - answer.score) < 0.001, "the parts are the score")
    return explanation
  }

  @Test func saysWhatIsSharedWhoLinksAndWhen() throws {
    let sentence = try explanation("b.md").sentence
    #expect(sentence.hasPrefix("shares "))
    #expect(sentence.contains("휴머노이드") && sentence.contains("Robots"), "\(sentence)")
    #expect(
      sentence.hasSuffix("; linked from 1 related post; links here; same week"), "\(sentence)")
  }

  @Test func saysNothingWhereNothingSpeaks() throws {
    #expect(try explanation("d.md").sentence == "")
  }

  @Test func aListOfPostsToAddBeginsWithThoseThatAreNotLinkedYet() throws {
    let blog = TestBlog(.plain, Self.blog)
    let index = RelatedIndex(blog.snapshot)
    let post = try #require(blog.snapshot.post(at: SitePath("a.md")))
    var query = index.query(post, markdown: VisibleText(post).without([]))
    #expect(index.related(to: query, limit: 1).map(\.path.string) == ["b.md"])
    query.linked = [SitePath("b.md")]
    #expect(index.related(to: query, limit: 9).map(\.path.string) == ["c.md", "d.md", "b.md"])
  }

  @Test func whatIsNewerIsLeftOutWhereOnlyOlderPostsAreAskedFor() throws {
    let blog = TestBlog(.plain, Self.blog)
    let index = RelatedIndex(blog.snapshot)
    let post = try #require(blog.snapshot.post(at: SitePath("a.md")))
    var query = index.query(post, markdown: VisibleText(post).without([]))
    query.isOlderOnly = true
    let found = index.related(to: query, limit: 9).map(\.path.string)
    #expect(found.first == "c.md" && !found.contains("b.md"))
  }

  @Test func hiddenLinksAskWithoutTheirWords() throws {
    let blog = TestBlog(.plain, Self.blog)
    let index = RelatedIndex(blog.snapshot)
    let links = HiddenLinks(blog.snapshot, index, isOlderOnly: false)
    let post = try #require(blog.snapshot.post(at: SitePath("c.md")))
    let question = try #require(links.questions(of: post, .destination).first)
    #expect(question.id == "c.md:6" && question.wanted == [SitePath("b.md")])
    #expect(question.query.place == .destination)
    #expect(links.questions(of: post, .bracket).first?.query.anchor.isEmpty == true)
    #expect(links.questions(of: post, .typedWords, letters: 1).first?.query.typed == TypedText("그"))
  }
}

struct BlogWeightsTests {
  private func lessons(_ count: Int, right signal: RelatedSignal) -> [BlogWeights.Lesson] {
    (0..<count).map { number in
      let answers = (0..<10).map { place -> RelatedPost in
        var signals = RelatedSignals()
        signals[.text] = Float(10 - place) / 10
        if place == number % 10 { signals[signal] = 1 }
        return RelatedPost(path: SitePath("\(place).md"), score: 0, signals: signals)
      }
      return BlogWeights.Lesson(answers) { $0.path == SitePath("\(number % 10).md") }
    }
  }

  @Test func aBlogTeachesWhatItsLinksHaveInCommon() {
    let common = RelatedWeights(.bracket, isOlderOnly: true)
    let learnt = BlogWeights.fitted(common, to: lessons(200, right: .linked))
    #expect(learnt[.linked] > common[.linked] + 1)
    #expect(learnt[.recency] == common[.recency], "what never occurs is not learnt about")
  }

  @Test func fewLinksTeachNothing() {
    let common = RelatedWeights(.bracket, isOlderOnly: true)
    #expect(BlogWeights.fitted(common, to: lessons(20, right: .linked)) == common)
  }
}

// Which headings are proposed behind `#`, and in which order.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct HeadingCompletionTests {
  /// The labels that are proposed, in their order.
  private func check(
    _ marked: String, ranks: Bool = true, is labels: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(.plain, Self.target + marked, ranks: ranks)
    #expect(
      blog.completion?.items.map(\.label) == labels, sourceLocation: sourceLocation)
  }

  private static let target = """
    -- hands.md --
    ---
    title: 옵티머스
    ---
    ## 손가락의 수
    손마다 다섯이고, 관절은 셋씩이다.
    ## 자유도
    힘줄이 당기는 관절마다 하나, 모두 스물둘.
    ## 배터리와 전원
    가슴에 있는 배터리는 두 시간을 간다.
    ### Charging
    It walks to the charger by itself.
    -- other.md --
    ---
    title: 다른 글
    ---
    전혀 다른 이야기.
    -- a.md --

    """
  private static let inOrder = ["손가락의 수", "자유도", "배터리와 전원", "Charging"]

  @Test func theWordsBeforeTheLinkPutTheirSectionFirst() {
    check(
      "로봇의 배터리는 얼마나 가나 [여기](hands.md#$0)",
      is: ["배터리와 전원", "손가락의 수", "자유도", "Charging"])
    check(
      "힘줄이 당기는 것 [여기](hands.md#$0)",
      is: ["자유도", "손가락의 수", "배터리와 전원", "Charging"])
  }

  @Test func theWordsOfTheLinkSpeakLouder() {
    check(
      "로봇의 배터리는 얼마나 가나 [자유도](hands.md#$0)",
      is: ["자유도", "배터리와 전원", "손가락의 수", "Charging"])
  }

  @Test func whatHasNothingInCommonKeepsTheOrderOfTheText() {
    check("아무 말 [여기](hands.md#$0)", is: Self.inOrder)
  }

  @Test func withoutAnIndexAllKeepTheOrderOfTheText() {
    check("로봇의 배터리는 얼마나 가나 [여기](hands.md#$0)", ranks: false, is: Self.inOrder)
  }

  /// Nothing is filtered away, as among posts; what is typed may be a word, the id, first consonants, half a syllable, or
  /// meant for another mode of the keyboard.
  @Test(arguments: [
    ("자", "자유도"), ("ㅈㅇㄷ", "자유도"), ("자윧", "자유도"), ("wkdb", "자유도"), ("수", "손가락의 수"),
    ("손가락의-", "손가락의 수"), ("char", "Charging"), ("전원", "배터리와 전원"),
  ])
  func whatIsTypedComesFirst(typed: String, first: String) {
    let blog = TestBlog(.plain, Self.target + "배터리 [여기](hands.md#\(typed)$0)")
    let labels = blog.completion?.items.map(\.label) ?? []
    #expect(labels.first == first)
    #expect(Set(labels) == Set(Self.inOrder))
  }

  @Test func amongThoseThatFitTheRelatedOneIsFirst() {
    let post = """
      -- b.md --
      ## 손의 모양
      ## 손의 전원
      배터리가 준다.
      -- a.md --
      배터리가 [여기](b.md#손$0)
      """
    check(post, is: ["손의 전원", "손의 모양"])
  }

  @Test func theSectionThatTheLinkStandsInComesLast() {
    check(
      """
      ## 배터리
      배터리는 전해질이 굳은 것이다.
      ## 관절
      관절과 힘줄.
      ## 전고체
      전해질이 굳으면 전고체 [앞에서](#$0)
      """,
      is: ["배터리", "관절", "전고체"])
  }
}

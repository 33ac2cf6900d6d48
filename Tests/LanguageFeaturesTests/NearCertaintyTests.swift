// When the first post is called near certain: an editor chooses it beforehand.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct NearCertaintyTests {
  /// Whether the first post that is proposed is near certain, and what it is called. No other ever is.
  private func check(
    _ text: String, is expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let items = TestBlog(.plain, Self.blog + text).completion?.items ?? []
    let first = items.first.map { "\($0.isNearCertain ? "certainly" : "perhaps") \($0.label)" }
    #expect(first == expected, sourceLocation: sourceLocation)
    #expect(!items.dropFirst().contains { $0.isNearCertain }, sourceLocation: sourceLocation)
  }

  private static let blog = """
    -- hands.md --
    ---
    title: 옵티머스의 손
    ---
    손가락은 힘줄로 움직인다.
    -- feet.md --
    ---
    title: 옵티머스의 발
    ---
    발가락은 모터로 움직인다.
    -- batteries.md --
    ---
    title: 배터리의 수명
    ---
    충전과 방전을 되풀이한다.
    -- a.md --

    """

  @Test func aTitleThatBeginsAsTypedIsWhereNoOtherDoes() {
    check("로봇의 [배터$0", is: "certainly 배터리의 수명")
    check("로봇의 [[배터$0", is: "certainly 배터리의 수명")
    check("로봇의 [옵티$0", is: "perhaps 옵티머스의 발")
  }

  @Test func withoutLettersNoneIs() {
    check("충전과 방전을 되풀이하는 배터리의 수명 [$0", is: "perhaps 배터리의 수명")
    check("로봇의 [배$0", is: "perhaps 배터리의 수명")
  }

  @Test func aPostThatTheWordsOfTheLinkNameIs() {
    check("로봇의 [배터리의 수명]($0", is: "certainly 배터리의 수명")
    check("로봇의 [옵티머스]($0", is: "perhaps 옵티머스의 발")
  }

  /// Whoever types behind `](` doubts what is first.
  @Test func whatIsTypedBehindTheWordsOfALinkMakesNoneCertain() {
    check("로봇의 [배터리의 수명](ba$0", is: "perhaps 배터리의 수명")
  }
}

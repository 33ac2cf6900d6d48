// Which keys and values are proposed in front matter, and how they are written there.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct FrontMatterCompletionTests {
  private func check(
    _ engine: Engine, _ marked: String, limit: Int = .max, is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectSame(
      completionPicture(engine, marked, limit: limit), picture, sourceLocation: sourceLocation)
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example.kr/"
    -- static/images/chip.png --
    -- content/posts/b.md --
    ---
    title: 둘
    tags: [iOS, 로봇]
    toc: true
    cover:
      image: /images/chip.png
    ---
    -- content/posts/c.md --
    +++
    title = "셋"
    tags = ["iOS", "C++"]
    draft = false
    +++
    -- content/posts/d.md --
    ---
    tags:
      - ios
      - 로봇
    layout: wide
    ---
    -- content/posts/a.md --

    """

  // MARK: Keys

  @Test func keysOfTheBlogComeBeforeThoseOfTheEngine() {
    check(
      .hugo, Self.hugo + "---\n$0\n---\n", limit: 7,
      is: """
        tags (3 posts)
          tags: 
        title (2 posts)
          title: 
        cover (1 post)
          cover: 
        draft (1 post)
          draft: 
        layout (1 post)
          layout: 
        toc (1 post)
          toc: 
        date (Hugo)
          date: 
        """)
  }

  @Test func whatIsThereAlreadyIsNotProposed() {
    check(
      .hugo, Self.hugo + "---\ntitle: 하나\nTags: [a]\nt$0\n---\n", limit: 3,
      is: """
        toc (1 post)
          toc: 
        type (Hugo)
          type: 
        translationKey (Hugo)
          translationKey: 
        """)
  }

  @Test func aKeyThatIsReplacedKeepsItsMark() {
    check(
      .hugo, Self.hugo + "---\ndra$0: true\n---\n", limit: 1, is: "draft (1 post)\n  draft: true")
    check(.hugo, Self.hugo + "+++\ndra$0\n+++\n", limit: 1, is: "draft (1 post)\n  draft = ")
    check(.hugo, Self.hugo + "{\n\"dra$0\n}\n", limit: 1, is: "draft (1 post)\n  \"draft\": ")
    check(
      .hugo, Self.hugo + "{\n\"a\": 1, dra$0}\n", limit: 1,
      is: "draft (1 post)\n  \"a\": 1, \"draft\": }")
  }

  @Test func innerKeysAreThoseOfTheirTable() {
    check(
      .hugo, Self.hugo + "---\ncover:\n  $0\n---\n", is: "image (1 post)\n    image: ")
    check(
      .hugo, Self.hugo + "+++\n[cover]\n$0\n+++\n", is: "image (1 post)\n  image = ")
    check(
      .zola,
      "-- zola.toml --\nbase_url = \"https://x.kr\"\n-- content/a.md --\n+++\ntaxon$0\n+++\n",
      is: "taxonomies (Zola)\n  [taxonomies]")
    check(
      .zola,
      "-- zola.toml --\nbase_url = \"https://x.kr\"\n-- content/a.md --\n+++\n[taxonomies]\nta$0\n+++\n",
      limit: 1, is: "tags (Zola)\n  tags = ")
  }

  @Test func aKeySaysWhatItDoes() {
    let blog = TestBlog(.hugo, Self.hugo + "---\nsl$0\n---\n")
    #expect(
      blog.completion?.items.first?.note
        == "Stands in the address in place of the file's name, or, in a section's `_index.md`, of the folder's."
    )
  }

  // MARK: Values

  @Test func tagsAreThoseOfTheBlogWithTheirCounts() {
    check(
      .hugo, Self.hugo + "---\ntags: [$0]\n---\n",
      is: """
        iOS (3 posts)
          tags: [iOS]
        로봇 (2 posts)
          tags: [로봇]
        C++ (1 post)
          tags: ["C++"]
        """)
  }

  @Test func tagsAreWrittenAsTheListIs() {
    let line = "iOS (3 posts)\n  "
    check(.hugo, Self.hugo + "---\ntags: i$0\n---\n", limit: 1, is: line + "tags: [iOS]")
    check(
      .hugo, Self.hugo + "---\ntags: [\"i$0\", x]\n---\n", limit: 1, is: line + "tags: [\"iOS\", x]"
    )
    check(.hugo, Self.hugo + "---\ntags: ['i$0\n---\n", limit: 1, is: line + "tags: ['iOS'")
    check(.hugo, Self.hugo + "---\ntags:\n  - i$0\n---\n", limit: 1, is: line + "  - iOS")
    check(.hugo, Self.hugo + "---\ntags:\n- x\n- $0\n---\n", limit: 1, is: line + "- iOS")
    check(.hugo, Self.hugo + "---\ntags: [\n  x,\n  i$0\n]\n---\n", limit: 1, is: line + "  iOS")
    check(
      .hugo, Self.hugo + "+++\ntags = [\"x\", i$0]\n+++\n", limit: 1,
      is: line + "tags = [\"x\", \"iOS\"]")
    check(
      .hugo, Self.hugo + "{\"tags\": [\"x\", \"i$0\"]}\n", limit: 1,
      is: line + "{\"tags\": [\"x\", \"iOS\"]}")
  }

  @Test func elementsThatAreThereAreNotProposed() {
    check(
      .hugo, Self.hugo + "---\ntags: [IOS, 로봇, $0]\n---\n",
      is: "C++ (1 post)\n  tags: [IOS, 로봇, \"C++\"]")
  }

  @Test func initialConsonantsFindATag() {
    check(
      .hugo, Self.hugo + "---\ntags: [ㄹㅂ$0]\n---\n", is: "로봇 (2 posts)\n  tags: [로봇]")
  }

  @Test func aTagOfThisPostAloneCountsToo() {
    check(
      .hugo, Self.hugo + "---\ntags: [가을]\nseries: []\ncategories: [$0]\n---\n", is: "nothing")
  }

  @Test func otherValuesFollowTheirKind() {
    check(
      .hugo, Self.hugo + "---\ndraft: $0\n---\n", is: "false\n  draft: false\ntrue\n  draft: true")
    check(.hugo, Self.hugo + "+++\ndate = $0\n+++\n", is: "2026-06-21 (today)\n  date = 2026-06-21")
    check(
      .hugo, Self.hugo + "{\"date\": $0}\n", is: "2026-06-21 (today)\n  {\"date\": \"2026-06-21\"}")
    check(.hugo, Self.hugo + "---\nlayout: w$0\n---\n", is: "wide (1 post)\n  layout: wide")
    check(.hugo, Self.hugo + "---\ntoc: $0\n---\n", is: "true (1 post)\n  toc: true")
    check(
      .hugo, Self.hugo + "---\ncover:\n  image: chi$0\n---\n",
      is: "chip.png (static/images)\n    image: /images/chip.png")
    check(.hugo, Self.hugo + "---\ntitle: $0\n---\n", is: "nothing")
  }

  @Test func aPictureOfTheBundleIsNamedAlone() {
    check(
      .hugo,
      "-- hugo.toml --\n-- content/a/그림 1.png --\n-- content/a/index.md --\n---\nimage: $0\n---\n",
      is: "그림 1.png (content/a)\n  image: 그림 1.png")
  }

  // MARK: Half-typed data

  @Test func brokenLinesAroundTheCursorDoNotMatter() {
    let line = "로봇 (2 posts)\n  "
    check(
      .hugo, Self.hugo + "---\ntitle: \"하나\ntags: [로$0\ndate\n---\n", limit: 1,
      is: line + "tags: [로봇")
    check(
      .hugo, Self.hugo + "---\ntitle: x\n: : [\ntags:\n  - 로$0\n", limit: 1, is: line + "  - 로봇")
  }

  @Test func frontMatterThatNothingClosesIsCompleted() {
    check(.hugo, Self.hugo + "---\ntitle: x\nlay$0", limit: 1, is: "layout (1 post)\n  layout: ")
    check(
      .hugo, Self.hugo + "+++\ntitle = \"x\"\nlay$0", limit: 1, is: "layout (1 post)\n  layout = ")
  }

  @Test func nothingIsProposedInTextsAndComments() {
    check(.hugo, Self.hugo + "---\ndescription: |\n  ti$0\n---\n", is: "nothing")
    check(.hugo, Self.hugo + "---\n# ti$0\n---\n", is: "nothing")
    check(.hugo, Self.hugo + "---\nlayout: wide # w$0\n---\n", is: "nothing")
    check(.hugo, Self.hugo + "+++\n[ti$0]\n+++\n", is: "nothing")
    check(.hugo, Self.hugo + "---\ntitle: 하나\n---$0\n", is: "nothing")
    check(.hugo, Self.hugo + "---\ntitle: 하나\n---\nti$0", is: "nothing")
  }

  // MARK: Habits

  @Test func habitsFollowEdits() throws {
    let blog = TestBlog(.hugo, Self.hugo + "---\ntags: [$0]\n---\n")
    let path = SitePath("content/posts/d.md")
    let post = Post(
      path: path, source: SourceText("---\ntags: [가을]\n---\n"), site: blog.snapshot.site)
    let (edited, _) = blog.snapshot.applying([.post(post)])
    #expect(counts(edited) == ["iOS 2", "C++ 1", "가을 1", "로봇 1"])
    let (removed, _) = edited.applying([.removedPost(path)])
    #expect(counts(removed) == ["iOS 2", "C++ 1", "로봇 1"])
    #expect(removed.habits.keys(below: []).map(\.text).contains("layout") == false)
  }

  private func counts(_ snapshot: IndexSnapshot) -> [String] {
    snapshot.habits.values(of: ["tags"], fitting: "").map { "\($0.text) \($0.count)" }
  }

  @Test(arguments: Engine.allCases)
  func noKeyOfAnEngineIsThereTwice(engine: Engine) {
    let names = FrontMatterKey.all(of: engine).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(
      FrontMatterKey.all(of: engine).allSatisfy { $0.note.hasSuffix(".") })
  }
}

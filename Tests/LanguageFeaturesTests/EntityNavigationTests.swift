// From a name to its store, its other mentions, another name; and names while they are being written.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct EntityNavigationTests {
  private static let blog = """
    -- entities.yaml --
    - id: tesla
      type: company
      names: {ko: 테슬라, en: "Tesla"}
      post: a.md
    - id: nvidia
      type: company
      names: {ko: 엔비디아, en: NVIDIA}
    -- a.md --
    # 글

    테슬라가 좋다.
    -- b.md --
    Tesla는 **테슬라에서**. 테슬라로 간다.

    """

  private func blog(_ marked: String = "") -> TestBlog {
    TestBlog(.plain, Self.blog + "-- now.md --\n" + marked, names: .stored)
  }

  /// `path: text` of each place.
  private func picture(_ places: [Place], in blog: TestBlog) -> [String] {
    places.map { place in
      let text =
        blog.snapshot.post(at: place.path)?.source
        ?? blog.snapshot.entityStores.first { $0.path == place.path }?.source
      return "\(place.path): \(text?[place.selection] ?? "?")"
    }
  }

  @Test func aNameLeadsToItsEntryAndToThePostAboutIt() {
    let blog = blog("엔비디아와 테슬$0라가")
    let found = blog.cursor.flatMap {
      blog.snapshot.definition(at: $0.offset, in: SitePath($0.path))
    }
    #expect(picture(found?.places ?? [], in: blog) == ["entities.yaml: tesla", "a.md: "])
  }

  @Test func everyMentionIsAReference() {
    let blog = blog("엔비디아와 테슬$0라가")
    guard let cursor = blog.cursor else { return }
    let path = SitePath(cursor.path)
    let all = blog.snapshot.references(at: cursor.offset, in: path, includesDefinition: true)
    #expect(
      picture(all ?? [], in: blog) == [
        "a.md: ", "a.md: 테슬라", "b.md: Tesla", "b.md: 테슬라", "b.md: 테슬라", "entities.yaml: tesla",
        "now.md: 테슬라",
      ])
    let mentions = blog.snapshot.references(at: cursor.offset, in: path, includesDefinition: false)
    #expect(mentions?.count == 5)
    #expect(blog.snapshot.highlights(at: cursor.offset, in: path).count == 1)
  }

  @Test func aNewNameIsWrittenEverywhereWithParticlesThatFit() throws {
    let blog = blog("테슬$0라와 테슬라를")
    let cursor = try #require(blog.cursor)
    let changes = try #require(
      try blog.snapshot.rename(at: cursor.offset, in: SitePath(cursor.path), to: "테슬람"))
    let texts = changes.files.sorted { $0.key < $1.key }.map { path, edits -> String in
      let source =
        blog.snapshot.post(at: path)?.source
        ?? blog.snapshot.entityStores.first { $0.path == path }?.source ?? SourceText("")
      return "\(path)\n\(source.applying(edits).string)"
    }
    expectSame(
      texts.joined(separator: "\n"),
      """
      a.md
      # 글

      테슬람이 좋다.
      b.md
      Tesla는 **테슬람에서**. 테슬람으로 간다.
      entities.yaml
      - id: tesla
        type: company
        names: {ko: 테슬람, en: "Tesla"}
        post: a.md
      - id: nvidia
        type: company
        names: {ko: 엔비디아, en: NVIDIA}
      now.md
      테슬람과 테슬람을
      """)
  }

  @Test func whatTheStoreDoesNotHaveKeepsItsName() {
    let blog = TestBlog(.plain, "-- a.md --\n구$0글은", names: .all)
    #expect(throws: RenameRefusal.self) {
      try blog.snapshot.renaming(at: blog.cursor?.offset ?? 0, in: SitePath("a.md"))
    }
  }

  private func proposals(_ marked: String, names: TestBlog.Names = .stored) -> [String] {
    TestBlog(.plain, Self.blog + "-- now.md --\n" + marked, names: names).completion?.items.map(
      \.text) ?? []
  }

  @Test func aNameIsProposedOnceItsBeginningIsTyped() {
    #expect(proposals("오늘 테슬$0") == ["테슬라"])
    #expect(proposals("오늘 테$0") == [])
    #expect(proposals("오늘 테슬라$0") == [])
    #expect(proposals("`테슬$0`") == [])
    #expect(proposals("오늘 Tes$0") == ["Tesla"])
    // Famous, but nobody here speaks of it.
    #expect(proposals("오늘 구$0글", names: .all) == [])
  }

  @Test func aParticleThatFitsIsProposed() {
    #expect(proposals("오늘 엔비디아으$0").first == "엔비디아로")
    #expect(proposals("오늘 테슬라은$0").contains("테슬라는"))
    #expect(proposals("오늘 테슬라는$0") == [])
  }

  @Test func tagsAreProposedToo() {
    #expect(proposals("---\ntags: [엔비$0]\n---\n") == ["엔비디아"])
    #expect(proposals("---\ntitle: 엔비$0\n---\n") == [])
  }
}

// Whatever changes, a snapshot equals one built from scratch, and says whose links must be judged again.
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct UpdatingTests {
  @Test(arguments: [Engine.hugo, .jekyll, .plain], 1...4)
  func equalsOneBuiltFromScratch(engine: Engine, seed: Int) {
    var life = Life(engine: engine, seed: UInt64(seed))
    for step in 0..<25 {
      let before = life.snapshot
      let affected = life.step()
      let difference = life.snapshot.firstDifference(from: life.rebuilt)
      #expect(difference == nil, "seed \(seed), step \(step): \(life.log.suffix(5))")
      let missed = life.changedVerdicts(since: before).subtracting(affected)
      #expect(missed.isEmpty, "seed \(seed), step \(step): \(missed), \(life.log.suffix(5))")
      if difference != nil || !missed.isEmpty { return }
    }
  }

  @Test func anEditOfProseTouchesNobodyElse() {
    let blog = TestBlog(
      .plain, "-- a.md --\n# One\ntext\n-- b.md --\n[x](a.md#one)\n-- c.md --\n[x](a.md)")
    let edited = Post(
      path: SitePath("a.md"), source: SourceText("# One\nother text"), site: blog.snapshot.site)
    let (_, affected) = blog.snapshot.applying([.post(edited)])
    #expect(affected == [SitePath("a.md")])
  }

  @Test func aNewHeadingIsNewsToThoseWhoLinkThere() {
    let blog = TestBlog(
      .plain, "-- a.md --\n# One\n-- b.md --\n[x](a.md#one)\n-- c.md --\n[x](b.md)")
    let edited = Post(
      path: SitePath("a.md"), source: SourceText("# Two"), site: blog.snapshot.site)
    let (_, affected) = blog.snapshot.applying([.post(edited)])
    #expect(affected == [SitePath("a.md"), SitePath("b.md")])
  }

  @Test func aNewLinkIsNewsToItsTargetOnlyWhereOrphansAreFindings() {
    let cases: [(SeveritySetting, [String])] = [
      (.off, ["b.md"]), (.hint, ["a.md", "b.md", "c.md"]),
    ]
    for (setting, expected) in cases {
      var settings = Settings()
      settings.severities["orphan-post"] = setting
      let site = Site.make(
        engine: .plain, inputs: SiteInputs(listing: [], texts: [:]), settings: settings,
        now: TestBlog.now)
      let blog = TestBlog(site, [("a.md", "# One"), ("b.md", "[x](a.md)"), ("c.md", "# Three")])
      let edited = Post(path: SitePath("b.md"), source: SourceText("[x](c.md)"), site: site)
      let (_, affected) = blog.snapshot.applying([.post(edited)])
      #expect(affected == Set(expected.map { SitePath($0) }), "orphan-post is \(setting)")
    }
  }

  @Test func whatAppearsIsNewsToThoseWhoMissedIt() {
    let blog = TestBlog(.plain, "-- a.md --\n[x](new.md) ![y](y.png)\n-- b.md --\n[x](a.md)")
    let site = blog.snapshot.site
    let new = Post(path: SitePath("new.md"), source: SourceText(""), site: site)
    let (next, affected) = blog.snapshot.applying([.post(new)])
    #expect(affected == [SitePath("a.md"), SitePath("new.md")])
    #expect(next.applying([.file(SitePath("y.png"))]).affected == [SitePath("a.md")])
    #expect(next.applying([.file(SitePath("z.png"))]).affected.isEmpty)
    #expect(blog.snapshot.postCount == 2, "the old snapshot stays as it was")
  }
}

/// A blog whose files come, change and go at random.
private struct Life {
  private(set) var snapshot: IndexSnapshot
  private(set) var log: [String] = []
  private var texts: [String: String] = [:]
  private var random: RandomSource

  init(engine: Engine, seed: UInt64) {
    random = RandomSource(seed: seed)
    let configuration = [("hugo.toml", "baseURL = 'https://example.org/'"), ("_config.yml", "")]
    snapshot = TestBlog(TestBlog.site(engine, configuration), []).snapshot
    for _ in 0..<6 { _ = step() }
  }

  var rebuilt: IndexSnapshot {
    TestBlog(snapshot.site, texts.map { (path: $0.key, text: $0.value) }).snapshot
  }

  /// The posts, in both snapshots, with a link that now leads elsewhere.
  func changedVerdicts(since before: IndexSnapshot) -> Set<SitePath> {
    Set(
      snapshot.paths.filter { path in
        guard let old = before.post(at: path), let new = snapshot.post(at: path) else {
          return false
        }
        return old.links.map { before.resolve($0, from: path) }
          != new.links.map { snapshot.resolve($0, from: path) }
      })
  }

  /// Changes one file or a few at once.
  mutating func step() -> Set<SitePath> {
    let changes = (0...Int(random.next() % 3)).map { _ in change() }
    let (next, affected) = snapshot.applying(changes.compactMap(\.self))
    snapshot = next
    return affected
  }

  private mutating func change() -> IndexChange? {
    let place = pick(["content/posts", "content", "_posts", "docs", "static", ""])
    let name = pick([
      "a.md", "b.md", "한글.md", "2025-01-02-c.md", "index.md", "_index.md", "x.png", "y.png",
    ])
    let path = place.isEmpty ? name : "\(place)/\(name)"
    let isPost: Bool
    switch snapshot.site.rules.role(of: SitePath(path)) {
    case .page: isPost = true
    case .asset: isPost = false
    case .ignored: return nil
    }
    if random.next() % 4 == 0 {
      texts[path] = nil
      log.append("remove \(path)")
      return isPost ? .removedPost(SitePath(path)) : .removedFile(SitePath(path))
    }
    let text = text()
    texts[path] = text
    log.append("write \(path): \(text)")
    guard isPost else { return .file(SitePath(path)) }
    return .post(
      Post(path: SitePath(path), source: SourceText(text), site: snapshot.site))
  }

  private mutating func text() -> String {
    let front = pick([
      "", "---\ntitle: 글\n---\n", "---\ndraft: true\n---\n", "---\naliases: [/old/]\n---\n",
      "---\nslug: s\ntags: [t]\n---\n", "---\npermalink: /p/\n---\n",
      "---\ntags: [T, t, u]\nimage: x.png\nrelated: [/posts/a/]\n---\n",
    ])
    let links = (0...Int(random.next() % 4)).map { _ in
      let destination = pick([
        "a.md", "b.md#one", "/posts/a/", "/posts/b/#둘", "../docs/a.md", "/old/", "/p/", "/s/",
        "/tags/t/", "/x.png", "y.png", "한글.md", "/posts/한글/", "{{< ref \"a.md\" >}}",
        "{{< ref \"/posts/b\" >}}", "{% post_url 2025-01-02-c %}", "[[b]]", "/2025/01/02/c.html",
      ])
      return "[x](\(destination))"
    }
    return front + "# \(pick(["One", "둘", "One\n\n# One"]))\n\n" + links.joined(separator: " ")
  }

  private mutating func pick(_ list: [String]) -> String {
    list.randomElement(using: &random) ?? ""
  }
}

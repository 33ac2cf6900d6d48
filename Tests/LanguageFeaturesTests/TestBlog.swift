// A blog in marked text as a snapshot. It never touches the disk.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct TestBlog {
  let snapshot: IndexSnapshot
  let cursor: Fixture.Cursor?

  enum Names {
    case nothing
    /// Those of the blog's own stores.
    case stored
    /// What is built in too.
    case all
  }

  /// The middle of 2026.
  static let now = 1_782_000_000

  /// - Parameters:
  ///   - marked: see `Fixture`.
  ///   - ranks: whether the snapshot has an index of related posts.
  ///   - names: which names are looked for.
  init(
    _ engine: Engine, _ marked: String, settings: Settings = Settings(), ranks: Bool = true,
    names: Names = .nothing
  ) {
    let fixture = Fixture(marked)
    let texts = Dictionary(
      fixture.files.map { (SitePath($0.path), SourceText($0.text)) },
      uniquingKeysWith: { _, last in last })
    let listing = texts.keys.sorted()
    let named = engine.inputs(among: listing)
    let site = Site.make(
      engine: engine,
      inputs: SiteInputs(listing: listing, texts: texts.filter { named.contains($0.key) }),
      settings: settings, now: TestBlog.now)
    let snapshot = IndexSnapshot(
      site: site,
      posts: texts.filter { site.rules.role(of: $0.key) == .page }
        .map { Post(path: $0.key, source: $0.value, site: site) },
      files: listing.filter { site.rules.role(of: $0) == .asset }
    )
    let stores = texts.filter { EntityStoreFiles.isStore($0.key, engine: engine) }
      .map { EntityStoreFile(path: $0.key, source: $0.value) }
    let ranked = ranks ? snapshot.rankingRelated() : snapshot
    self.snapshot =
      names == .nothing
      ? ranked : ranked.naming(EntityCatalog(stores: stores, usesBuiltin: names == .all))
    cursor = fixture.cursor
  }

  /// Every finding as `bloglsp check` draws it, in order of paths.
  var findings: String {
    var text = ""
    for path in snapshot.paths {
      guard let post = snapshot.post(at: path) else { continue }
      let picture = DiagnosticPicture(path: path.string, source: post.source)
      text += snapshot.diagnostics(in: path).map(picture.draw).joined()
    }
    return text
  }

  var completion: Completion? {
    cursor.flatMap { snapshot.completion(at: $0.offset, in: SitePath($0.path)) }
  }

  var hover: Hover? {
    cursor.flatMap { snapshot.hover(at: $0.offset, in: SitePath($0.path)) }
  }
}

/// Compares texts that are shown in full when they differ. Lines end as in `expected`, written without
/// the last line end.
func expectSame(
  _ actual: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  var actual = actual
  if actual.utf8.last == UInt8(ascii: "\n") { actual.removeLast() }
  #expect(
    Array(actual.utf8) == Array(expected.utf8), "was:\n\(actual)", sourceLocation: sourceLocation)
}

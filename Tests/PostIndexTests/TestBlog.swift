// A blog in marked text as a snapshot. It never touches the disk.
import PostIndex
import SiteModel
import Syntax
import TestSupport

struct TestBlog {
  let snapshot: IndexSnapshot

  /// The middle of 2026.
  static let now = 1_782_000_000

  /// - Parameter marked: see `Fixture`.
  init(_ engine: Engine, _ marked: String) {
    let files = Fixture(marked).files
    self.init(
      TestBlog.site(engine, files.map { ($0.path, $0.text) }), files.map { ($0.path, $0.text) })
  }

  init(_ site: Site, _ files: [(path: String, text: String)]) {
    snapshot = IndexSnapshot(
      site: site,
      posts: files.filter { site.rules.role(of: SitePath($0.path)) == .page }
        .map { Post(path: SitePath($0.path), source: SourceText($0.text), site: site) },
      files: files.map { SitePath($0.path) }.filter { site.rules.role(of: $0) == .asset })
  }

  static func site(_ engine: Engine, _ files: [(path: String, text: String)]) -> Site {
    let texts = Dictionary(
      files.map { (SitePath($0.path), SourceText($0.text)) }, uniquingKeysWith: { _, last in last })
    let listing = texts.keys.sorted()
    let named = engine.inputs(among: listing)
    return Site.make(
      engine: engine,
      inputs: SiteInputs(listing: listing, texts: texts.filter { named.contains($0.key) }),
      now: now)
  }
}

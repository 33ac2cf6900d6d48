// One site as the workspace holds it: its snapshot, and what is known of its files. It never touches the disk.
import PostIndex
import SiteModel
import Syntax

struct SiteState: Sendable {
  /// As it was discovered; a setting may name another engine.
  let detected: SiteRoot
  var root: SiteRoot
  /// Nil until the first scan is done.
  var snapshot: IndexSnapshot?
  var inputs = SiteInputs(listing: [], texts: [:])
  var settingsText: SourceText?
  var signatures: [SitePath: FileSignature] = [:]
  var isScanning = false
  /// Paths that changed while a scan was under way: it may have read them before.
  var missed: Set<SitePath> = []
  /// Whether a scan was asked for while one was under way.
  var mustRescan = false
  /// Refused files that the author has been told of.
  var told: Set<ScanProblem> = []

  init(root: SiteRoot) {
    self.root = root
    detected = root
  }

  /// Whether the path is one that the site's rules or settings are made from.
  func isInput(_ path: SitePath) -> Bool {
    path.string == settingsFileName || path.name == ".gitignore"
      || root.engine.inputs(among: [path]) == [path]
  }

  /// Takes one file's new state over; the change for the index, unless an open text beats it.
  ///
  /// - Returns: whether the site's rules may have changed.
  mutating func take(
    _ finding: FileFinding, buffer: SourceText?, into changes: inout [IndexChange]
  ) -> Bool {
    let path = finding.path
    var concernsRules = false
    if (signatures[path] == nil) != (finding.signature == nil) { concernsRules = true }
    signatures[path] = finding.signature
    if let input = finding.input {
      concernsRules = setInput(input, at: path) || concernsRules
    } else if inputs.texts[path] != nil || (path.string == settingsFileName && settingsText != nil)
    {
      concernsRules = setInput(nil, at: path) || concernsRules
    }
    if path.name == ".gitignore" { concernsRules = true }
    guard let snapshot else { return concernsRules }
    switch finding.content {
    case .post(let post):
      if snapshot.hasFile(path) { changes.append(.removedFile(path)) }
      if buffer == nil { changes.append(.post(remade(post, for: snapshot.site))) }
    case .asset: changes.append(.file(path))
    case .missing, .refused, .ignored:
      if buffer == nil, snapshot.post(at: path) != nil { changes.append(.removedPost(path)) }
      if snapshot.hasFile(path) { changes.append(.removedFile(path)) }
    }
    return concernsRules
  }

  /// The file was read for rules that may have been replaced since.
  private func remade(_ post: Post, for site: Site) -> Post {
    Post(path: post.path, source: post.source, site: site)
  }

  private mutating func setInput(_ text: SourceText?, at path: SitePath) -> Bool {
    if path.string == settingsFileName {
      defer { settingsText = text }
      return settingsText != text
    }
    defer { inputs.texts[path] = text }
    return inputs.texts[path] != text
  }

  /// All known paths at or below `path`, as a folder's disappearance means them.
  func known(within path: SitePath) -> [SitePath] {
    signatures[path] != nil ? [path] : signatures.keys.filter { $0.isWithin(path) }.sorted()
  }

  func isPage(_ path: SitePath) -> Bool { snapshot?.site.rules.role(of: path) == .page }
}

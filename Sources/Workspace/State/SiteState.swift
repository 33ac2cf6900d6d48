// One site as the workspace holds it: its snapshot, and what is known of its files. It never touches the disk.
import PostIndex
import SiteModel
import Syntax

struct SiteState: Sendable {
  /// As it was discovered; a setting may name another engine.
  var detected: SiteRoot
  var root: SiteRoot
  /// Nil until the first scan is done.
  var snapshot: IndexSnapshot?
  var inputs = SiteInputs(listing: [], texts: [:])
  var settingsText: SourceText?
  var signatures: [SitePath: FileSignature] = [:]
  /// The scan that is under way. The report of any other is of an older state.
  var scan: Int?
  /// Paths that changed while a scan was under way: it may have read them before.
  var missed: Set<SitePath> = []
  /// Whether a scan was asked for while one was under way.
  var mustRescan = false
  /// The read that is under way: never two at once, so that a later one cannot be overtaken.
  var read: (ticket: Int, paths: [SitePath])?
  /// What is being learnt of the blog's links.
  var learning: Int?
  /// The merge of the index of related posts that is under way.
  var merge: Int?
  /// The stores of entities as they are to be read: open texts beat the disk, and one that cannot be read leaves what it
  /// said before.
  var stores: [SitePath: EntityStoreFile] = [:]
  /// Those that the snapshot's names are from.
  var namedStores: [SitePath: EntityStoreFile] = [:]
  /// The search for names that is under way, and what it looks for.
  var naming: (ticket: Int, stores: [SitePath: EntityStoreFile])?
  /// Paths that changed while a read was under way.
  var unread: Set<SitePath> = []
  /// Refused files that the author has been told of.
  private var told: Set<ScanProblem> = []

  init(root: SiteRoot) {
    self.root = root
    detected = root
  }

  var isScanning: Bool { scan != nil }

  func isPage(_ path: SitePath) -> Bool { snapshot?.site.rules.role(of: path) == .page }

  /// Whether the file says what is left out, so that others come or go with it.
  func isIgnoreFile(_ path: SitePath) -> Bool {
    path.name == ".gitignore"
      || path.parent.isRoot && root.engine.ignoreFileNames.contains(path.name)
  }

  /// Each refused file is told of once, however often it is met.
  mutating func newNotices(_ problems: [ScanProblem]) -> [String] {
    problems.filter { told.insert($0).inserted }.map { problem in
      problem.path.isRoot ? problem.reason : "\(root.absolute(problem.path)): \(problem.reason)"
    }
  }
}

// MARK: - One file

extension SiteState {
  /// What a finding changes apart from the index.
  struct Consequence {
    /// The file has come or gone.
    var isListingChanged = false
    /// The text of a file that the rules are made from has changed.
    var isInputChanged = false
  }

  /// Takes over what is known of one file.
  mutating func take(_ finding: FileFinding) -> Consequence {
    let path = finding.path
    var consequence = Consequence()
    let old = signatures.updateValueOrRemove(finding.signature, forKey: path)
    consequence.isListingChanged = (old == nil) != (finding.signature == nil)
    if path.string == settingsFileName {
      consequence.isInputChanged = settingsText != finding.input
      settingsText = finding.input
    } else if finding.input != nil || inputs.texts[path] != nil {
      consequence.isInputChanged = inputs.texts[path] != finding.input
      inputs.texts[path] = finding.input
    }
    return consequence
  }

  /// What a finding means to the index, unless an open text beats it.
  ///
  /// - Parameter isCurrent: whether posts were made for the site as it is now.
  func changes(
    for finding: FileFinding, isOpen: Bool, isCurrent: Bool
  ) -> [IndexChange] {
    guard let snapshot else { return [] }
    let path = finding.path
    var changes: [IndexChange] = []
    if case .asset = finding.content {
      return snapshot.hasFile(path) ? [] : [.file(path)]
    }
    if snapshot.hasFile(path) { changes.append(.removedFile(path)) }
    if isOpen { return changes }
    if case .post(let post) = finding.content {
      let site = snapshot.site
      changes.append(
        .post(isCurrent ? post : Post(path: path, source: post.source, site: site)))
    } else if snapshot.post(at: path) != nil {
      changes.append(.removedPost(path))
    }
    return changes
  }

  /// What was known below a folder that was looked at, or that is gone, and was not found: it is gone too.
  /// O(known files × depth), once for all findings.
  func spread(_ findings: [FileFinding]) -> [FileFinding] {
    var folders: Set<SitePath> = []
    for finding in findings {
      switch finding.content {
      case .folder: folders.insert(finding.path)
      case .missing where signatures[finding.path] == nil: folders.insert(finding.path)
      case .missing, .post, .refused, .asset, .ignored: continue
      }
    }
    if folders.isEmpty { return findings }
    let found = Set(findings.map(\.path))
    let gone = signatures.keys.filter { path in
      if found.contains(path) { return false }
      var folder = path.parent
      while !folder.isRoot, !folders.contains(folder) { folder = folder.parent }
      return !folder.isRoot
    }
    return findings + gone.sorted().map { FileFinding(path: $0, content: .missing) }
  }
}

extension Dictionary {
  fileprivate mutating func updateValueOrRemove(_ value: Value?, forKey key: Key) -> Value? {
    guard let value else { return removeValue(forKey: key) }
    return updateValue(value, forKey: key)
  }
}

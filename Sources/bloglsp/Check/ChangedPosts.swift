// Which posts a change of files can have touched. It judges nothing, and reads no file.
//
// The rule: a finding in a post depends on its own text, on what the posts and files that it links to offer, and on
// the site's rules. So these are checked: the files that changed, and all that link to an address which a changed,
// new or deleted file offers now or offered before. To know both with one index, the index is taken one step back:
// the old texts are applied to it like an author's edits, and it tells which posts that could affect. Where the
// rules themselves differ (configuration, sections, settings), every post is checked.
import PostIndex
import SiteModel
import Syntax
import Workspace

/// What is to be checked of one site.
enum ChangedPosts: Sendable {
  case all
  case some(Set<SitePath>)

  func contains(_ path: SitePath) -> Bool {
    switch self {
    case .all: true
    case .some(let paths): paths.contains(path)
    }
  }

  init(of site: ScannedSite, since revision: String) throws(UsageError) {
    let repository = try GitChanges(around: site.root.folder)
    let changes = try repository.since(revision).compactMap { change in
      site.root.path(of: change.file).map { SiteFileChange(path: $0, change: change) }
    }
    if changes.contains(where: { $0.decidesTheSite(of: site) }) {
      self = .all
      return
    }
    let read = changes.filter { $0.hasRelevantText(in: site) }
    let texts = try repository.texts(of: read.compactMap(\.change.oldBlob))
    let before = changes.map { change in
      (change, change.change.oldBlob.flatMap { texts[$0] })
    }
    guard site.rules(before: before) == site.snapshot.site else {
      self = .all
      return
    }
    let stepBack = before.compactMap { site.indexChange(undoing: $0.0, to: $0.1) }
    let affected = site.snapshot.applying(stepBack).affected
    self = .some(affected.union(changes.map(\.path)))
  }
}

/// A changed file as a path of its site.
struct SiteFileChange: Sendable {
  let path: SitePath
  let change: GitChange

  /// Whether it decides what publishes the site, what is left out of it, or how severe a finding is.
  fileprivate func decidesTheSite(of site: ScannedSite) -> Bool {
    let isThere = site.lists(path)
    return path.string == settingsFileName || path.name == ".gitignore"
      || path.parent.isRoot && Engine.mayDecide(fileNamed: path.name)
        && change.existed != isThere
  }

  /// Whether its old text is needed: that of a post, or of a file that the rules are made from.
  fileprivate func hasRelevantText(in site: ScannedSite) -> Bool {
    site.snapshot.site.rules.role(of: path) == .page || isInput(of: site)
  }

  fileprivate func isInput(of site: ScannedSite) -> Bool {
    site.root.engine.isInput(path)
  }
}

extension ScannedSite {
  /// The site as its files made it before.
  fileprivate func rules(before changes: [(SiteFileChange, SourceText?)]) -> Site {
    var listing = Set(inputs.listing)
    var texts = inputs.texts
    for (change, old) in changes {
      if change.change.existed { listing.insert(change.path) } else { listing.remove(change.path) }
      if change.isInput(of: self) { texts[change.path] = old }
    }
    return Site.make(
      engine: root.engine, inputs: SiteInputs(listing: listing.sorted(), texts: texts),
      settings: snapshot.site.settings, now: snapshot.site.now)
  }

  /// What takes the index back to the file as it was; nil where it does not care.
  fileprivate func indexChange(
    undoing change: SiteFileChange, to old: SourceText?
  ) -> IndexChange? {
    let path = change.path
    switch snapshot.site.rules.role(of: path) {
    case .page:
      if let old { return .post(Post(path: path, source: old, site: snapshot.site)) }
      return snapshot.post(at: path) == nil ? nil : .removedPost(path)
    case .asset: return change.change.existed ? .file(path) : .removedFile(path)
    case .ignored: return nil
    }
  }
}

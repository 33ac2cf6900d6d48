// Looks a link up among what the site publishes. It never guesses: what it cannot know is `.unknown`.
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// What `link`, written in the post at `origin`, leads to. O(candidates × depth of the path).
  package func resolve(_ link: PostLink, from origin: SitePath) -> Resolution {
    switch link.target {
    case .external: return .external
    case .unknown: return .unknown
    case .empty: return .empty
    case .local(let target): return resolve(target, from: origin)
    }
  }

  package func resolve(_ target: LocalTarget, from origin: SitePath) -> Resolution {
    var unpublished: Resolution?
    for address in target.candidates {
      switch find(address, for: target, from: origin) {
      case .missing: continue
      case .unpublished(let path, let state): unpublished = unpublished ?? .unpublished(path, state)
      case let found: return found
      }
    }
    return unpublished ?? .missing(target)
  }

  private func find(_ address: Address, for target: LocalTarget, from origin: SitePath)
    -> Resolution
  {
    let claims = Claims(providers: providers[address] ?? [], origin: origin)
    if target.mustBeUnique, address.namespace == .name {
      let pages = claims.visiblePages(in: self)
      if pages.count > 1 { return .ambiguous(pages) }
    }
    if let (provider, post) = claims.best(in: self) {
      switch provider.kind {
      case .page, .alias:
        return .page(
          post.path, fragment: fragment(target.fragment, in: post), isAlias: provider.kind == .alias
        )
      case .list, .file: return .generated
      }
    }
    if let file = file(at: address) { return .file(file) }
    if standing.contains(address) { return .generated }
    if let post = claims.unpublishedPage(in: self) {
      return .unpublished(post.path, post.page.state)
    }
    if address.namespace == .output, site.rules.mayGenerate(address.path) { return .generated }
    return .missing(target)
  }

  private func fragment(_ fragment: String?, in post: Post) -> FragmentResolution {
    guard let fragment, !fragment.isEmpty, fragment != "top" else { return .none }
    if post.hasAnchor(fragment) { return .found }
    return post.page.anchorsAreComplete ? .missing(fragment) : .unknown(fragment)
  }

  /// The file published or known under `address`, when there is one.
  package func file(at address: Address) -> SitePath? {
    switch address.namespace {
    case .source:
      let path = SitePath(address.path)
      return files[path] == nil ? nil : path
    case .output: return mountedFile(at: address.path)
    case .logical, .name: return nil
    }
  }

  /// A file belongs to the innermost mounted folder that holds it; a link to a folder finds its `index.html`.
  private func mountedFile(at outputPath: String) -> SitePath? {
    let path = "/\(SitePath(outputPath).string)"
    let bytes = path.utf8
    var end = bytes.endIndex
    while true {
      let isRoot = end == bytes.startIndex
      for placement in folders[Address(.output, isRoot ? "/" : String(path[..<end]))] ?? [] {
        if let owner = placement.owner, posts[owner]?.isPublished != true { continue }
        let rest = Substring(bytes[end...].dropFirst())
        if let file = file(at: rest, in: placement.mount.folder) { return file }
      }
      guard !isRoot, let slash = bytes[..<end].lastIndex(of: UInt8(ascii: "/")) else { return nil }
      end = slash
    }
  }

  private func file(at rest: Substring, in folder: SitePath) -> SitePath? {
    let exact = rest.isEmpty ? nil : existingFile(named: String(rest), in: folder)
    return exact
      ?? existingFile(named: rest.isEmpty ? "index.html" : "\(rest)/index.html", in: folder)
  }

  private func existingFile(named name: String, in folder: SitePath) -> SitePath? {
    // Most names have no dots to resolve.
    let plain = folder.isRoot ? SitePath(name) : SitePath("\(folder.string)/\(name)")
    guard let file = URLText.hasDotSegment(name) ? folder.appending(name) : plain,
      files[file] != nil, isInnermost(folder, of: file)
    else { return nil }
    return file
  }

  private func isInnermost(_ mounted: SitePath, of file: SitePath) -> Bool {
    var folder = file.parent
    while folder != mounted, !folder.isRoot {
      if placements[folder] != nil { return false }
      folder = folder.parent
    }
    return true
  }
}

extension IndexSnapshot {
  /// The verdict on a link in reports: the truth about publishing, whatever severities are set.
  package func verdict(on link: PostLink, from origin: SitePath) -> Verdict {
    switch resolve(link, from: origin) {
    case .external: return .external
    case .unknown: return .unknown
    case .empty, .file, .generated: return .ok
    case .page(_, let fragment, _):
      switch fragment {
      case .none, .found: return .ok
      case .missing: return .missingFragment
      case .unknown: return .unknown
      }
    case .unpublished, .ambiguous: return .missingPage
    case .missing(let target):
      if target.failure == .perhaps { return .unknown }
      return target.wantsFile || link.link.isImage ? .missingAsset : .missingPage
    }
  }

  /// The other published posts that are published at the address of `post`, ascending.
  package func rivals(of post: Post) -> [SitePath] {
    var found: Set<SitePath> = []
    for offer in post.page.offers where offer.kind == .page && offer.address.namespace == .output {
      for provider in providers[offer.address] ?? [] where provider.kind == .page {
        if provider.path != post.path, posts[provider.path]?.isPublished == true {
          found.insert(provider.path)
        }
      }
    }
    return found.sorted()
  }

  /// The posts with a link that leads to the page at `path`, ascending. O(dependents of its addresses).
  package func backlinks(to path: SitePath) -> [SitePath] {
    guard let post = posts[path] else { return [] }
    let addresses = Set(
      post.page.offers.filter { $0.kind == .page || $0.kind == .alias }.map(\.address))
    var candidates: Set<SitePath> = []
    for address in addresses { candidates.formUnion(dependents[address] ?? []) }
    candidates.remove(path)
    return candidates.sorted().filter { origin in
      posts[origin]?.links.contains { link in
        // Most links of a post lead elsewhere.
        guard case .local(let target) = link.target,
          target.candidates.contains(where: addresses.contains),
          case .page(path, _, _) = resolve(link, from: origin)
        else { return false }
        return true
      } ?? false
    }
  }
}

extension LocalTarget {
  /// Whether the place looks like a picture, which a link may lead to as well.
  package var wantsPicture: Bool {
    candidates.first.map { SitePath($0.path).isPicture } ?? false
  }

  /// Whether the place looks like a file rather than a page: its name has an extension that pages do not have.
  package var wantsFile: Bool {
    // Those behind the first are what the engine or a host tries besides: `/a.pdf.html`.
    guard let first = candidates.first else { return false }
    let fileExtension = SitePath(first.path).fileExtension
    return !["", "html", "htm", "md", "mdx", "markdown", "php"].contains(fileExtension)
      && fileExtension.utf8.count <= 5 && !fileExtension.utf8.allSatisfy { (48...57).contains($0) }
  }
}

/// Who claims one address. A list may have thousands of posts behind it: nothing here looks at all of them
/// where one will do.
private struct Claims {
  let providers: [IndexSnapshot.Provider]
  let origin: SitePath

  /// Pages come first, then redirects, then lists. The page that asks is the likelier one where two claim
  /// one address.
  func best(in snapshot: IndexSnapshot) -> (IndexSnapshot.Provider, Post)? {
    var first: (IndexSnapshot.Provider, Post)?
    for provider in providers {
      if first != nil, provider.kind != .page { break }
      guard let post = snapshot.posts[provider.path], isVisible(post) else { continue }
      if provider.kind == .page, post.path == origin { return (provider, post) }
      first = first ?? (provider, post)
    }
    return first
  }

  func visiblePages(in snapshot: IndexSnapshot) -> [SitePath] {
    providers.prefix { $0.kind == .page }.compactMap { snapshot.posts[$0.path] }
      .filter(isVisible).map(\.path)
  }

  func unpublishedPage(in snapshot: IndexSnapshot) -> Post? {
    let provider = providers.first { $0.kind == .page || $0.kind == .alias }
    return provider.flatMap { snapshot.posts[$0.path] }
  }

  private func isVisible(_ post: Post) -> Bool { post.isPublished || post.path == origin }
}

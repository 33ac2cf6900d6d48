// From one snapshot to the next: replaces what changed and says whose links must be judged again.
package import SiteModel

/// A change of one file of a site.
package enum IndexChange: Sendable {
  /// A post that is new or has changed.
  case post(Post)
  case removedPost(SitePath)
  /// A file that is not a post has appeared.
  case file(SitePath)
  case removedFile(SitePath)

  package var path: SitePath {
    switch self {
    case .post(let post): post.path
    case .removedPost(let path), .file(let path), .removedFile(let path): path
    }
  }
}

extension IndexSnapshot {
  /// The snapshot after `changes`, and the posts whose diagnostics may differ in it: those changed, and
  /// those with a link to something that has come, gone or changed what it offers.
  ///
  /// The cost depends on the changed posts and their dependents, not on the site.
  package func applying(
    _ changes: [IndexChange]
  ) -> (snapshot: IndexSnapshot, affected: Set<SitePath>) {
    var next = self
    var affected: Set<SitePath> = []
    var relinked: Set<SitePath> = []
    for change in changes {
      let path = change.path
      let old = next.posts[path]
      switch change {
      case .post(let post): next.replace(path, with: post, affecting: &affected)
      case .removedPost: next.replace(path, with: nil, affecting: &affected)
      case .file: next.setFile(path, exists: true, affecting: &affected)
      case .removedFile: next.setFile(path, exists: false, affecting: &affected)
      }
      if next.related != nil { next.noteRelinked(from: old, at: path, in: &relinked) }
      next.nameEntities(at: path)
      if old !== next.posts[path] { next.noteNames(at: path) }
    }
    next.related = next.related?.updated(relinked.sorted(), in: next)
    return (next, affected)
  }

  private mutating func replace(
    _ path: SitePath, with post: Post?, affecting affected: inout Set<SitePath>
  ) {
    let old = posts[path]
    affected.insert(path)
    guard let old, let post else {
      if let old { leave(old, affecting: &affected) }
      if let post { arrive(post, affecting: &affected) }
      return
    }
    let exchanged = exchangeLookups(from: old, to: post)
    exchangeTags(from: old, to: post)
    noteTargets(of: exchanged, in: &affected)
    count(stylesOf: old, by: -1)
    count(stylesOf: post, by: 1)
    habits.exchange(old.use, for: post.use)
    if old.presents(sameAs: post) {
      posts[path] = post
      return
    }
    // A list that both cause stays as it is, whatever else the post has changed.
    let lasting: Set<Offer> =
      old.page.state == post.page.state
      ? Set(old.page.offers).intersection(post.page.offers).filter { $0.kind == .list } : []
    noteDependents(of: old, unlessOf: lasting, in: &affected)
    noteRivals(of: old, in: &affected)
    if old.page.url != post.page.url || old.isPublished != post.isPublished {
      spelling = SpellingCache()
    }
    withdraw(old)
    posts[path] = post
    present(post)
    noteDependents(of: post, unlessOf: lasting, in: &affected)
    noteRivals(of: post, in: &affected)
  }

  private mutating func leave(_ post: Post, affecting affected: inout Set<SitePath>) {
    noteRivals(of: post, in: &affected)
    remove(post)
    noteDependents(of: post, unlessOf: [], in: &affected)
    noteTargets(of: post.lookups, in: &affected)
  }

  private mutating func arrive(_ post: Post, affecting affected: inout Set<SitePath>) {
    insert(post)
    noteRivals(of: post, in: &affected)
    noteDependents(of: post, unlessOf: [], in: &affected)
    noteTargets(of: post.lookups, in: &affected)
  }

  /// The post at `path`, which was `old`, and those whose links may lead to another post now.
  private func noteRelinked(
    from old: Post?, at path: SitePath, in relinked: inout Set<SitePath>
  ) {
    let new = posts[path]
    if old === new { return }
    relinked.insert(path)
    if old?.page.offers == new?.page.offers, old?.page.state == new?.page.state { return }
    for offer in (old?.page.offers ?? []) + (new?.page.offers ?? []) {
      switch offer.kind {
      case .page, .alias: relinked.formUnion(dependents[offer.address] ?? [])
      case .list, .file: continue
      }
    }
  }

  private func noteRivals(of post: Post, in affected: inout Set<SitePath>) {
    affected.formUnion(rivals(of: post))
  }

  /// The posts to which links with these addresses may lead: whether a post has backlinks changes with them.
  private func noteTargets(of addresses: Set<Address>, in affected: inout Set<SitePath>) {
    guard site.settings.reportsOrphans else { return }
    for address in addresses { affected.formUnion((providers[address] ?? []).map(\.path)) }
  }

  private mutating func setFile(
    _ path: SitePath, exists: Bool, affecting affected: inout Set<SitePath>
  ) {
    guard (files[path] != nil) != exists else { return }
    files[path] = exists ? true : nil
    fileSpelling = SpellingCache()
    fileTables = FileTableCache()
    for address in addresses(ofFile: path) { affected.formUnion(dependents[address] ?? []) }
  }

  /// The posts that ask for anything which `post` offers or mounts.
  private func noteDependents(
    of post: Post, unlessOf lasting: Set<Offer>, in affected: inout Set<SitePath>
  ) {
    for offer in post.page.offers where !lasting.contains(offer) {
      affected.formUnion(dependents[offer.address] ?? [])
    }
    guard let mount = post.page.mount else { return }
    for file in files.keys where file.isWithin(mount.folder) {
      for address in addresses(ofFile: file) { affected.formUnion(dependents[address] ?? []) }
    }
  }

  /// Every address under which a file is published or known. O(depth).
  package func addresses(ofFile path: SitePath) -> [Address] {
    var result = [Address.source(path)]
    var folder = path.parent
    while true {
      for placement in placements[folder] ?? [] {
        guard let rest = path.relative(to: folder) else { continue }
        let prefix = placement.mount.address.path
        let whole = prefix == "/" ? "/\(rest)" : "\(prefix)/\(rest)"
        result.append(Address(.output, whole))
        if path.name == "index.html" {
          result.append(Address(.output, "/\(SitePath(whole).parent.string)"))
        }
      }
      if folder.isRoot { return result }
      folder = folder.parent
    }
  }
}

// MARK: - Tables

extension IndexSnapshot {
  private mutating func insert(_ post: Post) {
    spelling = SpellingCache()
    enter(post)
    dependents.addLookups(of: post)
  }

  /// Everything but its links.
  mutating func enter(_ post: Post) {
    posts[post.path] = post
    count(stylesOf: post, by: 1)
    exchangeTags(from: nil, to: post)
    habits.count(post.use, by: 1)
    present(post)
  }

  private mutating func remove(_ post: Post) {
    withdraw(post)
    spelling = SpellingCache()
    for address in post.lookups { dependents.remove(post.path, on: address) }
    exchangeTags(from: post, to: nil)
    count(stylesOf: post, by: -1)
    habits.count(post.use, by: -1)
    posts[post.path] = nil
  }

  private mutating func count(stylesOf post: Post, by step: Int) {
    for style in post.linkStyles {
      let count = styles[style, default: 0] + step
      styles[style] = count == 0 ? nil : count
    }
  }

  /// Only what differs is touched: a link wanted by many posts has a long list of dependents.
  /// Returns that.
  private mutating func exchangeLookups(from old: Post, to new: Post) -> Set<Address> {
    let before = old.lookups
    let after = new.lookups
    for address in before.subtracting(after) { dependents.remove(old.path, on: address) }
    for address in after.subtracting(before) { dependents.add(new.path, on: address) }
    return before.symmetricDifference(after)
  }

  private mutating func exchangeTags(from old: Post?, to new: Post?) {
    let before = old?.tagKeys ?? []
    let after = new?.tagKeys ?? []
    if before == after { return }
    for key in before.subtracting(after) {
      tagged.update(key) { list in if let old { list.removeSorted(old.path, by: <) } }
    }
    for key in after.subtracting(before) {
      tagged.update(key) { list in if let new { list.insertSorted(new.path, by: <) } }
    }
  }

  private mutating func present(_ post: Post) {
    edition = Edition()
    for offer in post.page.offers {
      let provider = Provider(path: post.path, kind: offer.kind)
      providers.update(offer.address) { list in
        list.insertSorted(provider, by: Provider.precedes)
      }
    }
    if let mount = post.page.mount { place(Placement(mount: mount, owner: post.path)) }
  }

  private mutating func withdraw(_ post: Post) {
    edition = Edition()
    for offer in post.page.offers {
      let provider = Provider(path: post.path, kind: offer.kind)
      providers.update(offer.address) { list in
        list.removeSorted(provider, by: Provider.precedes)
      }
    }
    if let mount = post.page.mount { displace(Placement(mount: mount, owner: post.path)) }
  }

  mutating func place(_ placement: Placement) {
    folders.update(placement.mount.address) { list in
      list.insertSorted(placement, by: Placement.precedes)
    }
    placements.update(placement.mount.folder) { list in
      list.insertSorted(placement, by: Placement.precedes)
    }
  }

  private mutating func displace(_ placement: Placement) {
    folders.update(placement.mount.address) { list in
      list.removeSorted(placement, by: Placement.precedes)
    }
    placements.update(placement.mount.folder) { list in
      list.removeSorted(placement, by: Placement.precedes)
    }
  }
}

extension IndexSnapshot.Dependents {
  mutating func addLookups(of post: Post) {
    for list in [post.links, post.frontMatterLinks] {
      for link in list {
        guard case .local(let target) = link.target else { continue }
        for address in target.candidates { add(post.path, on: address) }
      }
    }
  }

  fileprivate mutating func add(_ path: SitePath, on address: Address) {
    update(address) { list in list.insertSorted(path, by: <) }
  }

  fileprivate mutating func remove(_ path: SitePath, on address: Address) {
    update(address) { list in list.removeSorted(path, by: <) }
  }
}

extension IndexSnapshot.Provider {
  /// Pages before redirects before lists; then by path.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    left.kind.rank == right.kind.rank ? left.path < right.path : left.kind.rank < right.kind.rank
  }
}

extension IndexSnapshot.Placement {
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let leftKey = (left.mount.folder, left.owner ?? .root)
    let rightKey = (right.mount.folder, right.owner ?? .root)
    if leftKey != rightKey { return leftKey < rightKey }
    return left.mount.address.path < right.mount.address.path
  }
}

extension Offer.Kind {
  fileprivate var rank: Int {
    switch self {
    case .page: 0
    case .alias: 1
    case .list: 2
    case .file: 3
    }
  }
}

extension Post {
  /// Whether others see no difference: the same addresses, anchors, state and title.
  func presents(sameAs other: Post) -> Bool {
    page.state == other.page.state && page.url == other.page.url
      && page.metadata.title == other.page.metadata.title && page.offers == other.page.offers
      && page.headingIDs == other.page.headingIDs && page.anchors == other.page.anchors
      && page.anchorsAreComplete == other.page.anchorsAreComplete && page.mount == other.page.mount
  }
}

extension Optional {
  /// Inserts into an ascending list, once. O(log *n*) to find, O(*n*) to move.
  mutating func insertSorted<Element: Equatable>(
    _ element: Element, by precedes: (Element, Element) -> Bool
  ) where Wrapped == [Element] {
    guard let last = self?.last else {
      self = [element]
      return
    }
    // A list grows at its end while an index is made, and one post may ask for one address many times.
    if last == element { return }
    if precedes(last, element) {
      self?.append(element)
      return
    }
    let index = self?.insertionIndex(of: element, by: precedes) ?? 0
    if let list = self, index < list.count, list[index] == element { return }
    self?.insert(element, at: index)
  }

  /// Removes from an ascending list; a list that becomes empty becomes nil.
  mutating func removeSorted<Element: Equatable>(
    _ element: Element, by precedes: (Element, Element) -> Bool
  ) where Wrapped == [Element] {
    guard let index = self?.insertionIndex(of: element, by: precedes) else { return }
    if let list = self, index < list.count, list[index] == element { self?.remove(at: index) }
    if self?.isEmpty == true { self = nil }
  }
}

extension Array {
  fileprivate func insertionIndex(
    of element: Element, by precedes: (Element, Element) -> Bool
  ) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if precedes(self[middle], element) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

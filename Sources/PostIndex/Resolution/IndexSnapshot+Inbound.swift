// Who asks for what: the posts behind an address, a file and an external URL. It never resolves a link.
package import SiteModel

extension IndexSnapshot {
  /// Every address under which a link can find the post at `path`, whatever its state.
  package func addresses(ofPost path: SitePath) -> Set<Address> {
    var addresses: Set<Address> = [.source(path)]
    for offer in post(at: path)?.page.offers ?? []
    where offer.kind == .page || offer.kind == .alias {
      addresses.insert(offer.address)
    }
    return addresses
  }

  /// Every address under which a link can find the file at `path`, which is no post.
  package func addresses(ofAsset path: SitePath) -> Set<Address> { Set(addresses(ofFile: path)) }

  /// The posts with a link, or a value of front matter, that asks for one of `addresses`, in order of paths.
  /// O(dependents of the addresses).
  package func posts(asking addresses: Set<Address>) -> [Post] {
    var paths: Set<SitePath> = []
    for address in addresses { paths.formUnion(dependents[address] ?? []) }
    return paths.sorted().compactMap { posts[$0] }
  }

  /// The posts that fit, in order of paths. O(posts).
  package func posts(where fits: (Post) -> Bool) -> [Post] {
    var found: [Post] = []
    posts.forEachValue { if fits($0) { found.append($0) } }
    return found.sorted { $0.path < $1.path }
  }

  /// The posts that have a tag in any case, in order of paths. O(those posts).
  package func posts(tagged key: TagKey) -> [Post] {
    (tagged[key] ?? []).compactMap { posts[$0] }
  }

  /// Every tag of the blog, up to its case, in no particular order.
  package var tagKeys: some Sequence<TagKey> { tagged.keys }

  /// The page of its own that stands at `address`, if the address has one; not what an engine makes there.
  package func page(at address: Address) -> Post? {
    let provider = (providers[address] ?? []).first { $0.kind == .page }
    return provider.flatMap { posts[$0.path] }
  }
}

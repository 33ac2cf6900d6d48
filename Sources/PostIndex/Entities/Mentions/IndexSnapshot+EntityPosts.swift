// The blog's own post about an entity. It never guesses one.
import SiteModel

extension IndexSnapshot {
  /// The post that the store names for `entity`: a path, an address of the site, or the end of one. Nil where it names none,
  /// or none that is there.
  package func post(about entity: Int) -> Post? {
    guard let written = entities?.catalog.entity(at: entity)?.post, !written.isEmpty else {
      return nil
    }
    for address in addresses(ofWritten: written) {
      let found = (providers[address] ?? []).filter { $0.kind == .page || $0.kind == .file }
      if found.count == 1, let post = post(at: found[0].path) { return post }
      if address.namespace == .source, let post = post(at: SitePath(address.path)) { return post }
    }
    return nil
  }

  /// What an author may mean who names a post outside of any post, the plainest first.
  private func addresses(ofWritten written: String) -> [Address] {
    var text = Substring(written)
    if let base = site.rules.base?.address(of: "/"), text.hasPrefix(base) {
      text = text.dropFirst(base.utf8.count - 1)
    }
    let path = SitePath(text)
    let folders = ["content", "_posts", "source/_posts", "src/content", "docs"]
    return [.source(path), .output(text)]
      + folders.map { .source(SitePath("\($0)/\(path.string)")) }
      + [.logical("/" + path.string), .name(path.stem)]
  }
}

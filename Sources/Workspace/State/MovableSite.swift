// A site whose files may get other names: its snapshot, and what its rules are made from. It never touches the disk.
package import PostIndex
package import SiteModel

package struct MovableSite: Sendable {
  /// The site, at its root.
  package let place: PostPlace
  fileprivate let inputs: SiteInputs

  /// What happens to its files when these files and folders, by absolute path, get other names; nil takes them away. What
  /// leaves the site is gone. O(files) where one is a folder.
  package func move(_ renames: [(from: String, to: String?)]) -> SiteMove {
    place.snapshot.move(
      renames.compactMap { from, to in
        place.root.path(of: from).map { ($0, to.flatMap(place.root.path)) }
      })
  }

  /// The site as its files make it behind `move`. Configuration that moves counts as it was. O(files).
  package func site(behind move: SiteMove) -> Site {
    let moved = SiteInputs(listing: move.applied(to: inputs.listing), texts: inputs.texts)
    let site = place.snapshot.site
    return Site.make(
      engine: place.root.engine, inputs: moved, settings: site.settings, now: site.now)
  }
}

extension Workspace {
  /// The indexed sites that hold some of these files and folders.
  package func movableSites(holding absolute: [String]) -> [MovableSite] {
    sites.sorted { $0.key < $1.key }.compactMap { _, state in
      guard let snapshot = state.snapshot,
        absolute.contains(where: { state.root.path(of: $0) != nil })
      else { return nil }
      let place = PostPlace(snapshot: snapshot, path: .root, root: state.root)
      return MovableSite(place: place, inputs: state.inputs)
    }
  }
}

// What to show at a place: of the link, tag or key there, of the name there, of both. It never makes a card itself.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// What to show at `offset` (UTF-8 bytes) of the post at `path`; nil where there is nothing to say.
  package func hover(at offset: Int, in path: SitePath) -> Hover? {
    guard let post = post(at: path) else { return nil }
    let link =
      linkHover(at: offset, in: post) ?? tagHover(at: offset, in: post)
      ?? keyHover(at: offset, in: post) ?? callHover(at: offset, in: post)
    let name = entityHover(at: offset, in: post)
    guard let link, let name else { return link ?? name }
    // A name in a link's text: what the link leads to is what the author has chosen.
    return Hover(range: link.range, card: link.card + name.card)
  }
}

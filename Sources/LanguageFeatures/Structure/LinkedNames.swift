// Names that are written twice and change together: of a tag and its end, of a shortcode and its end.
package import PostIndex
package import SiteModel
package import Syntax

extension IndexSnapshot {
  /// Both places of the name at `offset`, the opening first; empty where there is none, or the two differ. O(*n*).
  package func linkedNames(at offset: Int, in path: SitePath) -> [TextRange] {
    guard let post = post(at: path) else { return [] }
    let tree = Document.read(post.source, dialect: site.rules.dialect).tree
    let pair = tree.namedPairs.filter {
      $0.openingName.touches(offset) || $0.closingName.touches(offset)
    }.min { $0.range.count < $1.range.count }
    guard let pair,
      post.source.bytes[post.source.clamped(pair.openingName)]
        .elementsEqual(post.source.bytes[post.source.clamped(pair.closingName)])
    else { return [] }
    return [pair.openingName, pair.closingName]
  }
}

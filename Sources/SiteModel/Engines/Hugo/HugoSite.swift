// What the rules of one Hugo site are made of, behind one reference: every page and every link asks for it.
// It never changes.
import Syntax

final class HugoSite: Sendable, Equatable {
  let configuration: HugoConfiguration
  let tree: HugoContentTree
  /// Pages in other formats than Markdown, by their path: what their front matter says is not read.
  let foreignOffers: [Offer]
  /// Whether a term's list page stands where its name says: no pattern moves it, no file is its page.
  let hasPlainTerms: Bool
  let terms = OfferCache()
  let archetypes: HugoArchetypes
  let calls: [KnownCall]

  init(_ configuration: HugoConfiguration, _ tree: HugoContentTree, reader: ConfigurationReader) {
    self.configuration = configuration
    self.tree = tree
    archetypes = HugoArchetypes(reader)
    calls = HugoCalls.all(reader)
    hasPlainTerms =
      !tree.hasSections(within: configuration.taxonomies)
      && configuration.uglyURLs == HugoUglyURLs(nil)
      && !configuration.taxonomies.contains { taxonomy in
        configuration.permalinks.pattern(
          kind: .term, path: "/\(taxonomy)/x", container: "\(taxonomy)/x") != nil
      }
    foreignOffers = reader.listing.flatMap { path -> [Offer] in
      guard HugoPath.otherContentExtensions.contains(path.fileExtension),
        configuration.allowsOtherContent || !path.fileExtension.beginsWith("htm"),
        let place = tree.place(of: path), place.role != .resource
      else { return [] }
      return HugoSite.offers(of: path, place, configuration, tree)
    }
  }

  /// The addresses of a page whose text is not read, when its front matter says nothing about them.
  private static func offers(
    of path: SitePath, _ place: HugoPlace, _ configuration: HugoConfiguration,
    _ tree: HugoContentTree
  ) -> [Offer] {
    let prefix = configuration.languages[place.language].prefix
    let url = "\(prefix)\(HugoPath.sanitized(place.logical))/"
    let name = HugoPath.logical(place.name)
    return [
      Offer(.source(path), .list), Offer(.output(HugoPath.escaped(url)), .list),
      Offer(.logical(configuration.key(place.logical, language: place.language)), .list),
      Offer(.name(configuration.key(name, language: place.language)), .list),
    ]
  }

  static func == (left: HugoSite, right: HugoSite) -> Bool {
    left === right
      || left.configuration == right.configuration && left.tree == right.tree
        && left.foreignOffers == right.foreignOffers && left.archetypes == right.archetypes
        && left.calls == right.calls
  }
}

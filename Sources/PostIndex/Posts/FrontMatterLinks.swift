// Values of front matter that name a post or a picture of the site. No engine judges them, and so nothing here does.
import SiteModel
import Syntax

/// Reads the links of one post's front matter.
struct FrontMatterLinks {
  let document: Document
  let page: Page
  let rules: any EngineRules

  /// In text order. O(values of the front matter).
  var all: [PostLink] {
    var links: [PostLink] = []
    for entry in document.frontMatter?.value.entries ?? [] {
      let key = Self.folded(entry.key)
      if Self.postKeys.contains(key) {
        links += texts(entry.value).compactMap { link($0, $1, isImage: false) }
      } else if Self.imageKeys.contains(key) {
        links += pictures(entry.value)
      }
    }
    return links
  }

  /// A picture's path, a list of them, or a table that has one beside its caption.
  private func pictures(_ value: DataValue) -> [PostLink] {
    let inner = value.entries.filter { Self.pathKeys.contains(Self.folded($0.key)) }
    if !inner.isEmpty { return inner.flatMap { pictures($0.value) } }
    return texts(value).compactMap { link($0, $1, isImage: true) }
  }

  private func texts(_ value: DataValue) -> [(String, TextRange)] {
    if let text = value.string { return [(text, document.source.unquoted(value.range))] }
    return value.elements.compactMap { element in
      element.string.map { ($0, document.source.unquoted(element.range)) }
    }
  }

  private func link(_ text: String, _ range: TextRange, isImage: Bool) -> PostLink? {
    guard !text.isEmpty, !range.isEmpty else { return nil }
    let link = Link(
      kind: isImage ? .image : .inline, range: range, destinationRange: range, destination: text)
    switch rules.target(of: link, on: page) {
    case .local(var target):
      target.failure = .perhaps
      target.missesBasePath = false
      target.candidates += further(text, isImage: isImage)
      return PostLink(link: link, target: .local(target))
    case .external: return PostLink(link: link, target: .external)
    case .unknown, .empty: return nil
    }
  }

  /// Themes look for a path below the site's root, below the folder of the content and beside the file.
  private func further(_ text: String, isImage: Bool) -> [Address] {
    let path = text.utf8.first == UInt8(ascii: "/") ? text : "/\(text)"
    var addresses = [Address.output(path), .source(SitePath(path))]
    if let beside = page.path.parent.appending(text) { addresses.append(.source(beside)) }
    if !isImage, let top = page.path.components.first, top != page.path.name[...] {
      addresses.append(.source(SitePath("\(top)\(path)")))
    }
    return addresses
  }

  private static func folded(_ key: String) -> String { key.lowercased().filter(\.isLetter) }

  private static let postKeys: Set<String> = [
    "related", "relatedposts", "relatedarticles", "relatedpages", "seealso", "redirectto",
    "canonicalurl", "canonical", "previous", "prev", "next", "source", "sourceurl", "link",
    "externalurl", "externallink", "originalurl",
  ]

  private static let imageKeys: Set<String> = [
    "image", "images", "img", "cover", "covers", "coverimage", "coverimg", "thumbnail", "thumb",
    "featuredimage", "featuredimg", "featureimage", "featureimg", "feature", "featured", "hero",
    "heroimage", "banner", "bannerimage", "bannerimg", "header", "headerimage", "headerimg",
    "teaser", "ogimage", "socialimage", "photos", "topimg", "indeximg", "extra", "params",
  ]

  /// Within a table under one of them.
  private static let pathKeys: Set<String> = imageKeys.union([
    "src", "path", "url", "file", "overlayimage",
  ])
}

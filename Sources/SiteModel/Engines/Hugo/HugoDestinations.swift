// How a link to a page is written on a Hugo site, in each style. It never reads a link.
import Syntax

extension HugoRules {
  func archetype(for path: SitePath) -> Archetype? {
    tree.place(of: path).flatMap { site.archetypes.archetype(for: $0) }
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    let content = configuration.content
    let file = content.lazy.compactMap { page.path.relative(to: $0.folder) }.first
    switch style {
    case .relativeFile:
      // A file's path leads somewhere only where a hook looks pages up.
      guard configuration.hooks.link == .embedded, page.url != nil else { return nil }
      return relativeFile(to: page, from: source).map { $0 + suffix }
    case .rootFile:
      guard configuration.hooks.link == .embedded, let file, page.url != nil else { return nil }
      return "/" + Destination.escaped(file) + suffix
    case .ref, .relref:
      guard let file, page.url != nil, let argument = HugoRules.quoted(file, fragment) else {
        return nil
      }
      return "{{< \(style == .ref ? "ref" : "relref") \(argument) >}}"
    // The hook would look a relative URL up as a path of content.
    case .relativeURL where configuration.hooks.link == .embedded: return nil
    case .rootURL, .relativeURL, .absoluteURL, .card:
      return Destination.published(
        page, from: source, style: style, base: base, addsBasePath: configuration.canonifiesURLs,
        suffix: suffix)
    case .postURL, .link, .contentPath, .postLink, .wiki: return nil
    }
  }

  /// Bundles are read from the folder above them, unless the way begins with `../`.
  private func relativeFile(to page: Page, from source: Page) -> String? {
    guard let here = tree.place(of: source.path), let there = tree.place(of: page.path),
      here.language == there.language
    else { return nil }
    let isLeaf = here.role == .leaf
    let folder = isLeaf ? source.path.parent.parent : source.path.parent
    let way = page.path.written(from: folder)
    let final = isLeaf && way.beginsWith("../") ? page.path.written(from: source.path.parent) : way
    return Destination.escaped(final)
  }

  /// In double quotes, in backticks where it holds one; nil where neither can hold it.
  private static func quoted(_ file: String, _ fragment: String?) -> String? {
    let text = "/\(file)" + (fragment.map { "#\($0)" } ?? "")
    if !text.utf8.contains(UInt8(ascii: "\"")), !text.utf8.contains(UInt8(ascii: "\\")) {
      return "\"\(text)\""
    }
    return text.utf8.contains(UInt8(ascii: "`")) ? nil : "`\(text)`"
  }
}

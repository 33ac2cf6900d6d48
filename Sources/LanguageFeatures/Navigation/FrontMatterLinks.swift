// What the front matter of a post leads to. It never looks at the text below.
import PostIndex
import SiteModel
import Syntax

extension Post {
  /// Strings of the front matter that look like addresses of pages or files, such as a cover, as if the post linked to them;
  /// the post's own addresses too. In an order that the values do not change.
  func frontMatterLinks(on site: Site) -> [PostLink] {
    guard frontMatterRange != nil,
      let frontMatter = Document(source, dialect: site.rules.dialect).frontMatter
    else { return [] }
    var values = [(value: frontMatter.value, depth: 0)]
    var links: [PostLink] = []
    while let (value, depth) = values.popLast() {
      if let text = value.string, WebAddress.mayBeOne(text) {
        links.append(PostLink(text, at: value.range, in: self, of: site))
      }
      guard depth < 16 else { continue }
      values += value.entries.map { ($0.value, depth + 1) }
      values += value.elements.map { ($0, depth + 1) }
    }
    return links
  }
}

extension Resolution {
  /// Whether this is the post itself: in its front matter, that is an address of its own.
  func isPost(_ path: SitePath) -> Bool {
    switch self {
    case .page(path, _, _), .unpublished(path, _): true
    default: false
    }
  }
}

extension PostLink {
  /// `text`, which stands at `range` of the front matter, as if the post linked to it.
  fileprivate init(_ text: String, at range: TextRange, in post: Post, of site: Site) {
    var range = range
    let whole = post.source.clamped(range)
    if whole.count > 1,
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(post.source.bytes[whole.lowerBound])
    {
      range = TextRange(range.lowerBound + 1, range.upperBound - 1)
    }
    var link = Link(kind: .inline, range: range, destinationRange: range, destination: text)
    var target = site.rules.target(of: link, on: post.page)
    // Themes put the base path before it.
    if case .local(let local) = target, local.missesBasePath, let base = site.rules.base {
      link.destination = base.path.dropLast() + text
      target = site.rules.target(of: link, on: post.page)
    }
    self.init(link: link, target: target)
  }
}

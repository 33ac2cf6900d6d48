// What of a post an author can follow, and where to. It never opens anything, and offers no link that leads nowhere.
package import PostIndex
package import SiteModel
package import Syntax

/// A place to click on.
package struct DocumentLink: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// A source file of the blog, and the offset of the heading or anchor in it, when one is asked for.
    case file(SitePath, offset: Int?)
    /// An address of the web, as a URI.
    case address(String)
  }
  /// The destination as written; of a reference its label.
  package let range: TextRange
  package let target: Target
  /// The title of what it leads to and its published address; empty where nothing is known of it.
  package let tooltip: String
}

extension IndexSnapshot {
  /// Every link of the post at `path` that leads to a file of the blog or to the web, in text order: those of the text and
  /// those of its front matter. O(*n*).
  package func documentLinks(in path: SitePath) -> [DocumentLink] {
    guard let post = post(at: path) else { return [] }
    var taken: Set<TextRange> = []
    var links: [DocumentLink] = []
    func add(_ link: PostLink, at range: TextRange) {
      guard !range.isEmpty, range.upperBound <= post.source.count, !taken.contains(range),
        let (target, tooltip) = target(of: link, in: post)
      else { return }
      taken.insert(range)
      links.append(DocumentLink(range: range, target: target, tooltip: tooltip))
    }
    for link in post.frontMatterLinks
    where !resolve(link, from: post.path).isPost(post.path) {
      add(link, at: link.link.destinationRange)
    }
    for link in post.links {
      switch link.link.kind {
      case .reference, .imageReference:
        // The destination stands at the definition, once for all references.
        if let label = link.link.labelRange ?? link.link.textRange { add(link, at: label) }
        add(link, at: link.link.destinationRange)
      case .inline, .image, .autolink, .bareURL, .wiki, .embed, .html, .template:
        add(link, at: link.link.destinationRange)
      }
    }
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func target(of link: PostLink, in post: Post) -> (DocumentLink.Target, String)? {
    switch resolve(link, from: post.path) {
    case .page(let path, let fragment, _):
      guard let target = self.post(at: path) else { return nil }
      guard case .found = fragment, case .local(let local) = link.target,
        let id = local.fragment, let place = target.place(of: id)
      else { return (.file(path, offset: nil), tooltip(of: target)) }
      return (
        .file(path, offset: place.offset), tooltip(of: target, section: place.name, id: id)
      )
    case .unpublished(let path, _):
      return self.post(at: path).map { (.file(path, offset: nil), tooltip(of: $0)) }
    case .file(let path): return (.file(path, offset: nil), path.string)
    case .external, .generated, .unknown:
      return WebAddress.uri(of: link.link).map { (.address($0), "") }
    case .empty, .ambiguous, .missing: return nil
    }
  }

  private func tooltip(of post: Post, section: String? = nil, id: String? = nil) -> String {
    let title = [section ?? "", post.displayTitle].filter { !$0.isEmpty }.joined(separator: " · ")
    let suffix = id.map { "#\($0)" } ?? ""
    let address = post.page.url.map { URLText.decoded($0) + suffix }
    return [title, address].compactMap(\.self).joined(separator: "\n")
  }
}

extension Post {
  /// Where the id `id`, decoded, stands, and the words of the heading that has it.
  fileprivate func place(of id: String) -> (offset: Int, name: String)? {
    if let heading = headings.first(where: { $0.id == id }) {
      return (heading.range.lowerBound, heading.text)
    }
    return anchors.first { $0.id == id }.map { ($0.range.lowerBound, "") }
  }
}

/// What a browser or a mail program is given.
private enum WebAddress {
  private static let schemes: Set = ["http", "https", "ftp", "mailto", "tel"]

  /// The destination as a URI; nil where a template makes it, or its scheme is none to hand on.
  static func uri(of link: Link) -> String? {
    guard link.template == nil else { return nil }
    let parts = URLText(link.destination)
    guard let scheme = parts.scheme else {
      return parts.authority?.isEmpty == false ? "https:" + escaped(link.destination) : nil
    }
    return schemes.contains(scheme) ? escaped(link.destination) : nil
  }

  /// With nothing but what RFC 3986 allows; what is escaped stays as it is.
  private static func escaped(_ text: String) -> String {
    URLText.encoded(text) { byte in
      (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
    }
  }
}

// The ways in which a blog writes its own links. It never chooses one.
package import Syntax

/// The form of a link to a page of the same site.
package enum LinkStyle: String, Hashable, Sendable, CaseIterable {
  /// `../b.md`, from this file.
  case relativeFile = "relative-file"
  /// `/docs/b.md`, from the site's root.
  case rootFile = "root-file"
  /// `/posts/b/`
  case rootURL = "root-url"
  /// `../b/`, from this page's address.
  case relativeURL = "relative-url"
  /// `https://example.org/posts/b/`
  case absoluteURL = "absolute-url"
  /// `{{< ref "posts/b.md" >}}`
  case ref
  /// `{{< relref "posts/b.md" >}}`
  case relref
  /// `{% post_url 2024-01-02-b %}`
  case postURL = "post_url"
  /// `{% link _posts/2024-01-02-b.md %}`
  case link
  /// `@/posts/b.md`, Zola.
  case contentPath = "content-path"
  /// `{% post_link b %}`, Hexo: a whole link by itself, which cannot stand between the parentheses of another.
  case postLink = "post_link"
  /// `[[b]]`
  case wiki
  /// The whole address on a line of its own, which Tistory and others show as a card with title and picture; elsewhere
  /// in a text as `absoluteURL`.
  case card

  /// The style in which `link` is written; nil where it leads elsewhere or shows none.
  package init?(of link: Link) {
    if link.isImage { return nil }
    if let template = link.template {
      // `{{ '/posts/b/' | relative_url }}`, `{{ site.baseurl }}/posts/b/`
      if template.syntax == .expression {
        self = .rootURL
        return
      }
      switch template.name {
      case "ref": self = .ref
      case "relref": self = .relref
      case "post_url": self = .postURL
      case "link": self = .link
      case "post_link": self = .postLink
      default: return nil
      }
      return
    }
    if link.kind == .wiki {
      self = .wiki
      return
    }
    guard let path = URLText.localPath(of: link.destination), !path.isEmpty else { return nil }
    let isFile = SitePath.namesMarkdown(path)
    if path.beginsWith("@/") {
      self = .contentPath
    } else if path.beginsWith("/") {
      self = isFile ? .rootFile : .rootURL
    } else {
      self = isFile ? .relativeFile : .relativeURL
    }
  }
}

extension LinkStyle {
  /// Whether it can stand between the parentheses of a Markdown link.
  package var isDestination: Bool { self != .postLink }
}

extension SitePath {
  /// Whether the name ends as Markdown files do.
  package var isMarkdown: Bool { SitePath.namesMarkdown(string) }

  /// Whether a path's name ends as Markdown files do. O(length of the name).
  static func namesMarkdown(_ path: some StringProtocol) -> Bool {
    path.withBytes { bytes in
      guard let start = extensionStart(bytes) else { return false }
      let written = bytes[start...]
      return markdownExtensions.contains { known in
        known.utf8.count == written.count
          && zip(written, known.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
      }
    }
  }

  private static let markdownExtensions = ["md", "markdown", "mdown", "mdx", "mkd", "mkdn"]
}

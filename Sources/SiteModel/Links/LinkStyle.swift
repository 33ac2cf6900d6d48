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
  /// `[[b]]`
  case wiki

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
      default: return nil
      }
      return
    }
    if link.kind == .wiki {
      self = .wiki
      return
    }
    guard let path = URLText.localPath(of: link.destination), !path.isEmpty else { return nil }
    let isFile = SitePath(path).isMarkdown
    if path.beginsWith("@/") {
      self = .contentPath
    } else if path.beginsWith("/") {
      self = isFile ? .rootFile : .rootURL
    } else {
      self = isFile ? .relativeFile : .relativeURL
    }
  }
}

extension SitePath {
  /// Whether the name ends as Markdown files do.
  package var isMarkdown: Bool { SitePath.markdownExtensions.contains(fileExtension) }

  private static let markdownExtensions: Set<String> = [
    "md", "markdown", "mdown", "mdx", "mkd", "mkdn",
  ]
}

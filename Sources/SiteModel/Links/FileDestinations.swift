// How the way to a file that is no page is written in a post: every form that its engine could read, the usual one first.
// It never says which of them lead there: only a lookup can.

/// Where the way to a file is written.
package enum FilePlace: Hashable, Sendable {
  /// Between the parentheses of a link or image, in an attribute, in a template call.
  case text
  /// As a value of front matter, which no engine decodes or carries out.
  case frontMatter
}

extension EngineRules {
  /// The forms in which `source` could name the file, readable, the one first that authors of the engine use.
  ///
  /// - Parameter urls: where the file is published, each beginning with `/`, not encoded.
  package func destinations(
    toFile file: SitePath, publishedAt urls: [String], from source: Page, in place: FilePlace
  ) -> [String] {
    let forms = FileForms(rules: self, file: file, urls: urls, source: source, place: place)
    let isBeside =
      source.mount.map { file.isWithin($0.folder) } ?? (file.parent == source.path.parent)
    switch engine {
    case .plain, .mkdocs, .tistory: return [forms.byFile] + forms.rooted
    case .astro:
      // What Astro finds beside a post it finds by `./` alone, everywhere that it looks.
      return forms.rooted + [forms.byFile.beginsWith(".") ? forms.byFile : "./\(forms.byFile)"]
    case .docusaurus:
      return isBeside ? [forms.byFile] + forms.rooted : forms.rooted + [forms.byFile]
    case .hugo, .jekyll, .zola, .hexo, .eleventy:
      return isBeside
        ? forms.relative + [forms.byFile] + forms.rooted
        : forms.rooted + forms.relative + [forms.byFile]
    }
  }
}

/// The ways to one file from one page.
private struct FileForms<Rules: EngineRules> {
  let rules: Rules
  let file: SitePath
  let urls: [String]
  let source: Page
  let place: FilePlace

  /// From the folder of the post.
  var byFile: String { written(file.written(from: source.path.parent)) }

  /// From the root of the site, with its base path where the engine does not add it.
  var rooted: [String] {
    switch place {
    case .frontMatter: urls
    case .text:
      urls.map { url in
        rules.destination(to: page(at: url), from: source, style: .rootURL, fragment: nil)
          ?? Destination.escaped(url)
      }
    }
  }

  /// From the address of the post.
  var relative: [String] {
    guard let own = source.url else { return [] }
    return urls.map { written(Destination.relative($0, from: URLText.decoded(own))) }
  }

  private func written(_ path: String) -> String {
    switch place {
    case .text: Destination.escaped(path)
    case .frontMatter: path
    }
  }

  /// The file as a link writer takes it.
  private func page(at url: String) -> Page {
    let encoded = URLText.encoded(url) { $0 != UInt8(ascii: "%") }
    return Page(path: file, url: encoded, state: .published, metadata: PageMetadata())
  }
}

// How each engine marks the front matter of a post. It never reads the data.

/// Whose fences hold. Observed in Hugo 0.168, Jekyll 4.3 and MkDocs 1.6; of the others by their documentation.
package enum FrontMatterFences: UInt32, Hashable, Sendable {
  /// Whatever some engine knows: an author's folder without an engine.
  case any
  /// `---`, `+++` and `{` behind any white space; a line that only begins with the marks ends them, and what stands
  /// behind the marks belongs to the data or to the text. Whatever else begins a file so stops the build.
  case hugo
  /// A line `---`; a line `---` or `...`.
  case jekyll
  /// As Jekyll's, with at least one line between them.
  case mkdocs
  /// Lines `---` or `+++`, behind any white space.
  case zola
  /// `---` or `;;;` (JSON without its braces), at least three marks; the first line may be missing.
  case hexo
  /// `---`, perhaps with a language behind it; a line that begins with `---` (gray-matter: Docusaurus, Eleventy).
  case grayMatter
  /// `---` or `+++` behind blank lines; a line that begins with the marks.
  case astro

  /// Whether white space may stand before them.
  var mayStandLower: Bool { self == .hugo || self == .zola || self == .astro }
  /// Whether a line that begins with the marks is a closing fence, whatever follows.
  var prefixIsEnough: Bool {
    self == .hugo || self == .hexo || self == .grayMatter || self == .astro
  }
  /// Whether `...` ends YAML.
  var dotsEnd: Bool { self == .any || self == .jekyll || self == .mkdocs }
  var haveTOML: Bool { self == .any || self == .hugo || self == .zola || self == .astro }
  var haveJSON: Bool { self == .any || self == .hugo }
}

extension Dialect {
  private static let fencesShift: UInt32 = 24

  /// A dialect of nothing but `fences`, to be united with what else an engine reads.
  package static func fences(_ fences: FrontMatterFences) -> Dialect {
    Dialect(rawValue: fences.rawValue << fencesShift)
  }

  package var fences: FrontMatterFences {
    FrontMatterFences(rawValue: rawValue >> Dialect.fencesShift) ?? .any
  }
}

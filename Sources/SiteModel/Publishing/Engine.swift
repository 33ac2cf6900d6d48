// The programs that publish a blog. It never says how; that is in each engine's folder.

/// What publishes a site.
package enum Engine: String, Hashable, Sendable, CaseIterable {
  case hugo, jekyll, zola, astro, hexo, eleventy, docusaurus, mkdocs, tistory
  /// Files read as they are, as on GitHub or GitLab.
  case plain

  /// The name for people.
  package var displayName: String {
    switch self {
    case .hugo: "Hugo"
    case .jekyll: "Jekyll"
    case .zola: "Zola"
    case .astro: "Astro"
    case .hexo: "Hexo"
    case .eleventy: "Eleventy"
    case .docusaurus: "Docusaurus"
    case .mkdocs: "MkDocs"
    case .tistory: "Tistory"
    case .plain: "GitHub"
    }
  }

  /// Whether a mapping of YAML that has a key twice stops the build: so do go-yaml, serde_yaml and js-yaml, while
  /// Psych (seen in Jekyll 4.3) and PyYAML take the last of them.
  package var refusesRepeatedKeys: Bool {
    switch self {
    case .hugo, .zola, .astro, .hexo, .eleventy, .docusaurus: true
    case .jekyll, .mkdocs, .tistory, .plain: false
    }
  }
}

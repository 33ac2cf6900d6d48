// Which files Jekyll's rules are made from. It never reads them.

enum JekyllInputs {
  /// Configuration, and what is no Markdown but becomes a page by its front matter, which may move it.
  static func contains(_ path: SitePath) -> Bool {
    path.isNamed("_config.yml", "_config.yaml", "_config.toml", "Gemfile") || isOtherPage(path)
  }

  static func isOtherPage(_ path: SitePath) -> Bool {
    ["html", "htm", "xhtml", "xml", "json", "txt"].contains(path.fileExtension)
  }
}

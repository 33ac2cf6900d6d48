// Which files Jekyll's rules are made from. It never reads them.

enum JekyllInputs {
  /// Configuration, and what is no Markdown but becomes a page by its front matter, which may move it.
  static func contains(_ path: SitePath) -> Bool {
    if path.isNamed("_config.yml", "_config.yaml", "_config.toml") { return true }
    return ["html", "htm", "xhtml", "xml", "json", "txt"].contains(path.fileExtension)
  }
}

// Which files Hugo's rules are made from. It never reads them.

enum HugoInputs {
  static let extensions: Set<String> = ["toml", "yaml", "yml", "json"]

  /// Configuration files, archetypes, shortcodes, and the section pages whose slug or cascade decides for what lies below.
  static func contains(_ path: SitePath) -> Bool {
    if path.isTopLevel, path.stem == "hugo" || path.stem == "config" {
      return extensions.contains(path.fileExtension)
    }
    if path.string.beginsWith("config/") { return extensions.contains(path.fileExtension) }
    if HugoArchetypes.contains(path) || HugoCalls.contains(path) { return true }
    return path.isNamed(beginningWith: "_index.") && path.isMarkdown
  }
}

// What an author can set. It never says where a setting came from.

/// The settings of one site: defaults, overlaid by `.bloglsp.toml`, overlaid by the editor's.
package struct Settings: Hashable, Sendable {
  /// `engine`; nil lets the site's own files tell.
  package var engine: Engine?
  /// `diagnostics.<code>`: the severity of a code, by its name.
  package var severities: [String: SeveritySetting] = [:]
  /// `per-path.<pattern>.<code>`: the same for some files only, in the order written.
  package var pathSeverities: [PathSeverities] = []
  /// `links.style`; nil follows the file, then the blog, then the engine.
  package var linkStyle: LinkStyle?
  /// `files.exclude`: patterns as in `.gitignore`, from the site's root.
  package var exclude: [String] = []
  /// `files.max-size`, in bytes. A larger Markdown file is not read.
  package var maximumFileSize = 4 << 20
  /// `completion.limit`: how many posts a list shows at most.
  package var completionLimit = 50
  /// `entities.builtin`: whether what bloglsp knows of itself is told.
  package var usesBuiltinEntities = true
  /// `entities.completion`: whether names are proposed while prose is written.
  package var completesEntities = true
  /// `code-lens.enabled`: whether backlinks and length are shown above a post.
  package var showsLenses = false
  /// `inlay-hints.enabled`: whether titles and dates are shown behind links.
  package var showsHints = false
  /// `site.base-url`: where the site is published, when its configuration does not say.
  package var baseURL: String?
  /// `site.drafts`, `site.future`: whether such posts count as published.
  package var publishesDrafts = false
  package var publishesFuture = false

  package init() {}
}

/// Severities for the files that a pattern names.
package struct PathSeverities: Hashable, Sendable {
  package let pattern: String
  package let severities: [String: SeveritySetting]
  private let glob: Glob

  /// - Parameter pattern: of paths from the site's root, with `*`, `**`, `?`, `[a-z]` and `{a,b}`; one that
  ///   ends with `/` names all that the folder holds.
  package init(pattern: String, severities: [String: SeveritySetting]) {
    self.pattern = pattern
    self.severities = severities
    glob = Glob(pattern.utf8.last == UInt8(ascii: "/") ? pattern + "**" : pattern)
  }

  func names(_ path: SitePath) -> Bool { glob.matches(path.string) }
}

extension Settings {
  /// What the author has set for the code in the file at `path`: the last pattern that names both counts,
  /// else the setting for all files. O(patterns × path).
  package func severity(ofCode code: String, at path: SitePath) -> SeveritySetting? {
    pathSeverities.last { $0.severities[code] != nil && $0.names(path) }?.severities[code]
      ?? severities[code]
  }

  /// Whether the code is on anywhere, when its own severity is `off`.
  package func mentions(code: String) -> Bool {
    severities[code].map { $0 != .off } ?? false
      || pathSeverities.contains { ($0.severities[code] ?? .off) != .off }
  }

  /// Whether posts to which no other links are findings, so that a link matters to its target too.
  package var reportsOrphans: Bool { mentions(code: "orphan-post") }
}

/// A severity as an author sets it.
package enum SeveritySetting: String, Hashable, Sendable, CaseIterable {
  case error, warning, information, hint, off
}

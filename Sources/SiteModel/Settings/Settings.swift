// What an author can set. It never says where a setting came from.

/// The settings of one site: defaults, overlaid by `.bloglsp.toml`, overlaid by the editor's.
package struct Settings: Hashable, Sendable {
  /// `engine`; nil lets the site's own files tell.
  package var engine: Engine?
  /// `diagnostics.<code>`: the severity of a code, by its name.
  package var severities: [String: SeveritySetting] = [:]
  /// `links.style`; nil follows the file, then the blog, then the engine.
  package var linkStyle: LinkStyle?
  /// `files.exclude`: patterns as in `.gitignore`, from the site's root.
  package var exclude: [String] = []
  /// `files.max-size`, in bytes. A larger Markdown file is not read.
  package var maximumFileSize = 4 << 20
  /// `completion.limit`: how many posts a list shows at most.
  package var completionLimit = 50
  /// `site.base-url`: where the site is published, when its configuration does not say.
  package var baseURL: String?
  /// `site.drafts`, `site.future`: whether such posts count as published.
  package var publishesDrafts = false
  package var publishesFuture = false

  package init() {}
}

/// A severity as an author sets it.
package enum SeveritySetting: String, Hashable, Sendable, CaseIterable {
  case error, warning, information, hint, off
}

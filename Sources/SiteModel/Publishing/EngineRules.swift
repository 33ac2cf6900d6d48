// What each engine must say about publishing. It never reads a file and never looks anything up.
package import Syntax

/// How one engine, configured as on one site, publishes it: pure functions of paths, front matter and links.
///
/// A value of the site's configuration files and sections. Equal rules publish every file alike.
package protocol EngineRules: Sendable, Equatable {
  var engine: Engine { get }
  /// The Markdown the engine reads.
  var dialect: Dialect { get }
  /// Where the site is published; nil where the configuration does not say.
  var base: SiteBase? { get }
  /// Folders published as they are, such as Hugo's `static` under `/`.
  var mounts: [Mount] { get }
  /// Addresses that exist whatever the posts say: home, feeds, sitemap.
  var standingOffers: [Offer] { get }
  /// The form the engine's own documentation would use for a link to another page.
  var defaultLinkStyle: LinkStyle { get }
  /// Which dates in front matter it reads, and how they must be written.
  var dateKeys: DateKeys { get }

  /// What the engine does with the file.
  func role(of path: SitePath) -> FileRole

  /// Values of front matter at which the build stops, though each is good data.
  func refusals(of document: Document, at path: SitePath) -> [DataProblem]

  /// What the engine makes of the Markdown source at `path`. `now` is in seconds since 1970 UTC.
  func page(at path: SitePath, document: Document, now: Int) -> Page

  /// Where `link`, written on `page`, could lead.
  func target(of link: Link, on page: Page) -> LinkTarget

  /// Whether the engine may publish something at an output path that no source shows: pagination, archives by a plugin.
  func mayGenerate(_ outputPath: String) -> Bool

  /// A link's destination from `source` to `page` in `style`, as it is written between the parentheses,
  /// readable (Hangul is not escaped); nil where the style cannot reach it or the engine does not know it.
  func destination(to page: Page, from source: Page, style: LinkStyle, fragment: String?) -> String?

  /// What posts can call by name. Whatever the templates say, it changes no page.
  var calls: [KnownCall] { get }

  /// What the site's author keeps as the beginning of a new source at `path`; nil where there is nothing.
  func archetype(for path: SitePath) -> Archetype?
}

extension EngineRules {
  package var dateKeys: DateKeys { .lenient }

  package var calls: [KnownCall] { [] }

  package func archetype(for path: SitePath) -> Archetype? { nil }

  package func refusals(of document: Document, at path: SitePath) -> [DataProblem] { [] }
}

/// What an engine does with a file.
package enum FileRole: Hashable, Sendable {
  /// Markdown that becomes a page, or part of one.
  case page
  /// Published as it is, when a mount reaches it.
  case asset
  /// Neither read nor published.
  case ignored
}

/// The address of a site's home page.
package struct SiteBase: Hashable, Sendable {
  /// `https`; links written with `http` lead to the same site.
  package var scheme: String
  /// With a port, when there is one; in lower case.
  package var host: String
  /// Begins and ends with `/`.
  package var path: String

  package init(scheme: String, host: String, path: String) {
    self.scheme = scheme
    self.host = host
    self.path = path
  }

  /// Reads `https://example.org/blog/`; nil where there is no host.
  package init?(url: some StringProtocol) {
    let parts = URLText(url)
    guard let scheme = parts.scheme, let host = parts.authority, !host.isEmpty else { return nil }
    self.scheme = scheme
    self.host = host.lowercased()
    let inner = SitePath(parts.path).string
    path = inner.isEmpty ? "/" : "/\(inner)/"
  }

  /// The whole address of a site-relative URL (which begins with `/`).
  package func address(of url: String) -> String {
    "\(scheme)://\(host)\(path)\(url.drop { $0 == "/" })"
  }
}

// What a link leads to, as far as the site can tell. It never says how bad that is.
package import SiteModel

/// What a link leads to.
package enum Resolution: Hashable, Sendable {
  /// Another site, or a scheme that is none of ours.
  case external
  /// A template, a plugin or a script decides.
  case unknown
  /// The destination is empty.
  case empty
  /// A page, reached by its own address or by a redirect.
  case page(SitePath, fragment: FragmentResolution, isAlias: Bool)
  /// A file that is published as it is.
  case file(SitePath)
  /// A page that the engine makes: a section, a tag, a feed.
  case generated
  /// A page that exists but is not published now.
  case unpublished(SitePath, PublicationState)
  /// A name that several pages have, where it must be one.
  case ambiguous([SitePath])
  /// Nothing.
  case missing(LocalTarget)
}

package enum FragmentResolution: Hashable, Sendable {
  case none
  case found
  /// Nothing in the page has this id, and nothing that is not seen can have made it.
  case missing(String)
  /// Not found, but templates add to the page.
  case unknown(String)
}

/// The verdict on a link in reports (`bloglsp inspect site`).
package enum Verdict: String, Hashable, Sendable {
  case ok
  case missingPage = "missing-page"
  case missingFragment = "missing-fragment"
  case missingAsset = "missing-asset"
  case external
  case unknown
}

extension Resolution {
  /// Whether this is the post at `path`: in its front matter, that is an address of its own.
  package func isPost(_ path: SitePath) -> Bool {
    switch self {
    case .page(path, _, _), .unpublished(path, _): true
    case .page, .unpublished, .external, .unknown, .empty, .ambiguous, .file, .generated, .missing:
      false
    }
  }
}

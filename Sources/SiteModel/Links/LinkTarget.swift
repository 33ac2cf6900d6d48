// Where a link, as written in one file, could lead. It never knows what exists.

/// What an engine makes of a link as written, before anything is looked up.
package enum LinkTarget: Hashable, Sendable {
  /// Another host, mail, telephone and the like.
  case external
  /// A template, a plugin or a script decides: nothing can be said.
  case unknown
  /// An empty destination.
  case empty
  /// A place on this site.
  case local(LocalTarget)
}

/// A place on this site: addresses to try in order, the first that exists wins.
package struct LocalTarget: Hashable, Sendable {
  package var candidates: [Address]
  /// Decoded; nil where there is none. Empty and `top` are on every page.
  package var fragment: String?
  /// The fragment as a part of the destination as written, for exact ranges: bytes from its end.
  package var fragmentLength: Int
  /// Whether more than one page under an address is a fault (Hugo's `ref` by base name).
  package var mustBeUnique: Bool
  /// What not finding it means to the engine.
  package var failure: Failure
  /// The place as it would be published, for reports: `/posts/b/`; nil where only a lookup can tell.
  package var url: String?
  /// Whether it begins with `/` on a site under a base path and leads outside it. There are no candidates then:
  /// what the author means may stand under the same path below the base.
  package var missesBasePath = false

  package enum Failure: Hashable, Sendable {
    /// The engine refuses to build.
    case breaksBuild
    /// Readers get "404".
    case notFound
    /// Rules outside the engine's own may make it good.
    case perhaps
  }

  package init(
    candidates: [Address], fragment: String? = nil, fragmentLength: Int = 0,
    mustBeUnique: Bool = false, failure: Failure = .notFound, url: String? = nil
  ) {
    self.candidates = candidates
    self.fragment = fragment
    self.fragmentLength = fragmentLength
    self.mustBeUnique = mustBeUnique
    self.failure = failure
    self.url = url
  }
}

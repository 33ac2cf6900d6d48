// What every engine reads alike in a destination: its parts, and whether it leaves the site. It never looks
// anything up.
import Syntax

/// A destination as written, sorted by what a browser would do with it.
enum WrittenDestination {
  case empty
  /// Another host or another scheme.
  case external
  /// Holds template syntax that nothing here evaluates.
  case template
  /// `#fragment` or `?query` alone.
  case samePage(LinkFragment)
  /// A path, absolute or relative, still percent-encoded.
  case path(String, LinkFragment)
  /// A URL of the site itself: its path below the base path, beginning with `/`.
  case ownSite(String, LinkFragment)

  init(_ destination: String, base: SiteBase?) {
    let text = destination.trimmingSpaces
    if text.isEmpty {
      self = .empty
      return
    }
    if text.holdsTemplate {
      self = .template
      return
    }
    let url = URLText(text)
    let fragment = LinkFragment(url)
    if url.scheme != nil || url.authority != nil {
      self = WrittenDestination.leaving(url, fragment: fragment, base: base)
    } else if url.path.isEmpty {
      self = .samePage(fragment)
    } else {
      self = .path(url.path, fragment)
    }
  }

  private static func leaving(
    _ url: URLText, fragment: LinkFragment, base: SiteBase?
  ) -> WrittenDestination {
    guard let base, let authority = url.authority, base.isHost(authority),
      url.scheme == nil || url.scheme == "http" || url.scheme == "https",
      let path = base.below(url.path.isEmpty ? "/" : url.path)
    else { return .external }
    return .ownSite(path, fragment)
  }
}

/// The part of a destination behind `#`.
struct LinkFragment {
  /// Decoded, without a text directive (`:~:text=`); nil where there is none.
  var text: String?
  /// In bytes, as written.
  var length: Int

  init(text: String?, length: Int) {
    self.text = text
    self.length = length
  }

  init(_ url: URLText) {
    guard let written = url.fragment else {
      self.init(text: nil, length: 0)
      return
    }
    let kept: Substring =
      written.utf8Index(of: ":~:").map { written[..<$0] } ?? Substring(written)
    let isDirectiveOnly = kept.isEmpty && !written.isEmpty
    self.init(
      text: isDirectiveOnly ? nil : URLText.decoded(kept), length: written.utf8.count)
  }

  static let none = LinkFragment(text: nil, length: 0)
}

extension SiteBase {
  /// Whether a URL's authority is this site's host; case and the usual ports do not matter.
  func isHost(_ authority: String) -> Bool {
    var other = authority.lowercased()
    for port in [":80", ":443"] where other.hasSuffix(port) {
      other.removeLast(port.utf8.count)
    }
    return other == host
  }

  /// A path of the host as a path of the site, beginning with `/`; nil where it is not below the base path.
  func below(_ urlPath: String) -> String? {
    if path == "/" { return urlPath.utf8.first == UInt8(ascii: "/") ? urlPath : "/\(urlPath)" }
    let prefix = path.dropLast()
    guard urlPath.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = urlPath.utf8.dropFirst(prefix.utf8.count)
    if rest.isEmpty { return "/" }
    return rest.first == UInt8(ascii: "/") ? String(decoding: rest, as: UTF8.self) : nil
  }
}

extension LocalTarget {
  init(
    _ candidates: [Address], _ fragment: LinkFragment, mustBeUnique: Bool = false,
    failure: Failure = .notFound, url: String? = nil
  ) {
    self.init(
      candidates: candidates, fragment: fragment.text, fragmentLength: fragment.length,
      mustBeUnique: mustBeUnique, failure: failure, url: url)
  }
}

// Writes destinations that stay readable: only what would end or change a Markdown link is escaped.

enum Destination {
  /// `path` as it can stand between parentheses. Hangul and other letters stay as they are.
  static func escaped(_ path: some StringProtocol) -> String {
    URLText.encoded(path) { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "?"),
        UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
        UInt8(ascii: "]"), 0x7F, 0x00...0x1F:
        false
      default: true
      }
    }
  }

  /// A percent-encoded URL path with everything decoded that can be read, and escaped again where it must be.
  static func readable(_ url: some StringProtocol) -> String {
    url.segments(omittingEmpty: false)
      .map { escaped(URLText.decoded($0)) }.joined(separator: "/")
  }

  /// `#fragment`, escaped; empty where there is none.
  static func suffix(_ fragment: String?) -> String {
    fragment.map { "#\(escaped($0))" } ?? ""
  }

  /// The way from the page at `source` to `target`, both URL paths that begin with `/`, as a browser reads it.
  static func relative(_ target: String, from source: String) -> String {
    if target.utf8.elementsEqual(source.utf8) {
      return target.endsWith("/") ? "./" : String(target[afterLastSlash(target)...])
    }
    let there = target.segments(omittingEmpty: false).dropFirst()
    let here = source.segments(omittingEmpty: false).dropFirst().dropLast()
    var common = 0
    for (left, right) in zip(there.dropLast(), here) {
      guard left.utf8.elementsEqual(right.utf8) else { break }
      common += 1
    }
    let climb = Array(repeating: "..", count: here.count - common)
    let rest = there.dropFirst(common).map(String.init)
    let result = (climb + rest).joined(separator: "/")
    return result.isEmpty ? "./" : result
  }

  private static func afterLastSlash(_ text: String) -> String.Index {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) }
      ?? text.startIndex
  }
}

extension Destination {
  /// A link by a page's published address, in one of the three styles that use it; nil where it has none.
  static func published(
    _ page: Page, from source: Page, style: LinkStyle, base: SiteBase?, addsBasePath: Bool,
    suffix: String
  ) -> String? {
    guard let url = page.url else { return nil }
    let path = readable(url)
    switch style {
    case .rootURL:
      if addsBasePath { return path + suffix }
      return (base.map { String($0.path.dropLast()) } ?? "") + path + suffix
    case .relativeURL:
      guard let own = source.url else { return nil }
      if page.path == source.path, !suffix.isEmpty { return suffix }
      return relative(path, from: readable(own)) + suffix
    case .absoluteURL, .card:
      return base.map { $0.address(of: path) + suffix }
    case .relativeFile, .rootFile, .ref, .relref, .postURL, .link, .contentPath, .postLink,
      .wiki:
      return nil
    }
  }
}

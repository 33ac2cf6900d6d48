// Whether a page calls shortcodes that may add anchors of their own. It never runs one.
import Syntax

enum HugoShortcodes {
  /// Those of Hugo itself that make no heading and no anchor.
  private static let known: Set<String> = [
    "ref", "relref", "figure", "highlight", "youtube", "vimeo", "gist", "tweet", "x", "twitter",
    "twitter_simple", "vimeo_simple", "instagram", "instagram_simple", "param", "qr", "details",
    "comment",
  ]

  /// O(*n*) in the bytes of the document.
  static func areUnknown(in document: Document) -> Bool {
    guard document.hasTemplateCalls else { return false }
    let bytes = document.source.bytes
    let start = document.frontMatter?.range.upperBound ?? 0
    var index = min(start, bytes.count)
    while let brace = bytes.index(of: UInt8(ascii: "{"), from: index) {
      index = brace + 1
      guard brace + 2 < bytes.count, bytes[brace + 1] == UInt8(ascii: "{"),
        bytes[brace + 2] == UInt8(ascii: "<") || bytes[brace + 2] == UInt8(ascii: "%")
      else { continue }
      index = brace + 3
      var name = bytes[index...].prefix(200).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
      // `{{</* … */>}}` shows a call and makes none.
      if name.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "*")]) { continue }
      if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
      name = name.drop { $0 == 0x20 }
      let word = name.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "%") }
      if !known.contains(String(decoding: word, as: UTF8.self)) { return true }
    }
    return false
  }
}

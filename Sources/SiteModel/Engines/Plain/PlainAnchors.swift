// The anchors of a Markdown file as GitHub shows it. It never makes heading ids.
import Syntax

enum PlainAnchors {
  /// GitHub puts `user-content-` before ids in HTML and finds them without it, in any case.
  static func all(of document: Document) -> [String] {
    var result: [String] = []
    for anchor in document.anchors {
      switch anchor.kind {
      case .html, .attributeList:
        result += [anchor.id, "user-content-\(anchor.id)"]
        let folded = anchor.id.lowercased()
        if folded != anchor.id { result.append(folded) }
      case .footnoteDefinition: result.append("user-content-fn-\(anchor.id.lowercased())")
      case .footnoteReference: result.append("user-content-fnref-\(anchor.id.lowercased())")
      }
    }
    return result
  }

  /// The page's script looks a fragment up in lower case, with and without `user-content-`.
  static func folded(_ fragment: LinkFragment) -> LinkFragment {
    guard let text = fragment.text else { return fragment }
    return LinkFragment(text: text.lowercased(), length: fragment.length)
  }

  /// `L10`, `L10-L20`, `L10C5-L20C7`: places in any file shown as source.
  static func isLineNumber(_ fragment: String?) -> Bool {
    guard let fragment, fragment.utf8.first == UInt8(ascii: "L") else { return false }
    guard let second = fragment.utf8.dropFirst().first, (0x30...0x39).contains(second) else {
      return false
    }
    return fragment.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == UInt8(ascii: "L") || byte == UInt8(ascii: "C")
        || byte == UInt8(ascii: "-")
    }
  }
}

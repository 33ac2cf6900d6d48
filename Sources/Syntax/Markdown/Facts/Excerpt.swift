// The first sentences of a post. It never reads more than it needs.

enum Excerpt {
  /// In Unicode scalars.
  static let limit = 300

  /// The first paragraphs' text, without images, cut at a space.
  static func text(of tree: MarkdownTree) -> String {
    var result = ""
    var count = 0
    var at = 0
    while at < tree.nodes.count, count < limit {
      let node = tree.nodes[at]
      switch node.kind {
      case .paragraph:
        let text = collapsed(tree.plainText(of: at, includesImages: false))
        if !text.isEmpty {
          if !result.isEmpty { result += " " }
          result += text
          count = result.unicodeScalars.count
        }
        at = max(at + 1, node.subtreeEnd)
      case .footnoteDefinition, .table, .heading: at = max(at + 1, node.subtreeEnd)
      default: at += 1
      }
    }
    return count > limit ? cut(result) : result
  }

  private static func collapsed(_ text: String) -> String {
    var bytes: [UInt8] = []
    var isPending = false
    for byte in text.utf8 {
      if byte.isWhitespace {
        isPending = !bytes.isEmpty
        continue
      }
      if isPending { bytes.append(.space) }
      isPending = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func cut(_ text: String) -> String {
    let head = text.unicodeScalars.prefix(limit)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return String(String.UnicodeScalarView(head[..<end]))
  }
}

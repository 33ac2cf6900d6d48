// Keys and values under a cursor in JSON. It reads from the beginning and judges nothing.

extension DataCursorFinder {
  private struct Frame {
    let isObject: Bool
    var key: String?
    /// Where what comes next begins.
    var start: Int
    /// Whether a key comes next.
    var wantsKey: Bool
  }

  func findInJSON() -> DataCursor? {
    var stack: [Frame] = []
    var at = content.lowerBound
    if bytes[at..<max(at, offset)].first(where: { !$0.isWhitespace }) != .openBrace {
      // Hexo's has no braces.
      stack.append(Frame(isObject: true, start: at, wantsKey: true))
    }
    while at < offset {
      if bytes[at] == .quote {
        guard let close = stringEnd(from: at, to: offset) else { break }
        if let last = stack.last, last.wantsKey {
          stack[stack.count - 1].key = String(decoding: bytes[at + 1..<close], as: UTF8.self)
        }
        at = close + 1
        continue
      }
      step(at, &stack)
      at += 1
    }
    guard let last = stack.last else { return nil }
    let path = stack.compactMap { $0.wantsKey ? nil : $0.key }
    if last.wantsKey {
      var start = last.start
      while start < offset, bytes[start].isWhitespace { start += 1 }
      return start >= lineStart ? key(from: start, path: path, mark: .colon) : nil
    }
    return value(
      from: last.start, last.isObject ? .value : .element, path: path, inBrackets: true)
  }

  private func step(_ at: Int, _ stack: inout [Frame]) {
    switch bytes[at] {
    case .openBrace: stack.append(Frame(isObject: true, start: at + 1, wantsKey: true))
    case .openBracket: stack.append(Frame(isObject: false, start: at + 1, wantsKey: false))
    case .closeBrace, .closeBracket: if !stack.isEmpty { stack.removeLast() }
    case .colon:
      guard let last = stack.indices.last, stack[last].wantsKey else { return }
      stack[last].wantsKey = false
      stack[last].start = at + 1
    case UInt8(ascii: ","):
      guard let last = stack.indices.last else { return }
      stack[last].wantsKey = stack[last].isObject
      stack[last].start = at + 1
    default: return
    }
  }
}

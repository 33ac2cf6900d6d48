// Glob patterns of paths: `*`, `**`, `?`, `[a-z]` and `{a,b}`. It never touches the disk.

/// A compiled pattern. `*` and `?` do not cross a `/`; `**` does.
struct Glob: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case any
    case run
    case deepRun
    case oneOf([ClosedRange<UInt32>], isNegated: Bool)
  }
  private let alternatives: [[Token]]

  /// Braces expand to at most 64 alternatives; what lies beyond them is not matched.
  init(_ pattern: String, starCrossesFolders: Bool = false) {
    alternatives = Glob.expandingBraces(pattern).map { Glob.tokens($0, starCrossesFolders) }
  }

  /// Whether the whole of `path` matches. O(path × pattern).
  func matches(_ path: String) -> Bool {
    let scalars = Array(path.unicodeScalars)
    return alternatives.contains { Glob.match($0, scalars) }
  }

  /// Simulates all ways to read the pattern at once, so that no pattern takes exponential time.
  private static func match(_ tokens: [Token], _ scalars: [Unicode.Scalar]) -> Bool {
    var active = [Bool](repeating: false, count: tokens.count + 1)
    active[0] = true
    closure(&active, tokens)
    for scalar in scalars {
      var next = [Bool](repeating: false, count: tokens.count + 1)
      for (index, token) in tokens.enumerated() where active[index] {
        switch token {
        case .scalar(let wanted): if scalar == wanted { next[index + 1] = true }
        case .any: if scalar != "/" { next[index + 1] = true }
        case .run: if scalar != "/" { next[index] = true }
        case .deepRun: next[index] = true
        case .oneOf(let ranges, let isNegated):
          let isIn = ranges.contains { $0.contains(scalar.value) }
          if isIn != isNegated, scalar != "/" { next[index + 1] = true }
        }
      }
      closure(&next, tokens)
      active = next
    }
    return active[tokens.count]
  }

  private static func closure(_ active: inout [Bool], _ tokens: [Token]) {
    for (index, token) in tokens.enumerated() where active[index] {
      switch token {
      case .run, .deepRun: active[index + 1] = true
      case .scalar, .any, .oneOf: break
      }
    }
  }

  private static func tokens(_ pattern: String, _ starCrossesFolders: Bool) -> [Token] {
    var result: [Token] = []
    var rest = Array(pattern.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "?": result.append(.any)
      case "*":
        if rest.first == "*" {
          rest.removeFirst()
          result.append(.deepRun)
          // `**/x` also matches `x`.
          if rest.first == "/", result.count == 1 { rest.removeFirst() }
        } else {
          result.append(starCrossesFolders ? .deepRun : .run)
        }
      case "[":
        if let set = oneOf(&rest) { result.append(set) } else { result.append(.scalar(scalar)) }
      case "\\":
        result.append(.scalar(rest.popFirst() ?? scalar))
      default: result.append(.scalar(scalar))
      }
    }
    return result
  }

  private static func oneOf(_ rest: inout ArraySlice<Unicode.Scalar>) -> Token? {
    guard let end = rest.dropFirst().firstIndex(of: "]") else { return nil }
    var body = rest[rest.startIndex..<end]
    rest = rest[(end + 1)...]
    let isNegated = body.first == "!" || body.first == "^"
    if isNegated { body.removeFirst() }
    var ranges: [ClosedRange<UInt32>] = []
    while let low = body.popFirst() {
      if body.count > 1, body.first == "-" {
        body.removeFirst()
        guard let high = body.popFirst() else { break }
        if low.value <= high.value { ranges.append(low.value...high.value) }
      } else {
        ranges.append(low.value...low.value)
      }
    }
    return .oneOf(ranges, isNegated: isNegated)
  }

  private static func expandingBraces(_ pattern: String) -> [String] {
    var finished: [String] = []
    var open = [pattern]
    while let next = open.popLast(), finished.count < 64, open.count < 64 {
      let bytes = next.utf8
      guard let start = bytes.firstIndex(of: UInt8(ascii: "{")),
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "}"))
      else {
        finished.append(next)
        continue
      }
      let inner = next[bytes.index(after: start)..<end]
      for choice in inner.split(separator: ",", omittingEmptySubsequences: false) {
        open.append("\(next[..<start])\(choice)\(next[bytes.index(after: end)...])")
      }
    }
    return finished
  }
}

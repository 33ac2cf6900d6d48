// One pattern of `.gitignore`, compiled. It never knows where it was written.

/// A path pattern: `*` and `?` within a name, `**` across folders, `[…]` for one byte.
///
/// Matching backtracks over the last star only, in names and in folders alike: O(pattern × path).
struct GlobPattern: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyRun
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  private enum Part: Hashable, Sendable {
    case name([Token])
    /// `**`: any number of folders.
    case anyFolders
  }

  private let parts: [Part]

  /// `text` without the slashes at its ends; a trailing `**` must match something.
  init(_ text: some StringProtocol) {
    parts = text.split(separator: "/", omittingEmptySubsequences: true).map { part in
      part == "**" ? .anyFolders : .name(GlobPattern.tokens(Array(part.utf8)))
    }
  }

  private static func tokens(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "*"):
        if tokens.last != .anyRun { tokens.append(.anyRun) }
      case UInt8(ascii: "?"): tokens.append(.anyByte)
      case UInt8(ascii: "\\") where index + 1 < bytes.count:
        index += 1
        tokens.append(.byte(bytes[index]))
      case UInt8(ascii: "["):
        if let (set, next) = set(bytes, from: index + 1) {
          tokens.append(set)
          index = next
          continue
        }
        tokens.append(.byte(bytes[index]))
      default: tokens.append(.byte(bytes[index]))
      }
      index += 1
    }
    return tokens
  }

  /// A bracket expression that begins at `start`, and the index behind it; nil where it is not closed.
  private static func set(_ bytes: [UInt8], from start: Int) -> (Token, Int)? {
    var index = start
    let isNegated =
      index < bytes.count
      && (bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^"))
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    var isFirst = true
    while index < bytes.count {
      var low = bytes[index]
      if low == UInt8(ascii: "]"), !isFirst {
        return (.set(ranges, isNegated: isNegated), index + 1)
      }
      isFirst = false
      if low == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += 1
        low = bytes[index]
      }
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"),
        bytes[index + 2] != UInt8(ascii: "]")
      {
        let high = bytes[index + 2]
        if low <= high { ranges.append(low...high) }
        index += 3
      } else {
        ranges.append(low...low)
        index += 1
      }
    }
    return nil
  }

  /// Whether the whole path, split at its slashes, fits.
  func matches(_ path: ArraySlice<Substring>) -> Bool {
    var part = 0
    var name = path.startIndex
    var star: (part: Int, name: Int)?
    while name < path.endIndex {
      if part < parts.count, case .anyFolders = parts[part] {
        star = (part, name)
        part += 1
      } else if part < parts.count, case .name(let tokens) = parts[part],
        GlobPattern.matches(tokens, Array(path[name].utf8))
      {
        part += 1
        name += 1
      } else if let last = star {
        star = (last.part, last.name + 1)
        part = last.part + 1
        name = last.name + 1
      } else {
        return false
      }
    }
    // A `**` left over at the end fits nothing: it stands for what is inside a folder, not for the folder.
    return part == parts.count
  }

  private static func matches(_ tokens: [Token], _ name: [UInt8]) -> Bool {
    var token = 0
    var index = 0
    var star: (token: Int, index: Int)?
    while index < name.count {
      if token < tokens.count, tokens[token] == .anyRun {
        star = (token, index)
        token += 1
      } else if token < tokens.count, fits(tokens[token], name, at: index) {
        index += 1
        token += 1
      } else if let last = star {
        star = (last.token, last.index + 1)
        token = last.token + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    while token < tokens.count, tokens[token] == .anyRun { token += 1 }
    return token == tokens.count
  }

  private static func fits(_ token: Token, _ name: [UInt8], at index: Int) -> Bool {
    switch token {
    case .byte(let byte): byte == name[index]
    case .anyByte: true
    case .anyRun: false
    case .set(let ranges, let isNegated):
      ranges.contains { $0.contains(name[index]) } != isNegated
    }
  }
}

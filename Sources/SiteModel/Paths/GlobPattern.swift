// One pattern of `.gitignore`, compiled. It never knows where it was written.

/// A path pattern: `*` and `?` within a name, `**` between slashes across folders, `[…]` for one byte.
///
/// Follows gitignore(5) and, where that is silent, what git does. A pattern that cannot be understood (a bracket
/// that is not closed, a backslash at the end) fits nothing. Matching goes back to the last star of a name and
/// to the last `**` only: O(folders × pattern × path), however many stars there are.
struct GlobPattern: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    /// `?`: anything but a slash.
    case anyByte
    /// `*`: any bytes but slashes.
    case anyRun
    /// Never a slash.
    case set(ByteSet)
    /// `**/`: any number of whole folders.
    case anyFolders
    /// `**` at the end.
    case anything
  }

  private enum Shape: Hashable, Sendable {
    case nothing
    case literal([UInt8])
    /// `*.html`
    case suffix([UInt8])
    case tokens([Token])
  }

  private let shape: Shape

  /// `text` without a slash at either end.
  init(_ text: ArraySlice<UInt8>) {
    guard let tokens = GlobPattern.tokens(Array(text)) else {
      shape = .nothing
      return
    }
    if let literal = GlobPattern.literal(tokens[...]) {
      shape = .literal(literal)
    } else if tokens.first == .anyRun, let rest = GlobPattern.literal(tokens.dropFirst()),
      !rest.contains(slash)
    {
      shape = .suffix(rest)
    } else {
      shape = .tokens(tokens)
    }
  }

  init(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// Whether the whole of `path`, without a slash at either end, fits.
  func matches(_ path: ArraySlice<UInt8>) -> Bool {
    switch shape {
    case .nothing: false
    case .literal(let bytes): bytes.elementsEqual(path)
    case .suffix(let bytes):
      path.count >= bytes.count && path.suffix(bytes.count).elementsEqual(bytes)
        && !path.dropLast(bytes.count).contains(slash)
    case .tokens(let tokens): GlobPattern.matches(tokens, path)
    }
  }
}

private let slash = UInt8(ascii: "/")

// MARK: - Matching

extension GlobPattern {
  private static func matches(_ tokens: [Token], _ path: ArraySlice<UInt8>) -> Bool {
    var token = 0
    var index = path.startIndex
    // Where to go on, one byte or one folder further, when what follows the star does not fit.
    var run: (token: Int, index: Int)?
    var folders: (token: Int, index: Int)?
    while token < tokens.count || index < path.endIndex {
      if token < tokens.count {
        switch tokens[token] {
        case .anything: return true
        case .anyFolders:
          token += 1
          folders = (token, index)
          run = nil
          continue
        case .anyRun:
          token += 1
          run = (token, index)
          continue
        case .byte, .anyByte, .set:
          if index < path.endIndex, fits(tokens[token], path[index]) {
            token += 1
            index += 1
            continue
          }
        }
      }
      if let last = run, last.index < path.endIndex, path[last.index] != slash {
        run = (last.token, last.index + 1)
        (token, index) = (last.token, last.index + 1)
      } else if let last = folders, let next = path[last.index...].firstIndex(of: slash) {
        folders = (last.token, next + 1)
        run = nil
        (token, index) = (last.token, next + 1)
      } else {
        return false
      }
    }
    return true
  }

  private static func fits(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let own): own == byte
    case .anyByte: byte != slash
    case .set(let set): byte != slash && set.contains(byte)
    case .anyRun, .anyFolders, .anything: false
    }
  }
}

// MARK: - Compiling

extension GlobPattern {
  private static func literal(_ tokens: ArraySlice<Token>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for token in tokens {
      guard case .byte(let byte) = token else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// Nil where the pattern fits nothing.
  private static func tokens(_ bytes: [UInt8]) -> [Token]? {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "*"): tokens.append(stars(bytes, &index))
      case UInt8(ascii: "?"):
        tokens.append(.anyByte)
        index += 1
      case UInt8(ascii: "\\"):
        guard index + 1 < bytes.count else { return nil }
        tokens.append(.byte(bytes[index + 1]))
        index += 2
      case UInt8(ascii: "["):
        guard let (set, next) = ByteSet.bracket(bytes, from: index + 1) else { return nil }
        tokens.append(.set(set))
        index = next
      default:
        tokens.append(.byte(bytes[index]))
        index += 1
      }
    }
    return tokens
  }

  /// The token for a row of stars at `index`, which moves behind it. Two between slashes span folders, with the
  /// slash that follows; anywhere else they are one star.
  private static func stars(_ bytes: [UInt8], _ index: inout Int) -> Token {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "*") { index += 1 }
    guard index - start > 1, start == 0 || bytes[start - 1] == slash else { return .anyRun }
    if index == bytes.count { return .anything }
    guard bytes[index] == slash else { return .anyRun }
    index += 1
    return .anyFolders
  }
}

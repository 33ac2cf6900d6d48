// Ranges of meaning as the relative numbers of LSP, and what has changed in them. It never says what is coloured.
package import LanguageServerProtocol
package import Syntax

package enum WireTokens {
  package struct Token: Hashable, Sendable {
    /// In UTF-8 offsets.
    package var range: TextRange
    /// The index of the legend's type.
    package var type: Int
    /// A bit for each of the legend's modifiers.
    package var modifiers: UInt32

    package init(range: TextRange, type: Int, modifiers: UInt32 = 0) {
      self.range = range
      self.type = type
      self.modifiers = modifiers
    }
  }

  /// The array that `textDocument/semanticTokens` is answered with: LSP 3.17, "Integer Encoding for Tokens".
  ///
  /// Tokens come in any order. One that begins before the one in front has ended is left out: few clients allow it.
  /// O(*t* log *t* + bytes of the text), however long its lines are.
  ///
  /// - Parameters:
  ///   - multiline: whether the client takes tokens over lines; their length counts terminators. Else each is cut at
  ///     line ends.
  ///   - range: only tokens that touch it are wanted; nil for all.
  package static func data(
    _ tokens: [Token], positions: Positions, multiline: Bool, within range: TextRange? = nil
  ) -> [UInt32] {
    var encoder = Encoder(positions: positions)
    let ordered = tokens.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var end = 0
    for token in ordered where !token.range.isEmpty && token.range.lowerBound >= end {
      end = token.range.upperBound
      if let range, end <= range.lowerBound || token.range.lowerBound >= range.upperBound {
        continue
      }
      let parts = positions.parts(of: token.range)
      guard multiline, let first = parts.first, let last = parts.last else {
        for part in parts { encoder.add(part.part, inLine: part.line, of: token) }
        continue
      }
      let whole = TextRange(first.part.lowerBound, last.part.upperBound)
      encoder.add(whole, inLine: first.line, of: token)
    }
    return encoder.data
  }

  /// What makes `new` of `old`: no edit where they are equal, else one between what both begin and end with.
  /// O(numbers).
  package static func delta(from old: [UInt32], to new: [UInt32]) -> [LSP.SemanticTokensEdit] {
    if old == new { return [] }
    let shorter = min(old.count, new.count)
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old.reversed(), new.reversed()).prefix(shorter - prefix)
      .prefix { $0 == $1 }.count
    let inserted = Array(new[prefix..<(new.count - suffix)])
    return [
      LSP.SemanticTokensEdit(
        start: prefix, deleteCount: old.count - suffix - prefix,
        data: inserted.isEmpty ? nil : inserted)
    ]
  }
}

/// Counts from token to token, so that a long line is not counted from its start for each.
private struct Encoder {
  let positions: Positions
  var data: [UInt32] = []
  private var line = 0
  /// The offset of the token before; of the first line's start where there is none.
  private var offset: Int

  init(positions: Positions) {
    self.positions = positions
    offset = positions.start(ofLine: 0)
  }

  mutating func add(_ range: TextRange, inLine tokenLine: Int, of token: WireTokens.Token) {
    let from = tokenLine == line ? offset : positions.start(ofLine: tokenLine)
    let gap = positions.length(of: TextRange(from, range.lowerBound))
    data.append(UInt32(clamping: tokenLine - line))
    data.append(UInt32(clamping: gap))
    data.append(UInt32(clamping: positions.length(of: range)))
    data.append(UInt32(clamping: token.type))
    data.append(token.modifiers)
    line = tokenLine
    offset = range.lowerBound
  }
}

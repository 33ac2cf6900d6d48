// Places in a text as editors count them. It never converts them.

extension LSP {
  /// How a position's characters are counted.
  package struct PositionEncodingKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let utf8 = Self(rawValue: "utf-8")
    package static let utf16 = Self(rawValue: "utf-16")
    package static let utf32 = Self(rawValue: "utf-32")
  }

  /// A zero-based line, and units of the negotiated encoding from its start.
  package struct Position: Codable, Hashable, Sendable {
    package var line: Int
    package var character: Int

    package init(line: Int, character: Int) {
      self.line = line
      self.character = character
    }
  }

  package struct Range: Codable, Hashable, Sendable {
    package var start: Position
    package var end: Position

    package init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }
  }

  package struct Location: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package var range: Range

    package init(uri: DocumentURI, range: Range) {
      self.uri = uri
      self.range = range
    }
  }

  package struct TextEdit: Codable, Hashable, Sendable {
    package var range: Range
    package var newText: String

    package init(range: Range, newText: String) {
      self.range = range
      self.newText = newText
    }
  }
}

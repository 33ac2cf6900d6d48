// Text that an editor renders. It never escapes anything.

extension LSP {
  package struct MarkupKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let plaintext = Self(rawValue: "plaintext")
    package static let markdown = Self(rawValue: "markdown")
  }

  package struct MarkupContent: Codable, Hashable, Sendable {
    package var kind: MarkupKind
    package var value: String

    package init(kind: MarkupKind, value: String) {
      self.kind = kind
      self.value = value
    }
  }
}

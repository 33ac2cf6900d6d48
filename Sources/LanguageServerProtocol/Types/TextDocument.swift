// Documents as messages name them. It never holds their state.

extension LSP {
  package struct TextDocumentIdentifier: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package init(uri: DocumentURI) { self.uri = uri }
  }

  package struct VersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package var version: Int

    package init(uri: DocumentURI, version: Int) {
      self.uri = uri
      self.version = version
    }
  }

  package struct OptionalVersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    /// Sent as `null` where the document is not open.
    package var version: Int?

    package init(uri: DocumentURI, version: Int?) {
      self.uri = uri
      self.version = version
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(uri, forKey: .uri)
      try container.encode(version, forKey: .version)
    }
  }

  package struct TextDocumentItem: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package var languageId: String
    package var version: Int
    package var text: String

    package init(uri: DocumentURI, languageId: String, version: Int, text: String) {
      self.uri = uri
      self.languageId = languageId
      self.version = version
      self.text = text
    }
  }

  package struct WorkspaceFolder: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package var name: String

    package init(uri: DocumentURI, name: String) {
      self.uri = uri
      self.name = name
    }
  }
}

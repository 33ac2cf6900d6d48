// `workspace/symbol` on the wire. It never searches.

extension LSP {
  package struct WorkspaceSymbolRequest: PartialResultRequest, Hashable {
    package static let method = "workspace/symbol"
    package typealias Result = [WorkspaceSymbol]

    /// What an author typed; empty asks for all.
    package var query: String
    package var partialResultToken: ProgressToken?

    package init(query: String, partialResultToken: ProgressToken? = nil) {
      self.query = query
      self.partialResultToken = partialResultToken
    }

    package static func joined(_ parts: [Result]) -> Result { parts.flatMap { $0 } }
  }

  /// One with a range needs no `workspaceSymbol/resolve`, and older clients read it as `SymbolInformation`.
  package struct WorkspaceSymbol: Codable, Hashable, Sendable {
    package var name: String
    package var kind: SymbolKind
    package var location: Location
    package var containerName: String?

    package init(name: String, kind: SymbolKind, location: Location, containerName: String?) {
      self.name = name
      self.kind = kind
      self.location = location
      self.containerName = containerName
    }
  }

  package struct SymbolKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let file = Self(rawValue: 1)
    package static let namespace = Self(rawValue: 3)
    package static let property = Self(rawValue: 7)
    package static let constant = Self(rawValue: 14)
    package static let string = Self(rawValue: 15)
    package static let key = Self(rawValue: 20)

    /// Those that a client knows that does not say which: LSP 3.17, "WorkspaceSymbolClientCapabilities".
    package static let basic = Set((1...18).map { Self(rawValue: $0) })
  }
}

// What kind of value each key of front matter has on one site. It never reads a value.

/// What kind of value each key of an engine has.
package struct FrontMatterKinds: Sendable {
  /// By names in lower case.
  private let known: [String: FrontMatterKey.Kind]

  init(of engine: Engine) {
    known = Dictionary(
      FrontMatterKey.all(of: engine).map { ($0.name.lowercased(), $0.kind) },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter name: with a dot between the keys that lead to it.
  package func kind(of name: String) -> FrontMatterKey.Kind {
    known[name.lowercased()] ?? FrontMatterKey.kind(ofUnknown: name)
  }

  /// Whether other posts may have the same value.
  package func sharesValues(of name: String) -> Bool {
    switch kind(of: name) {
    case .list, .term, .boolean: true
    case .text, .date, .number, .address, .picture, .table: false
    }
  }
}

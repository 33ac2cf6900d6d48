// A configuration as values without places, so that two spellings of one configuration are equal.
// It never knows which file a value came from.
import Syntax

/// A configuration value. Equal trees configure alike, whatever their files look like.
indirect enum ConfigurationTree: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number or a date, as written.
  case scalar(String)
  case string(String)
  case list([ConfigurationTree])
  case table([String: ConfigurationTree])

  /// `value` as read from `source`; keys in lower case where `foldingCase`.
  init(_ value: DataValue, in source: SourceText, foldingCase: Bool = false) {
    switch value.content {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .integer, .float, .timestamp: self = .scalar(value.scalarText(in: source) ?? "")
    case .string(let string): self = .string(string)
    case .sequence(let elements):
      self = .list(
        elements.map { ConfigurationTree($0, in: source, foldingCase: foldingCase) })
    case .mapping(let entries):
      var table: [String: ConfigurationTree] = [:]
      for entry in entries {
        let key = foldingCase ? entry.key.lowercased() : entry.key
        table[key] = ConfigurationTree(entry.value, in: source, foldingCase: foldingCase)
      }
      self = .table(table)
    }
  }

  static let empty = ConfigurationTree.table([:])

  subscript(key: String) -> ConfigurationTree? { table[key] }

  /// The value at the end of a way through tables.
  subscript(path keys: String...) -> ConfigurationTree? {
    keys.reduce(self) { tree, key in tree?[key] }
  }

  var table: [String: ConfigurationTree] {
    if case .table(let table) = self { table } else { [:] }
  }

  var list: [ConfigurationTree] {
    if case .list(let list) = self { list } else { [] }
  }

  /// A scalar as text; numbers, dates and booleans as written.
  var text: String? {
    switch self {
    case .string(let string), .scalar(let string): string
    case .boolean(let flag): flag ? "true" : "false"
    case .null, .list, .table: nil
    }
  }

  /// A boolean, or text that spells one.
  var flag: Bool? {
    switch self {
    case .boolean(let flag): flag
    case .string("true"), .scalar("true"): true
    case .string("false"), .scalar("false"): false
    default: nil
    }
  }

  var integer: Int? { text.flatMap { Int($0) } }

  /// A list's scalars; a lone scalar is a list of one.
  var texts: [String] {
    if case .list(let list) = self { return list.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }

  /// This tree with `other` laid over it: tables merge, everything else is replaced.
  func merging(_ other: ConfigurationTree) -> ConfigurationTree {
    merging(other, depth: 0)
  }

  private func merging(_ other: ConfigurationTree, depth: Int) -> ConfigurationTree {
    guard depth < 64, case .table(var own) = self, case .table(let others) = other else {
      return other
    }
    for (key, value) in others {
      own[key] = own[key].map { $0.merging(value, depth: depth + 1) } ?? value
    }
    return .table(own)
  }
}

// One tree for YAML, TOML and JSON, with a place for every key and value. It never says which format it came from.

/// A value read from front matter or a configuration file, and where it stands.
package struct DataValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case float(Double)
    case string(String)
    /// A date or time that the format itself knows as one (TOML's types, YAML's timestamp).
    indirect case timestamp(Timestamp)
    case sequence([DataValue])
    case mapping([DataEntry])
  }

  package var content: Content
  /// The value as written, quotes and brackets included.
  package var range: TextRange

  package init(_ content: Content, range: TextRange) {
    self.content = content
    self.range = range
  }
}

/// One key of a mapping with its value. Keys that are not strings stand as written.
package struct DataEntry: Hashable, Sendable {
  package var key: String
  /// The key as written, quotes included.
  package var keyRange: TextRange
  package var value: DataValue

  package init(key: String, keyRange: TextRange, value: DataValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

/// A fault in a data file. What stands before and after it has still been read.
package struct DataProblem: Hashable, Sendable {
  package var range: TextRange
  /// What is wrong and what cures it, in plain words, without a final period.
  package var message: String
  /// Whether this is a key that a mapping has twice, which some readers refuse; others take the last.
  package var repeatsKey: Bool

  package init(range: TextRange, message: String, repeatsKey: Bool = false) {
    self.range = range
    self.message = message
    self.repeatsKey = repeatsKey
  }
}

/// The languages that data is written in.
package enum DataFormat: String, Hashable, Sendable, CaseIterable {
  case yaml, toml, json
}

extension DataValue {
  /// The value under `key`, when this is a mapping that has it. The last of equal keys wins. O(keys).
  package subscript(key: String) -> DataValue? { entry(key)?.value }

  /// The entry of `key`, when this is a mapping that has it. Keys compare exactly. O(keys).
  package func entry(_ key: String) -> DataEntry? {
    entries.last { $0.key == key }
  }

  /// The entry whose key is `key` up to ASCII case, as Hugo reads its keys. O(keys).
  package func entry(ignoringCase key: String) -> DataEntry? {
    let wanted = key.lowercased()
    return entries.last { $0.key.lowercased() == wanted }
  }

  /// The entries of a mapping; empty for anything else.
  package var entries: [DataEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The elements of a sequence; empty for anything else.
  package var elements: [DataValue] {
    if case .sequence(let elements) = content { elements } else { [] }
  }

  package var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  package var boolean: Bool? {
    if case .boolean(let boolean) = content { boolean } else { nil }
  }

  package var integer: Int? {
    if case .integer(let integer) = content { integer } else { nil }
  }

  package var isNull: Bool { content == .null }

  /// A scalar as text: strings as they are, numbers, booleans and timestamps as written by `source`,
  /// or, where an alias stands for one, in the usual form.
  /// Null, sequences and mappings have none.
  package func scalarText(in source: SourceText) -> String? {
    let isAlias = range.lowerBound < source.count && source.bytes[range.lowerBound] == 0x2A
    return switch content {
    case .string(let string): string
    case .null, .sequence, .mapping: nil
    case .boolean(let boolean) where isAlias: boolean ? "true" : "false"
    case .integer(let integer) where isAlias: String(integer)
    case .float(let float) where isAlias: String(float)
    case .timestamp(let timestamp) where isAlias: timestamp.isoText
    case .boolean, .integer, .float, .timestamp: source[range]
    }
  }
}

extension DataValue {
  /// A boolean as YAML 1.1 reads it, and with it Jekyll and MkDocs: also `yes`, `no`, `on` and `off`
  /// without quotes, which are strings in YAML 1.2. Quoted words are none.
  package func looseBoolean(in source: SourceText) -> Bool? {
    if let boolean { return boolean }
    guard let string, source[range] == string else { return nil }
    return switch string {
    case "yes", "Yes", "YES", "on", "On", "ON": true
    case "no", "No", "NO", "off", "Off", "OFF": false
    default: nil
    }
  }
}

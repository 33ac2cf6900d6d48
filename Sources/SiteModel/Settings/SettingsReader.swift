// From what an author wrote to settings, with a word on everything that is not one. It never fails.
package import Syntax

/// What is wrong with a setting. The rest of the settings holds.
package struct SettingProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case syntax, unknown, invalid
  }
  package var kind: Kind
  package var range: TextRange
  package var message: String
}

/// The settings that a client sent, as JSON.
package struct ClientSettings: Hashable, Sendable {
  let value: DataValue?

  /// No settings.
  package static let none = ClientSettings(value: nil)

  private init(value: DataValue?) { self.value = value }

  /// `{"links": …}`, or the same within `{"bloglsp": …}`; anything else counts as none.
  package init(json: SourceText) {
    let root = DataDocument(json, format: .json).value
    let inner = root["bloglsp"] ?? root
    value = inner.entries.isEmpty ? nil : inner
  }
}

/// Settings from defaults, the site's file and the client: each over those before it.
package struct SettingsLayers: Sendable {
  package private(set) var settings = Settings()
  /// What is wrong in the file, in text order.
  package private(set) var fileProblems: [SettingProblem] = []
  package private(set) var clientProblems: [SettingProblem] = []

  /// - Parameter codes: the codes that `diagnostics` may name; nil does not check them.
  package init(file: SourceText?, client: ClientSettings, codes: [String]? = nil) {
    if let file {
      let document = DataDocument(file, format: .toml)
      fileProblems = document.problems.map {
        SettingProblem(kind: .syntax, range: $0.range, message: $0.message)
      }
      read(document.value, codes: codes, into: \.fileProblems)
      fileProblems.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    if let value = client.value { read(value, codes: codes, into: \.clientProblems) }
  }

  private mutating func read(
    _ root: DataValue, codes: [String]?, into problems: WritableKeyPath<Self, [SettingProblem]>
  ) {
    for entry in root.entries { read(entry, path: [entry.key], codes, problems) }
  }

  private mutating func read(
    _ entry: DataEntry, path: [String], _ codes: [String]?,
    _ problems: WritableKeyPath<Self, [SettingProblem]>
  ) {
    if let key = SettingKey.all.first(where: { $0.path == path }) {
      let found = key.kind.problems(of: entry, key: key, codes: codes)
      self[keyPath: problems] += found
      if found.isEmpty || key.kind.keepsWhatFits { key.apply(&settings, entry.value) }
    } else if SettingKey.all.contains(where: { $0.path.starts(with: path) }),
      case .mapping(let entries) = entry.value.content
    {
      for inner in entries { read(inner, path: path + [inner.key], codes, problems) }
    } else {
      self[keyPath: problems].append(SettingsLayers.unknown(entry, path: path))
    }
  }

  private static func unknown(_ entry: DataEntry, path: [String]) -> SettingProblem {
    let name = path.joined(separator: ".")
    let names = SettingKey.all.map(\.name) + Set(SettingKey.all.map { $0.path[0] }).sorted()
    if SettingKey.all.contains(where: { $0.path.starts(with: path) }) {
      return SettingProblem(
        kind: .invalid, range: entry.value.range,
        message: "'\(name)' is a table of settings, such as '[\(name)]'")
    }
    let nearest = EditDistance.nearest(to: name, among: names)
    let cure =
      nearest.map { "did you mean '\($0)'?" }
      ?? "the settings are \(SettingKey.all.map(\.name).joined(separator: ", "))"
    return SettingProblem(
      kind: .unknown, range: entry.keyRange, message: "there is no setting '\(name)'; \(cure)")
  }
}

extension SettingKey.Kind {
  fileprivate func problems(
    of entry: DataEntry, key: SettingKey, codes: [String]?
  ) -> [SettingProblem] {
    let value = entry.value
    func invalid(_ expected: String) -> [SettingProblem] {
      [
        SettingProblem(
          kind: .invalid, range: value.range, message: "'\(key.name)' should be \(expected)")
      ]
    }
    switch self {
    case .boolean: return value.boolean == nil ? invalid("true or false") : []
    case .string: return value.string == nil ? invalid("a text in quotes") : []
    case .integer(let range):
      guard let number = value.integer, range.contains(number) else {
        return invalid("a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return []
    case .strings:
      guard case .sequence(let elements) = value.content,
        elements.allSatisfy({ $0.string != nil })
      else { return invalid("a list of texts, such as [\"notes/\"]") }
      return []
    case .choice(let names):
      if let string = value.string, names.contains(string) { return [] }
      return invalid("one of \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
    case .severities: return severityProblems(of: value, name: key.name, codes: codes)
    case .pathSeverities:
      guard case .mapping(let entries) = value.content else {
        return invalid("a table for each pattern, such as [per-path.\"drafts/**\"]")
      }
      return entries.flatMap {
        severityProblems(of: $0.value, name: "\(key.name).\"\($0.key)\"", codes: codes)
      }
    }
  }

  /// Whether the entries without faults count when others have some.
  fileprivate var keepsWhatFits: Bool {
    switch self {
    case .severities, .pathSeverities: true
    case .boolean, .integer, .string, .strings, .choice: false
    }
  }

  private func severityProblems(
    of value: DataValue, name: String, codes: [String]?
  ) -> [SettingProblem] {
    guard case .mapping(let entries) = value.content else {
      return [
        SettingProblem(
          kind: .invalid, range: value.range,
          message: "'\(name)' is a table, such as [\(name)] with broken-link = \"error\"")
      ]
    }
    let levels = SeveritySetting.allCases.map(\.rawValue)
    return entries.compactMap { entry in
      if let codes, !codes.contains(entry.key) {
        let nearest = EditDistance.nearest(to: entry.key, among: codes)
        let cure = nearest.map { "did you mean '\($0)'?" } ?? "Protocol/Diagnostics.md lists them"
        return SettingProblem(
          kind: .unknown, range: entry.keyRange,
          message: "there is no finding with the code '\(entry.key)'; \(cure)")
      }
      if let level = entry.value.string, levels.contains(level) { return nil }
      let names = levels.map { "\"\($0)\"" }.joined(separator: ", ")
      return SettingProblem(
        kind: .invalid, range: entry.value.range,
        message: "'\(entry.key)' should be one of \(names)")
    }
  }
}

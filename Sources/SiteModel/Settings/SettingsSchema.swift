// The settings as a JSON Schema, for editors. Rendered from the table of settings; a test compares the files.

/// Renders `Protocol/Schemas/configuration.schema.json` and `initialization-options.schema.json`.
package enum SettingsSchema {
  /// - Parameters:
  ///   - title: of the schema.
  ///   - codes: the codes that `diagnostics` may name.
  package static func render(title: String, codes: [String]) -> String {
    var lines = [
      "{", "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",",
      "  \"title\": \(quoted(title)),", "  \"type\": \"object\",",
      "  \"additionalProperties\": false,", "  \"properties\": {",
    ]
    var groups: [(name: String, keys: [SettingKey])] = []
    for key in SettingKey.all {
      if let index = groups.firstIndex(where: { $0.name == key.path[0] }) {
        groups[index].keys.append(key)
      } else {
        groups.append((key.path[0], [key]))
      }
    }
    for (index, group) in groups.enumerated() {
      let comma = index + 1 < groups.count ? "," : ""
      if group.keys.count == 1, group.keys[0].path.count == 1 {
        lines.append(
          "    \(quoted(group.name)): \(schema(of: group.keys[0], codes: codes))\(comma)")
        continue
      }
      lines.append("    \(quoted(group.name)): {")
      lines.append("      \"type\": \"object\",")
      lines.append("      \"additionalProperties\": false,")
      lines.append("      \"properties\": {")
      for (inner, key) in group.keys.enumerated() {
        let innerComma = inner + 1 < group.keys.count ? "," : ""
        lines.append(
          "        \(quoted(key.path.last ?? "")): \(schema(of: key, codes: codes))\(innerComma)")
      }
      lines += ["      }", "    }\(comma)"]
    }
    lines += ["  }", "}"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func schema(of key: SettingKey, codes: [String]) -> String {
    let type: String =
      switch key.kind {
      case .boolean: "\"type\": \"boolean\""
      case .integer(let range):
        "\"type\": \"integer\", \"minimum\": \(range.lowerBound), \"maximum\": \(range.upperBound)"
      case .string: "\"type\": \"string\""
      case .strings: "\"type\": \"array\", \"items\": { \"type\": \"string\" }"
      case .choice(let names): "\"enum\": \(list(names))"
      case .severities: severities(codes)
      case .pathSeverities:
        "\"type\": \"object\", \"additionalProperties\": { \(severities(codes)) }"
      }
    return "{ \(type), \"default\": \(key.defaultValue), \"description\": \(quoted(key.summary)) }"
  }

  private static func severities(_ codes: [String]) -> String {
    let levels = list(SeveritySetting.allCases.map(\.rawValue))
    return "\"type\": \"object\", \"additionalProperties\": false, \"properties\": { "
      + codes.map { "\(quoted($0)): { \"enum\": \(levels) }" }.joined(separator: ", ") + " }"
  }

  private static func list(_ names: [String]) -> String {
    "[" + names.map(quoted).joined(separator: ", ") + "]"
  }

  /// The texts here are ours: only quotes and backslashes can need escaping.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

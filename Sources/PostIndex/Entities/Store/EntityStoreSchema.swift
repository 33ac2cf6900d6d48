// The store of entities as a JSON Schema, for editors. Rendered from the table of keys that the reader asks, too.

/// Renders `Protocol/Schemas/entities.schema.json`.
package enum EntityStoreSchema {
  package static func render() -> String {
    var lines = [
      "{", "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",",
      "  \"title\": \"bloglsp: entities.yaml, entities.toml, entities.json\",",
      "  \"anyOf\": [",
      "    { \"$ref\": \"#/$defs/list\" },",
      "    { \"type\": \"object\", \"required\": [\"entities\"], \"properties\": { \"entities\": "
        + "{ \"anyOf\": [{ \"$ref\": \"#/$defs/list\" }, { \"$ref\": \"#/$defs/mapping\" }] } } },",
      "    { \"$ref\": \"#/$defs/mapping\" }", "  ],", "  \"$defs\": {",
      "    \"list\": { \"type\": \"array\", \"items\": "
        + "{ \"$ref\": \"#/$defs/entity\", \"required\": [\"id\"] } },",
      "    \"mapping\": { \"type\": \"object\", \"properties\": "
        + "{ \"$schema\": { \"type\": \"string\" } }, "
        + "\"additionalProperties\": { \"$ref\": \"#/$defs/entity\" } },",
      "    \"entity\": {", "      \"type\": \"object\",",
      "      \"additionalProperties\": false,",
      "      \"anyOf\": ["
        + [EntityKey.names, .name, .extends, .disabled]
        .map { "{ \"required\": [\(quoted($0.rawValue))] }" }.joined(separator: ", ") + "],",
      "      \"properties\": {",
    ]
    lines += properties()
    lines += ["      }", "    },"]
    lines += parts().map { "    " + $0 }
    lines += ["  }", "}"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line for each key, and for each other word for one.
  private static func properties() -> [String] {
    var names: [(String, EntityKey)] = []
    for key in EntityKey.allCases {
      names.append((key.rawValue, key))
      names += EntityKey.synonyms.filter { $0.value == key }.keys.sorted().map { ($0, key) }
    }
    return names.enumerated().map { index, name in
      "        \(quoted(name.0)): { \(schema(of: name.1.shape)), "
        + "\"description\": \(quoted(name.1.summary)) }" + (index + 1 < names.count ? "," : "")
    }
  }

  private static func schema(of shape: EntityKey.Shape) -> String {
    switch shape {
    case .identifier:
      "\"type\": [\"string\", \"integer\"], \"pattern\": \"^[a-z0-9]+(-[a-z0-9]+)*$\""
    case .kind:
      "\"enum\": [\(Entity.Kind.allCases.map { quoted($0.rawValue) }.joined(separator: ", "))]"
    case .textByLanguage: "\"$ref\": \"#/$defs/textByLanguage\""
    case .namesByLanguage: "\"$ref\": \"#/$defs/namesByLanguage\""
    case .text: "\"$ref\": \"#/$defs/text\""
    case .texts: "\"$ref\": \"#/$defs/texts\""
    case .facts: "\"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/fact\" }"
    case .address: "\"type\": \"string\", \"pattern\": \"^[Hh][Tt][Tt][Pp][Ss]?://[^/]\""
    case .flag: "\"type\": \"boolean\""
    case .word(let word): "\"const\": \(quoted(word))"
    }
  }

  /// What several keys have in common.
  private static func parts() -> [String] {
    let language = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
    func byLanguage(_ inner: String, or others: String = "") -> String {
      "\"type\": \"object\", "
        + "\"propertyNames\": { \"pattern\": \(quoted("^(\(others)\(language))$")) }, "
        + "\"additionalProperties\": { \"$ref\": \"#/$defs/\(inner)\" }"
    }
    let others = FactKey.allCases.filter { !LanguageCode.isPossible($0.rawValue) }
      .map { $0.rawValue + "|" }.joined()
    let facts = FactKey.allCases.map { key in
      let schema =
        key == .date
        ? "\"type\": [\"string\", \"integer\"], \"pattern\": \"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$\""
        : "\"$ref\": \"#/$defs/text\""
      return "\(quoted(key.rawValue)): { \(schema), \"description\": \(quoted(key.summary)) }"
    }
    return [
      "\"text\": { \"type\": [\"string\", \"number\"] },",
      "\"texts\": { \"anyOf\": [{ \"$ref\": \"#/$defs/text\" }, "
        + "{ \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/text\" } }] },",
      "\"textByLanguage\": { \"anyOf\": [{ \"$ref\": \"#/$defs/text\" }, { \(byLanguage("text")) }] },",
      "\"namesByLanguage\": { \"anyOf\": [{ \"$ref\": \"#/$defs/texts\" }, { \(byLanguage("texts")) }] },",
      "\"fact\": { \"anyOf\": [{ \"$ref\": \"#/$defs/text\" }, { \(byLanguage("text", or: others)), \"properties\": { "
        + facts.joined(separator: ", ") + " } }] }",
    ]
  }

  /// The texts here are ours: only quotes and backslashes can need escaping.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

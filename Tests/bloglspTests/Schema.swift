// As much of JSON Schema as the schemas of this project use. It never follows references.
import Foundation
import Testing

struct Schema {
  private let root: [String: Any]

  /// Of `Protocol/Schemas`.
  init(named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Protocol/Schemas/\(name).schema.json").standardizedFileURL
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = try #require(object as? [String: Any])
  }

  /// `place: what is wrong`, for each fault.
  func faults(in value: Any) -> [String] { Self.faults(in: value, of: root, at: "") }

  private static func faults(in value: Any, of schema: [String: Any], at place: String) -> [String]
  {
    var result: [String] = []
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { isOf($0, value) }) {
      return ["\(place): not \(types.joined(separator: " or "))"]
    }
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      result.append("\(place): not one of \(values.joined(separator: ", "))")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      result.append("\(place): not like \(pattern)")
    }
    if let number = value as? Int, let minimum = schema["minimum"] as? Int, number < minimum {
      result.append("\(place): less than \(minimum)")
    }
    if let elements = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in elements.enumerated() {
        result += faults(in: element, of: items, at: "\(place)[\(index)]")
      }
    }
    if let object = value as? [String: Any] { result += faults(in: object, of: schema, at: place) }
    return result
  }

  private static func faults(
    in object: [String: Any], of schema: [String: Any], at place: String
  ) -> [String] {
    func inner(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
    let required = schema["required"] as? [String] ?? []
    var result = required.filter { object[$0] == nil }.map { "\(inner($0)): missing" }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for (key, value) in object {
      if let property = properties[key] {
        result += faults(in: value, of: property, at: inner(key))
      } else if schema["additionalProperties"] as? Bool == false {
        result.append("\(inner(key)): unknown")
      }
    }
    return result
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    // A number is a boolean to `is`: how it is stored tells them apart.
    case "boolean": (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }
}

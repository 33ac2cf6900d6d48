// Judges messages by the official meta model of LSP 3.17: every property, whether it must be there and its type.
// Skipped where the model is not at hand. It knows nothing that the model does not say.
import Foundation
import LanguageServerProtocol
import TestSupport

/// The meta model, read once.
struct MetaModel: Sendable {
  static let shared: MetaModel? = {
    guard let path = SharedData.path("lsp/metaModel-3.17.json"),
      let data = FileManager.default.contents(atPath: path),
      let root = try? JSONDecoder().decode(JSON.self, from: data)
    else { return nil }
    return MetaModel(root)
  }()

  private let structures: [String: JSON]
  private let enumerations: [String: JSON]
  private let aliases: [String: JSON]
  private let requests: [String: JSON]
  private let notifications: [String: JSON]

  private init(_ root: JSON) {
    func table(_ list: JSON, by key: String) -> [String: JSON] {
      Dictionary(
        list.items.compactMap { item in item[key].text.map { ($0, item) } },
        uniquingKeysWith: { $1 })
    }
    structures = table(root["structures"], by: "name")
    enumerations = table(root["enumerations"], by: "name")
    aliases = table(root["typeAliases"], by: "name")
    requests = table(root["requests"], by: "method")
    notifications = table(root["notifications"], by: "method")
  }

  /// What is wrong in a message of the server's.
  ///
  /// - Parameter method: of the request that it answers.
  func faults(in message: JSON, answering method: String?) -> [String] {
    guard message["jsonrpc"] == "2.0" else { return ["jsonrpc is not 2.0"] }
    if let own = message["method"].text { return faults(inCall: message, own) }
    if message["error"] != .null {
      let isError =
        message["error"]["code"].integer != nil && message["error"]["message"].text != nil
      return isError && message.keys == ["error", "id", "jsonrpc"] ? [] : ["no error response"]
    }
    guard message.keys == ["id", "jsonrpc", "result"] else { return ["no response"] }
    guard let method, let request = requests[method] else { return ["answers no request"] }
    return check(message["result"], request["result"], at: "result")
  }

  /// What is wrong in the parameters of a request, whoever sends it.
  func faults(inParams params: JSON, of method: String) -> [String] {
    guard let request = requests[method] else { return ["LSP 3.17 has no '\(method)'"] }
    return check(params, request["params"], at: "params")
  }

  /// What is wrong in a value of a type that the model names.
  func faults(in value: JSON, of type: String) -> [String] {
    check(value, named: type, at: type)
  }

  private func faults(inCall message: JSON, _ method: String) -> [String] {
    let table = message["id"] == .null ? notifications : requests
    guard let call = table[method] else { return ["LSP 3.17 has no '\(method)'"] }
    guard call["messageDirection"] != "clientToServer" else {
      return ["'\(method)' is the client's to send"]
    }
    // A message without parameters may send an empty object.
    if call["params"] == .null {
      return message["params"].keys.isEmpty ? [] : ["no params expected"]
    }
    return check(message["params"], call["params"], at: "params")
  }

  // MARK: Types

  private func check(_ value: JSON, _ type: JSON, at place: String) -> [String] {
    let isFit: Bool
    switch type["kind"].text {
    case "base": isFit = fits(value, base: type["name"].text ?? "")
    case "reference": return check(value, named: type["name"].text ?? "", at: place)
    case "array":
      guard case .array(let items) = value else { return ["\(place) is no array"] }
      return items.enumerated().flatMap { check($1, type["element"], at: "\(place)[\($0)]") }
    case "map":
      guard case .object(let members) = value else { return ["\(place) is no map"] }
      return members.flatMap { check($1, type["value"], at: "\(place).\($0)") }
    case "or":
      isFit = type["items"].items.contains { check(value, $0, at: place).isEmpty }
    case "and": isFit = type["items"].items.allSatisfy { check(value, $0, at: place).isEmpty }
    case "stringLiteral": isFit = value == type["value"]
    case "literal": return check(value, properties: type["value"]["properties"].items, at: place)
    case "tuple": isFit = value.items.count == type["items"].items.count
    default: return ["\(place): unknown kind of type \(type.line)"]
    }
    return isFit ? [] : ["\(place) is \(value.line.prefix(200)), expected \(type.line.prefix(200))"]
  }

  private func fits(_ value: JSON, base: String) -> Bool {
    switch (base, value) {
    case ("string", .string), ("DocumentUri", .string), ("URI", .string), ("boolean", .boolean),
      ("null", .null), ("decimal", .integer), ("decimal", .number):
      true
    case ("integer", .integer(let number)): Int(Int32.min)...Int(Int32.max) ~= number
    case ("uinteger", .integer(let number)): 0...Int(Int32.max) ~= number
    default: false
    }
  }

  private func check(_ value: JSON, named name: String, at place: String) -> [String] {
    if ["LSPAny", "LSPObject", "LSPArray"].contains(name) { return [] }
    if let alias = aliases[name] { return check(value, alias["type"], at: place) }
    if let enumeration = enumerations[name] {
      let isKnown = enumeration["values"].items.contains { $0["value"] == value }
      let isFree = enumeration["supportsCustomValues"] == true
      return isKnown || isFree ? [] : ["\(place) is \(value.line), no \(name)"]
    }
    guard structures[name] != nil else { return ["\(place): LSP 3.17 has no type \(name)"] }
    return check(value, properties: properties(of: name), at: place)
  }

  private func properties(of name: String) -> [JSON] {
    guard let structure = structures[name] else { return [] }
    let bases = structure["extends"].items + structure["mixins"].items
    return structure["properties"].items
      + bases.flatMap { properties(of: $0["name"].text ?? "") }
  }

  private func check(_ value: JSON, properties: [JSON], at place: String) -> [String] {
    guard case .object(let members) = value else { return ["\(place) is no object"] }
    var faults: [String] = []
    let names = Set(properties.compactMap { $0["name"].text })
    for key in members.keys where !names.contains(key) {
      faults.append("\(place) has a member '\(key)' that LSP 3.17 does not know")
    }
    for property in properties {
      guard let name = property["name"].text else { continue }
      if let member = members[name] {
        faults += check(member, property["type"], at: "\(place).\(name)")
      } else if property["optional"] != true {
        faults.append("\(place) lacks '\(name)'")
      }
    }
    return faults
  }
}

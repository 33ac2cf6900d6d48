// Other people's suites: yaml-test-suite and toml-test. They are read where they lie and skipped where they do not.
import Foundation
import Syntax
import TestSupport
import Testing

private let yamlSuite = SharedData.path("conformance/yaml-test-suite.jsonl")
private let tomlSuite = SharedData.path("conformance/toml-test-1.0.0.jsonl")

@Suite struct DataConformanceTests {
  /// Cases that are valid and yet reported, each with its reason.
  private static let reported = [
    "2JQS": "a mapping with two empty keys: reported, as every repeated key is"
  ]

  @Test(.enabled(if: yamlSuite != nil))
  func readsTheYAMLTestSuite() throws {
    let cases = try lines(of: #require(yamlSuite))
    #expect(cases.count == 402)
    for item in cases {
      let id = try #require(item["id"]?.string)
      let source = SourceText(try #require(item["yaml"]?.string))
      let document = DataDocument(source, format: .yaml)
      if item["error"]?.boolean == true {
        #expect(!document.problems.isEmpty, "\(id) is wrong and nothing was reported")
        continue
      }
      let isListed = DataConformanceTests.reported.keys.contains { id.hasPrefix($0) }
      #expect(document.problems.isEmpty != isListed, "\(id): \(document.problems)")
      guard let json = item["json"]?.string else { continue }
      let read = document.documents.map { $0.json(in: source) }.joined(separator: "\n")
      let (got, expected) = (values(read), values(json))
      #expect(
        got.count == expected.count && zip(got, expected).allSatisfy { areSame($0, $1) },
        "\(id): read \(read), expected \(json)")
    }
  }

  /// The JSON values that follow each other in `stream`.
  private func values(_ stream: String) -> [DataValue] {
    let source = SourceText(stream)
    var values: [DataValue] = []
    var start = 0
    while start < source.count {
      let end = endOfValue(source.bytes, from: start)
      let text = TextRange(start, end)
      if !source[text].allSatisfy(\.isWhitespace) {
        values.append(DataDocument(source, in: text, format: .json).value)
      }
      start = end
    }
    return values
  }

  /// Whether two values are the same JSON: keys in any order, numbers by what they are.
  private func areSame(_ left: DataValue, _ right: DataValue) -> Bool {
    switch (left.content, right.content) {
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { areSame($0, $1) }
    case (.mapping(let left), .mapping(let rightEntries)):
      left.count == rightEntries.count
        && left.allSatisfy { entry in
          right[entry.key].map { areSame(entry.value, $0) } ?? false
        }
    case (.integer(let left), .float(let right)), (.float(let right), .integer(let left)):
      Double(left) == right
    default: left.content == right.content
    }
  }

  /// The end of the JSON value at `start`, found by counting brackets outside strings.
  private func endOfValue(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var depth = 0
    var hasContent = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "\n") where hasContent && depth == 0: return index + 1
      default: break
      }
      hasContent = true
      index += 1
    }
    return bytes.count
  }

  @Test(.enabled(if: tomlSuite != nil))
  func readsTheTOMLTestSuite() throws {
    let cases = try lines(of: #require(tomlSuite))
    #expect(cases.count == 709)
    for item in cases {
      let id = try #require(item["id"]?.string)
      let bytes =
        if let encoded = item["tomlBase64"]?.string {
          [UInt8](try #require(Data(base64Encoded: encoded)))
        } else {
          Array(try #require(item["toml"]?.string).utf8)
        }
      let source = SourceText(bytes: bytes)
      let document = DataDocument(source, format: .toml)
      let isValid = item["valid"]?.boolean == true
      #expect(document.problems.isEmpty == isValid, "\(id): \(document.problems)")
      guard isValid else { continue }
      let expected = try #require(item["json"])
      #expect(
        matches(document.value, expected, source), "\(id): \(document.value.json(in: source))")
    }
  }

  /// Whether `value` is what toml-test describes: objects of type and value, or collections of them.
  private func matches(_ value: DataValue, _ expected: DataValue, _ source: SourceText) -> Bool {
    if case .sequence(let list) = expected.content {
      return list.count == value.elements.count
        && zip(value.elements, list).allSatisfy { matches($0, $1, source) }
    }
    guard let type = expected["type"]?.string, let text = expected["value"]?.string else {
      return expected.entries.count == value.entries.count
        && value.entries.allSatisfy { entry in
          expected[entry.key].map { matches(entry.value, $0, source) } ?? false
        }
    }
    switch (type, value.content) {
    case ("integer", .integer(let integer)): return String(integer) == text
    case ("bool", .boolean(let boolean)): return String(boolean) == text
    case ("float", .float(let float)):
      return text == "nan" ? float.isNaN : Double(text) == float
    case ("string", .string(let string)): return Array(string.utf8) == Array(text.utf8)
    case ("time-local", .string(let string)): return string == text
    case ("datetime", .timestamp(let date)):
      return date.time != nil && date.offset != nil && date == Timestamp(parsing: text)
    case ("datetime-local", .timestamp(let date)):
      return date.time != nil && date.offset == nil && date == Timestamp(parsing: text)
    case ("date-local", .timestamp(let date)): return date.time == nil && date.isoDate == text
    default: return false
    }
  }

  private func lines(of path: String) throws -> [DataValue] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let document = DataDocument(SourceText(line), format: .json)
      #expect(document.problems.isEmpty)
      return document.value
    }
  }
}

// How data tests look: a text in, its value as JSON and its faults out. It never compares more than is shown.
import Syntax
import Testing

/// Reads `text` and compares its value, as JSON, and its faults, as `what is marked: the message`.
func check(
  _ format: DataFormat, _ text: String, is json: String, problems: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let source = SourceText(text)
  let document = DataDocument(source, format: format)
  #expect(document.value.json(in: source) == json, sourceLocation: sourceLocation)
  let messages = document.problems.map { "\(source[$0.range]): \($0.message)" }
  #expect(messages == problems, sourceLocation: sourceLocation)
  for fault in rangeFaults(document, in: TextRange(0, source.count)) {
    Issue.record("\(fault)", sourceLocation: sourceLocation)
  }
}

/// Every key and value of `text` with what its range marks, one a line, indented by depth.
func outline(_ format: DataFormat, _ text: String) -> String {
  let source = SourceText(text)
  var lines: [String] = []
  func add(_ value: DataValue, _ label: String, depth: Int) {
    let written = source[value.range].replacing("\n", with: "⏎")
    lines.append(String(repeating: "  ", count: depth) + label + "«\(written)»")
    for element in value.elements { add(element, "- ", depth: depth + 1) }
    for entry in value.entries { add(entry.value, source[entry.keyRange] + ": ", depth: depth + 1) }
  }
  add(DataDocument(source, format: format).value, "", depth: 0)
  return lines.joined(separator: "\n")
}

/// What is wrong with the ranges of `document`: each lies in the one around it, and all in `area`.
func rangeFaults(_ document: DataDocument, in area: TextRange) -> [String] {
  var faults: [String] = []
  func walk(_ value: DataValue, in outer: TextRange) {
    if !outer.contains(value.range) { faults.append("value \(value.range) is not in \(outer)") }
    for element in value.elements { walk(element, in: value.range) }
    for entry in value.entries {
      if !value.range.contains(entry.keyRange) {
        faults.append("key \(entry.keyRange) is not in \(value.range)")
      }
      walk(entry.value, in: value.range)
    }
  }
  for value in document.documents { walk(value, in: area) }
  for problem in document.problems where !area.contains(problem.range) {
    faults.append("problem \(problem.range) '\(problem.message)' is not in \(area)")
  }
  return faults
}

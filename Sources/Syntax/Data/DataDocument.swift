// A data file as read: its value and its faults. Reading one never fails.

/// A YAML, TOML or JSON text as read.
package struct DataDocument: Sendable {
  /// The value; of several YAML documents the first. Null for an empty text.
  package let value: DataValue
  /// Faults in text order. `value` holds whatever could be read around them.
  ///
  /// Of a text with very many faults only the first few hundred are listed.
  package let problems: [DataProblem]
  /// Every document of a YAML stream; one value for TOML and JSON. Empty for an empty YAML stream.
  package let documents: [DataValue]

  package init(value: DataValue, problems: [DataProblem]) {
    self.value = value
    self.problems = problems
    documents = [value]
  }

  /// Reads `range` of `source`; offsets in the result count from the start of `source`.
  /// O(length); nesting is limited to 64 levels, and deeper values are reported and left out.
  package init(_ source: SourceText, in range: TextRange? = nil, format: DataFormat) {
    let area = source.clamped(range ?? TextRange(0, source.count))
    var problems: ProblemList
    switch format {
    case .yaml:
      var reader = YAMLReader(source.bytes, in: area)
      documents = reader.readStream()
      value = documents.first ?? DataValue(.null, range: .empty(at: area.lowerBound))
      problems = reader.problems
    case .toml:
      var reader = TOMLReader(source.bytes, in: area)
      value = reader.readDocument()
      documents = [value]
      problems = reader.problems
    case .json:
      var reader = JSONReader(source.bytes, in: area)
      var read = reader.readDocument()
      if reader.isUnbalanced {
        reader = JSONReader(source.bytes, in: area, followsIndentation: true)
        read = reader.readDocument()
      }
      reader.joinFaultsOfUnpairedQuotes()
      value = read
      documents = [value]
      problems = reader.problems
    }
    if let invalid = UTF8Check.firstInvalid(in: source.bytes, area) {
      problems.report(invalid, "these bytes are not UTF-8; save the file as UTF-8")
    }
    self.problems = problems.sorted(in: area)
  }

  /// How deep values may nest before they are left out: far deeper than anybody writes, and little
  /// enough that reading needs less than the 512 KB of stack which a thread of macOS has.
  static let nestingLimit = 64
}

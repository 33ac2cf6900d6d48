// What must hold of any data file, however broken. It never says what the right value is.

/// Reads `bytes` and checks the ranges, the limits, and that the value prints as JSON.
func checkData(_ bytes: [UInt8], _ format: DataFormat) {
  let source = SourceText(bytes: bytes)
  let document = DataDocument(source, format: format)
  let whole = TextRange(0, source.count)
  for value in document.documents {
    checkRanges(value, in: whole)
    let json = SourceText(value.json(in: source))
    require(DataDocument(json, format: .json).problems.isEmpty, "no JSON: \(json.string)")
  }
  for problem in document.problems {
    require(whole.contains(problem.range), "problem outside the text: \(problem)")
  }
  require(document.problems.count < 1_000, "\(document.problems.count) problems")
}

/// Reads `bytes` as YAML with and without the short way for simple lines, which must not differ.
func checkShortWay(_ bytes: [UInt8]) {
  var short = YAMLReader(bytes, in: 0..<bytes.count)
  var long = YAMLReader(bytes, in: 0..<bytes.count, takesShortWay: false)
  let (one, other) = (short.readStream(), long.readStream())
  // NaN equals nothing, and so differs by itself.
  require(one == other || "\(one)" == "\(other)", "\(one) by the short way, \(other) by the long")
  let area = 0..<bytes.count
  let (some, others) = (short.problems.sorted(in: area), long.problems.sorted(in: area))
  require(some == others, "\(some) by the short way, \(others) by the long")
}

private func checkRanges(_ value: DataValue, in outer: TextRange) {
  require(outer.contains(value.range), "\(value.range) is not in \(outer)")
  for element in value.elements { checkRanges(element, in: value.range) }
  for entry in value.entries {
    require(value.range.contains(entry.keyRange), "\(entry.keyRange) is not in \(value.range)")
    checkRanges(entry.value, in: value.range)
  }
}

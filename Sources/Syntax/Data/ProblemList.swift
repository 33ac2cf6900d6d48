// The faults met while reading one data file. It never grows without bound.

/// Collects faults, at most `limit` of them: a text of nothing but faults must stay cheap to report.
struct ProblemList {
  private static let limit = 256
  private var problems: [DataProblem] = []

  var count: Int { problems.count }

  /// What stands at `range`, or begins there, nests too deeply and is left out.
  mutating func reportTooDeep(_ range: TextRange) {
    report(
      range, "values nest deeper than \(DataDocument.nestingLimit) levels; the rest is left out")
  }

  /// `key`, which stands at `range`, has been read before in the same mapping.
  mutating func reportRepeated(_ range: TextRange, _ key: String) {
    report(range, "the key \(quoted(key)) stands here twice; remove one of them", repeatsKey: true)
  }

  @inline(never)
  mutating func report(
    _ range: TextRange, _ message: @autoclosure () -> String, repeatsKey: Bool = false
  ) {
    guard problems.count < ProblemList.limit else { return }
    problems.append(DataProblem(range: range, message: message(), repeatsKey: repeatsKey))
  }

  /// Makes one fault of several that begin within `line`, where the first of them was met.
  mutating func join(in line: TextRange, _ message: String) {
    let starts = line.lowerBound..<max(line.lowerBound, line.upperBound)
    let first = problems.first { starts.contains($0.range.lowerBound) }
    guard let first, problems.count(where: { starts.contains($0.range.lowerBound) }) > 1 else {
      return
    }
    problems.removeAll { starts.contains($0.range.lowerBound) }
    problems.append(DataProblem(range: first.range, message: message))
  }

  /// The faults in text order, moved into `area` where one points past its end.
  func sorted(in area: Range<Int>) -> [DataProblem] {
    guard !problems.isEmpty else { return [] }
    let inside = problems.map { problem in
      let low = min(problem.range.lowerBound, area.upperBound)
      let range = TextRange(low, min(problem.range.upperBound, area.upperBound))
      return DataProblem(range: range, message: problem.message, repeatsKey: problem.repeatsKey)
    }
    // Of two at one place the first reported comes first.
    return inside.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}

/// `name` as a message quotes it: in single quotes, on one line, and cut where it is very long.
func quoted(_ name: String) -> String {
  let scalars = name.unicodeScalars.prefix(41).map { $0.value < 0x20 ? " " : $0 }
  var text = "'"
  text.unicodeScalars.append(contentsOf: scalars.prefix(40))
  return text + (scalars.count > 40 ? "…'" : "'")
}

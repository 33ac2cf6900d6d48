// The faults met while reading one data file. It never grows without bound.

/// Collects faults, at most `limit` of them: a text of nothing but faults must stay cheap to report.
struct ProblemList {
  private static let limit = 256
  private var problems: [DataProblem] = []

  var isEmpty: Bool { problems.isEmpty }

  mutating func report(_ range: TextRange, _ message: String) {
    guard problems.count < ProblemList.limit else { return }
    problems.append(DataProblem(range: range, message: message))
  }

  /// The faults in text order; of two at one place the first reported comes first.
  var sorted: [DataProblem] {
    problems.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}

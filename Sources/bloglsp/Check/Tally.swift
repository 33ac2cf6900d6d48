// What a check has come to: how much was looked at, what was found, and whether that is a failure.
import LanguageFeatures

/// Which findings make a check fail.
enum FailureBar: String, CaseIterable, Sendable {
  case error, warning, information, hint, never

  func isMet(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .information: severity >= .information
    case .hint: severity >= .hint
    case .never: false
    }
  }
}

/// What has been found in all files.
struct Tally: Sendable {
  let bar: FailureBar
  private(set) var files = 0
  private(set) var counts: [Severity: Int] = [:]
  /// Findings that are not reported, since the baseline has them.
  var known = 0
  /// Entries of the baseline that are not found any more.
  var gone = 0

  init(bar: FailureBar) { self.bar = bar }

  mutating func add(_ file: FileFindings) {
    files += 1
    for finding in file.findings { counts[finding.severity, default: 0] += 1 }
  }

  var exitCode: ExitCode {
    counts.contains { bar.isMet(by: $0.key) && $0.value > 0 } ? .findings : .clean
  }

  /// `checked 2 files: 1 error, 3 warnings`, and what there is to say of the baseline.
  var summary: String {
    let found = Severity.allCases.reversed().compactMap { severity -> String? in
      guard let count = counts[severity] else { return nil }
      return severity == .information ? "\(count) information" : Self.count(count, severity.name)
    }
    var text = "checked \(Self.count(files, "file")): "
    text += found.isEmpty ? "nothing wrong" : found.joined(separator: ", ")
    if known > 0 { text += "; \(known) more in the baseline" }
    if gone > 0 {
      let entries = gone == 1 ? "1 entry of the baseline is" : "\(gone) entries of the baseline are"
      text += "; \(entries) gone, --update-baseline takes \(gone == 1 ? "it" : "them") out"
    }
    return text
  }

  private static func count(_ count: Int, _ name: String) -> String {
    count == 1 ? "1 \(name)" : "\(count) \(name)s"
  }
}

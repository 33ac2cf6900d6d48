// Findings as JUnit's XML, which Jenkins, GitLab and others read: a suite a file, a case a finding.
//
// A file without findings has one case, which passes: a report without cases fails in Jenkins.
import LanguageFeatures
import Syntax

struct JUnitFindings: FindingsReport {
  let console: Console
  let bar: FailureBar

  var opening: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"bloglsp\">\n"
  }
  var separator: String { "" }

  func entries(of file: FileFindings) -> [String] {
    let path = console.shown(file.file)
    let failures = file.findings.count { bar.isMet(by: $0.severity) }
    var text =
      "<testsuite name=\(Self.attribute(path)) tests=\"\(max(1, file.findings.count))\""
      + " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    if file.findings.isEmpty {
      text += "<testcase classname=\(Self.attribute(path)) name=\"links\"/>\n"
    } else {
      let named = file.named()
      let picture = DiagnosticPicture(path: path, source: named.source)
      for finding in named.findings { text += testCase(finding, in: picture) }
    }
    return [text + "</testsuite>\n"]
  }

  func closing(_ tally: Tally) -> String { "</testsuites>\n" }

  /// Its name does not hold the line: the same finding is the same case in the next run.
  private func testCase(_ finding: ReportedFinding, in picture: DiagnosticPicture) -> String {
    let diagnostic = finding.diagnostic
    let count = finding.identity.occurrence
    let name =
      "\(finding.identity.code) '\(finding.identity.text)'" + (count > 1 ? " (\(count))" : "")
    let place = picture.place(of: diagnostic.range.lowerBound)
    let path = Self.attribute(picture.path)
    let isFailure = bar.isMet(by: diagnostic.severity)
    let drawn = Self.content(picture.draw(diagnostic))
    let body =
      isFailure
      ? "<failure type=\(Self.attribute(finding.identity.code))"
        + " message=\(Self.attribute(diagnostic.message))>\(drawn)</failure>"
      : "<system-out>\(drawn)</system-out>"
    return "<testcase classname=\(path) name=\(Self.attribute(name)) file=\(path)"
      + " line=\"\(place.line)\">\(body)</testcase>\n"
  }

  private static func attribute(_ text: String) -> String { "\"\(content(text, isQuoted: true))\"" }

  /// `text` with markup escaped, without what XML 1.0 (section 2.2) cannot hold.
  private static func content(_ text: String, isQuoted: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isQuoted: result += "&quot;"
      case "\t" where isQuoted, "\n" where isQuoted: result += "&#\(scalar.value);"
      case "\r": result += "&#13;"
      default:
        if scalar.isAllowedInXML { result.unicodeScalars.append(scalar) }
      }
    }
  }
}

extension Unicode.Scalar {
  /// XML 1.0, production `Char`. C1 controls, which it only discourages, are left out too.
  fileprivate var isAllowedInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

// Findings as SARIF 2.1.0 (OASIS), for code scanning. It names no folder of the machine that it ran on.
//
// Section numbers are those of the OASIS Standard of 2020-03-27.
import LanguageFeatures
import LanguageServer
import Syntax

struct SARIFFindings: FindingsReport {
  private static let base = "%SRCROOT%"

  var separator: String { ",\n" }

  var opening: String {
    let driver = OrderedJSON.object([
      ("name", .string("bloglsp")),
      ("semanticVersion", .string(Version.current)),
      ("informationUri", .string("https://github.com/bloglsp/bloglsp")),
      ("rules", .array(DiagnosticCode.allCases.map(rule))),
    ])
    let root = OrderedJSON.object([
      (Self.base, .object([("description", text("The top of the repository."))]))
    ])
    return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
      + "\"runs\":[{\"tool\":{\"driver\":\(driver.text)},"
      + "\"originalUriBaseIds\":\(root.text),"
      // Section 3.14.17: columns count Unicode code points.
      + "\"columnKind\":\"unicodeCodePoints\",\"results\":[\n"
  }

  func closing(_ tally: Tally) -> String { "\n]}]}\n" }

  func entries(of file: FileFindings) -> [String] {
    if file.findings.isEmpty { return [] }
    let named = file.named()
    let picture = DiagnosticPicture(path: file.pathInRepository, source: named.source)
    return named.findings.map { result($0, in: file, picture).text }
  }

  private func rule(_ code: DiagnosticCode) -> OrderedJSON {
    let explanation = code.explanation
    let configuration: [(String, OrderedJSON)] =
      explanation.severity.map { [("level", .string($0.level))] } ?? [("enabled", .boolean(false))]
    let help = "\(explanation.meaning)\n\nExample: \(explanation.example)\n\n\(explanation.cure)"
    let markdown =
      "\(explanation.meaning)\n\n```\n\(explanation.example)\n```\n\n\(explanation.cure)"
    return .object([
      ("id", .string(code.rawValue)),
      ("shortDescription", text(explanation.meaning)),
      ("fullDescription", text("\(explanation.meaning) \(explanation.cure)")),
      ("help", .object([("text", .string(help)), ("markdown", .string(markdown))])),
      ("helpUri", .string(code.documentation)),
      ("defaultConfiguration", .object(configuration)),
    ])
  }

  private func result(
    _ finding: ReportedFinding, in file: FileFindings, _ picture: DiagnosticPicture
  ) -> OrderedJSON {
    let diagnostic = finding.diagnostic
    let fingerprint = finding.identity.fingerprint(path: file.pathInRepository)
    var entries: [(String, OrderedJSON)] = [
      ("ruleId", .string(diagnostic.code.rawValue)),
      ("ruleIndex", .integer(DiagnosticCode.allCases.firstIndex(of: diagnostic.code) ?? 0)),
      ("level", .string(diagnostic.severity.level)),
      ("message", text(diagnostic.message)),
      ("locations", .array([location(of: diagnostic.range, picture)])),
      ("partialFingerprints", .object([("bloglsp/v1", .string(fingerprint))])),
    ]
    let related = diagnostic.related.enumerated().compactMap { index, related -> OrderedJSON? in
      guard let neighbour = file.neighbour(related.path) else { return nil }
      let picture = DiagnosticPicture(
        path: FileFindings.path(of: neighbour.file, from: file.top), source: neighbour.source)
      return location(of: related.range, picture, id: index, message: related.message)
    }
    if !related.isEmpty { entries.append(("relatedLocations", .array(related))) }
    if let fix = diagnostic.fixes(in: picture.source).first(where: \.isCertain) {
      entries.append(("fixes", .array([object(of: fix, picture)])))
    }
    return .object(entries)
  }

  private func object(of fix: Fix, _ picture: DiagnosticPicture) -> OrderedJSON {
    let replacements = fix.changes.map { change in
      OrderedJSON.object([
        ("deletedRegion", region(change.range, picture)), ("insertedContent", text(change.text)),
      ])
    }
    let change = OrderedJSON.object([
      ("artifactLocation", artifact(picture.path)), ("replacements", .array(replacements)),
    ])
    return .object([
      ("description", text(fix.title)), ("artifactChanges", .array([change])),
    ])
  }

  private func location(
    of range: TextRange, _ picture: DiagnosticPicture, id: Int? = nil, message: String? = nil
  ) -> OrderedJSON {
    let physical = OrderedJSON.object([
      ("artifactLocation", artifact(picture.path)), ("region", region(range, picture)),
    ])
    return .object(
      (id.map { [("id", .integer($0))] } ?? []) + [("physicalLocation", physical)]
        + (message.map { [("message", text($0))] } ?? []))
  }

  private func artifact(_ path: String) -> OrderedJSON {
    .object([("uri", .string(Self.encoded(path))), ("uriBaseId", .string(Self.base))])
  }

  private func region(_ range: TextRange, _ picture: DiagnosticPicture) -> OrderedJSON {
    let place = picture.reportedPlace(of: range)
    return .object([
      ("startLine", .integer(place.line)), ("startColumn", .integer(place.column)),
      ("endLine", .integer(place.endLine)), ("endColumn", .integer(place.endColumn)),
    ])
  }

  private func text(_ text: String) -> OrderedJSON { .object([("text", .string(text))]) }

  /// A path as a relative reference (RFC 3986): everything but unreserved characters and slashes is encoded, so
  /// that no first segment looks like a scheme.
  private static func encoded(_ path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 0x10 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}

extension Severity {
  /// Section 3.27.10.
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}

// Findings as the wire has them. It never judges.
import LanguageFeatures
import LanguageServerProtocol
import Syntax

enum WireDiagnostics {
  static func diagnostic(
    _ diagnostic: Diagnostic, for client: ClientProfile, positions: Positions,
    related: [LSP.DiagnosticRelatedInformation]
  ) -> LSP.Diagnostic {
    let code = diagnostic.code
    let isFaded = code.isUnnecessary && client.diagnosticTags.contains(.unnecessary)
    return LSP.Diagnostic(
      range: positions.range(of: diagnostic.range), severity: severity(diagnostic.severity),
      code: code.rawValue,
      codeDescription: client.codeDescriptions ? .init(href: code.documentation) : nil,
      source: "bloglsp", message: diagnostic.message, tags: isFaded ? [.unnecessary] : nil,
      relatedInformation: related.isEmpty ? nil : related)
  }

  private static func severity(_ severity: Severity) -> LSP.DiagnosticSeverity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }

  /// A name for exactly these findings, the same in every session: FNV-1a of all that is shown.
  static func resultId(of diagnostics: [LSP.Diagnostic]) -> String {
    var hash = StableHash()
    func add(_ position: LSP.Position) { hash.add("\(position.line):\(position.character)") }
    for diagnostic in diagnostics {
      add(diagnostic.range.start)
      add(diagnostic.range.end)
      hash.add("\(diagnostic.severity?.rawValue ?? 0)\(diagnostic.code ?? "")")
      hash.add(diagnostic.message)
      for related in diagnostic.relatedInformation ?? [] {
        hash.add(related.location.uri.string)
        add(related.location.range.start)
      }
    }
    return hash.digits
  }
}

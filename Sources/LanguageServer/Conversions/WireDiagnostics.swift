// Findings as the wire has them. It never judges.
import LanguageFeatures
import LanguageServerProtocol

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
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    func add(_ position: LSP.Position) { add("\(position.line):\(position.character)") }
    for diagnostic in diagnostics {
      add(diagnostic.range.start)
      add(diagnostic.range.end)
      add("\(diagnostic.severity?.rawValue ?? 0)\(diagnostic.code ?? "")")
      add(diagnostic.message)
      for related in diagnostic.relatedInformation ?? [] {
        add(related.location.uri.string)
        add(related.location.range.start)
      }
    }
    return String(hash, radix: 16)
  }
}

// A finding as it stands on the wire. It never knows what the codes mean.

extension LSP {
  package struct DiagnosticSeverity: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let error = Self(rawValue: 1)
    package static let warning = Self(rawValue: 2)
    package static let information = Self(rawValue: 3)
    package static let hint = Self(rawValue: 4)
  }

  package struct DiagnosticTag: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let unnecessary = Self(rawValue: 1)
    package static let deprecated = Self(rawValue: 2)
  }

  package struct CodeDescription: Codable, Hashable, Sendable {
    package var href: String
    package init(href: String) { self.href = href }
  }

  package struct DiagnosticRelatedInformation: Codable, Hashable, Sendable {
    package var location: Location
    package var message: String

    package init(location: Location, message: String) {
      self.location = location
      self.message = message
    }
  }

  package struct Diagnostic: Codable, Hashable, Sendable {
    package var range: Range
    package var severity: DiagnosticSeverity?
    package var code: String?
    package var codeDescription: CodeDescription?
    package var source: String?
    package var message: String
    package var tags: [DiagnosticTag]?
    package var relatedInformation: [DiagnosticRelatedInformation]?

    package init(
      range: Range, severity: DiagnosticSeverity?, code: String?,
      codeDescription: CodeDescription? = nil, source: String?, message: String,
      tags: [DiagnosticTag]? = nil, relatedInformation: [DiagnosticRelatedInformation]? = nil
    ) {
      self.range = range
      self.severity = severity
      self.code = code
      self.codeDescription = codeDescription
      self.source = source
      self.message = message
      self.tags = tags
      self.relatedInformation = relatedInformation
    }
  }
}

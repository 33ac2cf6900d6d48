// One finding in one file, for an editor or a report. It never knows how it is shown.
package import SiteModel
package import Syntax

/// Something that an author should know about a place in a file.
package struct Diagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  /// Exactly the faulty part: a fragment alone when only it is wrong.
  package let range: TextRange
  /// What was looked for, where, and why it is not there; plain words, no final period.
  package let message: String
  /// What could stand in `range` instead, the likeliest first.
  package let replacements: [String]
  /// Other places that explain the finding.
  package let related: [RelatedPlace]

  package init(
    code: DiagnosticCode, severity: Severity, range: TextRange, message: String,
    replacements: [String] = [], related: [RelatedPlace] = []
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
    self.replacements = replacements
    self.related = related
  }
}

/// A place in a post that explains a finding.
package struct RelatedPlace: Hashable, Sendable {
  package let path: SitePath
  package let range: TextRange
  package let message: String

  package init(path: SitePath, range: TextRange, message: String) {
    self.path = path
    self.range = range
    self.message = message
  }
}

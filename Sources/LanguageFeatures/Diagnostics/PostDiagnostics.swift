// All findings in one post. It never looks at the disk, and never judges what templates decide.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// The findings in the post at `path`, in text order; none where there is no such post.
  package func diagnostics(in path: SitePath) -> [Diagnostic] {
    guard let post = post(at: path) else { return [] }
    var drafts = post.frontMatterProblems.map { problem in
      Finding(code: .frontMatterSyntax, range: problem.range, message: problem.message)
    }
    drafts += post.undefinedReferences.map { undefinedReference($0, in: post) }
    drafts += linkFindings(in: post)
    let found = drafts.compactMap { $0.diagnostic(in: site.settings) }
    return found.sorted { ($0.range.lowerBound, $0.message) < ($1.range.lowerBound, $1.message) }
  }

  private func undefinedReference(_ reference: UndefinedReference, in post: Post) -> Finding {
    let written = post.source[reference.labelRange]
    let nearest = EditDistance.nearest(
      to: reference.label, among: post.definitions.map(\.label))
    let cure =
      nearest.map { "did you mean '\($0)'?" }
      ?? "add '[\(written)]: address' to the file"
    return Finding(
      code: .brokenReference, range: reference.labelRange,
      message: "the label '\(written)' has no definition in this file; \(cure)",
      replacements: nearest.map { [$0] } ?? [])
  }
}

/// A finding before the author's severities are asked.
struct Finding {
  var code: DiagnosticCode
  /// Where it differs from the code's own.
  var severity: Severity?
  var range: TextRange
  var message: String
  var replacements: [String] = []
  var related: [RelatedPlace] = []

  /// Nil where the author has switched the code off.
  func diagnostic(in settings: Settings) -> Diagnostic? {
    var severity = severity ?? code.explanation.severity
    if let setting = settings.severities[code.rawValue] {
      guard let chosen = Severity(setting) else { return nil }
      severity = chosen
    }
    return Diagnostic(
      code: code, severity: severity, range: range, message: message, replacements: replacements,
      related: related)
  }
}

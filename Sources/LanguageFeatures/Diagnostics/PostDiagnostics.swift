// All findings in one post. It never looks at the disk, and never judges what templates decide.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// The findings in the post at `path`, in text order; none where there is no such post.
  ///
  /// - Parameter externalFailures: what somebody found out about addresses on other hosts (see
  ///   `externalAddresses`): why each dead one cannot be had. Nil where nobody was asked.
  package func diagnostics(
    in path: SitePath, externalFailures: [String: String]? = nil
  ) -> [Diagnostic] {
    guard let post = post(at: path) else { return [] }
    var findings = post.frontMatterProblems.map { problem in
      let isHarmless = problem.repeatsKey && !site.rules.engine.refusesRepeatedKeys
      return Finding(
        code: .frontMatterSyntax, severity: isHarmless ? .warning : nil, range: problem.range,
        message: problem.message)
    }
    findings += post.unreadableDates.map { unreadableDate($0) }
    findings += post.undefinedReferences.map { undefinedReference($0, in: post) }
    findings += post.definitionFindings(in: site.rules.dialect)
    findings += linkFindings(in: post)
    findings += addressFindings(of: post)
    findings += entityFindings(in: post)
    findings += externalFindings(in: post, externalFailures ?? [:])
    var suppressions = Suppressions(in: post)
    let isUnasked = externalFailures == nil
    let unasked: Set<DiagnosticCode> = isUnasked ? [.brokenExternalLink] : []
    let unaskedPlaces = isUnasked ? externalPlaces(in: post) : []
    findings += suppressions.problems
    func shown(_ findings: [Finding]) -> [Diagnostic] {
      findings.compactMap { $0.diagnostic(in: site.settings, at: path) }
    }
    let found =
      shown(findings).filter { !suppressions.silence($0) }
      + shown(suppressions.unused(except: unasked, at: unaskedPlaces))
    return found.sorted { ($0.range.lowerBound, $0.message) < ($1.range.lowerBound, $1.message) }
  }

  private func unreadableDate(_ date: UnreadableDate) -> Finding {
    let engine = site.rules.engine.displayName
    let effect = date.breaksBuild ? "\(engine) stops at it" : "\(engine) may not read it"
    let example = date.replacement ?? "2024-01-31"
    return Finding(
      code: .invalidDate, severity: date.breaksBuild ? .error : nil, range: date.range,
      message:
        "'\(date.written)' is no date that can be read here, and \(effect); write '\(example)'",
      replacements: date.replacement.map { [$0] } ?? [])
  }

  private func undefinedReference(_ reference: UndefinedReference, in post: Post) -> Finding {
    let written = reference.written
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

  /// Nil where the code is off, by the author's word or by its own.
  func diagnostic(in settings: Settings, at path: SitePath) -> Diagnostic? {
    let setting = settings.severity(ofCode: code.rawValue, at: path)
    let own = severity ?? code.explanation.severity
    guard let severity = setting.map(Severity.init) ?? own else { return nil }
    return Diagnostic(
      code: code, severity: severity, range: range, message: message, replacements: replacements,
      related: related)
  }
}

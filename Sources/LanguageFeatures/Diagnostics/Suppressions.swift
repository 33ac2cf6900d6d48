// Comments that silence findings: which they silence, and what is wrong with the comments themselves.
import PostIndex
import SiteModel
import Syntax

/// `<!-- bloglsp-disable-next-line broken-link -->` and its kin in one post.
///
/// A comment names codes, parted by spaces or commas, or none for all of them; what follows `--` is a
/// reason. `disable-next-line` and `disable-line` count for one line, `disable` until an `enable` of the
/// same codes, or to the end.
struct Suppressions {
  /// Comments that are themselves at fault.
  private(set) var problems: [Finding] = []
  private var scopes: [Scope] = []

  private struct Scope {
    let directive: Directive
    /// Nil for all.
    let codes: Set<DiagnosticCode>?
    /// Offsets at which a silenced finding begins.
    var range: Range<Int>
    var used: Set<DiagnosticCode> = []
  }

  /// O(directives).
  init(in post: Post) {
    for directive in post.directives { add(directive) }
  }

  private mutating func add(_ directive: Directive) {
    var words = directive.text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    if let reason = words.firstIndex(of: "--") { words.removeSubrange(reason...) }
    let verb = words.isEmpty ? "" : words.removeFirst()
    let codes = known(words, in: directive)
    // A comment all of whose codes are unknown silences nothing.
    guard words.isEmpty || codes?.isEmpty == false else { return }
    switch verb {
    case "bloglsp-disable":
      open(directive, codes, directive.range.upperBound..<Int.max)
    case "bloglsp-disable-line":
      open(directive, codes, directive.line)
    case "bloglsp-disable-next-line":
      open(directive, codes, directive.nextLine)
    case "bloglsp-enable": close(directive, codes)
    default: reportUnknown(verb, directive)
    }
  }

  /// The codes that `words` name, nil for no words; unknown ones are reported.
  private mutating func known(_ words: [String], in directive: Directive) -> Set<DiagnosticCode>? {
    if words.isEmpty { return nil }
    var codes: Set<DiagnosticCode> = []
    for word in words {
      if let code = DiagnosticCode(rawValue: word) {
        codes.insert(code)
        continue
      }
      let nearest = EditDistance.nearest(to: word, among: DiagnosticCode.allCases.map(\.rawValue))
      let cure = nearest.map { "did you mean '\($0)'?" } ?? "Protocol/Diagnostics.md lists them"
      problems.append(
        Finding(
          code: .invalidSuppression, range: directive.textRange,
          message: "there is no finding with the code '\(word)'; \(cure)"))
    }
    return codes
  }

  private mutating func open(
    _ directive: Directive, _ codes: Set<DiagnosticCode>?, _ range: Range<Int>
  ) {
    scopes.append(Scope(directive: directive, codes: codes, range: range))
  }

  private mutating func close(_ directive: Directive, _ codes: Set<DiagnosticCode>?) {
    var found = false
    for index in scopes.indices where scopes[index].range.upperBound == Int.max {
      guard codes == nil || scopes[index].codes == codes else { continue }
      scopes[index].range = scopes[index].range.lowerBound..<directive.range.lowerBound
      found = true
    }
    if found { return }
    problems.append(
      Finding(
        code: .invalidSuppression, range: directive.textRange,
        message:
          "nothing is disabled here that this could enable; remove it, or name the same codes"))
  }

  private mutating func reportUnknown(_ verb: String, _ directive: Directive) {
    let verbs = [
      "bloglsp-disable", "bloglsp-enable", "bloglsp-disable-line", "bloglsp-disable-next-line",
    ]
    let cure =
      EditDistance.nearest(to: verb, among: verbs).map { "did you mean '\($0)'?" }
      ?? "it can be \(verbs.joined(separator: ", "))"
    problems.append(
      Finding(
        code: .invalidSuppression, range: directive.textRange,
        message: "bloglsp knows no '\(verb)'; \(cure)"))
  }

  // MARK: Silencing

  /// Whether a comment silences `diagnostic`; every comment that does counts as used.
  mutating func silence(_ diagnostic: Diagnostic) -> Bool {
    var isSilenced = false
    for index in scopes.indices where scopes[index].range.contains(diagnostic.range.lowerBound) {
      guard scopes[index].codes?.contains(diagnostic.code) ?? true else { continue }
      scopes[index].used.insert(diagnostic.code)
      isSilenced = true
    }
    return isSilenced
  }

  /// The comments that have silenced nothing, or not all that they name, once every finding was asked about.
  ///
  /// - Parameters:
  ///   - unasked: codes that nobody has looked for.
  ///   - places: where findings with those codes might stand: what silences all codes may be there for one of them.
  func unused(except unasked: Set<DiagnosticCode>, at places: [Int]) -> [Finding] {
    scopes.compactMap { scope in
      if scope.codes == nil, places.contains(where: scope.range.contains) { return nil }
      let idle = (scope.codes ?? []).subtracting(scope.used).subtracting(unasked).map(\.rawValue)
        .sorted()
      if scope.codes == nil ? !scope.used.isEmpty : idle.isEmpty { return nil }
      let what = idle.isEmpty ? "anything" : idle.joined(separator: ", ")
      return Finding(
        code: .unusedSuppression, range: scope.directive.range,
        message: "there is no finding of \(what) here to silence; remove the comment")
    }
  }
}

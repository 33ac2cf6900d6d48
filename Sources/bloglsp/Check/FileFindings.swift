// What has been found in one file, for a report to be made from. It never judges, and knows no format.
import LanguageFeatures
import SiteModel
import Syntax

/// One file that was checked, with what was found in it; in most nothing was.
struct FileFindings: Sendable {
  /// Absolute.
  let file: String
  /// The top of the repository that holds it, or the working directory; absolute.
  let top: String
  /// All that was found, in text order.
  private var all: [Diagnostic]
  /// Which of them are not reported, by their index.
  private var hidden: Set<Int> = []
  /// Reads the text that was judged. Few reports show every file, and a blog is not kept in memory for them.
  let text: @Sendable () -> SourceText
  /// Another file of the same site, for related places; nil where it has no text.
  let neighbour: @Sendable (SitePath) -> (file: String, source: SourceText)?

  init(
    file: String, top: String, findings: [Diagnostic], text: @escaping @Sendable () -> SourceText,
    neighbour: @escaping @Sendable (SitePath) -> (file: String, source: SourceText)?
  ) {
    self.file = file
    self.top = top
    all = findings
    self.text = text
    self.neighbour = neighbour
  }

  /// Adds what was found in the same file by somebody else.
  mutating func add(_ more: [Diagnostic]) {
    all = (all + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is to be reported, in text order.
  var findings: [Diagnostic] {
    hidden.isEmpty ? all : all.indices.filter { !hidden.contains($0) }.map { all[$0] }
  }

  /// The text, and what is to be reported with the names under which it is known again.
  func named() -> (source: SourceText, findings: [ReportedFinding]) {
    let source = all.isEmpty ? SourceText("") : text()
    let names = ReportedFinding.naming(all, in: source)
    return (source, names.indices.filter { !hidden.contains($0) }.map { names[$0] })
  }

  /// Leaves out of the report what `isKnown` says, and returns what that was.
  mutating func hide(_ isKnown: (FindingIdentity) -> Bool) -> [FindingIdentity] {
    guard !all.isEmpty else { return [] }
    let names = ReportedFinding.naming(all, in: text())
    let known = names.indices.filter { !hidden.contains($0) && isKnown(names[$0].identity) }
    hidden.formUnion(known)
    return known.map { names[$0].identity }
  }

  /// The path from the top of the repository, as services that show findings want it.
  var pathInRepository: String { Self.path(of: file, from: top) }

  /// `file` as seen from `folder`, both absolute, with `..` where it lies elsewhere.
  static func path(of file: String, from folder: String) -> String {
    let there = file.utf8.split(separator: UInt8(ascii: "/"))
    let here = folder.utf8.split(separator: UInt8(ascii: "/"))
    var common = 0
    while common < here.count, common + 1 < there.count,
      there[common].elementsEqual(here[common])
    {
      common += 1
    }
    let climb = Array(repeating: "..", count: here.count - common)
    return (climb + there[common...].map { String(Substring($0)) }).joined(separator: "/")
  }
}

/// A finding with the name under which it is known again.
struct ReportedFinding: Sendable {
  let diagnostic: Diagnostic
  let identity: FindingIdentity

  var severity: Severity { diagnostic.severity }

  /// Findings with their names, in text order.
  static func naming(_ diagnostics: [Diagnostic], in source: SourceText) -> [ReportedFinding] {
    var seen: [FindingIdentity: Int] = [:]
    return diagnostics.map { diagnostic in
      var identity = FindingIdentity(diagnostic, in: source)
      seen[identity, default: 0] += 1
      identity.occurrence = seen[identity, default: 1]
      return ReportedFinding(diagnostic: diagnostic, identity: identity)
    }
  }
}

/// What makes a finding the same one after lines around it have moved: its code, what is marked, and which of
/// several alike it is. Neither its line nor its message counts, since both change without the fault.
struct FindingIdentity: Hashable, Sendable {
  let code: String
  /// The marked text, or the line where nothing is marked, with white space as single spaces.
  let text: String
  /// The first of several alike is 1. It counts in names only once it is set.
  var occurrence = 1

  init(_ diagnostic: Diagnostic, in source: SourceText) {
    code = diagnostic.code.rawValue
    var marked = source[diagnostic.range]
    if marked.allSatisfy(\.isWhitespace) {
      let lines = LineTable(source)
      marked = source[lines.range(ofLine: lines.line(at: diagnostic.range.lowerBound))]
    }
    let isOneWord = marked.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    text =
      isOneWord ? marked : marked.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same in every run and on every machine: 64 bits of FNV-1a over the path and the name, in hexadecimal.
  func fingerprint(path: String) -> String {
    var hash = StableHash()
    for part in [code, path, text, String(occurrence)] { hash.add(part) }
    return hash.digits
  }
}

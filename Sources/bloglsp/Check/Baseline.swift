// The findings that a team lives with for now: a file of fingerprints. It never hides a finding that is new.
import Foundation
import LanguageFeatures
import Workspace

/// A baseline file: a line for each finding, in order of files, that merges like any list in git.
///
/// Fingerprint, code, path and marked text, with tabs between them; only the fingerprint counts, the rest is for
/// those who read the file. Paths are relative to the baseline's folder, so that it holds wherever the check is run;
/// a tab, a line end or a backslash in one is written `\t`, `\n`, `\r` or `\\`.
struct Baseline: Sendable {
  /// Absolute.
  private let file: String
  private var entries: [Entry] = []

  private struct Entry: Sendable {
    let fingerprint: String
    let code: String
    let path: String
    let line: String
  }

  /// - Parameter mustExist: false where it is about to be written.
  init(at file: String, mustExist: Bool, on disk: FileSystem = .real) throws(UsageError) {
    self.file = file
    guard let bytes = disk.read(file) else {
      guard mustExist || disk.status(file) != .missing else { return }
      throw UsageError(
        message: "the baseline '\(file)' cannot be read; --update-baseline makes one")
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let end = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      let line = String(decoding: end, as: UTF8.self)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let entry = Self.entry(line) else {
        throw UsageError(
          message: "\(file):\(index + 1): this is no line of a baseline; --update-baseline "
            + "writes it anew once the line is removed")
      }
      entries.append(entry)
    }
  }

  private static func entry(_ line: String) -> Entry? {
    let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      .map(String.init)
    guard fields.count == 4, fields[0].count == 16, fields[0].allSatisfy(\.isHexDigit) else {
      return nil
    }
    return Entry(fingerprint: fields[0], code: fields[1], path: unescaped(fields[2]), line: line)
  }

  private static let escapes: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\t", "t"), ("\n", "n"), ("\r", "r"), ("\\", "\\"),
  ]

  private static func escaped(_ path: String) -> String {
    path.unicodeScalars.reduce(into: "") { result, scalar in
      if let escape = escapes.first(where: { $0.0 == scalar }) {
        result += "\\"
        result.unicodeScalars.append(escape.1)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescaped(_ path: String) -> String {
    var result = ""
    var rest = path.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let known = scalar == "\\" ? escapes.first { $0.1 == rest.first } : nil
      if known != nil { rest.removeFirst() }
      result.unicodeScalars.append(known?.0 ?? scalar)
    }
    return result
  }

  /// Takes what the baseline has out of `files`, and tells how much it was and how many entries are gone.
  func apply(
    to files: [FileFindings], _ scope: BaselineScope
  ) -> (files: [FileFindings], known: Int, gone: Int) {
    let names = Set(entries.map(\.fingerprint))
    var met: Set<String> = []
    var known = 0
    let left = files.map { file in
      var file = file
      let path = self.path(of: file)
      let hidden = file.hide { names.contains($0.fingerprint(path: path)) }
      known += hidden.count
      met.formUnion(hidden.map { $0.fingerprint(path: path) })
      return file
    }
    let gone = entries.count {
      scope.covers($0.path, $0.code, self) && !met.contains($0.fingerprint)
    }
    return (left, known, gone)
  }

  /// Writes the findings of `files`, and keeps what was not looked at. Returns how many entries there are.
  func update(with files: [FileFindings], _ scope: BaselineScope) throws(UsageError) -> Int {
    let kept = entries.filter { !scope.covers($0.path, $0.code, self) }
    let found = files.flatMap { file in
      let path = self.path(of: file)
      return file.named().findings.map { entry($0, at: path) }
    }
    let lines = Dictionary((kept + found).map { ($0.fingerprint, $0) }, uniquingKeysWith: { $1 })
      .values.sorted { ($0.path, $0.code, $0.line) < ($1.path, $1.code, $1.line) }.map(\.line)
    let head = """
      # Findings that 'bloglsp check --baseline' does not report. --update-baseline writes this file.

      """
    let text = head + lines.map { $0 + "\n" }.joined()
    do {
      try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw UsageError(message: "the baseline '\(file)' cannot be written")
    }
    return lines.count
  }

  private func entry(_ finding: ReportedFinding, at path: String) -> Entry {
    let name = finding.identity.fingerprint(path: path)
    let code = finding.identity.code
    let shown = finding.identity.text.prefix(60)
    return Entry(
      fingerprint: name, code: code, path: path,
      line: "\(name)\t\(code)\t\(Self.escaped(path))\t\(shown)")
  }

  private func path(of found: FileFindings) -> String {
    FileFindings.path(of: found.file, from: FileSystem.parent(of: file))
  }

  /// The file that a path of an entry names, absolute.
  fileprivate func absolute(_ path: String, _ console: Console) -> String {
    console.absolute(FileSystem.join(FileSystem.parent(of: file), path))
  }
}

/// What a check has looked at, so that nothing else is called gone.
struct BaselineScope: Sendable {
  let console: Console
  /// The files that were judged, absolute.
  let judged: Set<String>
  /// The files and folders that were asked for, absolute.
  let wanted: [String]
  /// Whether external links were asked for.
  let asksOthers: Bool

  /// Whether a finding of `code` would have been met, had it still been in the file. One in a file that is no more
  /// would have been, where the file lay in what was asked for.
  func covers(_ path: String, _ code: String, _ baseline: Baseline) -> Bool {
    if code == DiagnosticCode.brokenExternalLink.rawValue, !asksOthers { return false }
    let file = baseline.absolute(path, console)
    return judged.contains(file)
      || FileSystem.real.status(file) == .missing
        && wanted.contains { FileSystem.isWithin(file, $0) }
  }
}

// `--fix`: makes in the files what is certain among the cures of their findings. It judges nothing itself.
import Foundation
import LanguageFeatures
import PostIndex
import Syntax

/// What was mended.
struct Fixing {
  private(set) var findings = 0
  private(set) var files = 0

  /// Cures what is certain in each file. A file that cannot be written ends the work: what was written before
  /// stays, and the message names the file.
  init(_ checked: [FileFindings]) throws(UsageError) {
    for file in checked {
      guard !file.findings.isEmpty else { continue }
      let source = file.text()
      guard let all = IndexSnapshot.fixAll(file.findings, in: source) else { continue }
      let mended = source.applying(all.changes)
      guard mended != source else { continue }
      // Replaced as a whole, so that nobody sees half of it; through a link to where it leads.
      let url = URL(filePath: file.file).resolvingSymlinksInPath()
      do {
        try Data(mended.bytes).write(to: url, options: .atomic)
      } catch {
        throw UsageError(message: "'\(file.file)' cannot be written; nothing after it was changed")
      }
      findings += all.diagnostics.count
      files += 1
    }
  }

  var summary: String {
    if findings == 0 { return "nothing that is certain was left to fix" }
    let what = findings == 1 ? "1 finding" : "\(findings) findings"
    return "fixed \(what) in \(files == 1 ? "1 file" : "\(files) files")"
  }
}

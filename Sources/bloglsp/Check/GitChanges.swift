// What has changed in a repository since a revision, as git has it. It never changes the repository.
import Syntax
import Workspace

/// One file that is not as it was.
struct GitChange: Sendable {
  /// Absolute.
  let file: String
  /// Git's name of its old content; nil where it is new, or was no ordinary file.
  let oldBlob: String?
  /// Whether there was something at this path, ordinary or not.
  let existed: Bool
}

/// A repository, asked through `git`.
struct GitChanges: Sendable {
  private let git: String
  /// Absolute.
  private let top: String

  /// - Parameter folder: anywhere in the repository.
  init(around folder: String) throws(UsageError) {
    guard let git = Subprocess.path(of: "git") else {
      throw UsageError(message: "--changed needs git, which is not installed")
    }
    guard let top = RepositoryTop.around(folder) else {
      throw UsageError(message: "--changed needs a git repository, and '\(folder)' is in none")
    }
    self.git = git
    self.top = top
  }

  /// Every file that differs from what it was at `revision`: committed, staged, changed or not yet known to git.
  ///
  /// Where a branch has moved on since this one left it, the point where they parted counts, so that the
  /// others' work is not taken for one's own; a clone too shallow to know it compares with the branch itself.
  func since(_ revision: String) throws(UsageError) -> [GitChange] {
    let words = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
    guard let outcome = run(words), outcome.code == 0, let commit = outcome.firstLine else {
      throw UsageError(
        message: "git knows no revision '\(revision)' in '\(top)'; a shallow clone may lack it")
    }
    let parting = run(["merge-base", commit, "HEAD"])
    let base = parting?.code == 0 ? parting?.firstLine ?? commit : commit
    let tracked = try output([
      "-c", "diff.relative=false", "diff", "--raw", "-z", "--no-abbrev", "--no-renames",
      "--no-ext-diff", "--ignore-submodules=all", base, "--",
    ])
    let untracked = try output(["ls-files", "--others", "--exclude-standard", "-z"])
    return changes(inRaw: tracked)
      + untracked.split(separator: 0).map {
        GitChange(file: file($0), oldBlob: nil, existed: false)
      }
  }

  /// The texts of blobs, by name; what cannot be had is left out.
  func texts(of blobs: [String]) throws(UsageError) -> [String: SourceText] {
    if blobs.isEmpty { return [:] }
    let input = blobs.map { $0 + "\n" }.joined()
    let batch = try output(["cat-file", "--batch"], input: Array(input.utf8))
    var texts: [String: SourceText] = [:]
    var rest = batch[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      // `name type size`, the content, and a line end.
      let header = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard header.count == 3, let size = Int(header[2]), size >= 0, size < rest.count else {
        continue
      }
      texts[String(header[0])] = SourceText(bytes: Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    return texts
  }

  /// `:100644 100644 old new M`, NUL, path, NUL, and so on.
  private func changes(inRaw bytes: [UInt8]) -> [GitChange] {
    var changes: [GitChange] = []
    var fields = bytes.split(separator: 0)[...]
    while let header = fields.popFirst(), let path = fields.popFirst() {
      let words = String(decoding: header, as: UTF8.self).dropFirst().split(separator: " ")
      guard words.count == 5 else { continue }
      let existed = words[0] != "000000"
      changes.append(
        GitChange(
          file: file(path), oldBlob: words[0].hasPrefix("100") ? String(words[2]) : nil,
          existed: existed))
    }
    return changes
  }

  private func file(_ path: some Sequence<UInt8>) -> String {
    FileSystem.join(top, String(decoding: Array(path), as: UTF8.self))
  }

  private func output(_ words: [String], input: [UInt8] = []) throws(UsageError) -> [UInt8] {
    guard let outcome = run(words, input: input) else {
      throw UsageError(message: "git cannot be started")
    }
    guard outcome.code == 0 else {
      let complaint = outcome.errors.split(separator: "\n").first ?? "no reason given"
      throw UsageError(message: "git \(words[0]) failed in '\(top)': \(complaint)")
    }
    return outcome.output
  }

  private func run(_ words: [String], input: [UInt8] = []) -> Subprocess.Outcome? {
    Subprocess.run(git, words, in: top, input: input)
  }
}

extension Subprocess.Outcome {
  fileprivate var firstLine: String? {
    String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(
      String.init)
  }
}

// `bloglsp check --changed` and `--baseline`, as a team uses them, with a real git.
import Foundation
import Testing

struct CheckChangedTests {
  private static let git = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private static let blog = """
    -- hugo.toml --
    -- content/posts/a.md --
    ---
    title: A
    ---
    [한글](/posts/한글/#하나) [x](/none/)
    -- content/posts/한글.md --
    ---
    title: 한글
    ---
    ## 하나
    [x](/none/)
    -- content/posts/c.md --
    ---
    title: C
    ---
    [x](/none/)
    """

  private func commit(_ folder: BlogFolder, _ words: [String]...) throws {
    let git = try #require(Self.git)
    let identity = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
    for words in words + [["add", "-A"], ["commit", "-qm", "x"]] {
      let result = try folder.run(git, identity + words)
      #expect(result.code == 0, "\(result.errors)")
    }
  }

  private func check(
    _ folder: BlogFolder, _ revision: String, finds expected: [String], code: Int32 = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try folder.run(["check", "--quiet", "--changed", revision])
    let found = result.output.split(separator: "\n").map { line -> String in
      line.split(separator: ":")[0].dropFirst("content/posts/".count) + " "
        + (line.split(separator: "[").last?.dropLast() ?? "")
    }
    #expect(found == expected, "\(result.output)\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.code == code, sourceLocation: sourceLocation)
  }

  @Test(.enabled(if: git != nil)) func onlyWhatAChangeCanHaveTouchedIsChecked() throws {
    try BlogFolder.with(Self.blog) { folder in
      try commit(folder, ["init", "-q"])
      try check(folder, "HEAD", finds: [], code: 0)
      // The text of a post: it alone.
      try folder.write("---\ntitle: C\n---\n\n[x](/none/)", to: "content/posts/c.md")
      try check(folder, "HEAD", finds: ["c.md broken-link"])
      try commit(folder)
      try check(folder, "HEAD", finds: [], code: 0)
      try check(folder, "HEAD~1", finds: ["c.md broken-link"])
      // A heading: the posts that link to it as well.
      try folder.write("---\ntitle: 한글\n---\n## 둘\n", to: "content/posts/한글.md")
      try check(folder, "HEAD", finds: ["a.md broken-anchor", "a.md broken-link"])
      // A post that is gone: those that linked to it.
      try folder.remove("content/posts/한글.md")
      try check(folder, "HEAD", finds: ["a.md broken-link", "a.md broken-link"])
      // A new one, which git does not know yet: those that waited for it.
      try folder.write("---\ntitle: N\n---\n[x](/nix/)", to: "content/none.md")
      let result = try folder.run(["check", "--quiet", "--changed", "HEAD"])
      #expect(result.output.split(separator: "\n").count == 2, "\(result.output)")
      #expect(result.output.hasPrefix("content/none.md:4:5:"))
    }
  }

  @Test(.enabled(if: git != nil)) func aChangedRuleConcernsAll() throws {
    try BlogFolder.with(Self.blog) { folder in
      try commit(folder, ["init", "-q"])
      try folder.write("[permalinks]\nposts = '/p/:slug/'\n", to: "hugo.toml")
      let result = try folder.run(["check", "--changed", "HEAD"])
      #expect(result.output.contains("checked 3 files: 4 warnings"), "\(result.output)")
    }
  }

  @Test(.enabled(if: git != nil)) func whatIsNotThereIsSaid() throws {
    try BlogFolder.with(Self.blog) { folder in
      let outside = try folder.run(["check", "--changed", "HEAD"])
      #expect(outside.code == 2 && outside.errors.contains("git repository"), "\(outside.errors)")
      try commit(folder, ["init", "-q"])
      for revision in ["nothing", "--output=x"] {
        let result = try folder.run(["check", "--changed=\(revision)"])
        #expect(result.code == 2 && result.output == "")
        #expect(result.errors.contains("no revision '\(revision)'"), "\(result.errors)")
      }
      let without = try folder.run(
        ["check", "--changed", "HEAD"], environment: ["PATH": "/nowhere"])
      #expect(without.code == 2 && without.errors.contains("needs git"))
    }
  }

  @Test func aBaselineHidesWhatItHasWhereverItMoves() throws {
    try BlogFolder.with(Self.blog) { folder in
      let words = ["check", "--baseline", "known.txt"]
      let missing = try folder.run(words)
      #expect(missing.code == 2 && missing.errors.contains("--update-baseline makes one"))
      let update = try folder.run(words + ["--update-baseline"])
      #expect(update.code == 0 && update.output == "", "\(update.output)")
      #expect(update.errors == "bloglsp: the baseline 'known.txt' has 3 findings now\n")
      let text = try folder.text(of: "known.txt")
      #expect(text.split(separator: "\n").count == 4 && !text.contains(folder.blog.path))

      try folder.write("---\ntitle: C\n---\n\n\n다 [x](/none/)", to: "content/posts/c.md")
      let moved = try folder.run(words)
      #expect(moved.output == "checked 3 files: nothing wrong; 3 more in the baseline\n")
      #expect(moved.code == 0)
      // The same fault once more is a new one.
      try folder.write("---\ntitle: C\n---\n[x](/none/) [x](/none/)", to: "content/posts/c.md")
      let twice = try folder.run(words + ["--quiet"])
      #expect(twice.code == 1 && twice.output.hasPrefix("content/posts/c.md:4:17:"))
      #expect(twice.output.split(separator: "\n").count == 1)
    }
  }

  @Test func aBaselineHoldsAnyFileName() throws {
    let name = "content/tab\there\nline\r\\n.md"
    try BlogFolder.with(Self.blog) { folder in
      try folder.write("[x](/none/)", to: name)
      let words = ["check", "--baseline", "known.txt"]
      _ = try folder.run(words + ["--update-baseline"])
      let text = try folder.text(of: "known.txt")
      #expect(
        text.split(separator: "\n").count == 5 && text.contains("tab\\there\\nline\\r\\\\n.md\t"))
      #expect(
        try folder.run(words).output == "checked 4 files: nothing wrong; 4 more in the baseline\n")
      try folder.remove(name)
      #expect(
        try folder.run(words).output == "checked 3 files: nothing wrong; 3 more in the baseline; "
          + "1 entry of the baseline is gone, --update-baseline takes it out\n")
      try folder.write(text.replacing("\n", with: "\r\n"), to: "known.txt")
      #expect(try folder.run(words).code == 0)
    }
  }

  @Test func entriesThatAreGoneAreCountedAndTakenOut() throws {
    try BlogFolder.with(Self.blog) { folder in
      let words = ["check", "--baseline", "known.txt"]
      _ = try folder.run(words + ["--update-baseline"])
      try folder.remove("content/posts/c.md")
      try folder.write("---\ntitle: 한글\n---\n## 하나", to: "content/posts/한글.md")
      let part = try folder.run(words + ["content/posts/a.md"])
      #expect(part.output == "checked 1 file: nothing wrong; 1 more in the baseline\n")
      let gone = try folder.run(words)
      #expect(
        gone.output == "checked 2 files: nothing wrong; 1 more in the baseline; "
          + "2 entries of the baseline are gone, --update-baseline takes them out\n")
      #expect(gone.code == 0)
      let partly = try folder.run(words + ["--update-baseline", "content/posts/한글.md"])
      #expect(partly.errors.contains("has 2 findings now"), "what was not looked at stays")
      let update = try folder.run(words + ["--update-baseline"])
      #expect(update.errors.contains("has 1 finding now"), "\(update.errors)")
      #expect(try folder.run(words).output.contains("nothing wrong; 1 more"))
    }
  }

  @Test func aBaselineHoldsFromEveryFolder() throws {
    try BlogFolder.with(Self.blog) { folder in
      _ = try folder.run(["check", "--baseline", "known.txt", "--update-baseline"])
      let absolute = folder.blog.appending(path: "known.txt").path
      let result = try folder.run(["check", "--baseline", absolute, "content/posts"])
      #expect(result.code == 0, "\(result.output)")
      try folder.write("nonsense\n", to: "known.txt")
      let broken = try folder.run(["check", "--baseline", "known.txt"])
      #expect(broken.code == 2 && broken.errors.contains("known.txt:1:"), "\(broken.errors)")
    }
  }
}

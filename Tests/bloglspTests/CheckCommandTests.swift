// `bloglsp check` as a script sees it: what is printed where, and how it ends.
import Testing

struct CheckCommandTests {
  private func check(
    _ words: [String], in marked: String = blog, output: String, errors: String = "",
    code: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Program.run(["check"] + words, in: marked)
    #expect(result.output == output, "was:\n\(result.output)", sourceLocation: sourceLocation)
    #expect(result.errors == errors, "was:\n\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.code == code, sourceLocation: sourceLocation)
  }

  private static let blog = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    -- content/posts/a.md --
    ---
    title: 하나
    ---
    [둘](/posts/c/) [셋](/posts/b/#없음)
    -- content/posts/b.md --
    ---
    title: 둘
    ---
    ## 있음
    ![그림](/x.png)
    -- content/posts/draft.md --
    ---
    draft: true
    ---
    [x](/nowhere/)

    """

  private static let first = """
    content/posts/a.md:4:5: warning: no page is published at '/posts/c/' [broken-link]
      [둘](/posts/c/) [셋](/posts/b/#없음)
           ^^^^^^^^^
    content/posts/a.md:4:29: warning: no heading of '둘' has the id '없음'; did you mean '#있음'? [broken-anchor]
      [둘](/posts/c/) [셋](/posts/b/#없음)
                                    ^^^^^

    """

  private static let second = """
    content/posts/b.md:5:7: warning: no file is published at '/x.png' [broken-image]
      ![그림](/x.png)
              ^^^^^^

    """

  @Test func reportsAllAndCounts() throws {
    try check(
      [], output: Self.first + Self.second + "checked 2 files: 3 warnings\n", code: 1)
  }

  @Test func reportsWhatIsInThePathsOnly() throws {
    try check(
      ["content/posts/b.md"], output: Self.second + "checked 1 file: 1 warning\n", code: 1)
    try check(
      ["content/posts/b.md", "content/posts/a.md"],
      output: Self.first + Self.second + "checked 2 files: 3 warnings\n", code: 1)
    try check(
      ["content/posts"],
      output: Self.first + Self.second + "checked 2 files: 3 warnings\n", code: 1)
  }

  @Test func quietIsOneLineAFinding() throws {
    let lines = (Self.first + Self.second).split(separator: "\n")
      .filter { $0.hasPrefix("content/") }
    try check(["--quiet"], output: lines.joined(separator: "\n") + "\n", code: 1)
  }

  @Test func draftsAreCheckedWhenAsked() throws {
    try check(
      ["content/posts/draft.md"], output: "checked 0 files: nothing wrong\n",
      errors:
        "bloglsp: content/posts/draft.md: not published, so not checked; --drafts checks it\n",
      code: 0)
    let result = try Program.run(["check", "--drafts", "--quiet"], in: Self.blog)
    #expect(result.output.contains("content/posts/draft.md:4:5: warning:"))
    #expect(result.code == 1)
  }

  @Test func aCleanBlogEndsWithZero() throws {
    try check(
      [], in: "-- a.md --\n[x](b.md)\n-- b.md --\n# B",
      output: "checked 2 files: nothing wrong\n", code: 0)
  }

  @Test func theEngineCanBeNamed() throws {
    try check(
      ["--engine", "plain", "content/posts/b.md", "--quiet"],
      output:
        "content/posts/b.md:5:7: warning: there is no file at '/x.png' [broken-image]\n", code: 1)
  }

  @Test func informationAloneIsNoFailure() throws {
    let result = try Program.run(
      ["check"],
      in: Self.blog + """
        -- .bloglsp.toml --
        [diagnostics]
        broken-link = "information"
        broken-anchor = "hint"
        broken-image = "off"
        """)
    #expect(result.output.hasSuffix("checked 3 files: 1 information, 1 hint\n"), "\(result.output)")
    #expect(result.code == 0)
  }

  @Test func settingsAreCheckedToo() throws {
    let result = try Program.run(
      ["check", "--quiet"], in: "-- a.md --\n-- .bloglsp.toml --\n[diagnostic]\n")
    #expect(result.output.hasPrefix(".bloglsp.toml:1:2: warning:"), "\(result.output)")
    #expect(result.output.contains("'diagnostics'") && result.code == 1)
  }

  @Test func whatIsNotThereCannotBeChecked() throws {
    let result = try Program.run(["check", "nowhere"], in: Self.blog)
    #expect(result.output == "")
    #expect(result.errors.contains("nowhere"), "\(result.errors)")
    #expect(result.code == 2)
  }

  @Test func nothingToCheckIsNoSuccess() throws {
    try check(
      ["static"], in: "-- hugo.toml --\n-- static/x.png --\n", output: "",
      errors: "bloglsp: there is no Markdown to check in 'static'\n", code: 2)
    try check(
      ["a.md"], in: "-- a.md --\n\u{0}\n-- b.md --\nx", output: "",
      errors: """
        bloglsp: a.md: the file is binary, not text
        bloglsp: there is no Markdown to check in 'a.md'

        """, code: 2)
  }

  @Test func onlyWhatWasAskedForIsSpokenOf() throws {
    try check(
      ["b.md"], in: "-- a.md --\n\u{0}\n-- b.md --\nx",
      output: "checked 1 file: nothing wrong\n", code: 0)
    try check(
      ["README.md", "content/b.md"],
      in: "-- hugo.toml --\n-- README.md --\nx\n-- content/b.md --\nx",
      output: "checked 1 file: nothing wrong\n",
      errors: "bloglsp: README.md: no page of Hugo's, so not checked\n", code: 0)
  }

  @Test func aBrokenConfigurationIsSaidAside() throws {
    let result = try Program.run(
      ["check"], in: "-- hugo.toml --\nbaseURL = \n-- content/a.md --\nx")
    #expect(result.errors.hasPrefix("hugo.toml:1:"), "\(result.errors)")
    #expect(result.output == "checked 1 file: nothing wrong\n")
  }
}

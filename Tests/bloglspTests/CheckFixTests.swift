// `bloglsp check --fix` and `--hints`: what changes in the files, and what is left to say.
import Foundation
import Testing

struct CheckFixTests {
  private static let blog = """
    -- hugo.toml --
    baseURL = "https://x.example/blog/"
    -- content/posts/new.md --
    ---
    title: 새 글
    aliases: [/old/]
    ---
    -- content/posts/a.md --
    ---
    date: 2024/05/06
    ---
    글 😀 [가](/blog/old/#top) [나](/posts/new/) [다](/blog/nowhere/)

    [unused]: /blog/posts/new/
    """

  @Test func whatIsCertainIsMended() throws {
    try BlogFolder.with(Self.blog) { folder in
      let result = try folder.run(["check", "--fix", "--quiet"])
      #expect(result.errors.contains("fixed 4 findings in 1 file"), "\(result.errors)")
      #expect(
        try folder.text(of: "content/posts/a.md") == """
          ---
          date: 2024-05-06
          ---
          글 😀 [가](/blog/posts/new/#top) [나](/blog/posts/new/) [다](/blog/nowhere/)


          """)
      #expect(result.output.split(separator: "\n").count == 1 && result.code == 1)
      #expect(result.output.contains("[broken-link]"), "\(result.output)")
      let again = try folder.run(["check", "--fix", "--quiet"])
      #expect(again.errors.contains("nothing that is certain was left to fix"))
      #expect(again.output == result.output)
    }
  }

  @Test func hintsAreShownWhereTheyAreAskedFor() throws {
    try BlogFolder.with(Self.blog) { folder in
      let usual = try folder.run(["check"])
      #expect(!usual.output.contains("[link-through-alias]"))
      #expect(usual.output.hasSuffix("2 hints (--hints shows them)\n"), "\(usual.output)")
      let whole = try folder.run(["check", "--hints"])
      #expect(whole.output.contains("[link-through-alias]"))
      #expect(whole.output.hasSuffix("2 hints\n"), "\(whole.output)")
      let json = try folder.run(["check", "--format", "json"])
      #expect(json.output.contains("link-through-alias"))
    }
  }

  @Test func whatContradictsItselfIsRefused() throws {
    try BlogFolder.with(Self.blog) { folder in
      let words = ["check", "--fix", "--baseline", "b", "--update-baseline"]
      let result = try folder.run(words)
      #expect(result.code == 2, "\(result.errors)")
    }
  }
}

// `bloglsp inspect` as a script sees it, held against its schema.
import Foundation
import Testing

struct InspectCommandTests {
  private static let blog = """
    -- hugo.toml --
    baseURL = "https://blog.example/base/"
    defaultContentLanguage = "ko"
    -- content/posts/a.md --
    ---
    title: 하나 "둘"
    date: 2025-03-04
    tags: [로봇]
    aliases: [/old/]
    ---
    ## 첫째
    한글 [b](/base/posts/b/) ![c](none.png) <https://example.org/> [d]({{< relref "b.md#x" >}}) [e][f]

    [f]: ../c/
    -- content/posts/b.md --
    ---
    draft: true
    ---
    <a href="../a/#첫째">x</a> [[wiki]] [x]()

    """

  @Test func aPostIsOneObjectWithItsKeysInOrder() throws {
    let result = try Program.run(["inspect", "post", "content/posts/a.md"], in: Self.blog)
    let expected = """
      {"path":"content/posts/a.md","url":"/posts/a/","permalink":"https://blog.example/base/posts/a/",\
      "aliases":["/old/"],"title":"하나 \\"둘\\"","date":"2025-03-04","lang":"ko","tags":["로봇"],\
      "draft":false,"published":true,"headings":[{"line":7,"level":2,"text":"첫째","id":"첫째"}],"links":[

      """
    #expect(
      result.output.hasPrefix(expected.trimmingCharacters(in: .newlines)), "\(result.output)")
    #expect(result.output.hasSuffix(#""terms":null,"related":null}"# + "\n"))
    #expect(result.code == 0 && result.errors == "")
  }

  @Test func offsetsAndColumnsNameTheDestination() throws {
    let objects = try lines(of: ["inspect", "site"])
    let links = try #require(objects[0]["links"] as? [[String: Any]])
    let first = try #require(links.first)
    #expect(first["line"] as? Int == 8 && first["column"] as? Int == 8)
    #expect(first["raw"] as? String == "/base/posts/b/")
    let start = try #require(first["start"] as? Int)
    #expect(first["end"] as? Int == start + 14)
    #expect(first["verdict"] as? String == "missing-page", "b is a draft")
    #expect(first["target"] as? String == "content/posts/b.md")
    #expect(
      links.map { $0["kind"] as? String } == [
        "inline", "image", "autolink", "inline", "reference",
      ])
  }

  @Test func everyLineIsWhatTheSchemaSays() throws {
    let schema = try Schema(named: "inspect-site")
    let objects =
      try lines(of: ["inspect", "site"]) + lines(of: ["inspect", "post", "content/posts/b.md"])
    #expect(objects.count == 3)
    for object in objects { #expect(schema.faults(in: object) == []) }
  }

  @Test func theSchemaRefusesWhatIsNot() throws {
    let schema = try Schema(named: "inspect-site")
    var object = try lines(of: ["inspect", "site"])[0]
    object["url"] = "posts/a/"
    object["draft"] = 0.5
    object["extra"] = "x"
    object["title"] = nil
    #expect(
      schema.faults(in: object).sorted() == [
        "draft: not boolean", "extra: unknown", "title: missing", "url: not like ^/",
      ])
  }

  @Test func markdownBecomesHTML() throws {
    let result = try Program.run(
      ["inspect", "markdown", "-", "--html", "--commonmark"], input: "# 한글 *x*\n~~a~~\n")
    #expect(result.output == "<h1>한글 <em>x</em></h1>\n<p>~~a~~</p>\n" && result.code == 0)
    let gfm = try Program.run(["inspect", "markdown", "-", "--html", "--gfm"], input: "~~a~~")
    #expect(gfm.output == "<p><del>a</del></p>\n")
  }

  @Test func markdownBecomesATree() throws {
    let result = try Program.run(
      ["inspect", "markdown", "-"], input: "[a](b \"c\") [d][e]\n\n[e]: f\n")
    #expect(
      result.output == """
        document 0..<26 "[a](b \\"c\\") [d][e]"
          paragraph 0..<17 "[a](b \\"c\\") [d][e]"
            link 0..<10 "[a](b \\"c\\")" text 1..<2 destination 4..<5 title 7..<8
              text 1..<2 "a"
            text 10..<11 " "
            link 11..<17 "[d][e]" text 12..<13 destination 24..<25 label 15..<16
              text 12..<13 "d"
          linkDefinition 19..<25 "[e]: f" label 20..<21 destination 24..<25

        """, "\(result.output)")
  }

  @Test func dataBecomesJSON() throws {
    let yaml = try Program.run(["inspect", "data", "a.yml"], in: "-- a.yml --\na: [1, 글, ~]")
    #expect(yaml.output == "{\"a\":[1,\"글\",null]}\n" && yaml.code == 0, "\(yaml.output)")
    let toml = try Program.run(["inspect", "data", "-", "--toml"], input: "a = 1\nb = \n")
    #expect(toml.errors.hasPrefix("-:2:") && toml.code == 1, "\(toml.errors)")
    let several = try Program.run(["inspect", "data", "-", "--yaml"], input: "a\n---\nb\n")
    #expect(several.output == "[\"a\",\"b\"]\n")
  }

  private func lines(of words: [String]) throws -> [[String: Any]] {
    let result = try Program.run(words, in: Self.blog)
    #expect(result.code == 0 && result.errors == "", "\(result.errors)")
    return try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}

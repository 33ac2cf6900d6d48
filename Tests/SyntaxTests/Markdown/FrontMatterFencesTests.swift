// Where front matter ends for each engine: the title that is read, and the text that is left. Hugo's, Jekyll's and
// MkDocs' were observed in what Hugo 0.168, Jekyll 4.3 and MkDocs 1.6 publish.
import Syntax
import TestSupport
import Testing

struct FrontMatterFencesTests {
  private func check(
    _ text: String, _ fences: FrontMatterFences, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let document = Document(SourceText(text), dialect: .fences(fences))
    var title = "none"
    if let frontMatter = document.frontMatter {
      title = ""
      if case .mapping(let entries) = frontMatter.value.content,
        case .string(let string)? = entries.first(where: { $0.key == "title" })?.value.content
      {
        title = string
      }
      if !frontMatter.problems.isEmpty { title += "!" }
    }
    let body = document.source[TextRange(document.bodyStart, document.source.count)]
    #expect("\(title)|\(body)" == expected, "\(text)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    FrontMatterFences.any, .hugo, .jekyll, .mkdocs, .zola, .hexo, .grayMatter, .astro,
  ])
  func linesOfThreeHyphensAreEverybodys(fences: FrontMatterFences) {
    check("---\ntitle: A\n---\ntext", fences, is: "A|text")
    check("---\r\ntitle: A\r\n---\r\ntext", fences, is: "A|text")
    check("text\n\n---\n\ntext", fences, is: "none|text\n\n---\n\ntext")
  }

  @Test func hugo() {
    check("---\ntitle: A\n----\ntext", .hugo, is: "A|-\ntext")
    check("---\ntitle: A\n---foo\ntext", .hugo, is: "A|foo\ntext")
    check("---\ntitle: A\n---  \ntext", .hugo, is: "A|text")
    check("---\ntitle: A\n# ...\n---\n\n---\ntext", .hugo, is: "A|\n---\ntext")
    check("\n\n  ---\ntitle: A\n---\ntext", .hugo, is: "A|text")
    check("---a: x\ntitle: A\n---\ntext", .hugo, is: "A|text")
    check("+++\ntitle=\"A\"\n++++\ntext", .hugo, is: "A|+\ntext")
    check("---\ntitle: |-\n  a\n  ---\n---\ntext", .hugo, is: "a\n---|text")
    check("\u{FEFF}---\ntitle: A\n---\ntext", .hugo, is: "A|text")
    check("{\"title\":\"A\"}\ntext", .hugo, is: "A|text")
  }

  @Test func hugoStopsAtWhatOnlyBeginsAlike() {
    check("- item\n- item", .hugo, is: "!|- item\n- item")
    check("+ item", .hugo, is: "!|+ item")
    check("{{< call >}}", .hugo, is: "!|{{< call >}}")
    check("---\n\ntext", .hugo, is: "!|---\n\ntext")
    check("---\ntitle: A\n...\ntext", .hugo, is: "A!|")
    check("* item", .hugo, is: "none|* item")
  }

  @Test func jekyll() {
    check("---\ntitle: A\n...\ntext\n---\nmore", .jekyll, is: "A|text\n---\nmore")
    check("---  \ntitle: A\n---  \ntext", .jekyll, is: "A|text")
    check("---\ntitle: A\n----\n---\ntext", .jekyll, is: "A!|text")
    check("----\ntitle: A\n---\ntext", .jekyll, is: "none|----\ntitle: A\n---\ntext")
    check("+++\ntitle = \"A\"\n+++\n", .jekyll, is: "none|+++\ntitle = \"A\"\n+++\n")
    check("{\"title\":\"A\"}\n", .jekyll, is: "none|{\"title\":\"A\"}\n")
    check("- item", .jekyll, is: "none|- item")
    check("---\n---\ntext", .jekyll, is: "|text")
  }

  @Test func mkdocs() {
    check("---\ntitle: A\n...\ntext", .mkdocs, is: "A|text")
    check("---\n---\ntext", .mkdocs, is: "none|---\n---\ntext")
    check("\n---\ntitle: A\n---\n", .mkdocs, is: "none|\n---\ntitle: A\n---\n")
  }

  @Test func hexo() {
    check("title: A\ntags: x\n---\ntext", .hexo, is: "A|text")
    check(";;;\n\"title\": \"A\",\n\"tags\": []\n;;;\ntext", .hexo, is: "A|text")
    check("-----\ntitle: A\n-----\ntext", .hexo, is: "A|text")
    check("---\ntitle: A\n----\ntext", .hexo, is: "A|-\ntext")
    check("---\ntitle: A\n# ...\n---\ntext", .hexo, is: "A|text")
    check("Title: of a text without fences", .hexo, is: "none|Title: of a text without fences")
    check("title: A\n---\n", .jekyll, is: "none|title: A\n---\n")
  }

  @Test func grayMatter() {
    check("---json\n{\"title\": \"A\"}\n---\ntext", .grayMatter, is: "A|text")
    check("---toml\ntitle = \"A\"\n---\ntext", .grayMatter, is: "A|text")
    check("---\ntitle: A\n----\ntext", .grayMatter, is: "A|-\ntext")
    check("----\ntitle: A\n---\n", .grayMatter, is: "none|----\ntitle: A\n---\n")
    check("+++\ntitle = \"A\"\n+++\n", .grayMatter, is: "none|+++\ntitle = \"A\"\n+++\n")
  }

  @Test func astroAndZola() {
    check("\n\n---\ntitle: A\n---\ntext", .astro, is: "A|text")
    check("\n+++\ntitle = \"A\"\n+++\ntext", .zola, is: "A|text")
    check("+++\ntitle = \"A\"\n+++\ntext", .astro, is: "A|text")
  }

  @Test func nothingTraps() {
    for fences in [FrontMatterFences.hugo, .hexo, .grayMatter] {
      for text in [
        "", "-", "--", "---", ";;;", ";;;\n;;;", "---\n---", "+++", "{", "---json", "a:", "a:\n---",
      ] {
        _ = Document(SourceText(text), dialect: .fences(fences)).bodyStart
      }
    }
  }
}

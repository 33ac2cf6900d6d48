// Names at both ends of a tag or a shortcode: in guillemets in the text.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct LinkedNamesTests {
  private func check(
    _ marked: String, engine: Engine = .hugo, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = engine == .jekyll ? "_posts/2025-01-02-a.md" : "content/posts/a.md"
    let blog = TestBlog(engine, "-- hugo.toml --\n-- _config.yml --\n-- \(path) --\n\(marked)")
    guard let cursor = blog.cursor, let post = blog.snapshot.post(at: SitePath(path)) else {
      return
    }
    let names = blog.snapshot.linkedNames(at: cursor.offset, in: post.path)
    let drawn = names.reversed().reduce(post.source) {
      $0.replacing($1, with: "«\(post.source[$1])»")
    }
    expectSame(drawn.string, expected, sourceLocation: sourceLocation)
  }

  @Test func tags() {
    check("글 <b$0>굵<i>은</i></b> 글", is: "글 <«b»>굵<i>은</i></«b»> 글")
    check("<div>\n\n글\n\n</di$0v>", is: "<«div»>\n\n글\n\n</«div»>")
    check("<b>글<b>글</$0b></b>", is: "<b>글<«b»>글</«b»></b>")
    check("<p>글 <b$0>글", is: "<p>글 <b>글")
    check("`<b$0>글</b>`", is: "`<b>글</b>`")
    check("<B$0>글</b>", is: "<B>글</b>")
    check("<b>글$0</b>", is: "<b>글</b>")
  }

  @Test func shortcodes() {
    check(
      "{{< ta$0b-x >}}\n글\n{{< /tab-x >}}", is: "{{< «tab-x» >}}\n글\n{{< /«tab-x» >}}")
    check("{{% a %}}글{{% /a$0 %}}", is: "{{% «a» %}}글{{% /«a» %}}")
    check("{{< a$0 />}}글{{< /a >}}", is: "{{< a />}}글{{< /a >}}")
    check("{{< a$0 >}}글{{% /a %}}", is: "{{< a >}}글{{% /a %}}")
  }

  @Test func liquid() {
    check("{% i$0f x %}글{% endif %}", engine: .jekyll, is: "{% «if» x %}글{% end«if» %}")
  }
}

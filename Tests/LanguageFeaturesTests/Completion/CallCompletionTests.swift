// Which shortcodes, tags and includes are proposed, and what they take.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct CallCompletionTests {
  private func check(
    _ engine: Engine, _ marked: String, limit: Int = .max, is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectSame(
      completionPicture(engine, marked, limit: limit), picture, sourceLocation: sourceLocation)
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example.kr/"
    -- layouts/shortcodes/notice.html --
    <div class="{{ .Get "kind" }}" title="{{ .Get `title` }}">{{ .Inner }}</div>
    -- themes/paper/layouts/_shortcodes/gallery/row.html --
    {{ range (.Page.Resources) }}{{ end }}
    -- themes/paper/layouts/shortcodes/figure.html --
    {{ .Get "src" }}
    -- layouts/partials/head.html --
    -- content/b.md --
    ---
    title: 둘
    ---
    -- content/a.md --

    """

  @Test func shortcodesAreThoseOfTheSiteTheThemeAndHugo() {
    check(
      .hugo, Self.hugo + "{{< $0 >}}", limit: 4,
      is: """
        notice (layouts/shortcodes/notice.html)
          {{< notice >}}
        gallery/row (themes/paper/layouts/_shortcodes/gallery/row.html)
          {{< gallery/row >}}
        figure (themes/paper/layouts/shortcodes/figure.html)
          {{< figure >}}
        ref
          {{< ref >}}
        """)
  }

  @Test func aCallThatTakesNothingIsClosed() {
    check(
      .hugo, Self.hugo + "{{<gal$0",
      is: """
        gallery/row (themes/paper/layouts/_shortcodes/gallery/row.html)
          {{< gallery/row >}}
        """)
    check(
      .hugo, Self.hugo + "{{% not$0", limit: 1,
      is: "notice (layouts/shortcodes/notice.html)\n  {{% notice")
  }

  @Test func parametersAreThoseOfTheTemplateThatAreNotThere() {
    check(
      .hugo, Self.hugo + "{{< notice $0 >}}",
      is: "kind (notice)\n  {{< notice kind= >}}\ntitle (notice)\n  {{< notice title= >}}")
    check(
      .hugo, Self.hugo + "{{< notice kind=\"a\" t$0",
      is: "title (notice)\n  {{< notice kind=\"a\" title=")
    check(
      .hugo, Self.hugo + "{{< notice $0 title=\"x\" >}}",
      is: "kind (notice)\n  {{< notice kind= title=\"x\" >}}")
    check(.hugo, Self.hugo + "{{< notice kind=\"a $0", is: "nothing")
  }

  @Test func whatIsOpenIsClosed() {
    check(.hugo, Self.hugo + "{{< notice >}}\n글 {{< /$0", is: "notice\n  글 {{< /notice >}}")
    check(.hugo, Self.hugo + "{{< notice >}}{{< /notice >}}\n글 {{< /$0", is: "nothing")
    check(
      .hexo,
      "-- _config.yml --\nurl: https://x.kr\n-- source/_posts/a.md --\n{% blockquote %}\n글\n{% endb$0 %}",
      is: "endblockquote\n  {% endblockquote %}")
  }

  @Test func postsComeWhereACallNamesOne() {
    check(.hugo, Self.hugo + "{{< relref \"$0\" >}}", is: "둘 (content)\n  {{< relref \"/b.md\" >}}")
  }

  @Test func clientsWithSnippetsGetTheWholeCall() {
    let item = TestBlog(.hugo, Self.hugo + "{{< noti$0").completion?.items.first
    #expect(item?.snippet == "notice kind=\"$1\" >}}$0{{< /notice >}}")
  }

  @Test func jekyllIncludesFiles() {
    let jekyll = """
      -- _config.yml --
      title: x
      -- _includes/media/card.html --
      <a href="{{ include.url }}">{{ include.title }}</a>
      -- _posts/2025-01-02-a.md --

      """
    check(
      .jekyll, jekyll + "{% include ca$0 %}",
      is: """
        media/card.html (_includes/media/card.html)
          {% include media/card.html %}
        """)
    check(
      .jekyll, jekyll + "{% include media/card.html title=\"x\" $0 %}",
      is: "url (media/card.html)\n  {% include media/card.html title=\"x\" url= %}")
    check(.jekyll, jekyll + "{% post_u$0 %}", is: "post_url\n  {% post_url %}")
    check(.jekyll, jekyll + "{% highl$0", is: "highlight\n  {% highlight %}")
  }

  @Test func zolaCallsFunctions() {
    let zola = """
      -- zola.toml --
      base_url = "https://x.kr"
      -- templates/shortcodes/film.html --
      <video src="{{ url }}" {% if wide %}class="wide"{% endif %}>
      -- templates/shortcodes/note.md --
      > {{ body }}
      -- content/a.md --

      """
    check(.zola, zola + "{{ fi$0 }}", is: "film (templates/shortcodes/film.html)\n  {{ film( }}")
    check(.zola, zola + "{{ film(w$0) }}", is: "wide (film)\n  {{ film(wide=) }}")
    check(.zola, zola + "{% no$0", is: "note (templates/shortcodes/note.md)\n  {% note() %}")
  }

  @Test func codeAndCommentsCallNothing() {
    check(
      .hexo, "-- _config.yml --\nurl: https://x.kr\n-- source/_posts/a.md --\n`{% ra$0`",
      is: "nothing")
    check(.hugo, Self.hugo + "{{</* no$0 */>}}", is: "nothing")
    check(.plain, "-- a.md --\n{{< no$0", is: "nothing")
  }
}

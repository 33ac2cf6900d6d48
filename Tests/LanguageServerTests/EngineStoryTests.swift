// Links and anchors as each engine means them, and several sites side by side in one folder.
import LanguageServer
import LanguageServerProtocol
import Testing

struct EngineStoryTests {
  /// Opens `text` at `path`; gives for each finding its code and the text that it marks.
  private func check(
    _ files: [String: String], _ path: String, _ text: String, finds expected: [String]
  ) async {
    let client = TestSession(files)
    client.start()
    client.open(path, text)
    await client.settle()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = client.published(path)?["diagnostics"].items.map { finding -> String in
      let range = finding["range"]
      guard let line = range["start"]["line"].integer, lines.indices.contains(line),
        let start = range["start"]["character"].integer,
        let end = range["end"]["character"].integer
      else { return "no range" }
      let units = Array(lines[line].utf16)
      guard start <= end, end <= units.count else { return "range outside" }
      return (finding["code"].text ?? "") + " "
        + String(decoding: units[start..<end], as: UTF16.self)
    }
    #expect(found == expected)
  }

  @Test func plainMarkdown() async {
    await check(
      ["notes/하나.md": "# 첫 제목\n", "img/a.png": "x", "readme.md": "# Read\n"], "notes/둘.md",
      """
      [1](하나.md) [2](하나.md#첫-제목) [3](../readme.md#read) [4](/readme.md) ![5](../img/a.png)
      🤖 [6](셋.md) [7](하나.md#둘째) [8](/none.md) ![9](../img/b.png) [10][없음] [11](#여기)
      ## 여기
      """,
      finds: [
        "broken-link 셋.md", "broken-anchor #둘째", "broken-link /none.md",
        "broken-image ../img/b.png", "broken-reference 없음",
      ])
  }

  @Test func hugo() async {
    await check(
      KoreanBlog.files, "content/posts/new.md",
      """
      [1](/posts/ai-chip/) [2](/posts/ai-chip/#메모리) [3](../electric/) ![4](/img/robot.png)
      🤖 [5](/posts/none/) [6](/posts/ai-chip/#없음) [7](../none/) ![8](/img/none.png) [9](/posts/draft/)
      """,
      finds: [
        "broken-link /posts/none/", "broken-anchor #없음", "broken-link ../none/",
        "broken-image /img/none.png", "link-to-draft /posts/draft/",
      ])
  }

  @Test func jekyll() async {
    await check(
      [
        "_config.yml": "title: 블로그\n",
        "_posts/2026-01-02-robot.md": "---\ntitle: 로봇\n---\n## 팔과 다리\n",
        "about.md": "---\npermalink: /about/\n---\n# About\n", "assets/a.png": "x",
      ], "_posts/2026-02-03-new.md",
      """
      ---
      title: 새 글
      ---
      [1](/2026/01/02/robot.html) [2](/2026/01/02/robot.html#팔과-다리) [3](/about/) ![4](/assets/a.png)
      🤖 [5](/2026/01/03/robot.html) [6](/2026/01/02/robot.html#머리) ![7](/assets/b.png)
      [8]({% post_url 2026-01-02-robot %}) [9]({% post_url 2026-01-02-robbot %})
      """,
      finds: [
        "broken-link /2026/01/03/robot.html", "broken-anchor #머리", "broken-image /assets/b.png",
        "broken-shortcode-reference 2026-01-02-robbot",
      ])
  }

  @Test func sitesSideBySide() async {
    let client = TestSession([
      "blog/hugo.toml": "", "blog/content/a.md": "# A\n", "wiki/_config.yml": "title: x\n",
      "wiki/a.md": "---\npermalink: /a/\n---\n", "notes/a.md": "# A\n",
    ])
    client.start()
    client.open("blog/content/b.md", "[1](/a/) [2](/notes/a.md)\n")
    client.open("wiki/b.md", "---\n---\n[1](/a/) [2](/none/)\n")
    client.open("notes/b.md", "[1](a.md) [2](/a/)\n")
    await client.settle()
    for path in ["blog/content/b.md", "wiki/b.md", "notes/b.md"] {
      let found = client.published(path)?["diagnostics"].items ?? []
      #expect(found.count == 1, "\(path)")
      #expect((found.first?["range"]["start"]["character"].integer ?? 0) >= 12, "\(path)")
    }
  }
}

// What an author sees at a place: proposals, cards and how they fit what the client can show.
import LanguageServer
import LanguageServerProtocol
import Testing

private let page = "content/posts/로봇.md"

struct FeatureStoryTests {
  /// The answer at the `$0` of `text`, which counts UTF-16 units.
  private func ask(
    _ method: String, _ text: String, capabilities: JSON = TestSession.capabilities()
  ) async -> (TestSession, JSON) {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: capabilities)
    let parts = text.split(separator: "$0", omittingEmptySubsequences: false)
    let before = String(parts[0])
    client.open(page, before + (parts.count > 1 ? parts[1] : ""))
    await client.settle()
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    client.request(
      1, method,
      [
        "textDocument": ["uri": TestSession.uri(page)],
        "position": [
          "line": .integer(lines.count - 1), "character": .integer(lines.last?.utf16.count ?? 0),
        ],
      ])
    await client.settle()
    return (client, client.answers(to: 1)[0]["result"])
  }

  /// The text of the line after the first item's edit.
  private func accepted(_ item: JSON, in line: String) -> String? {
    let edit = item["textEdit"]
    let range = edit["range"] == .null ? edit["replace"] : edit["range"]
    guard let start = range["start"]["character"].integer,
      let end = range["end"]["character"].integer, let new = edit["newText"].text
    else { return nil }
    var units = Array(line.utf16)
    guard start <= end, end <= units.count else { return nil }
    units.replaceSubrange(start..<end, with: new.utf16)
    return String(decoding: units, as: UTF16.self)
  }

  @Test func aDestinationIsCompletedInPlaceWithHangulAsItIs() async {
    let (_, list) = await ask("textDocument/completion", "🤖 한글 [칩](반도$0) 끝")
    let item = list["items"][0]
    #expect(item["label"].text?.contains("AI 반도체 이야기") == true)
    let line = accepted(item, in: "🤖 한글 [칩](반도) 끝")
    #expect(line?.hasPrefix("🤖 한글 [칩](") == true)
    #expect(line?.hasSuffix(") 끝") == true)
    #expect(line?.contains("ai-chip") == true)
    #expect(line?.contains("반도") == false)
    #expect(line?.contains("%") == false)
  }

  @Test func aBracketIsCompletedToAWholeLink() async {
    let (_, list) = await ask("textDocument/completion", "가 [elec$0")
    let line = accepted(list["items"][0], in: "가 [elec")
    #expect(line?.hasPrefix("가 [") == true)
    #expect(line?.contains("](") == true)
    #expect(line?.hasSuffix(")") == true)
    #expect(line?.contains("electric") == true)
  }

  @Test func anAcceptedProposalHasNoFinding() async {
    let (client, list) = await ask("textDocument/completion", "[칩](반도$0)")
    let line = accepted(list["items"][0], in: "[칩](반도)") ?? ""
    client.replace(page, with: line, version: 2)
    await client.settle()
    #expect(client.codes(page) == [])
  }

  @Test func proposalsKeepTheServersOrder() async {
    let (_, list) = await ask("textDocument/completion", "[x]($0)")
    let sorts = list["items"].items.compactMap(\.["sortText"].text)
    #expect(sorts.count >= 3)
    #expect(sorts == sorts.sorted())
    #expect(Set(sorts).count == sorts.count)
  }

  @Test func whatIsNearCertainIsChosenBeforehandWhereTheClientCan() async {
    let able = TestSession.capabilities([
      "textDocument": ["completion": ["completionItem": ["preselectSupport": true]]]
    ])
    let typed = "[AI 반도체$0"
    let (_, list) = await ask("textDocument/completion", typed, capabilities: able)
    #expect(list["items"].items.map { $0["preselect"] == true }.firstIndex(of: true) == 0)
    #expect(list["items"].items.count { $0["preselect"] != .null } == 1)
    let (_, other) = await ask("textDocument/completion", typed)
    #expect(!other["items"].items.contains { $0["preselect"] != .null })
    let (_, open) = await ask("textDocument/completion", "[$0", capabilities: able)
    #expect(!open["items"].items.contains { $0["preselect"] != .null })
  }

  @Test func outsideOfLinksNothingIsProposed() async {
    let (_, list) = await ask("textDocument/completion", "그냥 글$0")
    #expect(list == .null)
  }

  @Test func aProposalsCardComesWhenItIsAskedFor() async {
    let (client, list) = await ask("textDocument/completion", "[칩](반도$0)")
    let item = list["items"][0]
    #expect(item["documentation"] == .null)
    client.request(2, "completionItem/resolve", item)
    await client.settle()
    let resolved = client.answers(to: 2)[0]["result"]
    #expect(resolved["documentation"]["kind"] == "markdown")
    #expect(resolved["documentation"]["value"].text?.contains("대역폭이 답이다.") == true)
    for key in item.keys { #expect(resolved[key] == item[key], "\(key)") }
  }

  @Test func aNamesCardComesWhenItIsAskedFor() async {
    let (client, list) = await ask("textDocument/completion", "테슬라는 온다. 테슬$0")
    let item = list["items"][0]
    #expect(item["label"] == "테슬라")
    client.request(2, "completionItem/resolve", item)
    await client.settle()
    let resolved = client.answers(to: 2)[0]["result"]
    #expect(resolved["documentation"]["value"].text?.hasPrefix("**테슬라** · Tesla") == true)
  }

  @Test(
    arguments: [
      nil, 5, ["post": 5], ["entity": 5, "document": "/"],
      ["post": "x", "document": "/nowhere.md"],
    ] as [JSON])
  func anItemThatIsNotOursComesBackAsItWas(_ data: JSON) async {
    let (client, _) = await ask("textDocument/completion", "[칩]($0)")
    client.request(2, "completionItem/resolve", ["label": "mine", "data": data])
    await client.settle()
    #expect(client.answers(to: 2)[0]["result"]["label"] == "mine")
    #expect(client.answers(to: 2)[0]["result"]["data"] == data)
  }

  @Test func aLinksCardShowsWhatItLeadsTo() async {
    let (_, hover) = await ask("textDocument/hover", "가나 [칩](/posts/ai-c$0hip/) 다")
    #expect(hover["contents"]["kind"] == "markdown")
    let card = hover["contents"]["value"].text ?? ""
    for part in ["AI 반도체 이야기", "2026", "반도체", "대역폭이 답이다."] {
      #expect(card.contains(part), "\(part)")
    }
    #expect(hover["range"]["start"]["line"] == 0)
    #expect((hover["range"]["start"]["character"].integer ?? 0) >= 3)
  }

  @Test func aClientThatReadsNoMarkdownGetsPlainText() async {
    let (_, hover) = await ask(
      "textDocument/hover", "[칩](/posts/ai-c$0hip/)", capabilities: [:])
    #expect(hover["contents"]["kind"] == "plaintext")
    #expect(hover["contents"]["value"].text?.contains("AI 반도체 이야기") == true)
  }

  @Test func whereThereIsNoLinkThereIsNoCard() async {
    let (_, hover) = await ask("textDocument/hover", "가나$0 [칩](/posts/ai-chip/)")
    #expect(hover == .null)
  }

  @Test func whatIsAskedOfATextThatIsNotOpenIsAnsweredWithNull() async {
    let client = TestSession(KoreanBlog.files)
    client.start()
    await client.settle()
    for (id, method) in [(1, "textDocument/hover"), (2, "textDocument/completion")] {
      client.request(
        .integer(id), method,
        [
          "textDocument": ["uri": TestSession.uri(page)],
          "position": ["line": 0, "character": 0],
        ])
    }
    await client.settle()
    #expect(client.answers(to: 1)[0]["result"] == .null)
    #expect(client.answers(to: 2)[0]["result"] == .null)
    #expect(client.answers(to: 2)[0]["error"] == .null)
  }

  /// What LSP 3.17 asks of `TextEdit` and `InsertReplaceEdit` in a completion item.
  @Test(arguments: [
    "가 [칩]($0)", "가 [칩](반$0도) 나", "🤖 [el$0ec", "[x](/posts/ai-chip/#메$0모리)", "[x](#$0)",
    "[$0](../x) y",
    "![x](/im$0g/)", "[x]: /po$0sts", "[x][$0]\n\n[ab]: /y",
  ])
  func editsFitTheCursor(_ text: String) async {
    let rich = TestSession.capabilities([
      "textDocument": [
        "completion": [
          "completionItem": ["insertReplaceSupport": true, "labelDetailsSupport": true]
        ]
      ]
    ])
    let before = text.split(separator: "$0", omittingEmptySubsequences: false)[0]
    let cursor = before.utf16.count
    for capabilities in [rich, [:]] {
      let (_, list) = await ask("textDocument/completion", text, capabilities: capabilities)
      for item in list["items"].items {
        let edit = item["textEdit"]
        let ranges = [edit["range"], edit["insert"], edit["replace"]].filter { $0 != .null }
        #expect(ranges.count == (capabilities == rich && edit["range"] == .null ? 2 : 1))
        for range in ranges {
          #expect(range["start"]["line"] == 0 && range["end"]["line"] == 0)
          #expect((range["start"]["character"].integer ?? Int.max) <= cursor)
          #expect((range["end"]["character"].integer ?? -1) >= cursor)
        }
        #expect(edit["insert"]["start"] == edit["replace"]["start"])
        let ends = ["insert", "replace"].compactMap { edit[$0]["end"]["character"].integer }
        #expect(ends == ends.sorted())
        #expect(item["labelDetails"] == .null || capabilities == rich)
        #expect(item["filterText"].text != nil)
      }
    }
  }
}

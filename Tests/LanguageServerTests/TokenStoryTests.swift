// What a client is told to colour, what has changed in it, and when it has to ask again.
import LanguageServerProtocol
import TestSupport
import Testing

private let page = "content/posts/로봇.md"

/// Asks for tokens as a client does, and holds what it was told.
private struct Painter {
  let client: TestSession
  private var lastId = 100

  init(
    _ text: String, tokens: JSON = TestSession.tokens, pulls: Bool = false, refreshes: Bool = true
  ) async {
    client = TestSession(KoreanBlog.files)
    let workspace: JSON = [
      "didChangeWatchedFiles": ["dynamicRegistration": true],
      "semanticTokens": ["refreshSupport": .boolean(refreshes)],
      "diagnostics": ["refreshSupport": .boolean(pulls)],
    ]
    client.start(
      capabilities: TestSession.capabilities([
        "workspace": workspace,
        "textDocument": ["semanticTokens": tokens, "diagnostic": [:]],
      ]))
    client.open(page, text)
  }

  var offer: JSON { client.answers(to: 0)[0]["result"]["capabilities"]["semanticTokensProvider"] }
  var refreshes: Int { client.sent("workspace/semanticTokens/refresh").count }

  mutating func ask(_ method: String, _ more: [String: JSON] = [:]) async -> JSON {
    lastId += 1
    let id = JSON.integer(lastId)
    let document: [String: JSON] = ["textDocument": ["uri": TestSession.uri(page)]]
    client.request(
      id, "textDocument/semanticTokens/\(method)", .object(document.merging(more) { $1 }))
    await client.settle()
    return client.answers(to: id).first?["result"] ?? "no answer"
  }

  mutating func full() async -> JSON { await ask("full") }

  mutating func delta(from id: JSON) async -> JSON {
    await ask("full/delta", ["previousResultId": id])
  }

  /// Each token in words: line, start, length, type and modifiers.
  func words(_ result: JSON) -> [String] {
    let numbers = result["data"].items.compactMap(\.integer)
    var (line, start) = (0, 0)
    return stride(from: 0, to: numbers.count, by: 5).map { at in
      if numbers[at] > 0 { start = 0 }
      line += numbers[at]
      start += numbers[at + 1]
      let type = offer["legend"]["tokenTypes"][numbers[at + 3]].text ?? "?"
      let modifier = numbers[at + 4] == 1 ? " deprecated" : ""
      return "\(line):\(start)+\(numbers[at + 2]) \(type)\(modifier)"
    }
  }
}

private func applied(_ delta: JSON, to old: JSON) -> JSON {
  var data = old["data"].items
  for edit in delta["edits"].items {
    guard let start = edit["start"].integer, let count = edit["deleteCount"].integer,
      start + count <= data.count
    else { return "an edit behind the end" }
    data.replaceSubrange(start..<start + count, with: edit["data"].items)
  }
  return .array(data)
}

struct TokenStoryTests {
  @Test func whatTheClientHasColoursForIsOffered() async {
    let all = await Painter("").offer
    #expect(all["range"] == true && all["full"] == ["delta": true])
    #expect(
      all["legend"]["tokenTypes"] == [
        "class", "namespace", "variable", "enumMember", "enum", "function", "parameter",
      ])
    #expect(all["legend"]["tokenModifiers"] == ["deprecated"])
    let few = await Painter(
      "",
      tokens: [
        "requests": ["full": true], "formats": ["relative"], "tokenTypes": ["function", "class"],
        "tokenModifiers": [],
      ]
    ).offer
    #expect(
      few == [
        "full": true, "legend": ["tokenModifiers": [], "tokenTypes": ["class", "function"]],
      ])
    let none: JSON = [
      "requests": ["full": true], "formats": ["relative"], "tokenTypes": ["x"],
      "tokenModifiers": [],
    ]
    #expect(await Painter("", tokens: none).offer == .null)
  }

  @Test func eachMeaningHasItsWord() async {
    var painter = await Painter(
      """
      ---
      tags: [칩]
      ---
      엔비디아가 🤖 [a](/posts/ai-chip/) [b](/posts/gone/) [c](/posts/draft/)
      {{< tabs name="x" >}}
      """)
    let result = await painter.full()
    #expect(
      painter.words(result) == [
        "1:7+1 enumMember", "3:0+4 class", "3:13+15 namespace", "3:34+12 variable deprecated",
        "3:52+13 namespace deprecated", "4:4+4 function", "4:9+4 parameter",
      ])
    #expect(result["resultId"].text != nil)
  }

  @Test func nothingIsCalledBrokenBeforeTheIndexIsComplete() async {
    let painter = await Painter("[a](/posts/ai-chip/)")
    painter.client.request(
      1, "textDocument/semanticTokens/full", ["textDocument": ["uri": TestSession.uri(page)]])
    #expect(painter.client.answers(to: 1).isEmpty)
    await painter.client.settle()
    #expect(painter.words(painter.client.answers(to: 1)[0]["result"]) == ["0:4+15 namespace"])
    #expect(painter.refreshes == 0)
  }

  @Test func aClientWithoutDeltasGetsNoId() async {
    var painter = await Painter(
      "{{< x >}}",
      tokens: [
        "requests": ["full": true], "formats": ["relative"], "tokenTypes": ["function"],
        "tokenModifiers": [],
      ])
    #expect(await painter.full() == ["data": [0, 4, 1, 0, 0]])
  }

  @Test func aTextThatIsNoPostHasNone() async {
    var painter = await Painter("{{< x >}}")
    painter.client.notify(
      "textDocument/didClose", ["textDocument": ["uri": TestSession.uri(page)]])
    #expect(await painter.full() == .null)
    painter.client.open("hugo.toml", "title = 'x'\n")
    let other: [String: JSON] = ["textDocument": ["uri": TestSession.uri("hugo.toml")]]
    #expect(await painter.ask("full", other)["data"] == [])
  }
}

struct TokenDeltaTests {
  @Test func anEditIsWhatHasChanged() async {
    var painter = await Painter("{{< a >}}\n{{< b >}}\n")
    let first = await painter.full()
    let same = await painter.delta(from: first["resultId"])
    #expect(same["edits"] == [] && same["resultId"] != first["resultId"])
    painter.client.replace(page, with: "{{< a >}}\n\n{{< b >}}\n", version: 2)
    let second = await painter.delta(from: same["resultId"])
    #expect(second["edits"] == [["start": 5, "deleteCount": 1, "data": [2]]])
  }

  @Test func whatIsNotKnownAnyMoreIsSentInFull() async {
    var painter = await Painter("{{< a >}}\n")
    let first = await painter.full()
    #expect(await painter.delta(from: "never")["data"] == first["data"])
    // The one before the last is still known; an older one is not.
    #expect(await painter.delta(from: first["resultId"])["edits"] == [])
    #expect(await painter.delta(from: first["resultId"])["data"] == first["data"])
  }

  @Test func whatWasNeverSentIsNotCountedUpon() async {
    var painter = await Painter("{{< a >}}\n")
    let first = await painter.full()
    painter.client.request(
      1, "textDocument/semanticTokens/full/delta",
      ["textDocument": ["uri": TestSession.uri(page)], "previousResultId": first["resultId"]])
    painter.client.notify("$/cancelRequest", ["id": 1])
    await painter.client.settle()
    #expect(painter.client.answers(to: 1).map { $0["error"]["code"] } == [-32800])
    #expect(await painter.delta(from: first["resultId"])["edits"] == [])
  }

  @Test func aClosedTextIsForgotten() async {
    var painter = await Painter("{{< a >}}\n")
    let first = await painter.full()
    painter.client.notify(
      "textDocument/didClose", ["textDocument": ["uri": TestSession.uri(page)]])
    painter.client.open(page, "{{< a >}}\n", version: 5)
    #expect(await painter.delta(from: first["resultId"])["data"] == first["data"])
  }

  private static let lines = [
    "엔비디아와 🤖 테슬라는", "[a](/posts/ai-chip/#메모리) [b](/posts/gone/)", "{{< tabs name=\"x\" >}}", "가",
    "[c][d]", "[d]: /posts/draft/", "", "```", "엔비디아",
  ]

  /// However a text is edited, what a client makes of the answers is what a new one would be told.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func deltasMakeWhatAFullAnswerIs(seed: UInt64) async {
    var random = RandomSource(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        Self.lines.randomElement(using: &random) ?? ""
      }.joined(separator: "\n")
    }
    var painter = await Painter(text())
    var known = await painter.full()
    for version in 2...8 {
      painter.client.replace(page, with: text(), version: version)
      let answer = await painter.delta(from: known["resultId"])
      let data = answer["edits"] == .null ? answer["data"] : applied(answer, to: known)
      known = ["resultId": answer["resultId"], "data": data]
      #expect(await painter.full()["data"] == data, "seed \(seed), version \(version)")
    }
  }

  /// A range has those of the whole text that touch it, at the same places.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func aRangeHasThoseThatTouchIt(seed: UInt64) async {
    var random = RandomSource(seed: seed)
    let text = (0..<10).map { _ in Self.lines.randomElement(using: &random) ?? "" }
    var painter = await Painter(text.joined(separator: "\n"))
    let all = painter.words(await painter.full())
    for _ in 0..<6 {
      let first = Int.random(in: 0..<10, using: &random)
      let last = Int.random(in: first...10, using: &random)
      let range: JSON = [
        "start": ["line": .integer(first), "character": 0],
        "end": ["line": .integer(last), "character": 0],
      ]
      let found = await painter.ask("range", ["range": range])
      let wanted = all.filter { word in
        let line = word.split(separator: ":").first.flatMap { Int($0) } ?? -1
        return (first..<last).contains(line)
      }
      #expect(painter.words(found) == wanted, "seed \(seed), lines \(first)..<\(last)")
      #expect(found["resultId"] == .null)
    }
  }
}

struct TokenRefreshStoryTests {
  @Test(arguments: [false, true])
  func anotherFilesChangeAsksTheClientOnce(pulls: Bool) async {
    var painter = await Painter("[a](/posts/new/) [b](/posts/ai-chip/)", pulls: pulls)
    _ = await painter.full()
    let count = painter.refreshes
    painter.client.disk.write("# New\n", to: "/blog/content/posts/new.md")
    painter.client.filesChanged("content/posts/new.md", type: 1)
    painter.client.disk.write(
      "---\ndraft: true\n---\n", to: "/blog/content/posts/ai-chip/index.md")
    painter.client.filesChanged("content/posts/ai-chip/index.md")
    await painter.client.settle()
    #expect(painter.refreshes == count + 1)
    #expect(painter.words(await painter.full()).map { $0.contains("deprecated") } == [false, true])
  }

  @Test func anotherOpenPostThatBecomesADraftDoesToo() async {
    let chip = "content/posts/ai-chip/index.md"
    var painter = await Painter("[b](/posts/ai-chip/)")
    painter.client.open(chip, KoreanBlog.chip)
    _ = await painter.full()
    let count = painter.refreshes
    painter.client.replace(chip, with: "---\ntitle: 칩\ndraft: true\n---\n", version: 2)
    await painter.client.settle()
    #expect(painter.refreshes == count + 1)
    #expect(painter.words(await painter.full()) == ["0:4+15 namespace deprecated"])
  }

  @Test func namesThatAreFoundLaterDoToo() async {
    var painter = await Painter("플렉소가 왔다.")
    #expect(painter.words(await painter.full()) == [])
    let count = painter.refreshes
    painter.client.open(
      "data/entities.yaml", "- {id: flexo, type: company, names: {ko: 플렉소}}\n")
    await painter.client.settle()
    #expect(painter.refreshes == count + 1)
    #expect(painter.words(await painter.full()) == ["0:0+3 class"])
  }

  @Test func anAuthorsOwnEditDoesNot() async {
    var painter = await Painter("[a](/posts/new/)")
    _ = await painter.full()
    let count = painter.refreshes
    painter.client.replace(page, with: "[a](/posts/ai-chip/)", version: 2)
    await painter.client.settle()
    #expect(painter.refreshes == count)
  }

  @Test func onlyAClientThatAsksAndCanAskAgainIsTold() async {
    for (asks, refreshes) in [(false, true), (true, false)] {
      var painter = await Painter("[a](/posts/new/)", refreshes: refreshes)
      if asks { _ = await painter.full() }
      await painter.client.settle()
      painter.client.disk.write("# New\n", to: "/blog/content/posts/new.md")
      painter.client.filesChanged("content/posts/new.md", type: 1)
      await painter.client.settle()
      #expect(painter.refreshes == 0)
    }
  }
}

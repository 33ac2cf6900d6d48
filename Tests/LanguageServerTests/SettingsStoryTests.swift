// Settings from the site's file and from the client: which wins, and what is said about mistakes.
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

private let page = "content/posts/로봇.md"
private let settings = ".bloglsp.toml"

struct SettingsStoryTests {
  private func opened(
    _ file: String?, options: JSON? = nil, text: String = "[x](gone.md)\n"
  ) async -> TestSession {
    var files = KoreanBlog.files
    files[settings] = file
    let client = TestSession(files)
    client.start(options: options)
    client.open(page, text)
    await client.settle()
    return client
  }

  private func severity(_ client: TestSession) -> Int? {
    client.published(page)?["diagnostics"][0]["severity"].integer
  }

  @Test func anUnknownSettingIsShownInTheFileWithTheNearestOne() async {
    let client = await opened("# 설정\n[links]\nstlye = \"auto\"\n")
    let findings = client.published(settings)?["diagnostics"].items ?? []
    #expect(findings.map(\.["code"]) == ["unknown-setting"])
    #expect(findings.first?["message"].text?.contains("links.style") == true)
    #expect(findings.first?["range"]["start"] == ["line": 2, "character": 0])
    #expect(findings.first?["range"]["end"] == ["line": 2, "character": 5])
    #expect(client.codes(page) == ["broken-link"])
  }

  @Test func aValueOfTheWrongTypeIsShownAndTheOthersHold() async {
    let client = await opened(
      "[completion]\nlimit = \"many\"\n[diagnostics]\nbroken-link = \"hint\"\n")
    #expect(client.codes(settings) == ["invalid-setting"])
    #expect(severity(client) == 4)
  }

  @Test func aFileThatIsNoTOMLIsShownNeverAFailure() async {
    let client = await opened("[links\n= = =\n")
    #expect(client.codes(settings)?.isEmpty == false)
    #expect(client.codes(page) == ["broken-link"])
  }

  @Test func aFileBeatsTheDefaultAndTheClientBeatsTheFile() async {
    let file = "[diagnostics]\nbroken-link = \"hint\"\n"
    #expect(severity(await opened(nil)) != 4)
    #expect(severity(await opened(file)) == 4)
    let both = await opened(file, options: ["diagnostics": ["broken-link": "information"]])
    #expect(severity(both) == 3)
    both.notify(
      "workspace/didChangeConfiguration",
      ["settings": ["bloglsp": ["diagnostics": ["broken-link": "off"]]]])
    await both.settle()
    #expect(both.codes(page) == [])
    both.notify("workspace/didChangeConfiguration", ["settings": ["bloglsp": [:]]])
    await both.settle()
    #expect(severity(both) == 4)
  }

  @Test(arguments: [nil, 5, "x", [1]] as [JSON])
  func settingsThatSayNothingChangeNothing(_ value: JSON) async {
    let client = await opened(nil, options: ["diagnostics": ["broken-link": "hint"]])
    client.notify("workspace/didChangeConfiguration", ["settings": value])
    await client.settle()
    #expect(severity(client) == 4)
  }

  @Test func aChangeOfTheFileOnTheDiskCounts() async {
    let client = await opened(nil)
    client.disk.write("[diagnostics]\nbroken-link = \"off\"\n", to: "/blog/" + settings)
    client.filesChanged(settings, type: 1)
    await client.settle()
    #expect(client.codes(page) == [])
    client.disk.remove("/blog/" + settings)
    client.filesChanged(settings, type: 3)
    await client.settle()
    #expect(client.codes(page) == ["broken-link"])
  }

  @Test func anEngineNamedInTheFileHoldsAsLongAsItIsNamed() async {
    let client = await opened(nil, text: "[x](/posts/ai-chip/)\n")
    #expect(client.codes(page) == [])
    client.disk.write("engine = \"plain\"\n", to: "/blog/" + settings)
    client.filesChanged(settings, type: 1)
    await client.settle()
    #expect(client.codes(page) != [])
    client.disk.write("# none\n", to: "/blog/" + settings)
    client.filesChanged(settings)
    await client.settle()
    #expect(client.codes(page) == [])
  }

  @Test func theFindingsInTheFileFollowItsTextWhileItIsEdited() async {
    let client = await opened("[links]\nstlye = \"auto\"\n")
    client.open(settings, "[links]\nstlye = \"auto\"\n")
    await client.settle()
    #expect(client.codes(settings) == ["unknown-setting"])
    client.replace(settings, with: "[links]\nstyle = \"auto\"\n", version: 2)
    await client.settle()
    #expect(client.codes(settings) == [])
    client.replace(settings, with: "[links]\nstyle = 5\n", version: 3)
    await client.settle()
    #expect(client.codes(settings) == ["invalid-setting"])
    #expect(client.published(settings)?["version"] == 3)
    client.notify("textDocument/didClose", ["textDocument": ["uri": TestSession.uri(settings)]])
    await client.settle()
    #expect(client.codes(settings) == ["unknown-setting"])
  }
}

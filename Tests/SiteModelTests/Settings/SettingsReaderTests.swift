// What authors write into `.bloglsp.toml` and clients send, and what is said of what they should not.
import SiteModel
import Syntax
import Testing

struct SettingsReaderTests {
  /// The problems of a settings file, one a line: the text they stand at, and the message.
  private func check(_ file: String, is expected: String...) {
    let source = SourceText(file)
    let layers = SettingsLayers(file: source, client: .none, codes: ["broken-link", "empty-link"])
    let problems = layers.fileProblems.map { "\(source[$0.range]): \($0.message)" }
    #expect(problems == expected)
  }

  private func settings(_ file: String, client: String = "{}") -> Settings {
    let client = ClientSettings(json: SourceText(client))
    return SettingsLayers(file: SourceText(file), client: client).settings
  }

  @Test func everySettingIsTakenOver() {
    let settings = settings(
      """
      engine = "jekyll"
      [links]
      style = "root-url"
      [files]
      exclude = ["notes/", "*.draft.md"]
      max-size = 1000
      [completion]
      limit = 7
      [site]
      base-url = "https://example.org/"
      drafts = true
      future = true
      [diagnostics]
      broken-link = "error"
      empty-link = "off"
      """)
    var expected = Settings()
    expected.engine = .jekyll
    expected.linkStyle = .rootURL
    expected.exclude = ["notes/", "*.draft.md"]
    expected.maximumFileSize = 1000
    expected.completionLimit = 7
    expected.baseURL = "https://example.org/"
    expected.publishesDrafts = true
    expected.publishesFuture = true
    expected.severities = ["broken-link": .error, "empty-link": .off]
    #expect(settings == expected)
  }

  /// The table and `Settings` say the same of what holds when nothing is set.
  @Test func defaultsAreWhatTheTableSays() {
    let written = SettingKey.all.filter { $0.kind != .severities }.map { key in
      "\(key.name) = \(key.defaultValue)"
    }
    #expect(settings(written.joined(separator: "\n")) == Settings())
  }

  @Test func theClientCountsMoreThanTheFile() {
    let file =
      "engine = 'hugo'\ncompletion.limit = 7\n[diagnostics]\nbroken-link = 'off'\nempty-link = 'hint'"
    for client in [
      #"{"engine": "auto", "diagnostics": {"broken-link": "error"}}"#,
      #"{"bloglsp": {"engine": "auto", "diagnostics": {"broken-link": "error"}}}"#,
    ] {
      let settings = settings(file, client: client)
      #expect(settings.engine == nil)
      #expect(settings.completionLimit == 7)
      #expect(settings.severities == ["broken-link": .error, "empty-link": .hint])
    }
  }

  @Test(arguments: ["", "null", "[]", "7", "{", #"{"bloglsp": null}"#, #"{"bloglsp": {}}"#])
  func aClientThatSendsNothingSetsNothing(json: String) {
    #expect(ClientSettings(json: SourceText(json)) == .none)
  }

  @Test func anInvalidValueLeavesTheOneBelowIt() {
    #expect(
      settings("completion.limit = 7", client: #"{"completion": {"limit": "many"}}"#)
        .completionLimit == 7)
    let levels = settings(
      "[diagnostics]\nbroken-link = 'error'", client: #"{"diagnostics": {"broken-link": 3}}"#)
    #expect(levels.severities == ["broken-link": .error])
  }

  @Test func unknownSettingsNameTheNearest() {
    check("engin = 'hugo'", is: "engin: there is no setting 'engin'; did you mean 'engine'?")
    check(
      "[links]\nstile = 'wiki'",
      is: "stile: there is no setting 'links.stile'; did you mean 'links.style'?")
    check(
      "[diagnostics]\nbroken-lnk = 'off'",
      is: "broken-lnk: there is no finding with the code 'broken-lnk'; did you mean 'broken-link'?")
    check(
      "[diagnostics]\nxyz = 'off'",
      is: "xyz: there is no finding with the code 'xyz'; Protocol/Diagnostics.md lists them")
  }

  @Test func aStrangeSettingGetsTheListOfAll() {
    let layers = SettingsLayers(file: SourceText("zzzzzzzzzz = 1"), client: .none)
    for key in SettingKey.all { #expect(layers.fileProblems[0].message.contains(key.name)) }
  }

  @Test func wrongTypesSayWhatWasExpected() {
    check(
      "completion.limit = 0", is: "0: 'completion.limit' should be a whole number from 1 to 1000")
    check("site.drafts = 'yes'", is: "'yes': 'site.drafts' should be true or false")
    check("site.base-url = 3", is: "3: 'site.base-url' should be a text in quotes")
    check(
      "files.exclude = 'a'",
      is: "'a': 'files.exclude' should be a list of texts, such as [\"notes/\"]")
    check("links = 'wiki'", is: "'wiki': 'links' is a table of settings, such as '[links]'")
    check(
      "diagnostics = 'off'",
      is: "'off': 'diagnostics' is a table, such as [diagnostics] with broken-link = \"error\"")
    check(
      "[diagnostics]\nbroken-link = 'fatal'",
      is:
        "'fatal': 'broken-link' should be one of \"error\", \"warning\", \"information\", \"hint\", \"off\""
    )
    check(
      "engine = 'wordpress'",
      is:
        "'wordpress': 'engine' should be one of \"auto\", \"hugo\", \"jekyll\", \"zola\", \"astro\", "
        + "\"hexo\", \"eleventy\", \"docusaurus\", \"mkdocs\", \"tistory\", \"plain\"")
  }

  @Test func aFaultInTheFileLeavesTheRestStanding() {
    let layers = SettingsLayers(
      file: SourceText("engine = 'hugo'\nlinks = = 3\n[completion]\nlimit = 7\n"), client: .none)
    #expect(layers.fileProblems.contains { $0.kind == .syntax })
    #expect(layers.settings.engine == .hugo)
    #expect(layers.settings.completionLimit == 7)
  }
}

// The structure of a post over the wire, where clients differ. Transcripts tell the usual stories.
import Foundation
import LanguageServer
import LanguageServerProtocol
import Testing

struct StructureStoryTests {
  private func profile(_ capabilities: String, named name: String? = nil) throws -> StructureProfile
  {
    StructureProfile(
      try JSONDecoder().decode(LSP.ClientCapabilities.self, from: Data(capabilities.utf8)),
      named: name)
  }

  @Test func aSilentClientGetsTheOldForms() throws {
    let client = try profile("{}")
    #expect(!client.nestsSymbols && !client.labelsFolds && !client.showsTooltips)
    #expect(client.foldLimit == .max && client.foldKinds.contains(.region))
    #expect(!client.opensLines)
  }

  @Test func whatAClientCanIsTaken() throws {
    let client = try profile(
      #"{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},"#
        + #""foldingRange":{"rangeLimit":5000,"lineFoldingOnly":true,"foldingRangeKind":"#
        + #"{"valueSet":["comment"]},"foldingRange":{"collapsedText":true}},"#
        + #""documentLink":{"tooltipSupport":true}}}"#, named: "Visual Studio Code - Insiders")
    #expect(client.nestsSymbols && client.labelsFolds && client.showsTooltips && client.opensLines)
    #expect(client.foldLimit == 5000 && client.foldKinds == [.comment])
    #expect(
      try profile(#"{"textDocument":{"foldingRange":{"rangeLimit":-1}}}"#).foldLimit == .max)
    #expect(try !profile("{}", named: "Neovim").opensLines)
  }

  private func links(in text: String) async -> [String] {
    let client = TestSession(KoreanBlog.files)
    client.start()
    client.open("content/posts/now.md", text)
    client.request(
      1, "textDocument/documentLink",
      ["textDocument": ["uri": TestSession.uri("content/posts/now.md")]])
    await client.settle()
    return client.answers(to: 1)[0]["result"].items.compactMap(\.["target"].text)
  }

  /// Where the client opens no lines, a link to the same post has nothing to open.
  @Test func aPostDoesNotLinkToItself() async {
    #expect(await links(in: "# a\n[x](#a) <https://x.y>\n") == ["https://x.y"])
  }

  @Test func whatIsNoPostHasNoStructure() async {
    let client = TestSession(KoreanBlog.files)
    client.start()
    client.open("hugo.toml", "x = 1\n")
    await client.settle()
    for (id, method) in ["documentSymbol", "foldingRange", "documentLink"].enumerated() {
      let id = JSON.integer(id + 1)
      client.request(
        id, "textDocument/\(method)", ["textDocument": ["uri": TestSession.uri("hugo.toml")]])
      await client.settle()
      #expect(client.answers(to: id).map { $0["result"] } == [.null])
    }
  }
}

// What is made of a client's capabilities where names, renaming and colours are concerned.
import Foundation
import LanguageServer
import LanguageServerProtocol
import Testing

private func profile(_ capabilities: String) throws -> ClientProfile {
  ClientProfile(
    try JSONDecoder().decode(LSP.ClientCapabilities.self, from: Data(capabilities.utf8)))
}

struct ClientProfileTests {
  @Test func aSilentClientGetsTheOldForms() throws {
    let client = try profile("{}")
    #expect(!client.definitionLinks && !client.preparesRename)
    #expect(!client.annotatesChanges && !client.annotatesRename)
    #expect(client.tokens == nil)
    #expect(client.symbolKinds.contains(.file) && !client.symbolKinds.contains(.key))
  }

  @Test func aClientThatCanGetsMore() throws {
    let client = try profile(
      #"{"textDocument":{"definition":{"linkSupport":true},"rename":{"prepareSupport":true,"#
        + #""honorsChangeAnnotations":true}},"workspace":{"symbol":{"symbolKind":{"valueSet":[20]}},"#
        + #""workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{}}}}"#)
    #expect(client.definitionLinks && client.preparesRename)
    #expect(client.annotatesChanges && client.annotatesRename)
    #expect(client.symbolKinds == [.key])
  }

  @Test func annotationsNeedVersionedEdits() throws {
    let client = try profile(
      #"{"workspace":{"workspaceEdit":{"changeAnnotationSupport":{"groupsOnLabel":true}}},"#
        + #""textDocument":{"rename":{"honorsChangeAnnotations":true}}}"#)
    #expect(!client.annotatesChanges && !client.annotatesRename)
  }

  @Test func tokensAsNeovimAndVSCodeAskForThem() throws {
    let client = try profile(
      #"{"textDocument":{"semanticTokens":{"requests":{"range":false,"full":{"delta":true}},"#
        + #""tokenTypes":["string"],"tokenModifiers":["readonly"],"formats":["relative"],"#
        + #""multilineTokenSupport":true}},"workspace":{"semanticTokens":{"refreshSupport":true}}}"#
    )
    let tokens = try #require(client.tokens)
    #expect(tokens.full && tokens.delta && !tokens.range)
    #expect(tokens.multiline && tokens.refreshes)
    #expect(tokens.types == ["string"] && tokens.modifiers == ["readonly"])
    let plain = try profile(
      #"{"textDocument":{"semanticTokens":{"requests":{"range":{},"full":true}}}}"#)
    let others = try #require(plain.tokens)
    #expect(others.full && !others.delta && others.range && !others.multiline && !others.refreshes)
    #expect(try profile(#"{"textDocument":{"semanticTokens":{"formats":[]}}}"#).tokens == nil)
  }
}

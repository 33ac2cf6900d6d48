// Every type of the wire is written as it was read. What LSP allows and the server does not use is dropped.
import Foundation
import LanguageServerProtocol
import Testing

struct RoundTripTests {
  /// Reads `text` as `Value`, writes it and compares; keys in any order.
  private func check<Value: Codable & Hashable>(_ type: Value.Type, _ text: String) throws {
    let value = try JSONDecoder().decode(type, from: Data(text.utf8))
    let written = try JSONEncoder().encode(value)
    #expect(try json(written) == json(Data(text.utf8)), "\(type)")
    #expect(try JSONDecoder().decode(type, from: written) == value, "\(type)")
  }

  private func json(_ data: Data) throws -> LSP.JSONValue {
    try JSONDecoder().decode(LSP.JSONValue.self, from: data)
  }

  private let range = #"{"start":{"line":0,"character":1},"end":{"line":2,"character":3}}"#

  @Test func placesAndTexts() throws {
    try check(LSP.Range.self, range)
    try check(LSP.Location.self, #"{"uri":"file:///a%20b.md","range":\#(range)}"#)
    try check(LSP.TextEdit.self, #"{"range":\#(range),"newText":"한글\n"}"#)
    try check(LSP.PositionEncodingKind.self, #""utf-16""#)
    try check(LSP.PositionEncodingKind.self, #""utf-64""#)
    try check(LSP.MarkupContent.self, #"{"kind":"markdown","value":"**x**"}"#)
    try check(LSP.WorkspaceFolder.self, #"{"uri":"file:///a","name":"a"}"#)
    try check(LSP.RequestID.self, "-4")
    try check(LSP.RequestID.self, #""-4""#)
  }

  @Test func anyJSON() throws {
    let text =
      #"{"a":[null,true,0,-1,1.5,"x",{}],"b":{"c":[]},"":"","한":9007199254740993,"e":1e100}"#
    try check(LSP.JSONValue.self, text)
  }

  @Test func lifecycle() throws {
    try check(
      LSP.InitializeRequest.self,
      #"{"processId":1,"clientInfo":{"name":"n","version":"1"},"rootPath":"/a","rootUri":"file:///a","#
        + #""initializationOptions":{"x":[1]},"trace":"verbose","workspaceFolders":[],"#
        + #""capabilities":{"general":{"positionEncodings":["utf-8","utf-16"]},"#
        + #""window":{"workDoneProgress":true},"#
        + #""workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"#
        + #""diagnostics":{"refreshSupport":true}},"#
        + #""textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},"#
        + #""publishDiagnostics":{"relatedInformation":true,"versionSupport":false},"#
        + #""diagnostic":{"dynamicRegistration":false},"completion":{"completionItem":{"#
        + #""snippetSupport":true,"insertReplaceSupport":true,"labelDetailsSupport":true,"preselectSupport":true,"#
        + #""documentationFormat":["markdown"],"resolveSupport":{"properties":["detail"]}}}}}}"#)
    try check(
      LSP.InitializeResult.self,
      #"{"capabilities":{"positionEncoding":"utf-8","hoverProvider":true,"#
        + #""textDocumentSync":{"openClose":true,"change":2,"save":false},"#
        + #""completionProvider":{"triggerCharacters":["("],"resolveProvider":true},"#
        + #""diagnosticProvider":{"identifier":"b","interFileDependencies":true,"workspaceDiagnostics":false},"#
        + #""workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true}}},"#
        + #""serverInfo":{"name":"b","version":"1"}}"#)
    try check(LSP.InitializedNotification.self, "{}")
    try check(LSP.ShutdownRequest.self, "{}")
    try check(LSP.ExitNotification.self, "{}")
    try check(LSP.CancelNotification.self, #"{"id":"x"}"#)
    try check(LSP.SetTraceNotification.self, #"{"value":"messages"}"#)
    try check(LSP.LogTraceNotification.self, #"{"message":"m","verbose":"v"}"#)
    try check(
      LSP.RegisterCapabilityRequest.self,
      #"{"registrations":[{"id":"1","method":"m","registerOptions":{"watchers":[]}}]}"#)
  }

  @Test func clientsAreReadWhateverElseTheySay() throws {
    let text =
      #"{"processId":null,"rootUri":null,"locale":"ko","workspaceFolders":null,"trace":"loud","#
      + #""capabilities":{"experimental":{"x":1},"textDocument":{"moniker":{}},"window":{}}}"#
    let request = try JSONDecoder().decode(LSP.InitializeRequest.self, from: Data(text.utf8))
    #expect(request.folders.isEmpty)
    #expect(request.trace == LSP.TraceValue(rawValue: "loud"))
  }

  @Test func textSynchronization() throws {
    try check(
      LSP.DidOpenNotification.self,
      #"{"textDocument":{"uri":"u:x","languageId":"markdown","version":-1,"text":"\r\n\u0000"}}"#)
    try check(
      LSP.DidChangeNotification.self,
      #"{"textDocument":{"uri":"u:x","version":2},"contentChanges":[{"text":"a"},"#
        + #"{"range":\#(range),"text":""}]}"#)
    try check(LSP.DidCloseNotification.self, #"{"textDocument":{"uri":"u:x"}}"#)
  }

  @Test func workspace() throws {
    try check(LSP.DidChangeConfigurationNotification.self, #"{"settings":{"a":null}}"#)
    try check(
      LSP.DidChangeWatchedFilesNotification.self, #"{"changes":[{"uri":"file:///a","type":3}]}"#)
    try check(
      LSP.DidChangeWorkspaceFoldersNotification.self,
      #"{"event":{"added":[{"uri":"file:///a","name":"a"}],"removed":[]}}"#)
  }

  @Test func diagnostics() throws {
    let item =
      #"{"range":\#(range),"severity":2,"code":"broken-link","source":"bloglsp","message":"m","#
      + #""relatedInformation":[{"location":{"uri":"u:x","range":\#(range)},"message":"n"}]}"#
    try check(
      LSP.PublishDiagnosticsNotification.self,
      #"{"uri":"u:x","version":3,"diagnostics":[\#(item)]}"#)
    try check(
      LSP.DocumentDiagnosticRequest.self,
      #"{"textDocument":{"uri":"u:x"},"identifier":"b","previousResultId":"1"}"#)
    try check(
      LSP.DocumentDiagnosticReport.self, #"{"kind":"full","resultId":"1","items":[\#(item)]}"#)
    try check(LSP.DocumentDiagnosticReport.self, #"{"kind":"unchanged","resultId":"1"}"#)
    try check(LSP.DiagnosticRefreshRequest.self, "{}")
  }

  @Test func completionAndHover() throws {
    let at = #"{"textDocument":{"uri":"u:x"},"position":{"line":1,"character":2}}"#
    try check(LSP.CompletionRequest.self, at)
    try check(LSP.HoverRequest.self, at)
    try check(
      LSP.Hover.self, #"{"contents":{"kind":"plaintext","value":""},"range":\#(range)}"#)
    let item =
      #"{"label":"l","labelDetails":{"detail":"d","description":"e"},"kind":17,"detail":"f","#
      + #""documentation":{"kind":"markdown","value":"v"},"preselect":true,"sortText":"0","filterText":"g","#
      + #""textEdit":{"newText":"n","insert":\#(range),"replace":\#(range)},"#
      + #""additionalTextEdits":[{"range":\#(range),"newText":"m"}],"data":{"post":"p"}}"#
    try check(LSP.CompletionList.self, #"{"isIncomplete":true,"items":[\#(item)]}"#)
    try check(LSP.CompletionResolveRequest.self, item)
    try check(
      LSP.CompletionItem.self, #"{"label":"l","textEdit":{"range":\#(range),"newText":"n"}}"#)
  }

  @Test func windowMessages() throws {
    try check(LSP.LogMessageNotification.self, #"{"type":2,"message":"m"}"#)
    try check(LSP.WorkDoneProgressCreateRequest.self, #"{"token":5}"#)
    try check(
      LSP.ProgressNotification.self,
      #"{"token":"t","value":{"kind":"begin","title":"x","message":"m","cancellable":false}}"#)
    try check(LSP.ResponseError.self, #"{"code":-32601,"message":"m"}"#)
  }
}

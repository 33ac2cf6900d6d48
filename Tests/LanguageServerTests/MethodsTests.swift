// `Protocol/Methods.md` is what the router says. `UPDATE_SNAPSHOTS=1` writes it anew.
import Foundation
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

struct MethodsTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Protocol/Methods.md").standardizedFileURL

  private func table(_ header: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(header) + line(header.map { _ in "---" }) + rows.map(line).joined()
  }

  private var rendered: String {
    func code(_ name: String) -> String { name == "—" ? name : "`\(name)`" }
    return """
      # Methods

      What bloglsp speaks of LSP 3.17. This file is rendered from `Sources/LanguageServer/Routes`; a test
      compares the two. Any other request is answered with −32601, any other notification is ignored.

      ## Requests that the server answers

      \(table(
        ["Method", "Server capability", "Answer"],
        Router.requestList.map { [code($0.method), code($0.capability), $0.summary] }))
      ## Notifications that the server takes

      \(table(
        ["Method", "What follows"],
        Router.notificationList.map { [code($0.method), $0.summary] }))
      ## Messages that the server sends

      \(table(
        ["Method", "Client capability", "When"],
        SentMessage.all.map { [code($0.method), code($0.capability), $0.summary] }))
      """
  }

  @Test func theFileIsWhatTheRouterSays() throws {
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try Data(rendered.utf8).write(to: Self.file)
    }
    let file = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(file == rendered, "run the tests with UPDATE_SNAPSHOTS=1 and look at the difference")
  }

  @Test func everyMethodIsListedOnce() {
    for methods in [
      Router.requestList.map(\.method), Router.notificationList.map(\.method),
      SentMessage.all.map(\.method),
    ] { #expect(Set(methods).count == methods.count) }
  }

  /// Each capability that a request needs is one that the server announces.
  @Test func whatIsAnsweredIsAnnounced() {
    let client = TestSession()
    client.start(capabilities: TestSession.pulling)
    let capabilities = client.answers(to: 0)[0]["result"]["capabilities"]
    for route in Router.requestList where route.capability != "—" {
      let value = route.capability.split(separator: ".").reduce(capabilities) { $0[String($1)] }
      #expect(value != .null && value != false, "\(route.capability)")
    }
  }
}

// Definitions for clients that take links, and for those that do not. It never asks a session.
import LanguageServer
import LanguageServerProtocol
import Syntax
import Testing

private func range(_ line: Int, _ start: Int, _ end: Int) -> LSP.Range {
  LSP.Range(start: .init(line: line, character: start), end: .init(line: line, character: end))
}

struct WireLocationsTests {
  private let uri = LSP.DocumentURI("file:///b.md")

  private func answer(
    range: TextRange, selection: TextRange, asLinks: Bool, _ encoding: LSP.PositionEncodingKind
  ) -> LSP.DefinitionResult? {
    let target = WireLocations.Target(
      uri: uri, range: range, selection: selection,
      positions: Positions(SourceText("# 🤖 글\n"), encoding: encoding))
    return WireLocations.definition(
      from: TextRange(3, 6), positions: Positions(SourceText("한글"), encoding: encoding),
      to: [target], asLinks: asLinks)
  }

  @Test(arguments: [
    (LSP.PositionEncodingKind.utf8, range(0, 3, 6), range(0, 0, 10), range(0, 2, 10)),
    (.utf16, range(0, 1, 2), range(0, 0, 6), range(0, 2, 6)),
    (.utf32, range(0, 1, 2), range(0, 0, 5), range(0, 2, 5)),
  ])
  func eachTextIsCountedByItself(
    encoding: LSP.PositionEncodingKind, origin: LSP.Range, whole: LSP.Range, name: LSP.Range
  ) {
    let all = TextRange(0, 10)
    let selection = TextRange(2, 10)
    #expect(
      answer(range: all, selection: selection, asLinks: true, encoding)
        == .links([
          LSP.LocationLink(
            originSelectionRange: origin, targetUri: uri, targetRange: whole,
            targetSelectionRange: name)
        ]))
    #expect(
      answer(range: all, selection: selection, asLinks: false, encoding)
        == .locations([LSP.Location(uri: uri, range: name)]))
  }

  @Test func aSelectionOutsideMakesTheRangeGrow() {
    let found = answer(
      range: TextRange(2, 6), selection: TextRange(0, 10), asLinks: true, .utf8)
    guard case .links(let links)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(links.map(\.targetRange) == [range(0, 0, 10)])
  }

  @Test func noTargetIsNoAnswer() {
    let positions = Positions(SourceText(""), encoding: .utf8)
    for asLinks in [true, false] {
      #expect(
        WireLocations.definition(
          from: TextRange(0, 0), positions: positions, to: [], asLinks: asLinks) == nil)
    }
  }
}

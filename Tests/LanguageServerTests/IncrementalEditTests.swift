// Incremental edits give the text that the editor has. The model edits an array of UTF-16 units, as editors do.
import LanguageServerProtocol
import Syntax
import TestSupport
import Testing

@testable import LanguageServer

/// A text as a client with UTF-16 positions holds it.
private struct Model {
  var units: [UInt16]

  init(_ text: String) { units = Array(text.utf16) }

  var text: String { String(decoding: units, as: UTF16.self) }

  /// Where lines start, and where their text ends.
  private var lines: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < units.count {
      if units[index] == 13 || units[index] == 10 {
        found.append(start..<index)
        if units[index] == 13, index + 1 < units.count, units[index + 1] == 10 { index += 1 }
        start = index + 1
      }
      index += 1
    }
    return found + [start..<units.count]
  }

  /// A random place on a character's boundary.
  func place(_ random: inout RandomSource) -> (unit: Int, position: LSP.Position) {
    let line = Int.random(in: 0..<lines.count, using: &random)
    var unit = Int.random(in: lines[line].lowerBound...lines[line].upperBound, using: &random)
    if unit > lines[line].lowerBound, unit < units.count, UTF16.isTrailSurrogate(units[unit]) {
      unit -= 1
    }
    return (unit, LSP.Position(line: line, character: unit - lines[line].lowerBound))
  }
}

struct IncrementalEditTests {
  @Test(arguments: 0..<120 as Range<UInt64>)
  func anySequenceOfEditsGivesTheEditorsText(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let uri = LSP.DocumentURI("file:///blog/%EA%B8%80.md")
    var model = Model(RandomText.make(&random, upTo: 30))
    var documents = OpenDocuments()
    _ = documents.open(
      LSP.TextDocumentItem(uri: uri, languageId: "markdown", version: 0, text: model.text))
    for version in 1...12 {
      var changes: [LSP.TextDocumentContentChange] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changes.append(edit(&model, &random))
      }
      let changed = documents.change(
        LSP.DidChangeNotification(
          textDocument: LSP.VersionedTextDocumentIdentifier(uri: uri, version: version),
          contentChanges: changes))
      let text = changed.map { String(decoding: $0.source.bytes, as: UTF8.self) }
      #expect(text.map { Array($0.utf16) } == model.units, "seed \(seed), version \(version)")
      #expect(changed?.version == version)
    }
  }

  private func edit(
    _ model: inout Model, _ random: inout RandomSource
  ) -> LSP.TextDocumentContentChange {
    let new = RandomText.make(&random, upTo: 4)
    if Int.random(in: 0..<10, using: &random) == 0 {
      model = Model(new)
      return LSP.TextDocumentContentChange(range: nil, text: new)
    }
    let places = [model.place(&random), model.place(&random)].sorted { $0.unit < $1.unit }
    model.units.replaceSubrange(places[0].unit..<places[1].unit, with: new.utf16)
    return LSP.TextDocumentContentChange(
      range: LSP.Range(start: places[0].position, end: places[1].position), text: new)
  }

  @Test func oneFileHasOneTextHoweverItsNameIsEscaped() {
    var documents = OpenDocuments()
    _ = documents.open(
      LSP.TextDocumentItem(
        uri: LSP.DocumentURI("file:///a/%EA%B8%80.md"), languageId: "markdown", version: 1,
        text: "x"))
    #expect(documents[LSP.DocumentURI("file:///a/글.md")]?.version == 1)
    #expect(documents[LSP.DocumentURI("file://localhost/a/%ea%b8%80.md")]?.version == 1)
    #expect(documents[LSP.DocumentURI("untitled:글.md")] == nil)
  }
}

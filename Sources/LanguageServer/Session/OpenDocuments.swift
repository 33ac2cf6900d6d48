// The texts that the editor holds, as it last said. They beat the disk. It never parses them.
import LanguageServerProtocol
import Syntax

/// One text that is open in the editor.
struct OpenDocument: Sendable {
  let uri: LSP.DocumentURI
  /// The absolute path of its file; of a text without one, its URI.
  let path: String
  var version: Int
  var source: SourceText
}

struct OpenDocuments: Sendable {
  var encoding = LSP.PositionEncodingKind.utf16
  private var byPath: [String: OpenDocument] = [:]

  /// Clients escape one path in different ways: files are told apart by their paths.
  static func path(of uri: LSP.DocumentURI) -> String { uri.path ?? uri.string }

  subscript(uri: LSP.DocumentURI) -> OpenDocument? { byPath[Self.path(of: uri)] }
  subscript(path path: String) -> OpenDocument? { byPath[path] }

  var all: some Collection<OpenDocument> { byPath.values }

  /// A second opening replaces the first.
  mutating func open(_ item: LSP.TextDocumentItem) -> OpenDocument {
    let document = OpenDocument(
      uri: item.uri, path: Self.path(of: item.uri), version: item.version,
      source: SourceText(item.text))
    byPath[document.path] = document
    return document
  }

  /// Nil where the document is not open.
  mutating func change(_ change: LSP.DidChangeNotification) -> OpenDocument? {
    guard var document = self[change.textDocument.uri] else { return nil }
    document.version = change.textDocument.version
    for edit in change.contentChanges {
      guard let range = edit.range else {
        document.source = SourceText(edit.text)
        continue
      }
      // Each edit counts in the text that the edits before it made.
      let positions = Positions(document.source, encoding: encoding)
      document.source = document.source.replacing(positions.range(of: range), with: edit.text)
    }
    byPath[document.path] = document
    return document
  }

  mutating func close(_ uri: LSP.DocumentURI) -> OpenDocument? {
    byPath.removeValue(forKey: Self.path(of: uri))
  }
}

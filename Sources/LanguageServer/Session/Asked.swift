// The document that a question is about, with all that an answer needs, at one moment. It answers nothing.
import LanguageServerProtocol
import PostIndex
import SiteModel
import Workspace

/// An open document of a blog that is indexed.
struct Asked: Sendable {
  let document: OpenDocument
  let place: PostPlace
  let documents: OpenDocuments
  let encoding: LSP.PositionEncodingKind

  init?(_ identifier: LSP.TextDocumentIdentifier, _ session: Session) {
    guard let document = session.documents[identifier.uri],
      let place = session.workspace.place(of: document.path)
    else { return nil }
    self.document = document
    self.place = place
    documents = session.documents
    encoding = session.client.encoding
  }

  var snapshot: IndexSnapshot { place.snapshot }
  var path: SitePath { place.path }
  /// O(*n*): made anew each time.
  var positions: Positions { Positions(document.source, encoding: encoding) }
  var files: SiteFiles { SiteFiles(place: place, documents: documents, encoding: encoding) }
}

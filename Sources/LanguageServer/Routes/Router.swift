// Every message that the server understands, one line each. `Protocol/Methods.md` is rendered from here.
import LanguageServerProtocol

package enum Router {
  /// The requests that the server answers, in the order of the specification.
  package static let requestList: [RequestRoute] = [
    .inOrder(
      LSP.InitializeRequest.self, "—", "negotiates what both sides can", { $0.initialize($1) }),
    .inOrder(LSP.ShutdownRequest.self, "—", "ends the session's work", { s, _ in s.shutDown() }),
    .fromSnapshot(
      LSP.HoverRequest.self, "hoverProvider",
      "the card of what a link leads to, of a tag, a key of front matter, a name", { $0.hover($1) }),
    .fromSnapshot(
      LSP.CompletionRequest.self, "completionProvider",
      "posts, headings, labels and files for links, keys and values of front matter, template calls, names in prose",
      { $0.completion($1) }),
    .fromSnapshot(
      LSP.CompletionResolveRequest.self, "completionProvider.resolveProvider",
      "the card of a proposed post, name or file", { $0.resolve($1) }),
    .fromCompleteIndex(
      LSP.DefinitionRequest.self, "definitionProvider",
      "from a link to its post, heading or file, from a label, footnote, tag or name to what tells of it",
      { $0.definition($1) }),
    .fromCompleteIndex(
      LSP.ReferencesRequest.self, "referencesProvider",
      "who links to a post, heading, picture or URL; every use of a label, footnote, tag or name",
      { $0.references($1) }),
    .fromSnapshot(
      LSP.DocumentHighlightRequest.self, "documentHighlightProvider",
      "the same within a post: where a thing is declared and where it is used",
      { $0.highlights($1) }),
    .fromCompleteIndex(
      LSP.DocumentSymbolRequest.self, "documentSymbolProvider",
      "the sections of a post, its front matter, link definitions and footnotes",
      { $0.outline($1) }),
    .fromCompleteIndex(
      LSP.DocumentLinkRequest.self, "documentLinkProvider",
      "where the links of a post lead: the file behind each, or its address", { $0.links($1) }),
    .fromCompleteIndex(
      LSP.FoldingRangeRequest.self, "foldingRangeProvider",
      "sections, items, code and other blocks, front matter, shortcodes from begin to end",
      { $0.folds($1) }),
    .fromCompleteIndex(
      LSP.SelectionRangeRequest.self, "selectionRangeProvider",
      "from a word without its particle over the sentence to the section", { $0.selections($1) }),
    .fromSnapshot(
      LSP.LinkedEditingRangeRequest.self, "linkedEditingRangeProvider",
      "the name of a tag or shortcode at both of its ends", { $0.linkedNames($1) }),
    .fromCompleteIndex(
      LSP.WorkspaceSymbolRequest.self, "workspaceSymbolProvider",
      "posts, tags, names of entities and headings that are called so, the best first",
      { $0.symbols($1) }),
    .fromCompleteIndex(
      LSP.CodeActionRequest.self, "codeActionProvider",
      "cures for the findings at a place, the list of related posts, links with and without definitions, a table of contents",
      { $0.codeActions($1) }),
    .fromCompleteIndex(
      LSP.CodeLensRequest.self, "codeLensProvider",
      "above a post, where `code-lens.enabled` asks for it: how many posts link to it, its length",
      { $0.lenses($1) }),
    .fromSnapshot(
      LSP.CodeLensResolveRequest.self, "codeLensProvider.resolveProvider",
      "what one of them says", { $0.resolve($1) }),
    .fromCompleteIndex(
      LSP.InlayHintRequest.self, "inlayHintProvider",
      "behind links, where `inlay-hints.enabled` asks for it: titles that are not written, dates",
      { $0.hints($1) }),
    .inOrder(
      LSP.ExecuteCommandRequest.self, "executeCommandProvider",
      "`bloglsp.insertRelatedPosts`: lists the posts most related to a post at its end, or again; "
        + "`bloglsp.showBacklinks`: names the posts that link to it",
      { $0.execute($1) }),
    .orRefused(
      LSP.RenameRequest.self, "renameProvider",
      "another name for a heading, a label, a tag, a post's file or an entity, with all that names it",
      { $0.rename($1) }
    ).onceIndexed(),
    .orRefused(
      LSP.PrepareRenameRequest.self, "renameProvider.prepareProvider", "what would be renamed",
      { $0.prepareRename($1) }
    ).onceIndexed(),
    .kept(
      LSP.SemanticTokensRequest.self, "semanticTokensProvider.full",
      "what a grammar cannot know: names, where links lead, tags, template calls",
      { $0.tokens($1) }),
    .kept(
      LSP.SemanticTokensDeltaRequest.self, "semanticTokensProvider.full.delta",
      "what has changed in them; all of them where the earlier ones are not known any more",
      { $0.tokens($1) }),
    .kept(
      LSP.SemanticTokensRangeRequest.self, "semanticTokensProvider.range",
      "those that touch a range", { $0.tokens($1) }),
    .kept(
      LSP.WillRenameFilesRequest.self, "workspace.fileOperations.willRename",
      "the edits with which every link in and out of what moves leads where it did",
      { $0.willRename($1) }),
    .kept(
      LSP.WillDeleteFilesRequest.self, "workspace.fileOperations.willDelete",
      "no edit; the author is told which posts link to what goes", { $0.willDelete($1) }),
    .fromCompleteIndex(
      LSP.DocumentDiagnosticRequest.self, "diagnosticProvider", "the findings in one post",
      { $0.diagnostics($1) }),
    .inParts(
      LSP.WorkspaceDiagnosticRequest.self, "diagnosticProvider.workspaceDiagnostics",
      "the findings in all posts and settings, in parts where the client wants them so",
      { $0.diagnostics($1) }
    ).after { $0.takeDataFilesBack() },
  ]

  /// The notifications that the server takes.
  package static let notificationList: [NotificationRoute] = [
    .of(LSP.InitializedNotification.self, "indexing begins", { s, _ in s.initialized() }),
    // Taken by the session itself in every phase; listed for the matrix.
    .of(LSP.ExitNotification.self, "ends the process", { s, _ in s.end(1) }),
    .of(LSP.CancelNotification.self, "gives a request up", { $0.cancel($1) }),
    .of(LSP.SetTraceNotification.self, "switches `$/logTrace`", { $0.setTrace($1) }),
    .of(LSP.DidOpenNotification.self, "the editor's text counts from now on", { $0.open($1) }),
    .of(LSP.DidChangeNotification.self, "incremental edits", { $0.change($1) }),
    .of(LSP.DidCloseNotification.self, "the disk counts again", { $0.close($1) }),
    .of(LSP.DidChangeConfigurationNotification.self, "new settings", { $0.configure($1) }),
    .of(LSP.DidChangeWatchedFilesNotification.self, "files changed", { $0.filesChanged($1) }),
    .of(LSP.DidCreateFilesNotification.self, "files changed", { $0.didCreate($1) }),
    .of(LSP.DidRenameFilesNotification.self, "files changed", { $0.didRename($1) }),
    .of(LSP.DidDeleteFilesNotification.self, "files changed", { $0.didDelete($1) }),
    .of(
      LSP.DidChangeWorkspaceFoldersNotification.self, "folders changed", { $0.foldersChanged($1) }),
  ]

  static let requests = Dictionary(
    requestList.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })
  static let notifications = Dictionary(
    notificationList.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })
}

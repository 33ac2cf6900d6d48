// What the client can do, as far as it changes what the server sends. It never changes after `initialize`.
package import LanguageServerProtocol

/// The client's capabilities, digested.
package struct ClientProfile: Sendable {
  var encoding = LSP.PositionEncodingKind.utf16
  var showsProgress = false
  var watchesFiles = false
  /// Asks for diagnostics itself, and again when it is told to: nothing is pushed for posts then.
  var pullsDiagnostics = false
  var readsMarkdown = false
  var insertReplace = false
  var labelDetails = false
  /// Chooses the item beforehand that the server says is the one.
  var preselects = false
  var resolvesCompletion = false
  var snippets = false
  var diagnosticVersions = false
  var relatedInformation = false
  var codeDescriptions = false
  var codeActionLiterals = false
  /// Takes versioned edits.
  var documentChanges = false
  /// Makes edits that the server sends by itself.
  var appliesEdits = false
  /// Creates files as a part of an edit.
  var createsFiles = false
  /// Renames files as a part of an edit.
  var renamesFiles = false
  /// Which tags of findings it shows.
  var diagnosticTags: Set<LSP.DiagnosticTag> = []

  /// Takes more of a definition than its place.
  package var definitionLinks = false
  /// Asks what would be renamed before it asks for the new name.
  package var preparesRename = false
  /// Shows why an edit changes something, and asks where the server says so.
  package var annotatesChanges = false
  /// The same for the edits of a renaming.
  package var annotatesRename = false
  /// Which kinds of symbols it shows.
  package var symbolKinds = LSP.SymbolKind.basic
  /// Nil where it colours nothing by meaning.
  package var tokens: TokenProfile?
  package var structure = StructureProfile()
  /// Which of its own file operations it asks about and tells of; nil where it does neither.
  var fileOperations: LSP.FileOperationOptions?

  package init() {}

  /// - Parameter name: what the client calls itself.
  package init(_ capabilities: LSP.ClientCapabilities, named name: String? = nil) {
    encoding = ClientProfile.encoding(offered: capabilities.general?.positionEncodings ?? [])
    showsProgress = capabilities.window?.workDoneProgress ?? false
    watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    // A client that pulls and cannot be told to pull again (Neovim 0.11) would never see that another file
    // has changed: such a client is pushed to.
    pullsDiagnostics =
      capabilities.textDocument?.diagnostic != nil
      && capabilities.workspace?.diagnostics?.refreshSupport == true
    readsMarkdown = capabilities.textDocument?.hover?.contentFormat?.contains(.markdown) ?? false
    let item = capabilities.textDocument?.completion?.completionItem
    insertReplace = item?.insertReplaceSupport ?? false
    labelDetails = item?.labelDetailsSupport ?? false
    preselects = item?.preselectSupport ?? false
    snippets = item?.snippetSupport ?? false
    resolvesCompletion = item?.resolveSupport?.properties.contains("documentation") ?? false
    let publishing = capabilities.textDocument?.publishDiagnostics
    diagnosticVersions = publishing?.versionSupport ?? false
    relatedInformation = publishing?.relatedInformation ?? false
    codeActionLiterals = capabilities.textDocument?.codeAction?.codeActionLiteralSupport != nil
    documentChanges = capabilities.workspace?.workspaceEdit?.documentChanges ?? false
    appliesEdits = capabilities.workspace?.applyEdit ?? false
    let operations = capabilities.workspace?.workspaceEdit?.resourceOperations
    // Neovim makes such edits and does not say that it takes versioned ones.
    createsFiles = operations?.contains("create") ?? false
    renamesFiles = operations?.contains("rename") ?? false
    codeDescriptions = publishing?.codeDescriptionSupport ?? false
    diagnosticTags = Set(publishing?.tagSupport?.valueSet ?? [])
    takeNavigation(capabilities)
    tokens = TokenProfile(capabilities)
    structure = StructureProfile(capabilities, named: name)
    fileOperations = capabilities.workspace?.fileOperations.map(Self.offer)
  }

  /// All files and folders: what is no part of a blog changes nothing.
  private static func offer(
    _ operations: LSP.ClientCapabilities.Workspace.FileOperations
  ) -> LSP.FileOperationOptions {
    let all = LSP.FileOperationRegistrationOptions(
      filters: [.init(scheme: "file", pattern: .init(glob: "**"))])
    var options = LSP.FileOperationOptions()
    options.didCreate = operations.didCreate == true ? all : nil
    options.willRename = operations.willRename == true ? all : nil
    options.didRename = operations.didRename == true ? all : nil
    options.willDelete = operations.willDelete == true ? all : nil
    options.didDelete = operations.didDelete == true ? all : nil
    return options
  }

  private mutating func takeNavigation(_ capabilities: LSP.ClientCapabilities) {
    definitionLinks = capabilities.textDocument?.definition?.linkSupport ?? false
    let rename = capabilities.textDocument?.rename
    preparesRename = rename?.prepareSupport ?? false
    // Only versioned edits have room for annotations.
    annotatesChanges =
      documentChanges && capabilities.workspace?.workspaceEdit?.changeAnnotationSupport != nil
    annotatesRename = annotatesChanges && rename?.honorsChangeAnnotations == true
    if let kinds = capabilities.workspace?.symbol?.symbolKind?.valueSet {
      symbolKinds = Set(kinds)
    }
  }

  /// UTF-8 is what the server counts itself; UTF-16 is what every client can.
  private static func encoding(
    offered: [LSP.PositionEncodingKind]
  ) -> LSP.PositionEncodingKind {
    [.utf8, .utf32].first(where: offered.contains) ?? .utf16
  }
}

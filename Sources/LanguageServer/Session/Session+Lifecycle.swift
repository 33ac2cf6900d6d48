// From `initialize` to `shutdown`: what is negotiated, what is started. It indexes nothing itself.
import LanguageServerProtocol
import SiteModel
import Syntax
import Workspace

extension Session {
  /// How often the parent process is looked for, and the disk where the client cannot watch it.
  private static let parentCheckMilliseconds = 3_000
  static let pollMilliseconds = 2_000

  mutating func initialize(
    _ request: LSP.InitializeRequest
  ) -> (LSP.InitializeResult, [Effect]) {
    phase = .running
    client = ClientProfile(request.capabilities, named: request.clientInfo?.name)
    tracing = request.trace ?? .off
    documents.encoding = client.encoding
    // Nothing is indexed yet: what the settings change, the first scan will see.
    _ = workspace.setClientSettings(.read(request.initializationOptions))
    folders = request.folders.compactMap(Session.folder(of:))
    var effects: [Effect] = []
    // Only a number that can be a process is looked for: 0 and below mean groups of them.
    if let process = request.processId.flatMap(Int32.init(exactly:)), process > 0 {
      effects.append(
        .wake(
          .parentCheck(process),
          afterMilliseconds: Session.parentCheckMilliseconds))
    }
    let result = LSP.InitializeResult(
      capabilities: capabilities, serverInfo: .init(name: "bloglsp", version: Version.current))
    return (result, effects)
  }

  /// The absolute path of a folder; clients end it with a slash or not.
  static func folder(of uri: LSP.DocumentURI) -> String? {
    uri.path.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  private var capabilities: LSP.ServerCapabilities {
    var capabilities = LSP.ServerCapabilities()
    capabilities.positionEncoding = client.encoding
    capabilities.textDocumentSync = .init(openClose: true, change: .incremental, save: false)
    capabilities.hoverProvider = true
    capabilities.completionProvider = .init(
      triggerCharacters: ["[", "(", "#", "/", "\"", "@", "<", "%"], resolveProvider: true)
    capabilities.definitionProvider = true
    capabilities.referencesProvider = true
    capabilities.documentHighlightProvider = true
    capabilities.documentSymbolProvider = true
    capabilities.documentLinkProvider = .init(resolveProvider: false)
    capabilities.foldingRangeProvider = true
    capabilities.selectionRangeProvider = true
    capabilities.linkedEditingRangeProvider = true
    capabilities.workspaceSymbolProvider = true
    // A setting turns them on, which may change at any time.
    capabilities.codeLensProvider = .init(resolveProvider: true)
    capabilities.inlayHintProvider = true
    capabilities.renameProvider =
      client.preparesRename ? .options(.init(prepareProvider: true)) : .boolean(true)
    if client.codeActionLiterals {
      capabilities.codeActionProvider = .init(codeActionKinds: [.quickFix, .fixAll, .rewrite])
    }
    capabilities.executeCommandProvider = .init(commands: Command.allCases.map(\.rawValue))
    capabilities.semanticTokensProvider = client.tokens?.offer
    if client.pullsDiagnostics {
      capabilities.diagnosticProvider = .init(
        identifier: "bloglsp", interFileDependencies: true, workspaceDiagnostics: true)
    }
    capabilities.workspace = .init(
      workspaceFolders: .init(supported: true, changeNotifications: true),
      fileOperations: client.fileOperations)
    return capabilities
  }

  mutating func initialized() -> [Effect] {
    // A client that says it twice has nothing new to say.
    guard !isInitialized else { return [] }
    isInitialized = true
    var effects: [Effect] = []
    if client.watchesFiles {
      // Images and configuration count as much as posts do.
      let watchers = LSP.JSONValue.array([.object(["globPattern": .string("**/*")])])
      let registration = LSP.Registration(
        id: "bloglsp-files", method: LSP.DidChangeWatchedFilesNotification.method,
        registerOptions: .object(["watchers": watchers]))
      effects.append(
        .send(
          outgoing.request(
            LSP.RegisterCapabilityRequest(registrations: [registration]), for: .registerWatcher)))
    } else {
      effects.append(.wake(.poll, afterMilliseconds: Session.pollMilliseconds))
    }
    return effects + beginIndexing()
  }

  mutating func shutDown() -> (LSP.ShutdownRequest.Result, [Effect]) {
    phase = .shutDown
    let error = LSP.ResponseError(.serverCancelled, "the server was shut down")
    let given = waiting
    waiting = []
    return (LSP.Null(), given.flatMap { refuse($0.id, error) })
  }

  mutating func setTrace(_ params: LSP.SetTraceNotification) -> [Effect] {
    tracing = params.value
    return []
  }

  /// The client's answer to a request of ours.
  mutating func take(responseTo id: LSP.RequestID, error: LSP.ResponseError?) -> [Effect] {
    switch outgoing.purpose(of: id) {
    case .createProgress: return progress.created(error == nil)
    case .registerWatcher where error != nil:
      // A client that promised to watch and cannot: the server looks itself.
      client.watchesFiles = false
      return [.wake(.poll, afterMilliseconds: Session.pollMilliseconds)]
    case .registerWatcher, .refreshDiagnostics, .refreshTokens, .applyEdit, nil: return []
    }
  }
}

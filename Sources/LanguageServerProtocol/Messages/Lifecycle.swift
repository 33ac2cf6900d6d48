// Messages that begin and end a session. It never says in which order they may come.

extension LSP {
  package struct TraceValue: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let off = Self(rawValue: "off")
    package static let messages = Self(rawValue: "messages")
    package static let verbose = Self(rawValue: "verbose")
  }

  package struct ClientInfo: Codable, Hashable, Sendable {
    package var name: String
    package var version: String?

    package init(name: String, version: String?) {
      self.name = name
      self.version = version
    }
  }

  /// `initialize`, the first request.
  package struct InitializeRequest: Request, Hashable {
    package static let method = "initialize"
    package typealias Result = InitializeResult

    package var processId: Int?
    package var clientInfo: ClientInfo?
    package var rootPath: String?
    package var rootUri: DocumentURI?
    package var initializationOptions: JSONValue?
    package var capabilities: ClientCapabilities
    package var trace: TraceValue?
    package var workspaceFolders: [WorkspaceFolder]?

    package init(processId: Int?, rootUri: DocumentURI?, capabilities: ClientCapabilities) {
      self.processId = processId
      self.rootUri = rootUri
      self.capabilities = capabilities
    }

    /// The folders to work in: the newer forms win over the older ones.
    package var folders: [DocumentURI] {
      if let workspaceFolders { return workspaceFolders.map(\.uri) }
      if let rootUri { return [rootUri] }
      return rootPath.map { [DocumentURI(path: $0)] } ?? []
    }
  }

  package struct InitializeResult: Codable, Hashable, Sendable {
    package var capabilities: ServerCapabilities
    package var serverInfo: ClientInfo?

    package init(capabilities: ServerCapabilities, serverInfo: ClientInfo?) {
      self.capabilities = capabilities
      self.serverInfo = serverInfo
    }
  }

  package struct InitializedNotification: Notification, Hashable {
    package static let method = "initialized"
    package init() {}
  }

  package struct ShutdownRequest: Request, Hashable {
    package static let method = "shutdown"
    package typealias Result = Null
    package init() {}
  }

  package struct ExitNotification: Notification, Hashable {
    package static let method = "exit"
    package init() {}
  }

  package struct CancelNotification: Notification, Hashable {
    package static let method = "$/cancelRequest"
    package var id: RequestID
    package init(id: RequestID) { self.id = id }
  }

  package struct SetTraceNotification: Notification, Hashable {
    package static let method = "$/setTrace"
    package var value: TraceValue
    package init(value: TraceValue) { self.value = value }
  }

  package struct LogTraceNotification: Notification, Hashable {
    package static let method = "$/logTrace"
    package var message: String
    package var verbose: String?

    package init(message: String, verbose: String? = nil) {
      self.message = message
      self.verbose = verbose
    }
  }

  package struct Registration: Codable, Hashable, Sendable {
    package var id: String
    package var method: String
    package var registerOptions: JSONValue?

    package init(id: String, method: String, registerOptions: JSONValue?) {
      self.id = id
      self.method = method
      self.registerOptions = registerOptions
    }
  }

  package struct RegisterCapabilityRequest: Request, Hashable {
    package static let method = "client/registerCapability"
    package typealias Result = Null
    package var registrations: [Registration]
    package init(registrations: [Registration]) { self.registrations = registrations }
  }
}

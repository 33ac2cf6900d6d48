// Commands of the server, and the edits that it asks a client to make. It never makes one.

extension LSP {
  /// `workspace/executeCommand`.
  package struct ExecuteCommandRequest: Request, Hashable {
    package static let method = "workspace/executeCommand"
    package typealias Result = Null

    package var command: String
    package var arguments: [JSONValue]?

    package init(command: String, arguments: [JSONValue]?) {
      self.command = command
      self.arguments = arguments
    }
  }

  package struct ExecuteCommandOptions: Codable, Hashable, Sendable {
    package var commands: [String]
    package init(commands: [String]) { self.commands = commands }
  }

  /// `workspace/applyEdit`, from the server to the client.
  package struct ApplyEditRequest: Request, Hashable {
    package static let method = "workspace/applyEdit"
    package typealias Result = JSONValue

    /// What an editor's undo may call it.
    package var label: String?
    package var edit: WorkspaceEdit

    package init(label: String?, edit: WorkspaceEdit) {
      self.label = label
      self.edit = edit
    }
  }
}

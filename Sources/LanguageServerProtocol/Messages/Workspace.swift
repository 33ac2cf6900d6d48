// Messages about folders, files and settings. It never reads a file.

extension LSP {
  package struct DidChangeConfigurationNotification: Notification, Hashable {
    package static let method = "workspace/didChangeConfiguration"
    package var settings: JSONValue?
    package init(settings: JSONValue?) { self.settings = settings }
  }

  package struct FileChangeType: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let created = Self(rawValue: 1)
    package static let changed = Self(rawValue: 2)
    package static let deleted = Self(rawValue: 3)
  }

  package struct FileEvent: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package var type: FileChangeType

    package init(uri: DocumentURI, type: FileChangeType) {
      self.uri = uri
      self.type = type
    }
  }

  package struct DidChangeWatchedFilesNotification: Notification, Hashable {
    package static let method = "workspace/didChangeWatchedFiles"
    package var changes: [FileEvent]
    package init(changes: [FileEvent]) { self.changes = changes }
  }

  package struct DidChangeWorkspaceFoldersNotification: Notification, Hashable {
    package static let method = "workspace/didChangeWorkspaceFolders"
    package var event: Event
    package init(event: Event) { self.event = event }

    package struct Event: Codable, Hashable, Sendable {
      package var added: [WorkspaceFolder]
      package var removed: [WorkspaceFolder]

      package init(added: [WorkspaceFolder], removed: [WorkspaceFolder]) {
        self.added = added
        self.removed = removed
      }
    }
  }
}

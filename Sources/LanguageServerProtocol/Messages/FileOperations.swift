// Files that an editor renames and deletes, on the wire. It never touches one.

extension LSP {
  /// Before files and folders get other names: what has to change with them, in the files as they are called now.
  package struct WillRenameFilesRequest: Request, Hashable {
    package static let method = "workspace/willRenameFiles"
    package typealias Result = WorkspaceEdit?

    package var files: [FileRename]
    package init(files: [FileRename]) { self.files = files }
  }

  package struct DidRenameFilesNotification: Notification, Hashable {
    package static let method = "workspace/didRenameFiles"

    package var files: [FileRename]
    package init(files: [FileRename]) { self.files = files }
  }

  package struct FileRename: Codable, Hashable, Sendable {
    package var oldUri: DocumentURI
    package var newUri: DocumentURI

    package init(oldUri: DocumentURI, newUri: DocumentURI) {
      self.oldUri = oldUri
      self.newUri = newUri
    }
  }

  /// Before files and folders are deleted.
  package struct WillDeleteFilesRequest: Request, Hashable {
    package static let method = "workspace/willDeleteFiles"
    package typealias Result = WorkspaceEdit?

    package var files: [FileDelete]
    package init(files: [FileDelete]) { self.files = files }
  }

  package struct DidDeleteFilesNotification: Notification, Hashable {
    package static let method = "workspace/didDeleteFiles"

    package var files: [FileDelete]
    package init(files: [FileDelete]) { self.files = files }
  }

  package struct FileDelete: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package init(uri: DocumentURI) { self.uri = uri }
  }

  package struct DidCreateFilesNotification: Notification, Hashable {
    package static let method = "workspace/didCreateFiles"

    package var files: [FileCreate]
    package init(files: [FileCreate]) { self.files = files }
  }

  package struct FileCreate: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package init(uri: DocumentURI) { self.uri = uri }
  }

  /// Which of a client's operations the server wants to hear of; those that are nil it does not.
  package struct FileOperationOptions: Codable, Hashable, Sendable {
    package var didCreate: FileOperationRegistrationOptions?
    package var willRename: FileOperationRegistrationOptions?
    package var didRename: FileOperationRegistrationOptions?
    package var willDelete: FileOperationRegistrationOptions?
    package var didDelete: FileOperationRegistrationOptions?

    package init() {}
  }

  package struct FileOperationRegistrationOptions: Codable, Hashable, Sendable {
    package var filters: [FileOperationFilter]
    package init(filters: [FileOperationFilter]) { self.filters = filters }
  }

  package struct FileOperationFilter: Codable, Hashable, Sendable {
    package var scheme: String?
    package var pattern: FileOperationPattern

    package init(scheme: String?, pattern: FileOperationPattern) {
      self.scheme = scheme
      self.pattern = pattern
    }
  }

  /// Files and folders alike.
  package struct FileOperationPattern: Codable, Hashable, Sendable {
    package var glob: String
    package init(glob: String) { self.glob = glob }
  }
}

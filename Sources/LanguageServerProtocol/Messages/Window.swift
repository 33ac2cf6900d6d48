// Messages that an author sees: logs and progress. It never decides when one is worth sending.

extension LSP {
  package struct MessageType: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let error = Self(rawValue: 1)
    package static let warning = Self(rawValue: 2)
    package static let info = Self(rawValue: 3)
    package static let log = Self(rawValue: 4)
  }

  package struct ShowMessageNotification: Notification, Hashable {
    package static let method = "window/showMessage"
    package var type: MessageType
    package var message: String

    package init(type: MessageType, message: String) {
      self.type = type
      self.message = message
    }
  }

  package struct LogMessageNotification: Notification, Hashable {
    package static let method = "window/logMessage"
    package var type: MessageType
    package var message: String

    package init(type: MessageType, message: String) {
      self.type = type
      self.message = message
    }
  }

  package struct WorkDoneProgressCreateRequest: Request, Hashable {
    package static let method = "window/workDoneProgress/create"
    package typealias Result = Null
    package var token: ProgressToken
    package init(token: ProgressToken) { self.token = token }
  }

  /// Begin, report or end of a work-done progress, told apart by `kind`.
  package struct WorkDoneProgress: Codable, Hashable, Sendable {
    package var kind: String
    package var title: String?
    package var message: String?
    package var cancellable: Bool?

    package static func begin(title: String) -> Self {
      Self(kind: "begin", title: title, message: nil, cancellable: false)
    }

    package static func end(message: String) -> Self {
      Self(kind: "end", title: nil, message: message, cancellable: nil)
    }
  }

  package struct ProgressNotification: Notification, Hashable {
    package static let method = "$/progress"
    package var token: ProgressToken
    package var value: WorkDoneProgress

    package init(token: ProgressToken, value: WorkDoneProgress) {
      self.token = token
      self.value = value
    }
  }

  /// A part of the answer to a request that gave a token for it.
  package struct PartialResultNotification<Value: Codable & Sendable>: Notification {
    package static var method: String { "$/progress" }
    package var token: ProgressToken
    package var value: Value

    package init(token: ProgressToken, value: Value) {
      self.token = token
      self.value = value
    }
  }
}

// The client's settings as the workspace reads them. It never says which settings there are.
import Foundation
import LanguageServerProtocol
import SiteModel
import Syntax

extension ClientSettings {
  /// From `initializationOptions` or `workspace/didChangeConfiguration`; anything but an object is none.
  static func read(_ value: LSP.JSONValue?) -> ClientSettings {
    guard let value, let data = try? JSONEncoder().encode(value) else { return .none }
    return ClientSettings(json: SourceText(bytes: Array(data)))
  }
}

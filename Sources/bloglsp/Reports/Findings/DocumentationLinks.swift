// Where the codes are explained to people. It never explains them itself.
import LanguageFeatures

extension DiagnosticCode {
  /// The page of all codes.
  static let page = "https://github.com/bloglsp/bloglsp/blob/main/Protocol/Diagnostics.md"

  /// Where its paragraph of `Protocol/Diagnostics.md` can be read.
  var documentation: String { "\(Self.page)#\(rawValue)" }
}

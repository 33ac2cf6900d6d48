// The findings in a settings file. It never changes a setting.
import SiteModel
package import Syntax

package enum SettingsDiagnostics {
  /// What is wrong in a `.bloglsp.toml`, in text order.
  package static func findings(in source: SourceText) -> [Diagnostic] {
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    let layers = SettingsLayers(file: source, client: .none, codes: codes)
    return layers.fileProblems.compactMap { problem in
      let code: DiagnosticCode =
        switch problem.kind {
        case .unknown: .unknownSetting
        case .invalid, .syntax: .invalidSetting
        }
      return Finding(code: code, range: problem.range, message: problem.message)
        .diagnostic(in: layers.settings, at: SitePath(""))
    }
  }
}

// Protocol/Diagnostics.md says of every code what the program says of it. UPDATE_SNAPSHOTS=1 rewrites it.
import Foundation
import LanguageFeatures
import Testing

struct DiagnosticsPageTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Protocol/Diagnostics.md").standardizedFileURL

  @Test func thePageIsWhatTheProgramSays() throws {
    let expected = Self.rendered
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try expected.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    let actual = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(
      Array(actual.utf8) == Array(expected.utf8), "run UPDATE_SNAPSHOTS=1 swift test to rewrite it")
  }

  @Test func everyCodeIsExplained() {
    for code in DiagnosticCode.allCases {
      let explanation = code.explanation
      #expect(explanation.meaning.hasSuffix("."), "\(code.rawValue)")
      #expect(explanation.cure.hasSuffix("."), "\(code.rawValue)")
      #expect(!explanation.example.isEmpty, "\(code.rawValue)")
    }
  }

  @Test func namesAreLowerCaseWordsWithHyphens() {
    for code in DiagnosticCode.allCases {
      #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code.rawValue)")
    }
  }

  private static var rendered: String {
    var text = """
      # Diagnostics

      What bloglsp finds, in an editor and in `bloglsp check` alike. A code keeps its meaning: when it is
      no longer used, it is not given to something else. `[diagnostics]` in `.bloglsp.toml` sets the severity
      of a code, `off` included: `broken-anchor = "error"`; `[per-path."drafts/**"]` does so for some files only.

      A comment silences findings in one place, of the codes that it names or of all:

      ```markdown
      <!-- bloglsp-disable-next-line broken-link -- the page comes tomorrow -->
      [tomorrow](/tomorrow/)

      <!-- bloglsp-disable broken-link broken-anchor -->
      [what is not there](/not/here/)
      <!-- bloglsp-enable broken-link broken-anchor -->
      ```

      `bloglsp-disable-line` counts for its own line, `bloglsp-disable` to the end of the file where nothing enables
      again. In MDX write `{/* bloglsp-disable-next-line broken-link */}`.

      This page is rendered from the program, and a test holds the two equal.

      | code | severity |
      |---|---|

      """
    for code in DiagnosticCode.allCases {
      text +=
        "| [`\(code.rawValue)`](#\(code.rawValue)) | \(code.explanation.severity?.name ?? "off") |\n"
    }
    for code in DiagnosticCode.allCases {
      let explanation = code.explanation
      text += """

        ## \(code.rawValue)

        \(explanation.meaning)

        - Severity: \(explanation.severity?.name ?? "off")
        - Example:

          ```text
          \(explanation.example)
          ```

        - Cure: \(explanation.cure)

        """
    }
    return text
  }
}

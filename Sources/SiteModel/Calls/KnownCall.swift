// What a post may call by name: shortcodes, tags, includes, of the engine and of the site's own templates. It never runs
// one.

/// One thing that template calls can name.
package struct KnownCall: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// Hugo's `{{< name >}}` and `{{% name %}}`.
    case shortcode
    /// `{% name %}`
    case tag
    /// Zola's `{{ name() }}`; one with a body is `{% name() %}…{% end %}`.
    case function
    /// A file that `{% include %}` takes.
    case include
  }

  package let name: String
  package let form: Form
  /// The names of what it takes, the usual ones first.
  package var parameters: [String] = []
  /// What closes it: `/name`, `endname`, `end`; nil where it stands alone.
  package var closing: String?
  /// What it does, in one sentence; empty where nobody says it.
  package var note = ""
  /// The template that says it, of the site or its theme.
  package var file: SitePath?

  init(
    _ name: String, _ form: Form, _ parameters: [String] = [], closing: String? = nil,
    note: String = "", file: SitePath? = nil
  ) {
    self.name = name
    self.form = form
    self.parameters = parameters
    self.closing = closing
    self.note = note
    self.file = file
  }
}

extension KnownCall {
  /// The site's own before the theme's before the engine's: of two with one name the first is called.
  static func merged(_ calls: [KnownCall]) -> [KnownCall] {
    var seen: Set<String> = []
    return calls.filter { seen.insert("\($0.form) \($0.name)").inserted }
  }
}

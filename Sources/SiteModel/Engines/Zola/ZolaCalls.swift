// The shortcodes that pages of a Zola site can call. It never runs one.
import Syntax

enum ZolaCalls {
  static func all(_ reader: ConfigurationReader) -> [KnownCall] {
    let templates = reader.listing.filter(contains).sorted { left, right in
      (left.string.beginsWith("themes/") ? 1 : 0, left)
        < (right.string.beginsWith("themes/") ? 1 : 0, right)
    }
    return KnownCall.merged(templates.map { call(at: $0, reader.text(of: $0)) })
  }

  /// `templates/shortcodes/a.html`, here and in a theme.
  static func contains(_ path: SitePath) -> Bool {
    guard path.string.beginsWith("templates/") || path.string.beginsWith("themes/"),
      path.fileExtension == "html" || path.fileExtension == "md"
    else { return false }
    var parts = path.components
    if parts.first == "themes" { parts = Array(parts.dropFirst(2)) }
    return parts.count == 3 && parts[0] == "templates" && parts[1] == "shortcodes"
  }

  private static func call(at path: SitePath, _ source: SourceText?) -> KnownCall {
    let text = TemplateText(source)
    // Tera's own names, and what is no parameter.
    let other: Set<String> = [
      "body", "nth", "config", "page", "section", "lang", "get_url", "resize_image", "load_data",
      "loop", "macros", "self", "trans", "get_page", "get_section",
    ]
    let words =
      text.words(behind: "{{ ") + text.words(behind: "{{") + text.words(behind: "{% if ")
    var seen: Set<String> = other
    return KnownCall(
      path.stem, .function, words.filter { seen.insert($0).inserted },
      closing: text.has("body") ? "end" : nil, file: path)
  }
}

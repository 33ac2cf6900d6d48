// The shortcodes that posts of a Hugo site can call. It never runs one, and never looks into Hugo modules.
import Syntax

enum HugoCalls {
  /// The site's own, its theme's, then Hugo's.
  static func all(_ reader: ConfigurationReader) -> [KnownCall] {
    let templates = reader.listing.filter(contains)
      .sorted { left, right in
        (isOfTheme(left) ? 1 : 0, left) < (isOfTheme(right) ? 1 : 0, right)
      }
    return KnownCall.merged(
      templates.compactMap { call(at: $0, reader.text(of: $0)) } + builtin)
  }

  /// `layouts/shortcodes/a.html`, or `_shortcodes` since 0.146, here and in a theme.
  static func contains(_ path: SitePath) -> Bool { name(of: path) != nil }

  private static func isOfTheme(_ path: SitePath) -> Bool { path.string.beginsWith("themes/") }

  private static func name(of path: SitePath) -> String? {
    guard path.string.beginsWith("layouts/") || path.string.beginsWith("themes/") else {
      return nil
    }
    var parts = path.components
    if parts.first == "themes" { parts = Array(parts.dropFirst(2)) }
    guard parts.count >= 3, parts[0] == "layouts",
      parts[1] == "shortcodes" || parts[1] == "_shortcodes", !path.fileExtension.isEmpty
    else { return nil }
    return (parts.dropFirst(2).dropLast().map(String.init) + [path.stem]).joined(separator: "/")
  }

  private static func call(at path: SitePath, _ source: SourceText?) -> KnownCall? {
    name(of: path).map { name in
      let text = TemplateText(source)
      let parameters = text.quoted(behind: ".Get ") + text.quoted(behind: ".Params ")
      var seen: Set<String> = []
      return KnownCall(
        name, .shortcode, parameters.filter { seen.insert($0).inserted },
        closing: text.has("Inner") ? "/\(name)" : nil, file: path)
    }
  }

  private static let builtin = [
    KnownCall(
      "ref", .shortcode, ["path", "lang", "outputFormat"], note: "The whole address of a page."),
    KnownCall(
      "relref", .shortcode, ["path", "lang", "outputFormat"],
      note: "The address of a page, from the site's root."),
    KnownCall(
      "figure", .shortcode,
      [
        "src", "alt", "caption", "title", "link", "target", "rel", "class", "width", "height",
        "loading", "attr", "attrlink",
      ], note: "A picture with a caption."),
    KnownCall("highlight", .shortcode, closing: "/highlight", note: "Code in colours."),
    KnownCall(
      "details", .shortcode, ["summary", "open", "name", "class", "title"], closing: "/details",
      note: "Text that opens when its summary is clicked."),
    KnownCall(
      "youtube", .shortcode, ["id", "title", "start", "end"], note: "A video of YouTube, by its id."
    ),
    KnownCall("vimeo", .shortcode, ["id", "title", "class"], note: "A video of Vimeo, by its id."),
    KnownCall("x", .shortcode, ["user", "id"], note: "A post of X."),
    KnownCall("instagram", .shortcode, note: "A post of Instagram, by its id."),
    KnownCall("qr", .shortcode, ["text", "level", "scale"], note: "A QR code of a text."),
    KnownCall("param", .shortcode, note: "A value of the page's or the site's parameters."),
  ]
}

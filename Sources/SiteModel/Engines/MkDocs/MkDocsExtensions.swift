// What the enabled extensions of Python-Markdown and PyMdown make of a page. It never reads a file.
import Syntax

struct MkDocsExtensions: Hashable, Sendable {
  let dialect: Dialect
  let slugs: PythonMarkdownIDs.Slugs
  /// Whether an extension that is not known here may add ids.
  let mayAddAnchors: Bool
  /// Whether `--8<--` puts other files into a page.
  private let hasSnippets: Bool
  private let footnoteSeparator: String
  private let footnotesAreUnique: Bool

  init(_ tree: ConfigurationTree, sources: [SourceText]) {
    let options = MkDocsExtensions.options(tree["markdown_extensions"])
    var dialect: Dialect = [
      .tables, .looseHeadings, .looseDestinations, .pythonMarkdown, .fences(.mkdocs),
    ]
    for (name, features) in MkDocsExtensions.features where options[name] != nil {
      dialect.formUnion(features)
    }
    self.dialect = dialect
    slugs = PythonMarkdownIDs.Slugs(
      form: sources.lazy.compactMap(MkDocsExtensions.slugify).first ?? .ascii,
      separator: options["toc"]?["separator"]?.text ?? "-", hasDashes: options["smarty"] != nil)
    hasSnippets = options["pymdownx.snippets"] != nil
    let footnotes = MkDocsExtensions.footnotes(tree["markdown_extensions"], options)
    footnoteSeparator = footnotes?["SEPARATOR"]?.text ?? ":"
    footnotesAreUnique = footnotes?["UNIQUE_IDS"]?.flag ?? false
    mayAddAnchors = options.keys.contains { !MkDocsExtensions.isKnown($0) }
  }

  /// The options of every extension, by its short name: a list of names, some of them with options, or a table.
  static func options(_ tree: ConfigurationTree?) -> [String: ConfigurationTree] {
    var result = tree?.table ?? [:]
    for name in tree?.texts ?? [] { result[name] = .empty }
    for entry in tree?.list ?? [] { result.merge(entry.table) { $1 } }
    let prefix = "markdown.extensions."
    return result.reduce(into: [:]) { result, entry in
      let isLong = entry.key.beginsWith(prefix)
      result[isLong ? String(entry.key.dropFirst(prefix.count)) : entry.key] = entry.value
    }
  }

  /// Of `footnotes` and of what brings it along, the last counts, with the options that are its own.
  private static func footnotes(
    _ tree: ConfigurationTree?, _ options: [String: ConfigurationTree]
  ) -> ConfigurationTree? {
    let names = tree?.list.flatMap { entry in
      MkDocsExtensions.options(.list([entry])).keys.filter {
        ["footnotes", "extra", "pymdownx.extra"].contains($0)
      }
    }
    let last = names?.last ?? "footnotes"
    return last == "footnotes" ? options[last] : options[last]?["footnotes"]
  }

  private static let features: [(String, Dialect)] = [
    ("extra", [.footnotes, .attributeLists, .definitionLists, .htmlMarkdown]),
    ("pymdownx.extra", [.footnotes, .attributeLists, .definitionLists, .htmlMarkdown]),
    ("md_in_html", .htmlMarkdown),
    ("footnotes", .footnotes), ("attr_list", .attributeLists), ("def_list", .definitionLists),
    ("admonition", .admonitions), ("pymdownx.details", .details),
    ("pymdownx.tabbed", .contentTabs), ("pymdownx.magiclink", .bareURLs),
    ("pymdownx.tilde", .strikethrough),
  ]

  /// Python-Markdown's and PyMdown's own; those of `pymdownx.blocks` take any attributes.
  private static func isKnown(_ name: String) -> Bool {
    if name.beginsWith("pymdownx.") { return !name.beginsWith("pymdownx.blocks") }
    return [
      "abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code",
      "footnotes", "legacy_attrs", "legacy_em", "md_in_html", "meta", "nl2br", "sane_lists",
      "smarty", "tables", "toc", "wikilinks", "mdx_truly_sane_lists",
    ].contains(name)
  }

  /// The function is a Python object, which only its name tells: a tag, which has no value of its own.
  private static func slugify(_ source: SourceText) -> PythonMarkdownIDs.Slugs.Form? {
    let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.trimmed.hasPrefix("#") }
    guard
      let first = lines.firstIndex(where: { $0.contains("slugify:") || $0.contains("slugify\":") })
    else { return nil }
    let indent = lines[first].prefix { $0 == " " }.count
    let deeper = lines[(first + 1)...].prefix { line in line.prefix { $0 == " " }.count > indent }
    let value = ([lines[first]] + deeper).joined(separator: "\n")
    if value.contains("pymdownx.slugs") {
      if value.contains("lower-ascii") { return .pymdownx(.lowerASCII) }
      if value.contains("fold") { return .pymdownx(.folded) }
      let isLower = value.contains("lower") || value.contains("slugs.uslugify")
      return .pymdownx(isLower ? .lower : .kept)
    }
    if value.contains("slugify_unicode") { return .unicode }
    return value.contains("toc.slugify") ? .ascii : .unknown
  }

  // MARK: Anchors

  func anchorsAreComplete(_ document: Document) -> Bool {
    if mayAddAnchors || slugs.form == .unknown { return false }
    return !hasSnippets || !document.source.bytes.contains("8<-".utf8)
  }

  /// Ids that are not headings'. A reference to a note has one only where the note is there, and each further one
  /// another (`fnref2:1`).
  func anchors(of document: Document) -> [String] {
    let notes = Set(document.anchors.filter { $0.kind == .footnoteDefinition }.map(\.id))
    var uses: [String: Int] = [:]
    return document.anchors.compactMap { anchor in
      let label = footnoteSeparator + (footnotesAreUnique ? "2-" : "") + anchor.id
      switch anchor.kind {
      case .html, .attributeList: return anchor.id
      case .footnoteDefinition: return "fn" + label
      case .footnoteReference:
        guard notes.contains(anchor.id) else { return nil }
        let use = uses[anchor.id, default: 0] + 1
        uses[anchor.id] = use
        return (use > 1 ? "fnref\(use)" : "fnref") + label
      }
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " || $0 == "\t" } }
}

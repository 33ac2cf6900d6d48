// Which files MkDocs publishes, and at which addresses. It never reads Markdown.

/// The documentation folder as MkDocs walks it.
struct MkDocsFiles: Hashable, Sendable {
  enum Inclusion: Hashable, Sendable {
    case included
    /// By `draft_docs`: only `mkdocs serve` shows it.
    case draft
    /// By `exclude_docs` and its standard, `/templates/`.
    case excluded
    /// Dotfiles, and what another file of the same address takes the place of.
    case absent
  }

  let docs: SitePath
  let usesFolders: Bool
  private let exclusions: IgnoreRules
  private let drafts: IgnoreRules
  private var replaced: Set<SitePath> = []

  init(_ tree: ConfigurationTree, listing: [SitePath]) {
    docs = SitePath(tree["docs_dir"]?.text ?? "docs")
    usesFolders = tree["use_directory_urls"]?.flag ?? true
    exclusions = MkDocsFiles.rules(".*\n/templates/\n" + (tree["exclude_docs"]?.text ?? ""))
    drafts = MkDocsFiles.rules(tree["draft_docs"]?.text ?? "")
    replaced = replacedFiles(listing)
  }

  private static func rules(_ lines: String) -> IgnoreRules {
    var rules = IgnoreRules()
    rules.add(Array(lines.utf8), base: 0)
    return rules
  }

  /// Of two files in a folder with one address the later counts, unless it is excluded itself: `index.md` before
  /// `README.md` (MkDocs' `get_files`, which knows the first file of each address).
  private func replacedFiles(_ listing: [SitePath]) -> Set<SitePath> {
    var byOutput: [String: [SitePath]] = [:]
    for path in listing {
      if let rest = path.relative(to: docs), !rest.isEmpty {
        byOutput[output(of: SitePath(rest)), default: []].append(path)
      }
    }
    var result: Set<SitePath> = []
    for paths in byOutput.values where paths.count > 1 {
      let folder = paths[0].parent
      let sorted = paths.filter { $0.parent == folder }.sorted { $0.name < $1.name }
      for path in sorted.dropFirst() {
        let isIncluded = byPatterns(path) == .included
        result.insert(isIncluded ? sorted[0] : path)
      }
    }
    return result
  }

  func inclusion(of path: SitePath) -> Inclusion {
    replaced.contains(path) ? .absent : byPatterns(path)
  }

  private func byPatterns(_ path: SitePath) -> Inclusion {
    guard let rest = path.relative(to: docs), !rest.isEmpty else { return .absent }
    if exclusions.excludes(rest) {
      return SitePath(rest).components.contains { $0.beginsWith(".") } ? .absent : .excluded
    }
    return drafts.excludes(rest) ? .draft : .included
  }

  static func isPage(_ path: SitePath) -> Bool {
    ["md", "markdown", "mdown", "mkdn", "mkd"].contains(path.fileExtension)
  }

  func url(of path: SitePath) -> String? {
    guard let rest = path.relative(to: docs) else { return nil }
    let output = output(of: SitePath(rest))
    let isFolder = usesFolders && output.endsWith("/index.html")
    return JekyllSlug.escaped(isFolder ? String(output.dropLast("index.html".count)) : output)
  }

  /// The published file, from the site's root, of one below the documentation folder.
  private func output(of file: SitePath) -> String {
    let folder = file.parent.isRoot ? "/" : "/\(file.parent)/"
    guard MkDocsFiles.isPage(file) else { return folder + file.name }
    let name = file.stem == "README" ? "index" : file.stem
    return usesFolders && name != "index"
      ? "\(folder)\(name)/index.html" : "\(folder)\(name).html"
  }
}

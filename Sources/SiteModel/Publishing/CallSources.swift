// Where the template calls of a site's posts are written: shortcodes and includes. It never reads one.
package import Syntax

/// The files of a site, and of the themes in it, that calls in posts carry out.
package struct CallSources: Hashable, Sendable {
  /// By the name that a post calls them by; the site's own before a theme's.
  private let files: [String: SitePath]

  package static let none = CallSources(files: [:])

  private init(files: [String: SitePath]) { self.files = files }

  /// O(files listed).
  init(engine: Engine, listing: [SitePath]) {
    var files: [String: SitePath] = [:]
    let folders = engine.callFolders
    guard !folders.isEmpty else {
      self = .none
      return
    }
    for path in listing {
      let isTheme = path.components.first == "themes" && path.components.count > 3
      let inner = isTheme ? path.components.dropFirst(2).joined(separator: "/") : path.string
      guard let folder = folders.first(where: { inner.hasPrefix($0) }) else { continue }
      let name = engine.callName(inner.dropFirst(folder.count))
      if files[name] == nil || !isTheme { files[name] = path }
    }
    self.files = files
  }

  /// The file behind `call`; nil where it is the engine's own, a plugin's or a module's.
  package func file(of call: TemplateCall) -> SitePath? { name(of: call).flatMap { files[$0] } }

  package func has(_ path: SitePath) -> Bool { files.values.contains(path) }

  /// What `call` calls: of Jekyll's `include` the file, of `{{ name(…) }}` the word before the bracket.
  package func name(of call: TemplateCall) -> String? {
    switch call.syntax {
    case .tag where call.name == "include": call.arguments.first?.value
    case .expression: call.name.split(separator: "(").first.map(String.init)
    case .tag, .hugoAngle, .hugoPercent: call.name
    }
  }
}

extension Engine {
  /// The folders below the site, or a theme of it, in which calls are looked for; each ends with `/`.
  fileprivate var callFolders: [String] {
    switch self {
    case .hugo: ["layouts/shortcodes/", "layouts/_shortcodes/"]
    case .zola: ["templates/shortcodes/"]
    case .jekyll: ["_includes/"]
    case .astro, .hexo, .eleventy, .docusaurus, .mkdocs, .tistory, .plain: []
    }
  }

  /// Jekyll's includes are called by the whole name of their file, shortcodes without what stands behind its first dot.
  fileprivate func callName(_ inner: Substring) -> String {
    if self == .jekyll { return String(inner) }
    var folders = inner.split(separator: "/", omittingEmptySubsequences: false)
    let name = folders.popLast() ?? ""
    return (folders + [name.prefix { $0 != "." }]).joined(separator: "/")
  }
}

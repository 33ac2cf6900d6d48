// How Hugo finds a page by path: `ref`, `relref` and the link hook. It never looks at URLs.
import Syntax

struct HugoReferences {
  let rules: HugoRules
  let page: Page

  private var configuration: HugoConfiguration { rules.configuration }

  /// `{{< ref "path" >}}`, perhaps with a fragment behind it in a destination.
  func target(of call: TemplateCall, in link: Link) -> LinkTarget {
    var path = ""
    var language: String?
    var format: String?
    var position = 0
    for argument in call.arguments {
      switch (argument.name, position) {
      case ("path", _): path = argument.value
      case ("lang", _): language = argument.value
      case ("outputFormat", _), (nil, 1): format = argument.value
      case (nil, 0): path = argument.value
      default: break
      }
      if argument.name == nil { position += 1 }
    }
    if path.holdsTemplate { return .unknown }
    let url = URLText(path.trimmingSpaces)
    let fragment = self.fragment(url, in: link)
    if url.path.isEmpty, url.authority == nil {
      return fragment.text == nil ? .empty : PublishedLink.samePage(fragment, on: page)
    }
    let failure: LocalTarget.Failure =
      configuration.refMissIsWarning ? .notFound : .breaksBuild
    let wanted = url.authority == nil ? url.path : "/\(SitePath(url.path))"
    let candidates = candidates(
      URLText.decoded(wanted), allowsNames: true, language: language, format: format)
    return .local(
      LocalTarget(candidates, fragment, mustBeUnique: true, failure: failure))
  }

  /// Behind the call, else within its argument.
  private func fragment(_ url: URLText, in link: Link) -> LinkFragment {
    let tail = link.destination.utf8
    guard let last = tail.lastIndex(of: UInt8(ascii: "}")) else { return LinkFragment(url) }
    let rest = URLText(link.destination[tail.index(after: last)...])
    if rest.fragment != nil { return LinkFragment(rest) }
    // What ends inside the call has no length at the destination's end.
    return LinkFragment(text: LinkFragment(url).text, length: 0)
  }

  /// Where Hugo looks for `path`, in its order.
  ///
  /// - Parameters:
  ///   - path: decoded, without query and fragment.
  ///   - allowsNames: whether a lone name is looked for in the whole site.
  func candidates(
    _ path: String, allowsNames: Bool, language: String? = nil, format: String? = nil
  ) -> [Address] {
    let own = rules.tree.place(of: page.path)
    var site = own?.language ?? configuration.defaultLanguage
    if let language {
      guard let named = configuration.language(named: language) else { return [] }
      site = named
    }
    let wanted = Reference(path, configuration)
    let suffix = format.flatMap { $0.lowercased() == "html" ? nil : " \($0.lowercased())" } ?? ""
    func logical(_ path: String) -> Address {
      .logical(configuration.key(path + suffix, language: site))
    }
    if wanted.isRooted {
      return path.utf8Index(of: "//") == nil ? [logical(wanted.joined(to: ""))] : []
    }
    var result = relative(wanted, to: own).map(logical)
    if path.beginsWith(".") { return result }
    result.append(logical(wanted.joined(to: "")))
    // A final slash is taken off before Hugo asks whether there is any.
    if allowsNames, suffix.isEmpty, wanted.isLone {
      result.append(.name(configuration.key(wanted.name, language: site)))
    }
    return result
  }

  /// From the page's folder; of a bundle from the folder above, but with an extension and `../` from its own.
  private func relative(_ wanted: Reference, to own: HugoPlace?) -> [String] {
    guard let own else { return [] }
    var folders = [own.container]
    if own.role == .leaf, wanted.hasExtension {
      let itself = SitePath(own.logical).string
      if wanted.climbs { folders = [itself] } else { folders.append(itself) }
    }
    return folders.map { wanted.joined(to: $0) } + [file(wanted)].compactMap { $0 }
  }

  /// The page of the file that a path with an extension leads to on disk, perhaps from one language's folder to
  /// another's: its name counts, not its language.
  private func file(_ wanted: Reference) -> String? {
    guard wanted.hasExtension, let file = page.path.parent.appending(wanted.path) else {
      return nil
    }
    return rules.tree.place(of: file)?.logical
  }

  /// A path as written in a reference, made logical.
  struct Reference {
    let path: String
    let isRooted: Bool
    let hasExtension: Bool
    let climbs: Bool
    /// Whether it is a name without any folder.
    let isLone: Bool
    /// What a lone name is looked for as: without an extension, whatever that is, and without a language.
    let name: String
    private let logical: String

    init(_ path: String, _ configuration: HugoConfiguration) {
      self.path = path
      isRooted = path.beginsWith("/")
      climbs = path.beginsWith("../")
      let file = SitePath(HugoPath.logical(path))
      isLone = !isRooted && !file.string.utf8.contains(UInt8(ascii: "/"))
      let kind = file.fileExtension
      hasExtension =
        HugoPath.contentExtensions.contains(kind)
        || HugoPath.otherContentExtensions.contains(kind)
      var parts = file.components.map(String.init)
      name = Reference.withoutLanguage(file.stem, configuration)
      if hasExtension {
        parts.removeLast()
        parts.append(name)
      }
      if parts.last == "index" || parts.last == "_index" { parts.removeLast() }
      logical = parts.joined(separator: "/")
    }

    /// A language in a file's name is dropped: what is found is the page in the reader's own language.
    private static func withoutLanguage(
      _ stem: String, _ configuration: HugoConfiguration
    ) -> String {
      guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")),
        configuration.language(named: String(stem[stem.utf8.index(after: dot)...])) != nil
      else { return stem }
      return String(stem[..<dot])
    }

    /// Beginning with `/`. Above the root of the content lies the root itself.
    func joined(to folder: String) -> String {
      let resolved = URLText.resolve(logical, against: folder.isEmpty ? "/" : "/\(folder)/")
      return "/\(SitePath(resolved))"
    }
  }
}

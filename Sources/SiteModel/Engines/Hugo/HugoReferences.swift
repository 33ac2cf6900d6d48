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
    if let named = wanted.language { site = named }
    let suffix = format.flatMap { $0.lowercased() == "html" ? nil : " \($0.lowercased())" } ?? ""
    func logical(_ path: String) -> Address {
      .logical(configuration.key(path + suffix, language: site))
    }
    if wanted.isRooted { return [logical(wanted.joined(to: ""))] }
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
    return folders.map { wanted.joined(to: $0) }
  }

  /// A path as written in a reference, made logical.
  struct Reference {
    let isRooted: Bool
    let hasExtension: Bool
    let climbs: Bool
    /// Whether it is a name without any folder.
    let isLone: Bool
    let language: Int?
    private let logical: String

    init(_ path: String, _ configuration: HugoConfiguration) {
      isRooted = path.beginsWith("/")
      climbs = path.beginsWith("../")
      let file = SitePath(HugoPath.logical(path))
      isLone = !isRooted && !file.string.utf8.contains(UInt8(ascii: "/"))
      let kind = file.fileExtension
      hasExtension = HugoPath.contentExtensions.contains(kind)
      var parts = file.components.map(String.init)
      var named: Int?
      if hasExtension, var stem = parts.popLast() {
        stem = String(stem.dropLast(kind.utf8.count + 1))
        if let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")),
          let language = configuration.language(named: String(stem[stem.utf8.index(after: dot)...]))
        {
          stem = String(stem[..<dot])
          named = language
        }
        if stem != "index", stem != "_index" { parts.append(stem) }
      }
      language = named
      logical = parts.joined(separator: "/")
    }

    var name: String { SitePath(logical).name }

    /// Beginning with `/`. Above the root of the content lies the root itself.
    func joined(to folder: String) -> String {
      let resolved = URLText.resolve(logical, against: folder.isEmpty ? "/" : "/\(folder)/")
      return "/\(SitePath(resolved))"
    }
  }
}

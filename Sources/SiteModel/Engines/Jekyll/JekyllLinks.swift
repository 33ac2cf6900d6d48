// What Jekyll makes of a link as written: passed through, rewritten by a plugin, or a tag's. It never knows what
// exists.
import Syntax

extension JekyllRules {
  private var published: PublishedLink { PublishedLink(base: linkBase) }

  private var failure: LocalTarget.Failure {
    configuration.hasOwnPlugins || configuration.plugins.mayGenerate ? .perhaps : .notFound
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.kind == .wiki || link.kind == .embed { return .unknown }
    if let call = link.template, call.syntax == .tag {
      return JekyllReferences(rules: self).target(of: call, in: link)
    }
    guard link.destination.holdsTemplate else {
      return served(passedThrough(link.destination, link, on: page))
    }
    guard let text = JekyllLiquid(configuration: configuration).evaluated(link.destination) else {
      return .unknown
    }
    return served(passedThrough(text, link, on: page))
  }

  /// GitHub Pages and most other hosts answer `/a`, but not `/a/`, with the file `a.html`.
  private func served(_ target: LinkTarget) -> LinkTarget {
    guard case .local(var local) = target, let url = local.url, !url.endsWith("/"),
      !url.endsWith(".html"), let last = local.candidates.last, last.namespace == .output
    else { return target }
    local.candidates.append(.output("\(url).html"))
    return .local(local)
  }

  private func passedThrough(_ destination: String, _ link: Link, on page: Page) -> LinkTarget {
    switch WrittenDestination(destination, base: linkBase) {
    case .empty: return .empty
    case .external: return .external
    case .template: return .unknown
    case .samePage(let fragment): return PublishedLink.samePage(fragment, on: page)
    case .ownSite(let path, let fragment): return published.local(path, fragment, failure)
    case .path(let path, let fragment):
      let target = published.target(path, fragment, on: page, failure: failure)
      guard case .local(var local) = target, isRewritten(link, destination, on: page),
        let file = rewritten(path, on: page)
      else { return target }
      local.candidates.insert(.source(file), at: 0)
      local.missesBasePath = false
      return .local(local)
    }
  }

  /// jekyll-relative-links reads inline links and definitions of pages, and of documents where it is told to.
  private func isRewritten(_ link: Link, _ destination: String, on page: Page) -> Bool {
    guard configuration.plugins.relativeLinks, link.template == nil else { return false }
    switch link.kind {
    case .inline, .image, .reference, .imageReference: break
    case .autolink, .bareURL, .wiki, .embed, .html, .template: return false
    }
    if destination.utf8.contains(UInt8(ascii: "?")) { return false }
    // Neither `(<a b.md>)` nor `( a.md)` is rewritten: the destination must begin behind the parenthesis.
    if let text = link.textRange, link.kind == .inline || link.kind == .image,
      link.destinationRange.lowerBound != text.upperBound + 2
    {
      return false
    }
    let isPage = configuration.place(of: page.path)?.role == .page
    return isPage || configuration.plugins.relativeLinksInCollections
  }

  private func rewritten(_ path: String, on page: Page) -> SitePath? {
    let folder = path.beginsWith("/") ? configuration.source : page.path.parent
    return folder.appending(URLText.decoded(path))
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    guard page.url != nil, let place = configuration.place(of: page.path) else { return nil }
    switch style {
    case .relativeFile:
      guard configuration.plugins.relativeLinks else { return nil }
      return Destination.escaped(page.path.written(from: source.path.parent)) + suffix
    case .rootFile:
      guard configuration.plugins.relativeLinks else { return nil }
      return "/" + Destination.escaped(place.path.string) + suffix
    case .postURL:
      guard place.role == .post, let name = JekyllReferences.postName(place) else { return nil }
      return "{% post_url \(name) %}\(suffix)"
    case .link:
      return "{% link \(place.path) %}\(suffix)"
    case .rootURL where !configuration.basePath.isEmpty:
      return page.url.map { "{{ site.baseurl }}\(Destination.readable($0))\(suffix)" }
    case .rootURL, .relativeURL, .absoluteURL, .card:
      return Destination.published(
        page, from: source, style: style, base: linkBase, addsBasePath: false, suffix: suffix)
    case .ref, .relref, .contentPath, .postLink, .wiki: return nil
    }
  }
}

/// `post_url` and `link`.
struct JekyllReferences {
  let rules: JekyllRules

  func target(of call: TemplateCall, in link: Link) -> LinkTarget {
    var argument = JekyllReferences.argument(of: call)
    if JekyllReferences.isQuoted(call) { argument = "\"\(argument)\"" }
    if argument.holdsTemplate { return .unknown }
    let fragment = JekyllReferences.fragment(behind: link)
    switch call.name {
    case "post_url":
      return .local(
        LocalTarget(candidates(forPost: argument), fragment, failure: .breaksBuild))
    case "link":
      // Static files alone are also known with a leading slash.
      let isRooted = argument.beginsWith("/")
      let isPage = isRooted && SitePath(argument).isMarkdown
      let path = rules.configuration.source.appending(argument)
      let isPlain = path.map { "\($0)" == argument || "/\($0)" == argument } ?? false
      let isBelow = !rules.configuration.source.isRoot
      let candidates = path.map { [Address.source($0)] } ?? []
      return .local(
        LocalTarget(
          isPage || !(isPlain || isBelow) ? [] : candidates, fragment, failure: .breaksBuild))
    default: return .unknown
    }
  }

  /// By folder and name; else by date and slug, which Jekyll calls deprecated.
  private func candidates(forPost argument: String) -> [Address] {
    let name = argument.beginsWith("/") ? String(argument.dropFirst()) : argument
    let file = SitePath(name)
    guard !file.isRoot, let dated = JekyllDatedName("\(file.name).md") else { return [] }
    let exact = Address.logical(JekyllReferences.postKey(name))
    let fallback = JekyllReferences.fallback(dated.date, dated.slug)
    return [exact, .logical(JekyllReferences.postKey("~\(fallback)"))]
  }

  static func postKey(_ name: String) -> String { "post_url:\(name)" }

  static func fallback(_ date: Timestamp, _ slug: String) -> String { "\(date.isoDate)-\(slug)" }

  static func postName(_ place: JekyllPlace) -> String? {
    let folder = place.path.parent.string
    if folder == "_posts" { return place.path.stem }
    if folder.beginsWith("_posts/") { return "\(folder.dropFirst(7))/\(place.path.stem)" }
    return folder.endsWith("/_posts") ? "\(folder.dropLast(7))/\(place.path.stem)" : nil
  }

  /// What stands between the tag's name and its end, with the spaces between the words.
  static func argument(of call: TemplateCall) -> String {
    var result = ""
    var end: Int?
    for argument in call.arguments {
      if let end {
        result += String(repeating: " ", count: min(max(argument.range.lowerBound - end, 1), 64))
      }
      result += argument.value
      end = argument.range.upperBound
    }
    return result
  }

  /// Jekyll knows no quotes here: they are a part of the name.
  private static func isQuoted(_ call: TemplateCall) -> Bool {
    guard call.arguments.count == 1, let only = call.arguments.first else { return false }
    return only.range.lowerBound - call.nameRange.upperBound == 2
      && call.range.upperBound - only.range.upperBound == 4
  }

  static func fragment(behind link: Link) -> LinkFragment {
    let tail = link.destination.utf8
    guard let last = tail.lastIndex(of: UInt8(ascii: "}")) else { return .none }
    return LinkFragment(URLText(link.destination[tail.index(after: last)...]))
  }
}

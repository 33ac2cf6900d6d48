// The URL of a page as Hugo publishes it. It never says whether the page is published.
import Syntax

/// What a URL is made from, besides the place.
struct HugoAddressing {
  let site: HugoSite

  private var configuration: HugoConfiguration { site.configuration }
  private var tree: HugoContentTree { site.tree }

  /// Percent-encoded, beginning with `/`, without the base path.
  func url(
    of place: HugoPlace, frontMatter: HugoFrontMatter, dates: HugoDateRules.Result
  ) -> String {
    let prefix = configuration.languages[place.language].prefix
    let slug = frontMatter.text("slug") ?? dates.slug ?? ""
    // The home page stays where it is.
    if place.kind != .home, let written = frontMatter.text("url"), !written.isEmpty {
      return HugoPath.escaped(
        verbatim(expanded(written, place, frontMatter, dates, slug: slug), prefix: prefix))
    }
    let container = logicalContainer(place)
    if let pattern = configuration.permalinks.pattern(
      kind: place.kind, path: place.logical, container: container)
    {
      let values = values(of: place, frontMatter, dates, slug: slug, for: pattern)
      return published(
        pattern.expanded(values), place.kind, prefix, section: section(place))
    }
    return published(
      defaultPath(of: place, slug: slug), place.kind, prefix, section: section(place))
  }

  private func logicalContainer(_ place: HugoPlace) -> String {
    place.role == .branch ? SitePath(place.logical).string : place.container
  }

  /// Whether a page is a file rather than a folder with an `index.html`, unless its own `url` says otherwise.
  func isUgly(_ place: HugoPlace) -> Bool {
    configuration.uglyURLs.apply(inSection: section(place))
  }

  private func section(_ place: HugoPlace) -> String {
    let folders = SitePath(place.logical).components
    return folders.count > 1 || place.role == .branch ? String(folders.first ?? "") : ""
  }

  /// A list page of a folder or a term that has no file.
  func listURL(_ kind: HugoKind, folder: String, title: String, language: Int) -> String {
    let prefix = configuration.languages[language].prefix
    let logical = "/\(HugoPath.logical(folder))"
    let section = String(SitePath(logical).components.first ?? "")
    if let pattern = configuration.permalinks.pattern(
      kind: kind, path: logical, container: SitePath(logical).string)
    {
      var values = HugoPermalinkValues()
      values.section = section
      values.sections = [section]
      values.sectionSlugs = [section]
      // The name of a term keeps its slashes.
      values.title = unescaped(sanitized(title))
      return published(pattern.expanded(values), kind, prefix, section: section)
    }
    let path = tree.publishedFolder(folder, language: language)
    return published(path, kind, prefix, section: section)
  }

  private func defaultPath(of place: HugoPlace, slug: String) -> String {
    func published(_ folder: String) -> String {
      tree.publishedFolder(HugoPath.hyphenated(folder), language: place.language)
    }
    let name = slug.isEmpty ? HugoPath.hyphenated(place.name) : slug
    switch place.role {
    case .branch: return published(place.folder)
    case .leaf: return "\(published(SitePath(place.folder).parent.string))/\(name)"
    case .single, .resource: return "\(published(place.folder))/\(name)"
    }
  }

  private func values(
    of place: HugoPlace, _ frontMatter: HugoFrontMatter, _ dates: HugoDateRules.Result,
    slug: String, for pattern: HugoPermalink
  ) -> HugoPermalinkValues {
    var values = HugoPermalinkValues()
    if pattern.asksForSections {
      let sections = tree.currentSection(of: place)
      values.section = sections.first ?? ""
      values.sections = sections
      values.sectionSlugs = tree.slugs(of: sections, language: place.language)
    }
    values.slug = spelled(slug: slug)
    if pattern.asksForTitle(slug: values.slug) {
      let title = frontMatter.text("title") ?? (place.role == .branch ? place.name : "")
      values.title = spelled(title: title)
    }
    let name = HugoPath.hyphenated(place.name)
    values.fileName = place.role == .branch ? "" : unescaped(sanitized(name))
    values.date = dates.date
    return values
  }

  private func expanded(
    _ url: String, _ place: HugoPlace, _ frontMatter: HugoFrontMatter,
    _ dates: HugoDateRules.Result, slug: String
  ) -> String {
    guard url.utf8.contains(UInt8(ascii: ":")) else { return url }
    let pattern = HugoPermalink(url)
    return pattern.expanded(values(of: place, frontMatter, dates, slug: slug, for: pattern))
  }

  /// A `url` from front matter: nothing is cleaned, a dot makes it a file.
  private func verbatim(_ url: String, prefix: String) -> String {
    var path = url.beginsWith("/") ? url : "\(prefix)/\(url)"
    // A token may be empty.
    if path.utf8Index(of: "//") != nil {
      path =
        "/\(SitePath(path.segments(omittingEmpty: true).joined(separator: "/")))"
        + (path.endsWith("/") ? "/" : "")
    }
    if path.endsWith("/") || path.utf8.contains(UInt8(ascii: ".")) { return path }
    return "\(path)/"
  }

  /// The final form of a path made by rules: cleaned, in lower case, pretty or ugly.
  private func published(
    _ path: String, _ kind: HugoKind, _ prefix: String, section: @autoclosure () -> String
  ) -> String {
    let clean = cleaned(path)
    let whole = clean.isEmpty ? prefix : "\(prefix)/\(clean)"
    guard configuration.uglyURLs.apply(inSection: section()) else {
      return HugoPath.escaped("\(whole)/")
    }
    let isFile = kind == .page || kind == .term
    return HugoPath.escaped(isFile ? "\(prefix)/\(clean).html" : "\(whole)/index.html")
  }

  /// A title as a token shows it: one name, whatever slashes it has.
  private func spelled(title: String) -> String {
    let isSlash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    guard title.utf8.contains(where: isSlash) else { return unescaped(sanitized(title)) }
    let name = String(
      decoding: title.utf8.map { isSlash($0) ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    return unescaped(sanitized(name))
  }

  /// A slug as a token shows it: without hyphens at its ends.
  private func spelled(slug: String) -> String {
    let whole = sanitized(slug)
    let isHyphen: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") }
    guard let first = whole.utf8.firstIndex(where: { !isHyphen($0) }),
      let last = whole.utf8.lastIndex(where: { !isHyphen($0) })
    else { return "" }
    return unescaped(String(whole[first...last]))
  }

  /// What Go's URLs make of a name: an empty fragment is dropped, and `+` stands for a space.
  private func unescaped(_ name: String) -> String {
    let isMarked = name.utf8.contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "+") }
    guard isMarked else { return name }
    var bytes = Array(name.utf8)
    if bytes.firstIndex(of: UInt8(ascii: "#")) == bytes.count - 1 { bytes.removeLast() }
    return String(
      decoding: bytes.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  private func sanitized(_ path: String) -> String {
    var clean = HugoPath.sanitized(path)
    let isLower = clean.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    if !configuration.keepsCase, !isLower { clean = clean.lowercased() }
    if configuration.removesAccents { clean = Diacritics.removed(from: clean) }
    return clean
  }

  /// Without slashes at its ends and without empty segments.
  func cleaned(_ path: String) -> String {
    // The slash at the end goes first: a space before it stands at the end, too.
    let clean = sanitized(SitePath(path).string)
    if clean.utf8Index(of: "//") == nil { return SitePath(clean).string }
    return clean.segments(omittingEmpty: true).joined(separator: "/")
  }
}

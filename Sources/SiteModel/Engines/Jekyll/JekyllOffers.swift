// Under which addresses a Jekyll page is found, by readers and by tags. It never resolves a link.
import Syntax

extension JekyllPageMaker {
  func offers(url: String?, aliases: [String]) -> [Offer] {
    var offers = [Offer(.source(file), .page)]
    for name in postNames { offers.append(Offer(.logical(name), .page)) }
    if let url {
      offers.append(Offer(address(ofURL: url), .page))
      offers += archiveOffers
    }
    return offers + aliases.map { Offer(.output($0), .alias) }
  }

  /// Where the file behind a URL stands: `/a` is written to `a.html` (and `/a.b` to `a.b.html`), `/a/`
  /// to `a/index.html`. The extension that a page's own `permalink` has is that of its file.
  private func address(ofURL url: String) -> Address {
    if isStatic || url.endsWith("/") { return .output(url) }
    let written = SitePath(frontMatter.text("permalink") ?? "").fileExtension
    let suffix = written.isEmpty ? rules.outputExtension(of: place.path) : ".\(written)"
    return .output(url.endsWith(suffix) ? url : url + suffix)
  }

  /// What `post_url` looks for: folder and name; or, as a fallback, the date and the slug alone.
  private var postNames: [String] {
    guard place.role == .post else { return [] }
    let stem = place.path.stem
    let folder = place.path.parent.string
    var names: [String] = []
    if folder == "_posts" || folder.beginsWith("_posts/") {
      names.append(SitePath(folder.dropFirst(6) + "/" + stem).string)
    } else if folder.endsWith("/_posts") {
      names.append(folder.dropLast(6) + stem)
    }
    let zone = rules.configuration.zone
    let date = instant.map { Timestamp(instant: $0, offset: zone.offset(at: $0)) }
    if let date {
      names.append("~" + JekyllReferences.fallback(date, frontMatter.text("slug") ?? place.slug))
    }
    return names.map(JekyllReferences.postKey)
  }

  /// jekyll-archives: a page for each tag, category and date that a post has.
  private var archiveOffers: [Offer] {
    guard let archives = rules.archives, place.role == .post else { return [] }
    return archives.urls(
      categories: categories, tags: frontMatter.names(singular: "tag", plural: "tags"),
      date: instant.map {
        Timestamp(instant: $0, offset: rules.configuration.zone.offset(at: $0))
      }
    ).map { Offer(.output($0), .list) }
  }
}

/// The pages that jekyll-archives makes.
struct JekyllArchives: Hashable, Sendable {
  private let templates: [(kind: String, template: String)]
  private let mode: String

  static func == (left: JekyllArchives, right: JekyllArchives) -> Bool {
    left.mode == right.mode && left.templates.elementsEqual(right.templates, by: ==)
  }

  func hash(into hasher: inout Hasher) {
    for entry in templates { hasher.combine(entry.template) }
  }

  init(_ configuration: ConfigurationTree?) {
    let enabled = configuration?["enabled"]
    let isAll = enabled?.text == "all"
    let names = Set(enabled?.texts ?? [])
    let defaults = [
      ("year", "years", "/:year/"), ("month", "months", "/:year/:month/"),
      ("day", "days", "/:year/:month/:day/"), ("category", "categories", "/category/:name/"),
      ("tag", "tags", "/tag/:name/"),
    ]
    templates = defaults.compactMap { kind, plural, standard in
      guard isAll || names.contains(plural) || names.contains(kind) else { return nil }
      return (kind, configuration?[path: "permalinks", kind]?.text ?? standard)
    }
    mode = configuration?["slug_mode"]?.text ?? "default"
  }

  func urls(categories: [String], tags: [String], date: Timestamp?) -> [String] {
    templates.flatMap { kind, template -> [String] in
      switch kind {
      case "category": return categories.map { named(template, $0) }
      case "tag": return tags.map { named(template, $0) }
      default:
        guard let date else { return [] }
        var values = JekyllPermalinkValues()
        values.date = date
        return [JekyllPermalink(template).expanded(values)]
      }
    }
  }

  private func named(_ template: String, _ name: String) -> String {
    let slug = mode == "pretty" ? JekyllSlug.pretty(name).lowercased() : JekyllSlug.plain(name)
    var values = JekyllPermalinkValues()
    values.basename = slug
    return JekyllPermalink(template).expanded(values)
  }
}

enum JekyllAnchors {
  static func all(of document: Document, headings: [String?]) -> [String] {
    var result: [String] = []
    for anchor in document.anchors {
      switch anchor.kind {
      case .html, .attributeList: result.append(anchor.id)
      case .footnoteDefinition, .footnoteReference: break
      }
    }
    result += Footnotes.labelled(document.anchors)
    if document.source.contains("{:toc") {
      result.append("markdown-toc")
      result += headings.compactMap { id in id.map { "markdown-toc-\($0)" } }
    }
    return result
  }
}

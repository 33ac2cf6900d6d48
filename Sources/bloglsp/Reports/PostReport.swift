// What the index knows of a post, as `bloglsp inspect` prints it (Protocol/Schemas/inspect-site.schema.json).
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax

/// The report on one post. Lines and columns are one-based, columns count Unicode scalars; offsets are
/// UTF-8 bytes.
struct PostReport {
  private let post: Post
  private let snapshot: IndexSnapshot
  private let picture: DiagnosticPicture

  init(_ post: Post, in snapshot: IndexSnapshot) {
    self.post = post
    self.snapshot = snapshot
    picture = DiagnosticPicture(path: post.path.string, source: post.source)
  }

  /// - Parameter isWhole: with terms and related posts, as `inspect post` prints it.
  func json(isWhole: Bool) -> OrderedJSON {
    let page = post.page
    var entries: [(String, OrderedJSON)] = [
      ("path", .string(post.path.string)),
      ("url", .optional(page.url)),
      ("permalink", .optional(permalink)),
      ("aliases", .strings(page.aliases)),
      ("title", .optional(page.metadata.title)),
      ("date", .optional(page.metadata.date?.isoDate)),
      ("lang", .optional(page.metadata.language)),
      ("tags", .strings(page.metadata.tags)),
      ("draft", .boolean(page.metadata.isDraft)),
      ("published", .boolean(post.isPublished)),
      ("headings", .array(post.headings.map(heading))),
      ("links", .array(post.links.map(link))),
    ]
    if isWhole { entries += [("terms", .null), ("related", .null)] }
    return .object(entries)
  }

  private var permalink: String? {
    guard let url = post.page.url else { return nil }
    return snapshot.site.rules.base?.address(of: url)
  }

  private func heading(_ heading: PostHeading) -> OrderedJSON {
    .object([
      ("line", .integer(picture.place(of: heading.range.lowerBound).line)),
      ("level", .integer(heading.level)),
      ("text", .string(heading.text)),
      ("id", .optional(heading.id)),
    ])
  }

  private func link(_ link: PostLink) -> OrderedJSON {
    let range = link.link.destinationRange
    let place = picture.place(of: range.lowerBound)
    let found = snapshot.resolve(link, from: post.path)
    return .object([
      ("line", .integer(place.line)),
      ("column", .integer(place.column)),
      ("start", .integer(range.lowerBound)),
      ("end", .integer(range.upperBound)),
      ("kind", .string(PostReport.name(of: link.link.kind))),
      ("raw", .string(post.source[range])),
      ("url", .optional(url(of: link, found))),
      ("target", .optional(PostReport.target(of: found))),
      ("verdict", .string(snapshot.verdict(on: link, from: post.path).rawValue)),
    ])
  }

  /// Where the engine looks a page up by another name, what readers get is the page's own address.
  private func url(of link: PostLink, _ found: Resolution) -> String? {
    guard case .local(let target) = link.target else { return nil }
    let written = target.url.map { Offer(.output($0), .page) }
    switch found {
    case .page(let path, _, isAlias: false):
      guard let page = snapshot.post(at: path)?.page else { return target.url }
      return written.map(page.offers.contains) ?? false ? target.url : page.url
    case .unpublished(let path, _):
      let page = snapshot.post(at: path)?.page.url
      return target.candidates.first == .source(path) ? page : target.url ?? page
    // A file that was found by its path, not at this address.
    case .file(let path) where target.candidates.first == .source(path): return nil
    case .generated: return wasFoundAsWritten(target) ? target.url : nil
    case .page, .external, .unknown, .empty, .file, .ambiguous, .missing:
      return target.url
    }
  }

  /// Whether a list or feed is found at the address itself, not at a path that the engine looks up before.
  private func wasFoundAsWritten(_ target: LocalTarget) -> Bool {
    let address = target.candidates.first { candidate in
      var single = target
      single.candidates = [candidate]
      if case .generated = snapshot.resolve(single, from: post.path) { return true }
      return false
    }
    return address?.namespace == .output
  }

  private static func target(of found: Resolution) -> String? {
    switch found {
    case .page(let path, _, _), .unpublished(let path, _), .file(let path): path.string
    case .external, .unknown, .empty, .generated, .ambiguous, .missing: nil
    }
  }

  private static func name(of kind: Link.Kind) -> String {
    switch kind {
    case .inline: "inline"
    case .image: "image"
    case .reference: "reference"
    case .imageReference: "image-reference"
    case .autolink: "autolink"
    case .bareURL: "url"
    case .wiki: "wiki"
    case .embed: "embed"
    case .html: "html"
    case .template: "template"
    }
  }
}

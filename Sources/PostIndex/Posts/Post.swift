// One post of the index: its text, what its engine makes of it, and where its links could lead. It never
// knows what else exists.
package import SiteModel
package import Syntax

/// One Markdown source, read and understood by itself. Immutable: an edit makes another post.
package final class Post: Sendable {
  package let path: SitePath
  /// Empty in an index that was made without texts; nothing that is said of a post needs it.
  package let source: SourceText
  package let page: Page
  package let headings: [PostHeading]
  package let links: [PostLink]
  /// Posts and pictures that its front matter names, where engines and themes look for them; none is ever judged.
  package let frontMatterLinks: [PostLink]
  /// Its tags and categories where they are written, in text order.
  package let tags: [PostTag]
  /// The styles of its links to pages of the site, one for each link.
  package let linkStyles: [LinkStyle]
  package let definitions: [LinkDefinition]
  package let undefinedReferences: [UndefinedReference]
  /// Ids that the author wrote, outside headings.
  package let anchors: [Anchor]
  /// Ids that the page has more than once.
  package let repeatedAnchors: [RepeatedAnchor]
  /// Comments that speak to bloglsp.
  package let directives: [Directive]
  /// Dates in front matter that the engine cannot read.
  package let unreadableDates: [UnreadableDate]
  /// The front matter's extent and faults; its values are in `page.metadata`.
  package let frontMatterRange: TextRange?
  package let frontMatterProblems: [DataProblem]
  /// Which keys its front matter has; none in an index that was made without texts.
  package let use: FrontMatterUse
  /// The title as its author would name it: from front matter, else the first heading, else the file's name.
  package let displayTitle: String
  /// `displayTitle` as search compares it.
  package let foldedTitle: FoldedText
  /// When it is dated, in seconds since 1970 UTC.
  package let instant: Int?
  /// `path` as search compares it.
  package let foldedPath: FoldedText
  private let namesCache = PostNamesCache()

  /// Reads `source` as the file at `path` of `site`. Pure; O(*n*) in the bytes.
  ///
  /// - Parameter keepsText: false where nobody will ask for `source`.
  package convenience init(
    path: SitePath, source: SourceText, site: Site, keepsText: Bool = true
  ) {
    self.init(
      path: path, document: Document(source, dialect: site.rules.dialect), site: site,
      keepsText: keepsText)
  }

  package init(path: SitePath, document: Document, site: Site, keepsText: Bool = true) {
    let page = site.page(at: path, document: document)
    self.path = path
    self.page = page
    source = keepsText ? document.source : SourceText("")
    headings = document.headings.enumerated().map { index, heading in
      PostHeading(
        level: heading.level, text: heading.text, range: heading.range,
        textRange: heading.textRange, explicitIDRange: heading.explicitIDRange,
        id: index < page.headingIDs.count ? page.headingIDs[index] : nil)
    }
    links = document.links.map { PostLink(link: $0, target: site.rules.target(of: $0, on: page)) }
    frontMatterLinks =
      FrontMatterLinks(document: document, page: page, rules: site.rules).all
    tags = PostTag.all(in: document, page.metadata)
    linkStyles = links.compactMap { link in
      guard case .local = link.target else { return nil }
      return LinkStyle(of: link.link)
    }
    definitions = document.definitions
    undefinedReferences = document.undefinedReferences
    anchors = document.anchors.filter { $0.kind == .html || $0.kind == .attributeList }
    repeatedAnchors = RepeatedAnchor.all(of: headings, anchors, on: page, in: document.source)
    directives = document.directives
    unreadableDates = site.rules.dateKeys.unreadableDates(in: document)
    frontMatterRange = document.frontMatter?.range
    frontMatterProblems =
      (document.frontMatter?.problems ?? []) + site.rules.refusals(of: document, at: path)
    use =
      keepsText
      ? FrontMatterUse(document.frontMatter, in: document.source, site.frontMatterKinds) : .none
    displayTitle = Post.displayTitle(page: page, headings: document.headings)
    foldedTitle = FoldedText(displayTitle)
    foldedPath = FoldedText(path.string)
    instant = page.metadata.date?.instant()
  }

  private static func displayTitle(page: Page, headings: [Heading]) -> String {
    if let title = page.metadata.title, !title.isEmpty { return title }
    if let heading = headings.first(where: { !$0.text.isEmpty }) { return heading.text }
    let stem = page.path.stem
    let isIndex = ["index", "_index", "README"].contains(stem) && !page.path.parent.isRoot
    return isIndex ? page.path.parent.name : stem
  }

  /// What it calls itself and its parts, made when it is asked for.
  var names: PostNames { namesCache.names(of: self) }

  /// Whether readers can reach it when the site is published now.
  package var isPublished: Bool { page.state == .published }

  /// Every address that a link of this post, or a value of its front matter, asks for, each once.
  package var lookups: Set<Address> {
    var addresses: Set<Address> = []
    for list in [links, frontMatterLinks] {
      for link in list {
        if case .local(let target) = link.target { addresses.formUnion(target.candidates) }
      }
    }
    return addresses
  }
}

package struct PostHeading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  package let text: String
  package let range: TextRange
  package let textRange: TextRange
  /// Where the author wrote its id.
  package let explicitIDRange: TextRange?
  /// As in the published page; nil where the engine makes none.
  package let id: String?
}

/// A link with the place it could lead to.
package struct PostLink: Hashable, Sendable {
  package let link: Link
  package let target: LinkTarget

  package init(link: Link, target: LinkTarget) {
    self.link = link
    self.target = target
  }
}

extension Post {
  /// Whether `fragment`, decoded, is an anchor of the published page.
  package func hasAnchor(_ fragment: String) -> Bool {
    page.headingIDs.contains { $0.map { Post.sameBytes($0, fragment) } ?? false }
      || page.anchors.contains { Post.sameBytes($0, fragment) }
  }

  private static func sameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}

// What an engine makes of one Markdown source. It never holds the text.
package import Syntax

/// Whether a page is on the site when it is published today.
package enum PublicationState: Hashable, Sendable {
  case published
  case draft
  /// Dated in the future.
  case future
  case expired
  /// Kept back by `published: false`, `build.render: never` and the like.
  case withheld
  /// Part of another page: a Markdown file inside a leaf bundle.
  case resource
}

/// One Markdown source as its engine publishes it.
package struct Page: Sendable {
  package var path: SitePath
  /// As published, beginning with `/`, without the base path, percent-encoded as the engine does.
  /// The address it would have where it is not published now; nil where it never has one.
  package var url: String?
  package var state: PublicationState
  package var metadata: PageMetadata
  /// Addresses that redirect here, as URLs like `url`.
  package var aliases: [String]
  /// One for each of the document's headings; nil where the engine makes none.
  package var headingIDs: [String?]
  /// Further ids in the published page: HTML, footnotes, attribute lists.
  package var anchors: [String]
  /// Whether `headingIDs` and `anchors` are all there can be. False where templates add content.
  package var anchorsAreComplete: Bool
  /// Under which addresses it is found. Those in `.output` count only while it is published.
  package var offers: [Offer]
  /// The folder published beside the page, when it is a bundle.
  package var mount: Mount?

  package init(
    path: SitePath, url: String?, state: PublicationState, metadata: PageMetadata,
    aliases: [String] = [], headingIDs: [String?] = [], anchors: [String] = [],
    anchorsAreComplete: Bool = true, offers: [Offer] = [], mount: Mount? = nil
  ) {
    self.path = path
    self.url = url
    self.state = state
    self.metadata = metadata
    self.aliases = aliases
    self.headingIDs = headingIDs
    self.anchors = anchors
    self.anchorsAreComplete = anchorsAreComplete
    self.offers = offers
    self.mount = mount
  }
}

/// What a post says of itself.
package struct PageMetadata: Hashable, Sendable {
  /// As the engine takes it; nil where it has none (see `Post.displayTitle` for something to show).
  package var title: String?
  /// Where the title is written.
  package var titleRange: TextRange?
  package var date: Timestamp?
  /// Where front matter says the page's address, or the part of it that is its own.
  package var addressRange: TextRange?
  package var description: String?
  package var tags: [String]
  package var categories: [String]
  /// A BCP 47 tag, where the engine or the front matter says one.
  package var language: String?
  package var isDraft: Bool

  package init(
    title: String? = nil, titleRange: TextRange? = nil, date: Timestamp? = nil,
    description: String? = nil, tags: [String] = [], categories: [String] = [],
    language: String? = nil, isDraft: Bool = false
  ) {
    self.title = title
    self.titleRange = titleRange
    self.date = date
    self.description = description
    self.tags = tags
    self.categories = categories
    self.language = language
    self.isDraft = isDraft
  }
}

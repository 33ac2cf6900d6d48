// One post as the ranking of related posts sees it. It never resolves a link and never ranks.
package import SiteModel
import Syntax

/// Terms, date and links of one post. Immutable: another text, date or target makes another one.
final class RelatedDocument: Sendable {
  let post: Post
  /// Days since 1970-01-01 in UTC; nil where the post is undated.
  let day: Int?
  let terms: PostTerms
  /// One for each post that it links to, in order of paths.
  let edges: [RelatedEdge]

  let name: TypedName
  let nameStarts: WordStarts
  let titleLetters: LetterPairs

  var path: SitePath { post.path }

  /// - Parameter other: a document of the same title, where there is one.
  init(post: Post, terms: PostTerms, edges: [RelatedEdge], namedLike other: RelatedDocument? = nil)
  {
    self.post = post
    day = post.day
    let name = other?.name ?? TypedName(post.displayTitle)
    self.name = name
    nameStarts = other?.nameStarts ?? name.starts
    titleLetters = other?.titleLetters ?? LetterPairs(post.foldedTitle)
    self.terms = terms
    self.edges = edges
  }

  /// The same under other numbers of terms.
  func renumbered(_ number: (TermID) -> TermID) -> RelatedDocument {
    var terms = terms
    terms.entries = terms.entries
      .map { PostTerms.Entry(term: number($0.term), counts: $0.counts) }
    let edges = edges.map { edge in
      RelatedEdge(
        target: edge.target,
        anchors: edge.anchors.map { anchor in
          RelatedEdge.Anchor(
            name: anchor.name, terms: anchor.terms.map(number),
            context: anchor.context.map(number))
        })
    }
    return RelatedDocument(post: post, terms: terms, edges: edges, namedLike: self)
  }
}

/// The numbers of one post that are asked for all posts at once.
struct RelatedFacts: Sendable {
  /// False where the post is gone.
  var counts = false
  var day: Int32?
  var isPublished = false
  var linkCount = 0
  var lengths = FieldLengths()

  init() {}

  init(_ document: RelatedDocument) {
    counts = true
    day = document.shortDay
    isPublished = document.post.isPublished
    linkCount = document.edges.count
    lengths = document.terms.lengths
  }
}

/// That a post links to another one, and the words it does so with.
struct RelatedEdge: Hashable, Sendable {
  /// The words of a link as letters.
  struct Name: Hashable, Sendable {
    let typed: TypedName
    let letters: LetterPairs
  }
  struct Anchor: Hashable, Sendable {
    let name: Name
    /// Each once, in the order of `PostTerms`.
    let terms: [TermID]
    /// What is written around it, likewise.
    let context: [TermID]
  }
  let target: SitePath
  /// One for each link.
  let anchors: [Anchor]
}

extension TermScanner {
  /// All fields of a post whose Markdown is `markdown`.
  mutating func scan(_ metadata: PageMetadata, title: String, markdown: Span<UInt8>) {
    scan(title, as: .title)
    for tag in metadata.tags + metadata.categories { scan(tag, as: .tags) }
    if let description = metadata.description { scan(description, as: .description) }
    scan(markdown: markdown)
  }
}

extension Post {
  /// Its text without front matter.
  var markdown: ArraySlice<UInt8> {
    source.bytes[min(frontMatterRange?.upperBound ?? 0, source.count)...]
  }

  /// Days from 1970-01-01 to its date, in UTC.
  package var day: Int? { instant.map { Int(($0 >= 0 ? $0 : $0 - 86_399) / 86_400) } }
}

extension IndexSnapshot {
  /// The post that `link` leads to, published or not.
  package func post(behind link: PostLink, from origin: SitePath) -> SitePath? {
    switch resolve(link, from: origin) {
    case .page(let path, _, _), .unpublished(let path, _): path
    case .external, .unknown, .empty, .file, .generated, .ambiguous, .missing: nil
    }
  }
}

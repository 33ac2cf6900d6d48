// What a place in a post speaks of: the one answer that definition, references, highlights, hover and renaming share.
package import PostIndex
package import SiteModel
package import Syntax

/// A thing that posts speak of, wherever and however they write it.
package enum Subject: Hashable, Sendable {
  /// A post as a whole.
  case post(SitePath)
  /// A heading or another anchor of a post, by its id in the published page; the post need not have it.
  case anchor(SitePath, id: String)
  /// A file that is no post.
  case file(SitePath)
  /// A page that the engine makes, or nothing yet: what a link asks for first.
  case address(Address)
  /// A URL of another site, as written.
  case external(String)
  /// The label of link reference definitions of one file, as CommonMark matches labels.
  case label(SitePath, String)
  /// A footnote of one file, by its label.
  case footnote(SitePath, String)
  /// A tag or category as written; where the engine's have no case, in lower case.
  case tag(PostTag.Kind, String)
  /// A shortcode or include that a file of the site defines, by the name it is called by.
  case call(String, SitePath)
  /// A name in the blog's catalog of entities.
  case entity(Int)
}

/// What stands at a place.
package struct Standing: Hashable, Sendable {
  /// All that speaks of it there: a whole link, a tag without its quotes.
  package let origin: TextRange
  /// What it speaks of, the likeliest first; never empty. More than one where a link or a name is ambiguous.
  package let subjects: [Subject]
  /// What it speaks of too: the heading around a name, the name within a link's text.
  package let further: [Subject]
  /// Whether an author has chosen where it leads.
  package let isLink: Bool

  init(
    origin: TextRange, subjects: [Subject], further: [Subject] = [], isLink: Bool = false
  ) {
    self.origin = origin
    self.subjects = subjects
    self.further = further
    self.isLink = isLink
  }

  /// All whose places are asked for with it. A name within a link's text is not: the link is what an author looks at.
  var sought: [Subject] { isLink ? subjects : subjects + further }
}

/// One place that names a subject.
package struct Occurrence: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    /// The heading, the definition of a label, the title of a post: what the others lead to.
    case declaration
    case use
  }
  package let path: SitePath
  package let role: Role
  /// What to show: of a link the destination, or all of it where that stands elsewhere. Empty only for a post without
  /// a title.
  package let range: TextRange
  /// The bytes that spell the subject's name and nothing else: a label, a tag, what stands behind `#`, the path of a
  /// destination with its query, an explicit id. Nil where the name is not written here: a heading whose id the engine makes, `[text][label]` as a
  /// link to a post.
  package let name: TextRange?
  /// All of a declaration, such as a heading with its markers.
  package let whole: TextRange

  init(
    _ path: SitePath, _ role: Role, _ range: TextRange, name: TextRange?, whole: TextRange? = nil
  ) {
    self.path = path
    self.role = role
    self.range = range
    self.name = name
    self.whole = whole ?? range
  }

  /// By path, then by place.
  static func precedes(_ left: Occurrence, _ right: Occurrence) -> Bool {
    if left.path != right.path { return left.path < right.path }
    return (left.range.lowerBound, left.range.upperBound)
      < (right.range.lowerBound, right.range.upperBound)
  }

  var place: Place { Place(path: path, range: whole, selection: range) }
}

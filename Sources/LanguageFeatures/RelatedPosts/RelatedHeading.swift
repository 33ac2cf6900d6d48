// Which headings introduce a list of related posts, and what such a one is called. It never looks below the heading.
import PostIndex
import SiteModel
import Syntax

enum RelatedHeading {
  /// As headings begin or end, without spaces and in lower case.
  private static let phrases = [
    "관련글", "관련포스트", "관련문서", "관련링크", "연관글", "추천글", "함께읽", "함께보", "같이읽", "같이보",
    "더읽", "더보", "이어읽", "이어지는글", "relatedpost", "relatedarticle", "relatedreading",
    "relatednote", "relatedlink", "seealso", "readalso", "furtherreading", "readnext", "readmore",
    "morereading", "youmayalso", "youmightalso",
  ]

  /// Whether `text` is the heading of a list of related posts, and no sentence that speaks of one.
  static func introduces(_ text: String) -> Bool {
    let letters = String(decoding: FoldedText(text).bytes, as: UTF8.self)
      .unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count <= 24 else { return false }
    let joined = String(String.UnicodeScalarView(letters))
    return joined == "related" || phrases.contains { joined.contains($0) }
  }

  /// What the heading is called in the language of `post`.
  static func title(for post: Post) -> String {
    let language = post.page.metadata.language.map { $0.lowercased() }
    let isKorean =
      language.map { $0.utf8.starts(with: "ko".utf8) } == true || writesHangul(post)
    return isKorean ? "관련 글" : "Related posts"
  }

  /// Whether a tenth of the letters at the post's beginning are Hangul.
  private static func writesHangul(_ post: Post) -> Bool {
    let start = post.source[TextRange(0, 4_000)].unicodeScalars
    let hangul = start.count { (0xAC00...0xD7A3).contains($0.value) }
    return hangul * 10 > start.count { $0.properties.isAlphabetic }
  }
}

extension Post {
  /// The heading of the post's list of related posts, with where its section ends, in bytes; nil where there is none.
  var relatedSection: (heading: PostHeading, end: Int)? {
    guard let index = headings.lastIndex(where: { RelatedHeading.introduces($0.text) }) else {
      return nil
    }
    let heading = headings[index]
    let next = headings[(index + 1)...].first { $0.level <= heading.level }
    return (heading, next?.range.lowerBound ?? source.count)
  }

  /// The innermost heading above `offset`.
  func heading(above offset: Int) -> PostHeading? {
    headings.last { $0.range.upperBound <= offset }
  }
}

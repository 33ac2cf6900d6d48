// What speaks for a post, each as a number: the parts of its score. It computes nothing.

/// One part of a score. Each value is 0 where nothing speaks for the post, and at most about 1 except where said.
package enum RelatedSignal: Int, CaseIterable, Sendable {
  /// Likeness (BM25F) to the text of the asking post, as a share of the best; and the square root of that.
  case text, textRoot
  /// The same to what stands before the cursor in its section and in its paragraph.
  case section, paragraph
  /// `section`, so far as no post is called by the words of the link.
  case sectionUnlessNamed
  /// Likeness to the words of the link.
  case anchor
  /// Cosine of the two texts, as a share of the best.
  case cosine
  /// Cosine with the posts that are most like the text, or like the paragraph.
  case feedback, paragraphFeedback
  /// How much of the title stands in the text, in the paragraph, in the last words, in the words of the link.
  case titleInText, titleInParagraph, titleInNearby, titleInAnchor
  /// How much of the words of the link stands in the title.
  case anchorInTitle
  /// Likeness in letters of the link's words to the title, and to the words of other links to it.
  case titleLetters, anchorLetters
  /// How much of the words of another link to it stands in the words of this link.
  case anchorsInAnchor
  /// How much of what other posts write around their links to it stands in the text, the paragraph, the last words.
  case contextsInText, contextsInParagraph, contextsInNearby
  /// How many of the nearest posts link to it, near ones counting more. Up to about 5.
  case neighbours
  /// How near it is along links, whichever way they lead.
  case walk
  /// ln(1 + posts that link to it).
  case popularity
  /// Nearness in time: exp(−days/120) and exp(−days/730).
  case recency, slowRecency
  /// Nearness in the order of dates: exp(−posts between/12).
  case order
  /// That it links to the asking post.
  case linksBack
  /// That the visible text links to it.
  case linked
  /// That the title begins with what is typed, or a word of it does.
  case typedTitle, typedWord
  /// That the words of another link to it begin so, or a word of them.
  case typedAnchor
  /// That a word of its headings, tags, description or address begins so.
  case typedTerm
  /// ln(1 + words of its text that begin so).
  case typedBody
  /// That what is typed stands within the title, or its letters do one after the other.
  case typedInside, typedScattered
}

/// The signals of one post.
package struct RelatedSignals: Hashable, Sendable {
  /// By `RelatedSignal.rawValue`. No vector type: it would ask for more alignment than the frame of an asynchronous
  /// function has.
  var values = [Float](repeating: 0, count: RelatedSignal.allCases.count)

  package subscript(signal: RelatedSignal) -> Float {
    get { values[signal.rawValue] }
    set { values[signal.rawValue] = newValue }
  }
}

// The numbers of the ranking: one table for each place where an author asks. It computes nothing.

/// Where related posts are asked for.
package enum RankingPlace: String, Hashable, Sendable, CaseIterable {
  /// For a whole post.
  case post
  /// Behind `[`: the text of the link is not known yet.
  case bracket
  /// Behind `](`: it is.
  case destination
}

/// What each signal counts for.
package struct RelatedWeights: Hashable, Sendable {
  private var values = [Float](repeating: 0, count: RelatedSignal.allCases.count)
  /// How many links of the blog taught them; 0 of the common ones.
  package var linkCount = 0

  init(_ table: KeyValuePairs<RelatedSignal, Float>) {
    for (signal, weight) in table { values[signal.rawValue] = weight }
  }

  package subscript(signal: RelatedSignal) -> Float { values[signal.rawValue] }

  /// The common weights for a question.
  package init(_ query: RelatedQuery) {
    self.init(query.place, isOlderOnly: query.isOlderOnly)
  }

  func replacing(_ weights: [(RelatedSignal, Float)]) -> RelatedWeights {
    var result = self
    for (signal, weight) in weights { result.values[signal.rawValue] = weight }
    return result
  }

  func score(_ signals: RelatedSignals) -> Float {
    zip(values, signals.values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// - Parameter isOlderOnly: whether only posts are asked for that are older than the asking one.
  package init(_ place: RankingPlace, isOlderOnly: Bool) {
    let table: KeyValuePairs<RelatedSignal, Float>
    switch (place, isOlderOnly) {
    case (.post, true): table = RelatedWeights.newPost
    case (.post, false): table = RelatedWeights.oldPost
    case (.bracket, true): table = RelatedWeights.newBracket
    case (.bracket, false): table = RelatedWeights.oldBracket
    case (.destination, true): table = RelatedWeights.newDestination
    case (.destination, false): table = RelatedWeights.oldDestination
    }
    self.init(table)
    // Behind `](` nothing but the target itself can be typed, and the words of the link speak loudly against it. No links
    // tell how much more that counts: the factor makes a word of the title as strong as words that fit.
    let factor: Float = place == .destination ? 2.5 : 1
    for (signal, weight) in RelatedWeights.typed { values[signal.rawValue] = factor * weight }
  }
}

// The tables are what Tests/Related/fit_weights.py prints for the links of eight blogs (Korean and English, 6,213 posts,
// 3,907 links), with its standard penalty. No table of a new post has a
// weight for `linked`: what is linked above is often linked again (with -1, the mean reciprocal rank of five blogs goes from
// 0.580 to 0.573), and BlogWeights learns where it is not. Who adds a link to an old post seldom means what it links to:
// -2 there is a choice, as the hidden links of old posts, which it finds better, cannot say (all links to one target are
// hidden at once).
extension RelatedWeights {
  private static let newPost: KeyValuePairs<RelatedSignal, Float> = [
    .text: 2.43, .textRoot: 0.43, .cosine: 2.08, .feedback: 0.31, .titleInText: 2.05,
    .contextsInText: 1.19, .neighbours: 1.16, .walk: 1.10, .popularity: 0.28, .recency: 0.91,
    .slowRecency: 0.41, .order: 1.02,
  ]
  private static let oldPost: KeyValuePairs<RelatedSignal, Float> = [
    .text: 2.21, .textRoot: 0.45, .cosine: 1.78, .feedback: 0.25, .titleInText: 2.44,
    .contextsInText: 1.53, .neighbours: 1.23, .walk: 0.71, .popularity: 0.44, .recency: 0.64,
    .slowRecency: 0.45, .order: 0.80, .linksBack: 0.72,
  ]
  private static let newBracket: KeyValuePairs<RelatedSignal, Float> = [
    .text: 1.82, .textRoot: 0.56, .section: 0.81, .paragraph: 1.25, .cosine: 0.48, .feedback: 0.32,
    .paragraphFeedback: 1.18, .titleInText: 0.89, .titleInParagraph: 1.79, .titleInNearby: 0.66,
    .contextsInText: 0.22, .contextsInParagraph: 0.74, .contextsInNearby: 0.87, .neighbours: 1.08,
    .walk: 0.61, .popularity: 0.52, .recency: 0.88, .slowRecency: 0.70, .order: 0.83,
  ]
  private static let oldBracket: KeyValuePairs<RelatedSignal, Float> = [
    .text: 2.00, .textRoot: 0.42, .section: 0.82, .paragraph: 1.12, .cosine: 0.51,
    .paragraphFeedback: 1.47, .titleInText: 1.37, .titleInParagraph: 1.40, .titleInNearby: 0.24,
    .contextsInText: 0.45, .contextsInParagraph: 1.21, .contextsInNearby: 1.37, .neighbours: 1.06,
    .walk: 0.37, .popularity: 0.52, .recency: 0.73, .slowRecency: 0.53, .order: 0.47, .linked: -2,
  ]
  private static let newDestination: KeyValuePairs<RelatedSignal, Float> = [
    .text: 1.86, .textRoot: 0.27, .section: 0.45, .paragraph: 0.95, .sectionUnlessNamed: 1.00,
    .anchor: 3.40, .cosine: 0.39, .feedback: 0.29, .paragraphFeedback: 1.30, .titleInText: 0.74,
    .titleInParagraph: 1.08, .titleInNearby: 0.30, .titleInAnchor: 4.59, .anchorInTitle: 0.74,
    .titleLetters: 1.11, .anchorLetters: 0.29, .anchorsInAnchor: 3.41, .contextsInParagraph: 0.27,
    .contextsInNearby: 0.31, .neighbours: 0.95, .walk: 0.37, .popularity: 0.53, .recency: 1.23,
    .slowRecency: 0.36, .order: 0.52,
  ]
  private static let oldDestination: KeyValuePairs<RelatedSignal, Float> = [
    .text: 2.07, .textRoot: 0.09, .section: 0.44, .paragraph: 1.00, .sectionUnlessNamed: 0.77,
    .anchor: 3.11, .cosine: 0.39, .feedback: 0.20, .paragraphFeedback: 1.37, .titleInText: 0.88,
    .titleInParagraph: 1.13, .titleInNearby: 0.37, .titleInAnchor: 4.38, .anchorInTitle: 0.63,
    .titleLetters: 0.85, .anchorLetters: 0.46, .anchorsInAnchor: 3.65, .contextsInParagraph: 0.61,
    .contextsInNearby: 0.65, .neighbours: 1.05, .walk: 0.28, .popularity: 0.65, .recency: 1.11,
    .slowRecency: 0.35, .order: 0.30, .linked: -2,
  ]
  /// Behind `[` with letters typed, fitted over `newBracket`.
  private static let typed: KeyValuePairs<RelatedSignal, Float> = [
    .typedTitle: 6.68, .typedWord: 2.40, .typedAnchor: 1.55, .typedTerm: 0.68, .typedBody: 0.26,
    .typedInside: 0.51, .typedScattered: 0.18,
  ]
}

/// How the index weighs fields, and what bounds a query's cost.
enum RelatedConstants {
  /// By `TermField.rawValue`: title, tags, description, headings (besides the body), body, code.
  static let fieldWeights = SIMD8<Float>(8, 8, 2, 3, 1, 0.3, 0, 0)
  /// How much a field's length counts (BM25's b), likewise.
  static let lengthShares = SIMD8<Float>(0.3, 0.3, 0.3, 0.9, 0.9, 0.9, 0, 0)
  /// How soon repetition stops to count (BM25's k1).
  static let saturation: Float = 5
  static let queryTerms = 256
  /// A question of a post as a whole looks up terms, those that say most first, while they stand in no more posts than
  /// this together.
  static let queryPostings = 300_000
  /// Where an author is typing and waits, in no more than so many times the blog's posts. Without this limit, figures of
  /// the links of eight blogs gain 0.002 at most as mean reciprocal ranks, 0.006 at most as top 5.
  static let typingPostings = 5
  /// And in no more than this many, in a large blog.
  static let mostTypingPostings = 100_000
  /// Of how many posts that link to one the words are read.
  static let linkersRead = 32
  static let feedbackPosts = 5
  static let neighbours = 20
  /// Posts that are weighed by every signal; the others have too little in common with the question.
  static let pool = 160
  /// Where an author is typing and waits: in a blog of 2,032 posts, 160 bring up to six in a thousand of its links more
  /// among the first ten.
  static let typingPool = 64
  /// Posts besides whose names fit what is typed, those first that begin so. Of 894 links there, once two letters of the
  /// title were typed, 17 were lost from the first ten with 48 in place of 160, when none came first.
  static let namedPool = 96
  /// With how many names what is typed is compared letter by letter.
  static let namesCompared = 2000
  /// A blog with no more posts than this has all of them weighed.
  static let smallBlog = 1000
  /// A post that links to more than this many is an index, and shows nothing of likeness.
  static let linksOfIndexPage = 40
  /// Posts to which more than this many of a hundred link, and more than eight, are linked for no likeness.
  static let boilerplatePercent = 8
}

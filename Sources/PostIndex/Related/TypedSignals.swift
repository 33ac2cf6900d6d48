// What speaks for a post once something is typed. It never takes anything away from one that does not fit.

/// The signals of what is typed.
struct TypedSignals {
  private let typed: TypedText
  private let index: RelatedIndex
  private let graph: RelatedGraph
  private let words: TypedWords

  /// O(places where words begin so).
  init(_ typed: TypedText, _ index: RelatedIndex, _ graph: RelatedGraph) {
    self.typed = typed
    self.index = index
    self.graph = graph
    words = TypedWords(typed, index)
  }

  /// Adds what speaks for post `number`. O(length of its name and of the words of links to it).
  func add(to signals: inout RelatedSignals, of number: Int) {
    guard let document = index.document(number) else { return }
    switch typed.fit(document.name) {
    case (.prefix, let certainty)?, (.whole, let certainty)?: signals[.typedTitle] = certainty
    case (.wordPrefix, let certainty)?: signals[.typedWord] = certainty
    case (.inside, let certainty)?: signals[.typedInside] = certainty
    case (.scattered, let certainty)?: signals[.typedScattered] = certainty
    case nil: break
    }
    // A title that begins so need not be found out about by its words.
    if signals[.typedTitle] > 0 { return }
    let words = words[number]
    if words.isInTitle, signals[.typedWord] == 0 { signals[.typedWord] = 1 }
    let address = document.post.foldedPath.match(typed.text) ?? .scattered
    if words.isMarked || address > .inside { signals[.typedTerm] = 1 }
    signals[.typedBody] = ElementaryFunctions.logarithm(onePlus: Float(words.body))
    graph.forEachLink(to: number) { _, _, name in
      guard let fit = typed.fit(name().typed), fit.quality > .inside else { return }
      signals[.typedAnchor] = max(signals[.typedAnchor], fit.certainty)
    }
  }
}

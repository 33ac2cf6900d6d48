// The words that posts link with, in a few large arrays: read for every post that is weighed. Immutable.

/// For each link from one post of a base to another: the words of the link, and those around it.
struct LinkWords: Sendable {
  /// Where the links of each linker begin, by its place in the base's list; one more than there are linkers.
  private var starts: [UInt32] = [0]
  /// Where the terms of each link begin, and within them those around it; the first one more than there are links.
  private var termStarts: [UInt32] = [0]
  private var contextStarts: [UInt32] = []
  private var terms: [TermID] = []
  private var names: [RelatedEdge.Name] = []

  /// - Parameter edges: one for each linker.
  init(_ edges: some Sequence<RelatedEdge>) {
    for edge in edges {
      for anchor in edge.anchors {
        terms += anchor.terms
        contextStarts.append(UInt32(truncatingIfNeeded: terms.count))
        terms += anchor.context
        termStarts.append(UInt32(truncatingIfNeeded: terms.count))
        names.append(anchor.name)
      }
      starts.append(UInt32(truncatingIfNeeded: names.count))
    }
  }

  /// Calls `body` with the words of each link of a linker, those around it, and a way to its name.
  @inline(__always)
  func forEachLink(
    of linker: Int, _ body: (Span<TermID>, Span<TermID>, () -> RelatedEdge.Name) -> Void
  ) {
    let span = terms.span
    for link in Int(starts[linker])..<Int(starts[linker + 1]) {
      let middle = Int(contextStarts[link])
      body(
        span.extracting(Int(termStarts[link])..<middle),
        span.extracting(middle..<Int(termStarts[link + 1])),
        { names[link] })
    }
  }
}

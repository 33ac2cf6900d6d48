// Posting lists and links of many posts, in a few large arrays. Immutable: RelatedIndex lays edits over it.
import SiteModel
import Syntax

/// The inverted index of the posts of one moment.
///
/// Per posting eight bytes: the post's number and how often the term stands in each of its fields. Lengths and
/// document frequencies are weighed when a question comes, so that nothing that an edit changes is baked in.
final class RelatedBase: Sendable {
  let terms: OrderedTerms
  /// In ascending order of paths; the place of one is its number.
  let documents: [RelatedDocument]
  let numbers: [SitePath: Int32]
  /// Where the posting list of each term begins; one more than there are terms.
  private let starts: [UInt32]
  private let posts: [UInt32]
  private let counts: [TermCounts]
  let facts: [RelatedFacts]
  let nameStarts: [WordStarts]
  let lengths: FieldLengths
  /// The dates of all dated posts that are published, ascending.
  let publishedDays: [Int32]
  /// The dates of all dated posts, ascending.
  let days: [Int32]
  /// Where the list of each post's targets begins; one more than there are posts.
  private let targetStarts: [UInt32]
  private let targets: [Int32]
  /// Where the list of each post's linkers begins; one more than there are posts.
  private let linkerStarts: [UInt32]
  private let linkers: [Linker]
  /// By the place of a linker in `linkers`.
  let linkWords: LinkWords

  /// A post that links to another one, and which of its edges does.
  struct Linker: Sendable {
    let number: Int32
    let edge: Int32
  }

  /// O(terms + links).
  init(table: TermTable, documents: [RelatedDocument]) {
    terms = OrderedTerms(table)
    let documents = documents.sorted { $0.path < $1.path }
    self.documents = documents
    var numbers: [SitePath: Int32] = [:]
    numbers.reserveCapacity(documents.count)
    var lengths = FieldLengths()
    for (index, document) in documents.enumerated() {
      numbers[document.path] = Int32(truncatingIfNeeded: index)
      lengths += document.terms.lengths
    }
    self.numbers = numbers
    self.lengths = lengths
    facts = documents.map { RelatedFacts($0) }
    nameStarts = documents.map(\.nameStarts)
    publishedDays = documents.filter(\.post.isPublished).compactMap(\.shortDay).sorted()
    days = documents.compactMap(\.shortDay).sorted()
    (starts, posts, counts) = RelatedBase.inverted(documents, terms: table.count)
    let edges = EdgeTargets(documents, numbers)
    (targetStarts, targets) = (edges.knownStarts, edges.known)
    (linkerStarts, linkers) = edges.linkers
    linkWords = LinkWords(
      linkers.lazy.map { documents[Int($0.number)].edges[Int($0.edge)] })
  }

  /// How many posts have `term`.
  @inline(__always)
  func frequency(of term: TermID) -> Int {
    Int(term) + 1 < starts.count ? Int(starts[Int(term) + 1] - starts[Int(term)]) : 0
  }

  /// Calls `body` with each post that has `term`, ascending, and how often.
  @inline(__always)
  func forEachPosting(of term: TermID, _ body: (Int, TermCounts) -> Void) {
    guard Int(term) + 1 < starts.count else { return }
    for index in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) {
      body(Int(posts[index]), counts[index])
    }
  }

  /// The posts that one links to, each once.
  func targets(of number: Int) -> ArraySlice<Int32> {
    targets[Int(targetStarts[number])..<Int(targetStarts[number + 1])]
  }

  /// The posts that link to one, ascending; the places of them count through the whole base.
  func linkers(of number: Int) -> ArraySlice<Linker> {
    linkers[Int(linkerStarts[number])..<Int(linkerStarts[number + 1])]
  }

  /// Two passes of a counting sort: posting lists come out in order of documents.
  private static func inverted(
    _ documents: [RelatedDocument], terms: Int
  ) -> ([UInt32], [UInt32], [TermCounts]) {
    var starts = [UInt32](repeating: 0, count: terms + 1)
    var total = 0
    for document in documents {
      total += document.terms.entries.count
      for entry in document.terms.entries { starts[Int(entry.term) + 1] += 1 }
    }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    var posts = [UInt32](repeating: 0, count: total)
    var counts = [TermCounts](repeating: TermCounts(), count: total)
    for (index, document) in documents.enumerated() {
      for entry in document.terms.entries {
        let place = Int(next[Int(entry.term)])
        next[Int(entry.term)] += 1
        posts[place] = UInt32(truncatingIfNeeded: index)
        counts[place] = entry.counts
      }
    }
    return (starts, posts, counts)
  }
}

/// Where the edges of all posts lead, by number: a path is looked up once for each.
private struct EdgeTargets {
  /// The targets that are posts of the base, by post, and where each post's begin.
  private(set) var known: [Int32] = []
  private(set) var knownStarts: [UInt32] = [0]
  /// For each known target, which of its post's edges leads there.
  private var edges: [Int32] = []

  init(_ documents: [RelatedDocument], _ numbers: [SitePath: Int32]) {
    for document in documents {
      for (place, edge) in document.edges.enumerated() {
        guard let target = numbers[edge.target] else { continue }
        known.append(target)
        edges.append(Int32(truncatingIfNeeded: place))
      }
      knownStarts.append(UInt32(truncatingIfNeeded: known.count))
    }
  }

  /// The same from the other end: who links to each post, ascending, and where these lists begin.
  var linkers: ([UInt32], [RelatedBase.Linker]) {
    var starts = [UInt32](repeating: 0, count: knownStarts.count)
    for target in known { starts[Int(target) + 1] += 1 }
    for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
    var next = starts
    var linkers = [RelatedBase.Linker](
      repeating: RelatedBase.Linker(number: 0, edge: 0), count: known.count)
    for number in knownStarts.indices.dropLast() {
      for place in Int(knownStarts[number])..<Int(knownStarts[number + 1]) {
        let target = Int(known[place])
        linkers[Int(next[target])] = RelatedBase.Linker(
          number: Int32(truncatingIfNeeded: number), edge: edges[place])
        next[target] += 1
      }
    }
    return (starts, linkers)
  }
}

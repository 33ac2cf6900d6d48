// The index that related posts are found in: a large base that never changes, and over it the posts that have changed
// since. A value; copies share what they have in common. It never ranks: see RelatedRanking.
package import SiteModel
import Syntax

/// Terms, links and dates of the posts of one site, for one moment.
///
/// A post that changes gets a number behind those of the base, and its old number is retired. What asks looks through
/// the few recent posts one by one; `merged()` makes a base of all when they have become many.
package struct RelatedIndex: Sendable {
  let base: RelatedBase
  /// Posts that changed since the base was made, at most one for each path; nil where one was removed.
  var recent: [RelatedDocument?] = []
  /// Where in `recent` the post of a path is, or was.
  var slots: [SitePath: Int32] = [:]
  /// Numbers of the base that do not count any more.
  var retired = NumberSet()
  var terms: LayeredTerms
  /// By how much each term's number of posts differs from the base.
  var frequencyChanges: [TermID: Int32] = [:]
  /// The keys of `frequencyChanges`, quicker to ask.
  var changedTerms = NumberSet()
  /// Who among the recent posts links to a post, by its lasting number.
  private var recentLinkers: [Int: [RelatedBase.Linker]] = [:]
  /// The keys that `recentLinkers` has or had, quicker to ask.
  private var linkedRecently = NumberSet()
  private(set) var lengths: FieldLengths
  private(set) var rarity: TermRarity

  init(_ base: RelatedBase) {
    self.base = base
    terms = LayeredTerms(base.terms)
    lengths = base.lengths
    rarity = TermRarity(postCount: base.documents.count)
  }

  /// How many posts there are.
  package var count: Int { rarity.postCount }

  /// One more than the greatest number of a post.
  var numberCount: Int { base.documents.count + recent.count }

  /// The post with `number`; nil where it does not count any more.
  func document(_ number: Int) -> RelatedDocument? {
    if number >= base.documents.count { return recent[number - base.documents.count] }
    return retired.contains(number) ? nil : base.documents[number]
  }

  /// The number of the post at `path`.
  func number(of path: SitePath) -> Int? {
    if let slot = slots[path] {
      return recent[Int(slot)] == nil ? nil : base.documents.count + Int(slot)
    }
    return base.numbers[path].map(Int.init)
  }

  /// How many posts have `term`.
  @inline(__always)
  func frequency(of term: TermID) -> Int {
    let count = base.frequency(of: term)
    return changedTerms.contains(Int(term)) ? count + Int(frequencyChanges[term] ?? 0) : count
  }

  @inline(__always)
  func idf(_ term: TermID) -> Float { rarity.idf(frequency(of: term)) }

  /// The number that the post with `number` has or had in the base; nil where it is new since then.
  func baseNumber(of number: Int) -> Int? {
    if number < base.documents.count { return number }
    return recent[number - base.documents.count].flatMap { base.numbers[$0.path] }.map(Int.init)
  }

  /// The recent posts that link to the one with `number`.
  @inline(__always)
  func recentLinkers(of number: Int) -> [RelatedBase.Linker] {
    let lasting = number < base.documents.count ? number : baseNumber(of: number) ?? number
    return linkedRecently.contains(lasting) ? recentLinkers[lasting] ?? [] : []
  }

  /// Keeps that the edges of the post in `slot`, which were `old`, are `new`.
  mutating func replaceEdges(of slot: Int, _ old: [RelatedEdge], with new: [RelatedEdge]) {
    let number = Int32(truncatingIfNeeded: base.documents.count + slot)
    for edge in old {
      let target = lastingNumber(of: edge.target)
      recentLinkers[target]?.removeAll { $0.number == number }
      if recentLinkers[target]?.isEmpty == true { recentLinkers[target] = nil }
    }
    for (place, edge) in new.enumerated() {
      let target = lastingNumber(of: edge.target)
      linkedRecently.insert(target)
      recentLinkers[target, default: []].append(
        RelatedBase.Linker(number: number, edge: Int32(truncatingIfNeeded: place)))
    }
  }

  /// A number for the post at `path` that no edit changes: that in the base, or else that of its slot.
  private mutating func lastingNumber(of path: SitePath) -> Int {
    base.numbers[path].map(Int.init) ?? base.documents.count + slot(of: path)
  }

  /// The slot of the post at `path`, which gets one where it has none.
  mutating func slot(of path: SitePath) -> Int {
    if let known = slots[path] { return Int(known) }
    recent.append(nil)
    slots[path] = Int32(truncatingIfNeeded: recent.count - 1)
    return recent.count - 1
  }

  /// The posts that one of the base links to, when none of them is new since then; nil where that is not known.
  func baseTargets(of number: Int) -> [Int]? {
    guard number < base.documents.count, !retired.contains(number) else { return nil }
    let targets = base.targets(of: number)
    guard targets.count == base.facts[number].linkCount else { return nil }
    return targets.compactMap { target in
      let target = Int(target)
      return retired.contains(target) ? self.number(of: base.documents[target].path) : target
    }
  }

  /// The posts that link to the one with `number`; those of the base come first, in order of paths.
  @inline(__always)
  func forEachLinker(of number: Int, _ body: (Int) -> Void) {
    if let known = baseNumber(of: number) {
      for linker in base.linkers(of: known) where !retired.contains(Int(linker.number)) {
        body(Int(linker.number))
      }
    }
    for linker in recentLinkers(of: number) { body(Int(linker.number)) }
  }

  /// How many posts link to the one with `number`.
  func linkerCount(of number: Int) -> Int {
    let linkers = baseNumber(of: number).map { base.linkers(of: $0) } ?? []
    let lost = retired.isEmpty ? 0 : linkers.count { retired.contains(Int($0.number)) }
    return linkers.count - lost + recentLinkers(of: number).count
  }

  /// Whether no published post but the one at `path` is dated later than `day`. O(recent posts + log *n*).
  package func isNewest(_ day: Int?, at path: SitePath) -> Bool {
    guard let day else { return true }
    let limit = Int32(truncatingIfNeeded: day)
    func isLater(_ document: RelatedDocument?) -> Bool {
      guard let document, document.post.isPublished else { return false }
      return document.shortDay ?? .min > limit
    }
    // Those of the base that count no more, or are the asking one.
    var left = slots.keys.count { path in
      base.numbers[path].map { isLater(base.documents[Int($0)]) } ?? false
    }
    if slots[path] == nil, isLater(base.numbers[path].map { base.documents[Int($0)] }) { left += 1 }
    let later = base.publishedDays.count - base.publishedDays.count(upTo: limit)
    return later == left && !recent.contains { isLater($0) && $0?.path != path }
  }

  /// What is asked of every post for each question, by number.
  @inline(__always)
  func mapFacts<Value>(_ body: (RelatedFacts) -> Value) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(numberCount)
    for number in base.facts.indices {
      values.append(body(retired.contains(number) ? RelatedFacts() : base.facts[number]))
    }
    for document in recent {
      values.append(body(document.map { RelatedFacts($0) } ?? RelatedFacts()))
    }
    return values
  }

  /// The numbers of the posts whose names may have a word that begins as is typed.
  func numbers(mayBegin typed: TypedText) -> [Int] {
    var numbers = base.nameStarts.indices.filter { typed.mayBegin(base.nameStarts[$0]) }
    for (slot, document) in recent.enumerated() {
      guard let document, typed.mayBegin(document.nameStarts) else { continue }
      numbers.append(base.documents.count + slot)
    }
    return numbers
  }

  func sortedByPath(_ numbers: [Int]) -> [Int] {
    numbers.sorted { left, right in
      guard let first = document(left), let second = document(right) else { return left < right }
      return first.path < second.path
    }
  }

  /// Counts the change from one state of a post to another.
  mutating func count(from old: RelatedDocument?, to new: RelatedDocument?) {
    countTerms(from: old, to: new)
    if (old == nil) != (new == nil) {
      rarity = TermRarity(postCount: count + (new == nil ? -1 : 1))
    }
  }

  private mutating func countTerms(from old: RelatedDocument?, to new: RelatedDocument?) {
    for (document, step) in [(old, Int32(-1)), (new, Int32(1))] {
      for entry in document?.terms.entries ?? [] {
        frequencyChanges[entry.term, default: 0] += step
        changedTerms.insert(Int(entry.term))
      }
    }
    if let old { lengths -= old.terms.lengths }
    if let new { lengths += new.terms.lengths }
  }

  /// What the post at `path` asks: the other posts, whatever it says itself. `count` stays. O(its terms and links).
  func leavingOut(_ path: SitePath) -> RelatedIndex {
    guard let document = number(of: path).flatMap({ document($0) }) else { return self }
    var next = self
    let slot = next.slot(of: path)
    if let number = base.numbers[path] { next.retired.insert(Int(number)) }
    next.replaceEdges(of: slot, next.recent[slot]?.edges ?? [], with: [])
    next.countTerms(from: document, to: nil)
    next.recent[slot] = nil
    return next
  }

  /// Whether it has the very posts that another one has, under the same numbers. O(recent posts + posts / 64).
  func answers(like other: RelatedIndex) -> Bool {
    base === other.base && count == other.count && retired == other.retired
      && recent.count == other.recent.count
      && zip(recent, other.recent).allSatisfy { $0 === $1 }
  }
}

/// A set of small numbers, a bit for each.
struct NumberSet: Hashable, Sendable {
  private var words: [UInt64] = []

  var isEmpty: Bool { words.isEmpty }

  @inline(__always)
  func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return word < words.count && words[word] & 1 << UInt64(number & 63) != 0
  }

  mutating func insert(_ number: Int) {
    let word = number >> 6
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 << UInt64(number & 63)
  }
}

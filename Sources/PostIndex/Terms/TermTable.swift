// Terms as numbers. It never forgets one.

/// A term's number in its `TermTable`.
typealias TermID = UInt32

/// Every distinct term with a number, in order of first sight. Open addressing over one arena of bytes: a table
/// of a million terms is five arrays.
struct TermTable: Sendable {
  private var arena: [UInt8] = []
  /// Where each term begins in the arena; one more than there are terms.
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// The first eight bytes of each term: most have no more.
  private var heads: [UInt64] = []
  /// A term's hash above its number plus one; zero is free. A power of two.
  private var slots: [UInt64]

  init(minimumCapacity: Int = 256) {
    var size = 1024
    while size < minimumCapacity * 2, size < 1 << 30 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  var count: Int { hashes.count }

  /// The term's text.
  func text(of term: TermID) -> String {
    guard Int(term) < count else { return "" }
    return String(
      decoding: arena[Int(starts[Int(term)])..<Int(starts[Int(term) + 1])], as: UTF8.self)
  }

  func bytes(of term: TermID) -> ArraySlice<UInt8> {
    arena[Int(starts[Int(term)])..<Int(starts[Int(term) + 1])]
  }

  /// Depends on the term alone, not on what else is in the table.
  func hash(of term: TermID) -> UInt32 { hashes[Int(term)] }

  /// The number of the word at `range` of `text`; nil where it is not known. O(length).
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> TermID? {
    let head = TermTable.head(text, range)
    return term(in: slot(of: text, range, head, TermTable.hash(text, range, head)))
  }

  /// The number of the word at `range` of `text`, which gets one where it has none. O(length), amortized.
  mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>) -> TermID {
    let head = TermTable.head(text, range)
    let hash = TermTable.hash(text, range, head)
    let slot = slot(of: text, range, head, hash)
    if let term = term(in: slot) { return term }
    let term = TermID(truncatingIfNeeded: count)
    for index in range { arena.append(text[index]) }
    starts.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    heads.append(head)
    slots[slot] = TermTable.entry(term, hash)
    if count * 2 > slots.count { grow() }
    return term
  }

  /// The number of a term of another table, which gets one where it has none.
  mutating func intern(_ term: ArraySlice<UInt8>) -> TermID { intern(term.span, 0..<term.count) }

  private static func entry(_ term: TermID, _ hash: UInt32) -> UInt64 {
    UInt64(hash) << 32 | UInt64(term) + 1
  }

  @inline(__always)
  private func term(in slot: Int) -> TermID? {
    slots[slot] == 0 ? nil : TermID(truncatingIfNeeded: slots[slot]) &- 1
  }

  /// Where a word is, or the free place where it belongs.
  @inline(__always)
  private func slot(
    of text: Span<UInt8>, _ range: Range<Int>, _ head: UInt64, _ hash: UInt32
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while let term = term(in: slot) {
      if slots[slot] >> 32 == hash, heads[Int(term)] == head, holds(term, text, range) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Whether `term`, whose head is that of the word, is that word.
  @inline(__always)
  private func holds(_ term: TermID, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[Int(term)])
    guard Int(starts[Int(term) + 1]) - start == range.count else { return false }
    var index = 8
    while index < range.count {
      if arena[start + index] != text[range.lowerBound + index] { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = Array(repeating: 0, count: size)
    for (term, hash) in hashes.enumerated() {
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = TermTable.entry(TermID(truncatingIfNeeded: term), hash)
    }
  }

  /// The first eight bytes at `range`, the first in the lowest place.
  @inline(__always)
  private static func head(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let count = range.count
    if range.lowerBound + 8 <= text.count {
      let word = UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(
          fromByteOffset: range.lowerBound, as: UInt64.self))
      return count >= 8 ? word : word & ((1 &<< UInt64(8 * count)) &- 1)
    }
    var word: UInt64 = 0
    for index in range.prefix(8).reversed() { word = word << 8 | UInt64(text[index]) }
    return word
  }

  /// Eight bytes at a time; all bits depend on all.
  @inline(__always)
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>, _ head: UInt64) -> UInt32 {
    var state = mixed(UInt64(range.count) ^ head)
    var start = range.lowerBound + 8
    while start < range.upperBound {
      state = mixed(state ^ self.head(text, start..<range.upperBound))
      start += 8
    }
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  @inline(__always)
  private static func mixed(_ state: UInt64) -> UInt64 {
    let product = state.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  // MARK: order

  /// Puts terms into the order of `PostTerms`: by hash, then by bytes, so that it depends on nothing but the terms.
  func sort(_ terms: inout [TermID]) {
    var keys = terms.map { UInt64(hashes[Int($0)]) << 32 | UInt64($0) }
    keys.sort()
    for index in keys.indices { terms[index] = TermID(truncatingIfNeeded: keys[index]) }
    // Few terms have a hash in common.
    for index in keys.indices.dropFirst() where keys[index] >> 32 == keys[index - 1] >> 32 {
      var place = index
      while place > 0, hashes[Int(terms[place - 1])] == hashes[Int(terms[place])],
        bytes(of: terms[place]).lexicographicallyPrecedes(bytes(of: terms[place - 1]))
      {
        terms.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}

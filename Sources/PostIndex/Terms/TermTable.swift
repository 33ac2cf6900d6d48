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

  /// The number of `word`; nil where it is not known. O(length).
  func find(_ word: Span<UInt8>) -> TermID? { term(in: slot(of: word, TermTable.hash(word))) }

  /// The number of `word`, which gets one where it has none. O(length), amortized.
  mutating func intern(_ word: Span<UInt8>) -> TermID {
    let hash = TermTable.hash(word)
    let slot = slot(of: word, hash)
    if let term = term(in: slot) { return term }
    let term = TermID(truncatingIfNeeded: count)
    for index in word.indices { arena.append(word[index]) }
    starts.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    slots[slot] = TermTable.entry(term, hash)
    if count * 2 > slots.count { grow() }
    return term
  }

  private static func entry(_ term: TermID, _ hash: UInt32) -> UInt64 {
    UInt64(hash) << 32 | UInt64(term) + 1
  }

  @inline(__always)
  private func term(in slot: Int) -> TermID? {
    slots[slot] == 0 ? nil : TermID(truncatingIfNeeded: slots[slot]) &- 1
  }

  /// Where `word` is, or the free place where it belongs.
  @inline(__always)
  private func slot(of word: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while let term = term(in: slot) {
      if slots[slot] >> 32 == hash, holds(term, word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func holds(_ term: TermID, _ word: Span<UInt8>) -> Bool {
    let start = Int(starts[Int(term)])
    guard Int(starts[Int(term) + 1]) - start == word.count else { return false }
    for index in word.indices where arena[start + index] != word[index] { return false }
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

  /// Eight bytes at a time; all bits depend on all. The same on every machine of this byte order.
  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    var state = UInt64(word.count)
    let bytes = word.bytes
    var at = 0
    while at + 8 < word.count {
      state = mixed(state ^ bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    if word.count >= 8 {
      // The last eight, of which some are known.
      rest = bytes.unsafeLoadUnaligned(fromByteOffset: word.count - 8, as: UInt64.self)
    } else {
      for index in 0..<word.count { rest = rest << 8 | UInt64(word[index]) }
    }
    state = mixed(state ^ rest)
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

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
  /// Term numbers plus one; zero is free. A power of two.
  private var slots: [UInt32]

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
  func find(_ word: some Collection<UInt8>) -> TermID? {
    let hash = TermTable.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let term = slots[slot] - 1
      if hashes[Int(term)] == hash, holds(term, word) { return term }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of `word`, which gets one where it has none. O(length), amortized.
  mutating func intern(_ word: some Collection<UInt8>) -> TermID {
    let hash = TermTable.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let term = slots[slot] - 1
      if hashes[Int(term)] == hash, holds(term, word) { return term }
      slot = (slot + 1) & (slots.count - 1)
    }
    let term = TermID(truncatingIfNeeded: count)
    arena.append(contentsOf: word)
    starts.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    slots[slot] = term + 1
    if count * 2 > slots.count { grow() }
    return term
  }

  private func holds(_ term: TermID, _ word: some Collection<UInt8>) -> Bool {
    let start = Int(starts[Int(term)])
    guard Int(starts[Int(term) + 1]) - start == word.count else { return false }
    var index = start
    for byte in word {
      if arena[index] != byte { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (term, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: term + 1)
    }
  }

  /// FNV-1a with a last mix, so that the low bits depend on all.
  private static func hash(_ word: some Collection<UInt8>) -> UInt32 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }
}

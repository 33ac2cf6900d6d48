// A sparse vector over terms, made for being asked about terms that it mostly does not have. It never grows.

/// Up to eight numbers for each of some terms: open addressing, a power of two of places, at most a quarter taken.
struct TermWeights {
  private var keys: [TermID]
  private var values: [SIMD8<Float>]
  private let mask: Int

  init(capacity: Int) {
    var size = 64
    while size < capacity * 4, size < 1 << 24 { size *= 2 }
    keys = Array(repeating: .max, count: size)
    values = Array(repeating: .zero, count: size)
    mask = size - 1
  }

  private func place(of term: TermID) -> Int {
    var place = Int(truncatingIfNeeded: (UInt64(term) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[place] != .max, keys[place] != term { place = (place + 1) & mask }
    return place
  }

  /// Zero where the term has none. O(1).
  @inline(__always)
  subscript(term: TermID) -> SIMD8<Float> { values[place(of: term)] }

  /// - Returns: whether the term had none.
  @discardableResult
  mutating func add(_ value: Float, _ lane: Int, to term: TermID) -> Bool {
    let place = place(of: term)
    let isNew = keys[place] == .max
    keys[place] = term
    values[place][lane] += value
    return isNew
  }

  /// Multiplies all values, each lane by its factor.
  mutating func scale(_ factors: SIMD8<Float>) {
    for place in values.indices where keys[place] != .max { values[place] *= factors }
  }
}

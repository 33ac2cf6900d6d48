// What a term counts for in a text of its length (BM25F's normalization and saturation). It knows no term.

/// For each post what one occurrence in each of its fields comes to.
struct LengthShares: Sendable {
  /// In the running text, by the length of that.
  private let body: [Float]
  /// What a term comes to that stands once in the running text and nowhere else: most do.
  private let once: [Float]
  /// In every field, likewise.
  private let fields: [SIMD8<Float>]

  /// O(posts).
  init(_ index: RelatedIndex) {
    let count = SIMD8<Float>(repeating: Float(max(1, index.count)))
    let means = index.lengths.floats / count
    let meanLengths = means.replacing(with: 1, where: means .== 0)
    let mean = meanLengths[TermField.body.rawValue]
    let shares = RelatedConstants.lengthShares
    let share = shares[TermField.body.rawValue]
    body = index.mapFacts { 1 / (1 - share + share * Float($0.lengths[.body]) / mean) }
    once = body.map { LengthShares.saturated($0) }
    fields = index.mapFacts {
      RelatedConstants.fieldWeights / (1 - shares + shares * $0.lengths.floats / meanLengths)
    }
  }

  /// What a weighted frequency comes to: what is said again says less.
  @inline(__always)
  private static func saturated(_ frequency: Float) -> Float {
    6 * frequency / (frequency + RelatedConstants.saturation)
  }

  /// Saturated frequency of a term in post `number`.
  @inline(__always)
  func saturated(_ counts: TermCounts, in number: Int) -> Float {
    guard let occurrences = counts.bodyAlone else {
      return LengthShares.saturated((fields[number] * counts.floats).sum())
    }
    return occurrences == 1
      ? once[number] : LengthShares.saturated(Float(occurrences) * body[number])
  }
}

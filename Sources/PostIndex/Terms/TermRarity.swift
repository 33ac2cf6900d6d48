// How much a term says by how few posts have it. It never looks at a post.

/// Logarithms that a ranking asks for a million times, made once for a number of posts.
final class TermRarity: Sendable {
  let postCount: Int
  private static var limit: Int { 1 << 17 }
  private let values: [Float]
  /// idf^1.25.
  private let powers: [Float]
  /// By tenths.
  private let logarithms: [Float]

  /// O(posts), at most 131,072 logarithms.
  init(postCount: Int) {
    self.postCount = postCount
    values = (0...min(postCount, Self.limit)).map { TermRarity.idf($0, of: postCount) }
    powers = values.map { $0 * $0.squareRoot().squareRoot() }
    logarithms = (0..<8192).map { ElementaryFunctions.logarithm(onePlus: Float($0) / 10) }
  }

  /// The idf to the power of 1¼.
  @inline(__always)
  func power(_ frequency: Int) -> Float {
    if frequency < powers.count, frequency >= 0 { return powers[frequency] }
    let idf = idf(frequency)
    return idf * idf.squareRoot().squareRoot()
  }

  /// ln(1 + (N − df + ½)/(df + ½)), the idf of BM25: above 0 for every `frequency` up to the number of posts.
  @inline(__always)
  func idf(_ frequency: Int) -> Float {
    frequency < values.count && frequency >= 0
      ? values[frequency] : TermRarity.idf(frequency, of: postCount)
  }

  private static func idf(_ frequency: Int, of postCount: Int) -> Float {
    let frequency = Float(min(max(0, frequency), postCount))
    return ElementaryFunctions.logarithm(
      onePlus: (Float(postCount) - frequency + 0.5) / (frequency + 0.5))
  }

  /// ln(1 + `tenths`/10).
  @inline(__always)
  func logarithm(tenths: Int) -> Float {
    tenths < logarithms.count && tenths >= 0
      ? logarithms[tenths] : ElementaryFunctions.logarithm(onePlus: Float(tenths) / 10)
  }
}

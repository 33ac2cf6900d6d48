// Logarithm and exponential, the same to the last bit on every system: ranks must not depend on a library. They never
// trap and never give a NaN for a number.

enum ElementaryFunctions {
  private static var ln2: Double { 0.693_147_180_559_945_3 }

  /// ln(1 + `value`), for values from 0; 0 for lesser ones. Accurate to a `Float`.
  static func logarithm(onePlus value: Float) -> Float {
    guard value > 0, value.isFinite else { return 0 }
    let whole = 1 + Double(value)
    var power = Double(whole.exponent)
    var rest = whole.significand
    if rest > 1.414 {
      rest /= 2
      power += 1
    }
    // ln x = 2 artanh((x − 1)/(x + 1)); the argument is at most 0.18.
    let ratio = (rest - 1) / (rest + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 15.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return Float(power * ln2 + 2 * ratio * sum)
  }

  /// e to the power of `value`; 0 or the greatest power of two where that is out of range.
  static func exponential(_ value: Double) -> Double {
    if value.isNaN { return 0 }
    let value = min(max(value, -700), 700)
    let power = (value / ln2).rounded()
    let rest = value - power * ln2
    // Taylor's series; the argument is at most 0.35.
    var sum = 1.0
    for factor in stride(from: 13.0, through: 1, by: -1) { sum = 1 + sum * rest / factor }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  static func exponential(_ value: Float) -> Float { Float(exponential(Double(value))) }
}

// Texts made of what breaks counting. Made from a seed, so that each can be made again.
import TestSupport

enum RandomText {
  private static let parts = [
    "a", "한", "글", "🤖", "👨‍👩‍👧", "\n", "\r\n", "\r", "\t", "\u{FEFF}", "e\u{301}", "\u{1112}\u{1161}",
    " ", "](", "#", "\u{2028}", "é", "\u{0}", "[x](a.md)",
  ]

  static func make(_ random: inout RandomSource, upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in
      parts.randomElement(using: &random) ?? ""
    }.joined()
  }
}

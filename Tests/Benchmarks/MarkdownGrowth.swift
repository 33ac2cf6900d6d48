// Whether reading Markdown stays linear on the inputs that make parsers slow. It never compares with others.
//
//   markdown-growth [COUNT]     COUNT repetitions against twice as many, 65,000 by default
//
// A line an input: its name, milliseconds for both, the ratio. Ends with 1 where a ratio is above 2.5 in every
// one of several attempts; less than a millisecond is never judged.

import Foundation

@MainActor @main struct MarkdownGrowth {
  static let bar = 2.5
  static let attempts = 6

  static func main() {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 65_000
    var worst: (ratio: Double, name: String) = (0, "")
    var failures: [String] = []
    for (dialectName, dialect) in dialects {
      for input in inputs {
        let (single, double) = measure(input, count, dialect)
        let ratio = double / max(single, 0.001)
        let name = "\(dialectName): \(input.name)"
        if ratio > worst.ratio { worst = (ratio, name) }
        if ratio > bar { failures.append(name) }
        let verdict = ratio > bar ? "TOO MUCH" : ""
        print(column(single), column(double), column(ratio, digits: 2), name, verdict)
        fflush(nil)
      }
    }
    print(
      "\(dialects.count * inputs.count) inputs; the worst ratio is", column(worst.ratio, digits: 2),
      worst.name)
    for name in failures { print("not linear:", name) }
    exit(failures.isEmpty ? 0 : 1)
  }

  /// Seconds for `count` and twice `count`, the best attempt at a fair ratio.
  static func measure(_ input: Input, _ count: Int, _ dialect: Dialect) -> (Double, Double) {
    let texts = [input.text(count), input.text(2 * count)]
    var best = (1.0, Double.infinity)
    for attempt in 1...attempts {
      let times = texts.map { text in
        fastest(of: attempt) { Document(text, dialect: dialect).links.count }
      }
      if times[1] / max(times[0], 0.001) < best.1 / max(best.0, 0.001) {
        best = (times[0], times[1])
      }
      if best.1 / max(best.0, 0.001) <= bar { break }
    }
    return best
  }

  static func column(_ value: Double, digits: Int = 1) -> String {
    let shown = digits == 1 ? value * 1000 : value
    return String(format: "%8.\(digits)f", shown)
  }

  static let dialects: [(String, Dialect)] = [
    ("CommonMark", .commonMark),
    ("GitHub", .gfm.union([.footnotes, .math])),
    ("kramdown", [.kramdown, .tables, .footnotes, .definitionLists, .liquid, .math]),
    ("all", Dialect(rawValue: .max)),
  ]
}

/// A piece that is repeated between a head and a tail.
struct Input {
  let name: String
  let head: String
  let piece: @Sendable (Int) -> String
  let tail: @Sendable (Int) -> String

  init(_ piece: String, head: String = "", tail: String = "", tailPiece: String = "") {
    name = [head, piece, tail + tailPiece].map { $0.debugDescription }.joined(separator: " ")
    self.head = head
    self.piece = { _ in piece }
    self.tail = { tail + String(repeating: tailPiece, count: $0) }
  }

  init(
    named name: String, head: String = "", tail: String = "",
    _ piece: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.head = head
    self.piece = piece
    self.tail = { _ in tail }
  }

  func text(_ count: Int) -> SourceText {
    var bytes = Array(head.utf8)
    for index in 0..<count { bytes.append(contentsOf: piece(index).utf8) }
    bytes.append(contentsOf: tail(count).utf8)
    return SourceText(bytes: bytes)
  }
}

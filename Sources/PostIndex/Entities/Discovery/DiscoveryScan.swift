// What one post says for words being names. It never compares posts.
import SiteModel
import Syntax

/// Reads posts one after the other.
struct DiscoveryScan {
  private(set) var tally = CandidateTally()

  /// `number` counts the posts.
  mutating func read(_ tree: MarkdownTree, _ metadata: PageMetadata, number: Int) {
    for tag in metadata.tags + metadata.categories {
      tally.note(tag, in: number) { $0.isTag = true }
    }
    let prominent = tree.prominentText()
    var next = 0
    for piece in tree.namedText() {
      while next < prominent.count, prominent[next].upperBound <= piece.lowerBound { next += 1 }
      let isProminent = next < prominent.count && prominent[next].overlaps(piece)
      for line in tree.source[TextRange(piece)].split(whereSeparator: \.isNewline) {
        read(String(line), isProminent, number)
      }
    }
  }

  /// A line by itself.
  mutating func read(line: String) { read(line, false, 0) }

  private mutating func read(_ line: String, _ isProminent: Bool, _ number: Int) {
    let words = WordReader.words(of: line)
    for (index, word) in words.enumerated() {
      guard let stem = WordStem(word) else { continue }
      tally.note(stem.stem, in: number) { found in
        if !stem.particle.isEmpty { found.particles.insert(stem.particle) }
        if isProminent { found.isProminent = true }
      }
      notePhrase(words, index, isProminent, number)
      noteGloss(words, index, number)
    }
  }

  /// Two to four capitalised words in a row, not at a sentence's start.
  private mutating func notePhrase(
    _ words: [ProseWord], _ start: Int, _ isProminent: Bool, _ number: Int
  ) {
    guard words[start].isCapitalized, !words[start].beginsSentence,
      start == 0 || !words[start - 1].isCapitalized || !words[start].followsSpace
    else { return }
    var end = start + 1
    while end < words.count, words[end].isCapitalized, words[end].followsSpace { end += 1 }
    guard (2...4).contains(end - start) else { return }
    let phrase = words[start..<end].map(\.text).joined(separator: " ")
    tally.note(phrase, in: number) { found in
      found.isPhrase = true
      if isProminent { found.isProminent = true }
    }
  }

  /// `한글(Latin)` and `Latin(한글)`, whose bracket is before the word at `index`.
  private mutating func noteGloss(_ words: [ProseWord], _ index: Int, _ number: Int) {
    guard index > 0, words[index].before == 0x28 else { return }
    let isLatin = words[index].script == .latin
    guard isLatin || words[index].script == .hangul else { return }
    var end = index
    while end < words.count, end - index < 4, words[end].script == words[index].script {
      end += 1
      if words[end - 1].behind != 0x20 { break }
    }
    guard end > index, words[end - 1].behind == 0x29 else { return }
    let inner = words[index..<end].map(\.text)
    let outer = Self.outer(words, before: index, isLatin: !isLatin, like: inner.count)
    guard !outer.isEmpty, Self.isName(inner), Self.isName(outer) else { return }
    let (left, right) = (outer.joined(separator: " "), inner.joined(separator: " "))
    tally.note(left, in: number) { $0.glosses[right, default: 0] += 1 }
  }

  /// As many words before the bracket as stand in it, of the other script; of capitalised ones all.
  private static func outer(
    _ words: [ProseWord], before index: Int, isLatin: Bool, like count: Int
  ) -> [String] {
    let wanted: ProseWord.Script = isLatin ? .latin : .hangul
    var start = index
    while start > 0, index - start < 4, words[start - 1].script == wanted,
      start == index ? [0x28, 0x20].contains(words[start - 1].behind) : words[start].followsSpace
    {
      if isLatin {
        guard words[start - 1].isCapitalized || start == index else { break }
      } else if index - start >= count {
        break
      }
      start -= 1
    }
    return words[start..<index].map(\.text)
  }

  /// No number and no unit.
  private static func isName(_ words: [String]) -> Bool {
    let text = words.joined()
    let letters = text.unicodeScalars.filter {
      [.latin, .hangul, .han].contains(ScalarClass($0.value))
    }.count
    return letters >= 2 && letters * 2 > text.unicodeScalars.count
      && !units.contains(text.lowercased())
  }

  private static let units: Set<String> = [
    "km", "cm", "mm", "kg", "mg", "kb", "mb", "gb", "tb", "ms", "us", "ns", "hz", "khz", "mhz",
    "ghz",
    "kw", "mw", "kwh", "px", "pt", "em", "rem", "am", "pm", "kbps", "mbps", "gbps", "fps", "rpm",
    "usd",
    "krw", "eur",
  ]
}

extension MarkdownTree {
  /// Headings and link texts.
  fileprivate func prominentText() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for node in nodes {
      let range: Range<Int>
      switch node.kind {
      case .heading: range = source.clamped(node.range)
      case .link:
        guard links.indices.contains(Int(node.payload)) else { continue }
        range = source.clamped(links[Int(node.payload)].text)
      default: continue
      }
      if let last = ranges.last, last.upperBound > range.lowerBound { continue }
      if !range.isEmpty { ranges.append(range) }
    }
    return ranges
  }
}

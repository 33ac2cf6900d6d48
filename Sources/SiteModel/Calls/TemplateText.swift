// What a template's text says of the parameters that it takes. It looks for words and reads no template language.
import Syntax

struct TemplateText {
  private let bytes: [UInt8]

  init(_ source: SourceText?) { bytes = source?.bytes ?? [] }

  /// The words in quotes behind `marker`, each once, in their order.
  func quoted(behind marker: String) -> [String] {
    names(behind: marker) { at in
      guard at < bytes.count, [0x22, 0x27, 0x60].contains(bytes[at]) else { return nil }
      return at + 1
    }
  }

  /// The words right behind `marker`, each once, in their order.
  func words(behind marker: String) -> [String] { names(behind: marker) { $0 } }

  /// Whether `word` stands anywhere and no letter stands around it.
  func has(_ word: String) -> Bool {
    places(behind: word).contains { end in
      let before = end - word.utf8.count - 1
      return (before < 0 || !Self.isWord(bytes[before]))
        && (end >= bytes.count || !Self.isWord(bytes[end]))
    }
  }

  private func names(behind marker: String, _ start: (Int) -> Int?) -> [String] {
    var found: [String] = []
    for end in places(behind: marker) {
      guard let from = start(end) else { continue }
      var to = from
      while to < bytes.count, Self.isWord(bytes[to]), to - from < 60 { to += 1 }
      let name = String(decoding: bytes[from..<max(from, to)], as: UTF8.self)
      if to > from, !found.contains(name), name.utf8.first.map({ $0 > 0x39 }) ?? false {
        found.append(name)
      }
    }
    return found
  }

  /// Where the text behind each `marker` begins.
  private func places(behind marker: String) -> [Int] {
    let marker = Array(marker.utf8)
    guard let first = marker.first else { return [] }
    var places: [Int] = []
    var from = 0
    while let at = bytes.index(of: first, from: from) {
      from = at + 1
      if bytes[at...].starts(with: marker) { places.append(at + marker.count) }
    }
    return places
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}

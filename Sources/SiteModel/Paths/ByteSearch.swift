// Looks for one byte in many. It never decodes anything.
import Syntax

extension [UInt8] {
  /// Where `byte` first stands at or behind `start`. An indexed loop: slices cost several times as much. O(*n*).
  func index(of byte: UInt8, from start: Int) -> Int? {
    var at = Swift.max(start, 0)
    while at < count {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }
}

extension SourceText {
  /// Whether ASCII text, which is not empty, stands anywhere in it. O(*n*).
  func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var from = 0
    while let found = bytes.index(of: first, from: from) {
      if bytes[found...].starts(with: wanted) { return true }
      from = found + 1
    }
    return false
  }
}

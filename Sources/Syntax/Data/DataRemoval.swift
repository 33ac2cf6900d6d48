// What to cut out of a text of data so that one part of it is gone. It never guesses: what is left is read again.

/// A part of a value: an entry of a mapping, or an element of a sequence.
package struct DataPart: Hashable, Sendable {
  /// From the whole value on, which entry or element it is in.
  fileprivate var path: [Int]
  /// With its key.
  package fileprivate(set) var range: TextRange
  /// The key of an entry; nil for an element.
  package fileprivate(set) var key: String?
}

extension DataValue {
  /// The outermost part whose key, or whose value, stands at `range`. O(size).
  package func part(at range: TextRange) -> DataPart? {
    var path: [Int] = []
    var value = self
    while true {
      let parts = value.parts(behind: path)
      if let found = parts.first(where: {
        $0.part.range == range || $0.value.range == range || $0.keyRange == range
      }) {
        return found.part
      }
      guard let next = parts.first(where: { $0.part.range.contains(range) }) else { return nil }
      path = next.part.path
      value = next.value
    }
  }

  /// The part that `part` is itself a part of; nil for those of the whole value. O(size).
  package func whole(of part: DataPart) -> DataPart? {
    var value = self
    var found: DataPart?
    for index in part.path.indices.dropLast() {
      let parts = value.parts(behind: Array(part.path[..<index]))
      guard parts.indices.contains(part.path[index]) else { return nil }
      (found, value) = (parts[part.path[index]].part, parts[part.path[index]].value)
    }
    return found
  }

  private struct Located {
    var part: DataPart
    var value: DataValue
    var keyRange: TextRange?
  }

  private func parts(behind path: [Int]) -> [Located] {
    switch content {
    case .mapping(let entries):
      entries.enumerated().map { index, entry in
        let range = TextRange(
          entry.keyRange.lowerBound, max(entry.keyRange.upperBound, entry.value.range.upperBound))
        let part = DataPart(path: path + [index], range: range, key: entry.key)
        return Located(part: part, value: entry.value, keyRange: entry.keyRange)
      }
    case .sequence(let elements):
      elements.enumerated().map { index, value in
        let part = DataPart(path: path + [index], range: value.range)
        return Located(part: part, value: value)
      }
    default: []
    }
  }

  /// The bytes of `source` without which everything but `part` reads as before; nil where no plain cut does that. What
  /// would be left empty goes with it. O(size), a few times.
  ///
  /// - Parameter read: the value of a text in the same form; nil where it has faults.
  package func removal(
    of part: DataPart, from source: SourceText, reading read: (SourceText) -> DataValue?
  ) -> TextRange? {
    var part = part
    while let whole = whole(of: part), count(at: whole.path) == 1 { part = whole }
    let wanted = without(part.path[...])
    return source.cuts(around: part.range).first { cut in
      let bytes = Array(source.bytes[..<cut.lowerBound] + source.bytes[cut.upperBound...])
      return read(SourceText(bytes: bytes))?.says(wanted) ?? false
    }
  }

  private func count(at path: [Int]) -> Int {
    var value = self
    for index in path {
      let parts = value.parts(behind: [])
      guard parts.indices.contains(index) else { return 0 }
      value = parts[index].value
    }
    return value.parts(behind: []).count
  }

  private func without(_ path: ArraySlice<Int>) -> DataValue {
    guard let index = path.first else { return self }
    var value = self
    switch content {
    case .mapping(var entries) where entries.indices.contains(index):
      if path.count == 1 {
        entries.remove(at: index)
      } else {
        entries[index].value = entries[index].value.without(path.dropFirst())
      }
      value.content = .mapping(entries)
    case .sequence(var elements) where elements.indices.contains(index):
      if path.count == 1 {
        elements.remove(at: index)
      } else {
        elements[index] = elements[index].without(path.dropFirst())
      }
      value.content = .sequence(elements)
    default: break
    }
    return value
  }

  /// Whether both say the same, wherever it stands.
  private func says(_ other: DataValue) -> Bool {
    switch (content, other.content) {
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
    default: content == other.content
    }
  }
}

extension SourceText {
  /// What may have to go with `range`, the most natural first: its lines, the comma behind it or before it, what parts it
  /// from the next line's text, nothing.
  fileprivate func cuts(around range: TextRange) -> [TextRange] {
    let range = TextRange(clamped(range))
    var start = range.lowerBound
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    // Text in several lines ends behind the last one.
    var end = range.upperBound
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    while end < count, bytes[end] != 0x0A { end += 1 }
    let lines = TextRange(start, min(count, end + 1))
    var behind = skipBlanks(range.upperBound)
    var cuts = [lines]
    if behind < count, bytes[behind] == UInt8(ascii: ",") {
      cuts.append(TextRange(range.lowerBound, skipBlanks(behind + 1)))
    }
    var before = skipBlanksBack(range.lowerBound)
    if before > 0, bytes[before - 1] == UInt8(ascii: ",") {
      before = skipBlanksBack(before - 1)
      cuts.append(TextRange(before, range.upperBound))
    }
    behind = skipBlanks(end)
    return cuts + [TextRange(range.lowerBound, behind), range]
  }

  private func skipBlanks(_ start: Int) -> Int {
    var at = start
    while at < count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    return at
  }

  private func skipBlanksBack(_ end: Int) -> Int {
    var at = end
    while at > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at - 1]) { at -= 1 }
    return at
  }
}

// What template calls take from a Markdown text before it is read. It knows places only, no calls' meaning.

/// Where a text's calls stand, and what regions they make. Engines replace calls before they read Markdown, so
/// these count wherever they begin and end: within a line, over several blocks, in code.
struct TemplateRegions: Hashable, Sendable {
  struct Call: Hashable, Sendable {
    @Packed var start: Int
    @Packed var end: Int
    var syntax: TemplateCall.Syntax

    var range: Range<Int> { start..<max(start, end) }
  }
  /// The calls that the engine carries out, in text order.
  var calls: [Call] = []
  /// What holds no call, whatever it looks like: `{% raw %}`'s text, comments. Sorted, apart.
  var dead: [Range<Int>] = []
  /// What is no Markdown, opening and closing call included: comments, highlighted code. Sorted, apart.
  var hidden: [Range<Int>] = []
  /// Calls and hidden regions of several lines, whose line ends the Markdown parser never sees. Sorted, apart.
  var joined: [Range<Int>] = []

  /// Whether a call at `offset` is text or part of a comment. O(log regions).
  func isDead(_ offset: Int) -> Bool {
    guard let region = Self.last(dead, from: offset) else { return false }
    return region.contains(offset)
  }

  /// Whether `offset` stands within a comment or code. O(log regions).
  func isHidden(_ offset: Int) -> Bool {
    guard let region = Self.last(hidden, from: offset) else { return false }
    return region.lowerBound < offset && offset < region.upperBound
  }

  /// The end of the hidden region that begins at `start`. O(log regions).
  func hiddenEnd(at start: Int) -> Int? {
    guard let region = Self.last(hidden, from: start), region.lowerBound == start else {
      return nil
    }
    return region.upperBound
  }

  /// The end of what goes on at a line's beginning, so that this is no beginning. O(log regions).
  func joinedEnd(over lineStart: Int) -> Int? {
    guard let region = Self.last(joined, from: lineStart), region.lowerBound < lineStart,
      lineStart < region.upperBound
    else { return nil }
    return region.upperBound
  }

  /// The end of the live call or hidden region that begins at `start`. O(log calls).
  func end(at start: Int) -> Int? {
    if let end = hiddenEnd(at: start) { return end }
    var low = 0
    var high = calls.count
    while low < high {
      let middle = (low + high) / 2
      if calls[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < calls.count && calls[low].start == start ? calls[low].end : nil
  }

  /// The last of `ranges` that begins at or before `offset`.
  static func last(_ ranges: [Range<Int>], from offset: Int) -> Range<Int>? {
    guard !ranges.isEmpty else { return nil }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? ranges[low - 1] : nil
  }
}

// Changes that cure a finding. They are never made here: an editor or `bloglsp check --fix` makes them.
package import Syntax

/// One change of a text.
package struct TextChange: Hashable, Sendable {
  package let range: TextRange
  package let text: String

  package init(range: TextRange, text: String) {
    self.range = range
    self.text = text
  }
}

/// A cure for one finding, in the file where it was found.
package struct Fix: Hashable, Sendable {
  /// In the imperative, as menus show it.
  package let title: String
  package let changes: [TextChange]
  /// Whether nothing else can be meant, so that it may be made unseen.
  package let isCertain: Bool
}

extension Diagnostic {
  /// What would cure the finding, the likeliest first. `source` is the text that it was found in.
  package func fixes(in source: SourceText) -> [Fix] {
    if let title = code.removal {
      let change = TextChange(range: source.removal(of: range), text: "")
      return [Fix(title: title, changes: [change], isCertain: true)]
    }
    var seen: Set<String> = []
    let fixes = replacements.filter { seen.insert($0).inserted }.map { replacement in
      Fix(
        title: "Change to '\(replacement)'",
        changes: [TextChange(range: range, text: replacement)],
        isCertain: code.hasCertainReplacement && replacements.count == 1)
    }
    guard code == .brokenReference else { return fixes }
    return fixes + [definition(in: source)]
  }

  /// Adds a definition of the label at the end of the file, where its address is to be filled in.
  private func definition(in source: SourceText) -> Fix {
    let label = source[range]
    let end = source.count
    let isEnded = source.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
    let text = (isEnded ? "\n" : "\n\n") + "[\(label)]: \n"
    return Fix(
      title: "Add '[\(label)]: …' at the end of the file",
      changes: [TextChange(range: TextRange(end, end), text: text)], isCertain: false)
  }
}

extension DiagnosticCode {
  /// What taking the marked text away would be called, where that is the cure.
  fileprivate var removal: String? {
    switch self {
    case .unusedReference: "Remove the unused definition"
    case .duplicateReference: "Remove the definition that does not count"
    case .unusedSuppression: "Remove the comment"
    default: nil
    }
  }

  /// Whether a replacement leads where the author's text was surely meant to lead.
  fileprivate var hasCertainReplacement: Bool {
    switch self {
    case .linkThroughAlias, .basePathMissing, .caseMismatch, .unicodeNormalization, .invalidDate:
      true
    default: false
    }
  }
}

extension SourceText {
  /// `range`, and the whole line when nothing else stands on it; else the blank before it too.
  fileprivate func removal(of range: TextRange) -> TextRange {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    while end < count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    let beginsLine = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    let endsLine = end >= count || bytes[end] == 0x0A || bytes[end] == 0x0D
    guard beginsLine, endsLine else {
      return endsLine ? TextRange(start, range.upperBound) : range
    }
    if end < count, bytes[end] == 0x0D { end += 1 }
    if end < count, bytes[end] == 0x0A { end += 1 }
    return TextRange(start, end)
  }
}

extension [Fix] {
  /// The changes of all fixes that do not get into each other's way, in text order; of two that do the
  /// first counts. O(*n* log *n*).
  package var mergedChanges: [TextChange] {
    let sorted = sorted {
      ($0.changes.first?.range.lowerBound ?? 0) < ($1.changes.first?.range.lowerBound ?? 0)
    }
    var merged: [TextChange] = []
    for fix in sorted {
      guard let first = fix.changes.first else { continue }
      if let last = merged.last, first.range.lowerBound < last.range.upperBound { continue }
      merged += fix.changes
    }
    return merged
  }
}

extension SourceText {
  /// The text after `changes`, which are in text order and do not overlap. O(*n*).
  package func applying(_ changes: [TextChange]) -> SourceText {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var at = 0
    for change in changes {
      let range = clamped(change.range)
      guard range.lowerBound >= at else { continue }
      result += bytes[at..<range.lowerBound]
      result += change.text.utf8
      at = range.upperBound
    }
    result += bytes[min(at, count)...]
    return SourceText(bytes: result)
  }
}

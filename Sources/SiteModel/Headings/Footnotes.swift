// The anchors of footnotes as engines number them. It never looks at the text of a note.
import Syntax

enum Footnotes {
  /// Goldmark: `fn:1` by the order of first use, `fnref:1`, `fnref1:1` for each further use.
  static func numbered(_ anchors: [Anchor]) -> [String] {
    let defined = Set(anchors.filter { $0.kind == .footnoteDefinition }.map(\.id))
    var numbers: [String: Int] = [:]
    var uses: [String: Int] = [:]
    var result: [String] = []
    for anchor in anchors where anchor.kind == .footnoteReference && defined.contains(anchor.id) {
      let number = numbers[anchor.id] ?? numbers.count + 1
      numbers[anchor.id] = number
      let use = uses[anchor.id] ?? 0
      uses[anchor.id] = use + 1
      if use == 0 { result.append("fn:\(number)") }
      result.append(use == 0 ? "fnref:\(number)" : "fnref\(use):\(number)")
    }
    return result
  }

  /// kramdown: `fn:label`, `fnref:label`, `fnref:label:1` for each further use.
  static func labelled(_ anchors: [Anchor]) -> [String] {
    let defined = Set(anchors.filter { $0.kind == .footnoteDefinition }.map(\.id))
    var uses: [String: Int] = [:]
    var result: [String] = []
    for anchor in anchors where anchor.kind == .footnoteReference && defined.contains(anchor.id) {
      let use = uses[anchor.id] ?? 0
      uses[anchor.id] = use + 1
      if use == 0 { result.append("fn:\(anchor.id)") }
      result.append(use == 0 ? "fnref:\(anchor.id)" : "fnref:\(anchor.id):\(use)")
    }
    return result
  }
}

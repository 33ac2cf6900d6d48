// Template calls where Markdown sees none: in code, comments, titles. It never finds a call by itself.

extension DocumentFacts {
  /// Adds the live calls that lead somewhere and that no link holds yet. The engine carries them out wherever
  /// they stand, and a target that is missing ends its build.
  mutating func addOtherCalls() {
    let known = Set(links.compactMap { $0.template?.range.lowerBound })
    var others: [Link] = []
    for call in tree.regions.calls where !known.contains(call.start) {
      guard call.syntax != .expression,
        let link = Link(TemplateCall.read(call, in: tree.source))
      else { continue }
      others.append(link)
    }
    guard !others.isEmpty else { return }
    links = merged(links, others)
  }

  /// Both in text order, `first` first where two begin at one place.
  private func merged(_ first: [Link], _ second: [Link]) -> [Link] {
    var result: [Link] = []
    result.reserveCapacity(first.count + second.count)
    var next = 0
    for link in first {
      while next < second.count, second[next].range.lowerBound < link.range.lowerBound {
        result.append(second[next])
        next += 1
      }
      result.append(link)
    }
    return result + second[next...]
  }
}

extension Link {
  /// What a call leads to or shows by itself; nil where it names no target.
  init?(_ call: TemplateCall) {
    guard let target = call.target else { return nil }
    self.init(
      kind: .template, range: call.range, destinationRange: target.range,
      destination: target.value, template: call)
  }
}

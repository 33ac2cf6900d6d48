// Proposals in template calls: what can be called, and with what. It never proposes a parameter that is there already.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What to propose for the call at `offset`; nil where none is typed, or nothing is known. O(calls), and the post's text.
  func calls(at offset: Int, in post: Post, _ document: Document) -> Completion? {
    guard let cursor = document.callCursor(at: offset) else { return nil }
    let known = site.rules.calls
    let items: [Completion.Item]
    switch cursor.part {
    case .name:
      items =
        known.filter { $0.isWritten(as: cursor.syntax) }.map { $0.item(cursor) }
        + (cursor.syntax == .tag ? openBlocks(document, before: cursor, known) : [])
    case .closing: items = openBlocks(document, before: cursor, known)
    case .argument(let number): items = arguments(number, cursor, known)
    }
    let typed = FoldedText(post.source[cursor.typed])
    let fits = items.enumerated().compactMap { rank, item in
      FoldedText(item.label).match(typed).map { (quality: $0, rank: rank, item: item) }
    }
    guard !fits.isEmpty else { return nil }
    let best = fits.sorted { ($1.quality, $0.rank) < ($0.quality, $1.rank) }
    return Completion(
      replaced: cursor.replaceable, typed: post.source[cursor.typed],
      items: best.prefix(site.settings.completionLimit).map(\.item), isIncomplete: true)
  }

  private func arguments(
    _ number: Int, _ cursor: CallCursor, _ known: [KnownCall]
  ) -> [Completion.Item] {
    if cursor.syntax == .tag, cursor.name == "include" {
      if number == 0 { return known.filter { $0.form == .include }.map { $0.item(cursor) } }
      let file = cursor.arguments.first { name in
        known.contains { $0.form == .include && $0.name == name }
      }
      return known.first { $0.form == .include && $0.name == file }?.parameters(cursor) ?? []
    }
    return known.first { $0.name == cursor.name && $0.isWritten(as: cursor.syntax) }?
      .parameters(cursor) ?? []
  }

  /// What closes the blocks that are open before the cursor, the innermost first.
  private func openBlocks(
    _ document: Document, before cursor: CallCursor, _ known: [KnownCall]
  ) -> [Completion.Item] {
    let paired = Dictionary(
      known.compactMap { call in call.closing.map { (call.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    var open: [String] = []
    let calls = TemplateCall.live(
      in: document.source, from: document.bodyStart, dialect: document.dialect)
    for call in calls where call.range.upperBound <= cursor.typed.lowerBound {
      if call.isClosing {
        let last = open.lastIndex {
          call.name == $0 || call.name == "end" || call.name == "end\($0)"
        }
        if let last { open.removeSubrange(last...) }
      } else if paired[call.name] != nil {
        open.append(call.name)
      }
    }
    let closer = cursor.closer
    return open.reversed().compactMap { name in
      paired[name].map { closing in
        let text = cursor.part == .closing ? name : closing
        return Completion.Item(
          kind: .call, label: text, detail: "", text: cursor.gap + text + closer)
      }
    }
  }
}

extension CallCursor {
  fileprivate var gap: String { touchesMarks ? " " : "" }

  /// The marks that end the call, where they are not there yet.
  fileprivate var closer: String {
    if isClosed { return "" }
    return switch syntax {
    case .hugoAngle: " >}}"
    case .hugoPercent: " %}}"
    case .tag: " %}"
    case .expression: " }}"
    }
  }
}

extension KnownCall {
  fileprivate func isWritten(as syntax: TemplateCall.Syntax) -> Bool {
    switch (form, syntax) {
    case (.shortcode, .hugoAngle), (.shortcode, .hugoPercent), (.tag, .tag): true
    case (.function, .expression): closing == nil
    case (.function, .tag): closing != nil
    default: false
    }
  }

  /// The call itself, up to what its author has to say; for clients with snippets the whole of it.
  fileprivate func item(_ cursor: CallCursor) -> Completion.Item {
    let isFunction = form == .function
    let takesMore =
      !parameters.isEmpty || ["include", "post_url", "link", "post_link"].contains(name)
    let closer = cursor.closer
    let text =
      isFunction ? name + (takesMore ? "(" : "()" + closer) : name + (takesMore ? "" : closer)
    var item = Completion.Item(
      kind: .call, label: name, detail: file?.string ?? "", text: cursor.gap + text,
      note: note.isEmpty ? nil : note)
    if !cursor.isClosed { item.snippet = cursor.gap + snippet(cursor) }
    return item
  }

  private func snippet(_ cursor: CallCursor) -> String {
    let first = parameters.first.map { "\($0)=\"$1\"" }
    let head =
      form == .function ? "\(name)(\(first ?? ""))" : name + (first.map { " \($0)" } ?? "")
    guard let closing, form != .include else { return head + cursor.closer + "$0" }
    let tail =
      switch cursor.syntax {
      case .hugoAngle: "{{< \(closing) >}}"
      case .hugoPercent: "{{% \(closing) %}}"
      case .tag, .expression: "{% \(closing) %}"
      }
    return head + cursor.closer + "$0" + tail
  }

  fileprivate func parameters(_ cursor: CallCursor) -> [Completion.Item] {
    parameters.filter { !cursor.arguments.contains($0) }.map { parameter in
      Completion.Item(
        kind: .parameter, label: parameter, detail: name, text: "\(parameter)=",
        snippet: "\(parameter)=\"$1\"$0")
    }
  }
}

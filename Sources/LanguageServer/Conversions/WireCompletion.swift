// Proposals as the wire has them. It never changes their order.
import LanguageFeatures
import LanguageServerProtocol
import SiteModel
import Syntax

/// Turns a completion into what this client understands.
struct WireCompletion {
  private let completion: Completion
  private let cursor: Int
  private let positions: Positions
  private let client: ClientProfile
  private let document: String

  init(
    _ completion: Completion, cursor: Int, positions: Positions, client: ClientProfile,
    document: String
  ) {
    self.completion = completion
    self.cursor = cursor
    self.positions = positions
    self.client = client
    self.document = document
  }

  var list: LSP.CompletionList {
    LSP.CompletionList(
      isIncomplete: completion.isIncomplete,
      items: completion.items.enumerated().map { item($0.element, rank: $0.offset) })
  }

  private func item(_ item: Completion.Item, rank: Int) -> LSP.CompletionItem {
    var wire = LSP.CompletionItem(label: item.label)
    if !item.detail.isEmpty {
      if client.labelDetails {
        wire.labelDetails = .init(detail: nil, description: item.detail)
      } else {
        wire.detail = item.detail
      }
    }
    wire.kind = kind(item.kind)
    // Clients sort by this and filter by that: the order stays the server's, and nothing is dropped that
    // was found by something else than its label.
    wire.sortText = WireCompletion.sortText(rank)
    wire.filterText = completion.typed
    if client.preselects, item.isNearCertain { wire.preselect = true }
    let snippet = client.snippets ? item.snippet : nil
    wire.textEdit = edit(item, text: snippet ?? item.text)
    if snippet != nil { wire.insertTextFormat = 2 }
    wire.additionalTextEdits = item.alsoInserted.map {
      [LSP.TextEdit(range: positions.range(of: $0.range), newText: $0.text)]
    }
    if let post = item.post {
      wire.data = .object([
        "document": .string(document), "post": .string(post.string), "offset": .integer(cursor),
      ])
    } else if let entity = item.entity {
      wire.data = .object(["document": .string(document), "entity": .string(entity)])
    } else if let file = item.file {
      wire.data = .object(["document": .string(document), "file": .string(file.string)])
    }
    wire.documentation = item.note.map { LSP.MarkupContent(kind: .plaintext, value: $0) }
    return wire
  }

  private func edit(_ item: Completion.Item, text: String) -> LSP.CompletionEdit {
    let replace = positions.range(of: completion.replaced)
    guard client.insertReplace else { return .edit(.init(range: replace, newText: text)) }
    let insert = positions.range(of: TextRange(completion.replaced.lowerBound, cursor))
    // Inserting would leave behind what the new text has already.
    let isWhole = completion.replaced.upperBound <= cursor || item.kind != .heading
    return .insertReplace(
      newText: text, insert: isWhole ? replace : insert, replace: replace)
  }

  private func kind(_ kind: Completion.Kind) -> LSP.CompletionItemKind {
    switch kind {
    case .post, .file: .file
    case .heading: .reference
    case .label, .name: .text
    case .key, .parameter: .property
    case .value: .value
    case .choice: .enumMember
    case .call: .function
    }
  }

  /// Of equal width, so that it sorts as the numbers do.
  private static func sortText(_ rank: Int) -> String {
    let digits = String(rank)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}

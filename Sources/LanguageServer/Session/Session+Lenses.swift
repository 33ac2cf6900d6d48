// What an editor shows above and within a post, where its author has asked for it. Answered off the loop.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import Syntax
import Workspace

extension Session {
  func lenses(_ request: LSP.CodeLensRequest) -> @Sendable () -> [LSP.CodeLens]? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    return {
      guard let (lenses, place) = asked.snapshot.lenses(in: asked.path) else { return nil }
      let range = asked.positions.range(of: place)
      return lenses.map { lens in
        LSP.CodeLens(
          range: range,
          data: .object([
            "document": .string(asked.document.path), "uri": .string(asked.document.uri.string),
            "lens": .string(lens.rawValue),
          ]))
      }
    }
  }

  /// What one lens says; computed only for those that are seen.
  func resolve(_ request: LSP.CodeLensResolveRequest) -> @Sendable () -> LSP.CodeLens {
    guard case .object(let data) = request.lens.data, case .string(let path)? = data["document"],
      case .string(let name)? = data["lens"], let lens = PostLens(rawValue: name),
      let place = workspace.place(of: path)
    else { return { request.lens } }
    return {
      var answer = request.lens
      answer.command = place.snapshot.text(of: lens, in: place.path).map { title in
        switch lens {
        case .backlinks:
          LSP.Command(
            title: title, command: Command.showBacklinks.rawValue,
            arguments: data["uri"].map { [$0] })
        case .length: LSP.Command(title: title, command: "")
        }
      }
      return answer
    }
  }

  func hints(_ request: LSP.InlayHintRequest) -> @Sendable () -> [LSP.InlayHint]? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    return {
      let positions = asked.positions
      let range = positions.range(of: request.range)
      return asked.snapshot.linkHints(in: asked.path, within: range)?.map { hint in
        LSP.InlayHint(
          position: positions.range(of: .empty(at: hint.offset)).start, label: hint.text,
          paddingLeft: true)
      }
    }
  }
}

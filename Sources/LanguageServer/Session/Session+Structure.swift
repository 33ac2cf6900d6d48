// What a post consists of, as editors ask for it: symbols, folds, selections, links. Answered off the loop.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import Syntax
import Workspace

extension Session {
  func outline(
    _ request: LSP.DocumentSymbolRequest
  ) -> @Sendable () -> LSP.DocumentSymbolResult? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    let nests = client.structure.nestsSymbols
    return {
      let outline = WireOutline(positions: asked.positions)
      let entries = asked.snapshot.outline(of: asked.path)
      return nests
        ? .tree(outline.tree(entries)) : .flat(outline.flat(entries, in: asked.document.uri))
    }
  }

  func folds(_ request: LSP.FoldingRangeRequest) -> @Sendable () -> [LSP.FoldingRange]? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    let profile = client.structure
    return {
      let positions = asked.positions
      return asked.snapshot.folds(in: asked.path, limit: profile.foldLimit).map { fold in
        let range = positions.range(of: fold.range)
        let kind = fold.kind.map(LSP.FoldingRangeKind.init)
        return LSP.FoldingRange(
          startLine: range.start.line, endLine: range.end.line,
          kind: kind.flatMap { profile.foldKinds.contains($0) ? $0 : nil },
          collapsedText: profile.labelsFolds ? fold.label : nil)
      }
    }
  }

  func selections(_ request: LSP.SelectionRangeRequest) -> @Sendable () -> [LSP.SelectionRange]? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    return {
      let positions = asked.positions
      let offsets = request.positions.map(positions.offset)
      return asked.snapshot.selectionRanges(at: offsets, in: asked.path).compactMap { ranges in
        let ranges = ranges.map { positions.range(of: $0) }
        return ranges.first.map { LSP.SelectionRange($0, growingTo: ranges.dropFirst()) }
      }
    }
  }

  func linkedNames(
    _ request: LSP.LinkedEditingRangeRequest
  ) -> @Sendable () -> LSP.LinkedEditingRanges? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    return {
      let positions = asked.positions
      let offset = positions.offset(of: request.position)
      let names = asked.snapshot.linkedNames(at: offset, in: asked.path)
      return names.isEmpty
        ? nil
        : LSP.LinkedEditingRanges(
          ranges: names.map { positions.range(of: $0) }, wordPattern: #"[^\s<>/{}%="']*"#)
    }
  }

  func links(_ request: LSP.DocumentLinkRequest) -> @Sendable () -> [LSP.DocumentLink]? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    let profile = client.structure
    return {
      let positions = asked.positions
      let files = asked.files
      return asked.snapshot.documentLinks(in: asked.path).compactMap { link in
        guard let target = files.uri(of: link.target, withLine: profile.opensLines),
          target != asked.document.uri
        else { return nil }
        return LSP.DocumentLink(
          range: positions.range(of: link.range), target: target,
          tooltip: profile.showsTooltips && !link.tooltip.isEmpty ? link.tooltip : nil)
      }
    }
  }
}

extension LSP.FoldingRangeKind {
  fileprivate init(_ kind: Fold.Kind) {
    switch kind {
    case .comment: self = .comment
    case .imports: self = .imports
    case .region: self = .region
    }
  }
}

extension SiteFiles {
  /// The address of what a link leads to. A file that is open has the one that the editor gave it.
  fileprivate func uri(of target: DocumentLink.Target, withLine opensLines: Bool) -> LSP
    .DocumentURI?
  {
    switch target {
    case .address(let address): return LSP.DocumentURI(address)
    case .file(let path, let offset):
      let absolute = place.absolutePath(of: path)
      let uri = documents[path: absolute]?.uri ?? LSP.DocumentURI(path: absolute)
      guard opensLines, let offset,
        let target = self.target(Place(path: path, range: .empty(at: offset)))
      else { return uri }
      return LSP.DocumentURI("\(uri.string)#L\(target.location.range.start.line + 1)")
    }
  }
}

// Where what stands at a place is told of, where else it is named, and giving it another name. Answered off the loop.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Session {
  func definition(_ request: LSP.DefinitionRequest) -> @Sendable () -> LSP.DefinitionResult? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    let linksPlaces = client.definitionLinks
    return {
      let offset = asked.positions.offset(of: request.position)
      guard let found = asked.place.snapshot.definition(at: offset, in: asked.place.path) else {
        return nil
      }
      return WireLocations.definition(
        from: found.origin, positions: asked.positions,
        to: asked.files.targets(found.places), asLinks: linksPlaces)
    }
  }

  func references(_ request: LSP.ReferencesRequest) -> @Sendable () -> [LSP.Location] {
    guard let asked = Asked(request.textDocument, self) else { return { [] } }
    return {
      let offset = asked.positions.offset(of: request.position)
      let places = asked.place.snapshot.references(
        at: offset, in: asked.place.path,
        includesDefinition: request.context.includeDeclaration)
      return asked.files.targets(places ?? []).map(\.location)
    }
  }

  func highlights(
    _ request: LSP.DocumentHighlightRequest
  ) -> @Sendable () -> [LSP.DocumentHighlight]? {
    guard let asked = Asked(request.textDocument, self) else { return { nil } }
    return {
      let offset = asked.positions.offset(of: request.position)
      let found = asked.place.snapshot.highlights(at: offset, in: asked.place.path)
      if found.isEmpty { return nil }
      let positions = asked.positions
      return found.map {
        LSP.DocumentHighlight(
          range: positions.range(of: $0.range), kind: $0.isDeclaration ? .write : .read)
      }
    }
  }

  func prepareRename(
    _ request: LSP.PrepareRenameRequest
  ) -> @Sendable () -> Result<LSP.PrepareRenameResult?, LSP.ResponseError> {
    guard let asked = Asked(request.textDocument, self) else { return { .success(nil) } }
    return {
      let offset = asked.positions.offset(of: request.position)
      do throws(RenameRefusal) {
        let found = try asked.place.snapshot.renaming(at: offset, in: asked.place.path)
        return .success(
          found.map {
            LSP.PrepareRenameResult(
              range: asked.positions.range(of: $0.range), placeholder: $0.name)
          })
      } catch {
        return .failure(LSP.ResponseError(.requestFailed, error.message))
      }
    }
  }

  func rename(
    _ request: LSP.RenameRequest
  ) -> @Sendable () -> Result<LSP.WorkspaceEdit?, LSP.ResponseError> {
    guard let asked = Asked(request.textDocument, self) else { return { .success(nil) } }
    let client = client
    let site = workspace.movableSites(holding: [asked.document.path]).last
    return {
      let offset = asked.positions.offset(of: request.position)
      do throws(RenameRefusal) {
        let changes = try asked.place.snapshot.rename(
          at: offset, in: asked.place.path, to: request.newName,
          siteBehind: { site?.site(behind: $0) })
        if changes?.moves.isEmpty == false, !client.renamesFiles {
          return .failure(
            LSP.ResponseError(
              .requestFailed,
              "this editor takes no edit that renames a file; rename it in the file tree"))
        }
        return .success(changes.map { asked.files.edit($0, for: client) })
      } catch {
        return .failure(LSP.ResponseError(.requestFailed, error.message))
      }
    }
  }

  /// `workspace/symbol`: what the blogs call so, the best first. At most 200, so that a client can show them at once.
  func symbols(_ request: LSP.WorkspaceSymbolRequest) -> @Sendable () -> [LSP.WorkspaceSymbol] {
    let sites = workspace.sitePlaces
    let (documents, client) = (documents, client)
    return {
      let found = sites.flatMap { place in
        place.snapshot.symbols(matching: request.query, limit: 200).map { (place, $0) }
      }
      // Stable: of equal ones the first blog's come first.
      return found.enumerated().sorted {
        ($0.element.1.rank, $1.offset) > ($1.element.1.rank, $0.offset)
      }.prefix(200).compactMap { _, found in
        let (place, symbol) = found
        let files = SiteFiles(place: place, documents: documents, encoding: client.encoding)
        return files.target(symbol.place).map {
          LSP.WorkspaceSymbol(
            name: symbol.name, kind: LSP.SymbolKind(symbol.kind, known: client.symbolKinds),
            location: $0.location, containerName: symbol.detail)
        }
      }
    }
  }
}

extension LSP.SymbolKind {
  /// A tag is a key where the client knows keys.
  fileprivate init(_ kind: SiteSymbol.Kind, known: Set<LSP.SymbolKind>) {
    switch kind {
    case .post: self = .file
    case .heading: self = .string
    case .entity: self = .constant
    case .tag: self = known.contains(.key) ? .key : .property
    }
  }
}

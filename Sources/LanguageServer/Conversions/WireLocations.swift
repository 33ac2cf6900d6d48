// Places in several texts as the wire has them. It never finds a place.
package import LanguageServerProtocol
package import Syntax

package enum WireLocations {
  /// A place in another text, or in the same.
  package struct Target: Sendable {
    package var uri: LSP.DocumentURI
    /// All of it, such as a heading with what stands under it, in UTF-8 offsets.
    package var range: TextRange
    /// What names it: there the cursor goes.
    package var selection: TextRange
    /// Those of the target's text.
    package var positions: Positions

    package init(
      uri: LSP.DocumentURI, range: TextRange, selection: TextRange, positions: Positions
    ) {
      self.uri = uri
      self.range = range
      self.selection = selection
      self.positions = positions
    }

    package var location: LSP.Location {
      LSP.Location(uri: uri, range: positions.range(of: selection))
    }

    /// LSP wants the selection within the range: a range that is too small grows.
    package func link(from origin: LSP.Range?) -> LSP.LocationLink {
      let whole = TextRange(
        min(range.lowerBound, selection.lowerBound), max(range.upperBound, selection.upperBound))
      return LSP.LocationLink(
        originSelectionRange: origin, targetUri: uri, targetRange: positions.range(of: whole),
        targetSelectionRange: positions.range(of: selection))
    }
  }

  /// The answer to `textDocument/definition`; nil where there is no target.
  ///
  /// - Parameters:
  ///   - origin: what leads there, in the text of `positions`.
  ///   - asLinks: whether the client takes links (`ClientProfile.definitionLinks`).
  package static func definition(
    from origin: TextRange, positions: Positions, to targets: [Target], asLinks: Bool
  ) -> LSP.DefinitionResult? {
    if targets.isEmpty { return nil }
    guard asLinks else { return .locations(targets.map(\.location)) }
    let origin = positions.range(of: origin)
    return .links(targets.map { $0.link(from: origin) })
  }
}

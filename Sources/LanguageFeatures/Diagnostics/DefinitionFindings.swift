// Link reference definitions that no link uses, or that another one overrules. It never looks at where they lead.
import PostIndex
import SiteModel
import Syntax

extension Post {
  func definitionFindings(in dialect: Dialect) -> [Finding] {
    guard !definitions.isEmpty else { return [] }
    let used = Set(
      links.lazy.filter { $0.link.kind == .reference || $0.link.kind == .imageReference }
        .map(\.link.destinationRange))
    let effective = effectiveDefinitions(dialect)
    return definitions.compactMap { definition in
      if let other = effective[definition.label], other != definition {
        return duplicate(definition, of: other)
      }
      if used.contains(definition.destinationRange) || definition.isComment { return nil }
      return Finding(
        code: .unusedReference, range: definition.range,
        message:
          "no link in this file uses the label '\(definition.written)'; remove the definition")
    }
  }

  /// The definition of each label that links get.
  private func effectiveDefinitions(_ dialect: Dialect) -> [String: LinkDefinition] {
    definitions.reduce(into: [:]) { result, definition in
      if result[definition.label] == nil || dialect.lastDefinitionCounts {
        result[definition.label] = definition
      }
    }
  }

  private func duplicate(_ definition: LinkDefinition, of other: LinkDefinition) -> Finding {
    let which = other.range.lowerBound < definition.range.lowerBound ? "first" : "last"
    return Finding(
      code: .duplicateReference, range: definition.range,
      message:
        "the label '\(definition.written)' is defined more than once, and the \(which) definition counts; remove this one",
      related: [RelatedPlace(path: path, range: other.range, message: "the one that counts")])
  }
}

extension LinkDefinition {
  /// `[//]: # (text)` and its kin: what leads nowhere was written for its title, as a comment.
  fileprivate var isComment: Bool { destination.isEmpty || destination == "#" }
}

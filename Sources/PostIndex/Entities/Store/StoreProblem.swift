// What is wrong in a store of entities. The rest of the store holds; it never says how bad it is.
package import SiteModel
package import Syntax

package struct StoreProblem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file is no YAML, TOML or JSON.
    case syntax
    /// A key that stands twice in one entry: the last counts.
    case repeatedKey
    case unknownKey, unknownKind, wrongType
    case missingID, invalidID
    /// The later one is ignored.
    case duplicateID
    case missingName
    /// A name that would be found where nothing is meant.
    case ignoredName
    /// A name of two entities, which both keep it.
    case sharedName
    case invalidAddress, invalidDate
    /// The rest of the file is ignored.
    case tooLarge
    /// `extends: builtin` where nothing of that id is built in.
    case unknownBuiltin
    case unknownRelated
  }

  /// A place in some file of the store.
  package struct Place: Hashable, Sendable {
    package let path: SitePath
    package let range: TextRange
  }

  package let kind: Kind
  package let range: TextRange
  /// What is wrong and what cures it, in plain words, without a final period.
  package let message: String
  /// Texts that could stand in `range` instead, as the format writes them; the likeliest first.
  package var replacements: [String] = []
  /// Whether taking away what `range` stands for is a cure: the element of its list, or the entry of its key.
  package var removes = false
  /// The other place, of what stands at two.
  package var related: Place?
}

/// Collects problems, not very many: a text of nothing but faults must stay cheap to report.
struct StoreProblemList {
  private static let limit = 256
  private(set) var problems: [StoreProblem] = []
  /// Whether nothing more is taken: cures need not be looked for.
  var isFull: Bool { problems.count >= StoreProblemList.limit }

  mutating func report(_ problem: @autoclosure () -> StoreProblem) {
    if !isFull { problems.append(problem()) }
  }

  /// In text order; of two at one place the first reported comes first.
  var sorted: [StoreProblem] {
    problems.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}

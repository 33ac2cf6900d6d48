// A spelling of a name, comparable with others of it. It never knows whose name it is.

/// A name without its case and gaps: `Figure 01` and `figure01` are the same.
package struct NameForm: Hashable, Sendable {
  private let key: String

  package init(_ text: String) { key = CandidateTally.key(text) }

  /// Whether `text` could be looked for: two letters or more, one Han, on one line and not too long.
  package static func canBeName(_ text: String) -> Bool {
    let folded = FoldedScalars(text)
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return false
    }
    return NamePattern(folded, entity: 0, kind: .concept) != nil
  }

  /// `particle`, which stood behind another name, as it has to stand behind `name`.
  package static func particle(_ particle: String, behind name: String) -> String {
    ParticleForm.adapted(particle, to: FinalSound(name: FoldedScalars(name)))
  }
}

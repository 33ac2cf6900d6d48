// What is odd about how a post writes a name. It never says how bad that is.
package import Syntax

/// A place in a post where a name could be written better.
package struct NameRemark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Another spelling of the canonical name.
    case variant(canonical: String)
    /// A particle whose other form fits the name.
    case misfit(fitting: String)
    /// The first time that the post names what the blog has an own post about, outside links and headings.
    case first
  }

  package let kind: Kind
  /// The name; of a misfit its particle.
  package let range: TextRange
  /// What stands in `range`.
  package let written: String
  /// The name before a misfit; else as `written`.
  package let name: String
  /// Counts into `EntityCatalog.entities`.
  package let entity: Int
}

/// Compares names as written with names as they should be.
struct SpellingJudge {
  let catalog: EntityCatalog
  private var known: [Spelling: String?] = [:]

  private struct Spelling: Hashable {
    let entity: Int
    let text: String
  }

  init(_ catalog: EntityCatalog) { self.catalog = catalog }

  /// The canonical name of which `text` is another spelling; nil where it is the name, or another name altogether.
  mutating func canonical(of text: String, _ number: Int) -> String? {
    let key = Spelling(entity: number, text: text)
    if let known = known[key] { return known }
    let entity = catalog.matcher.entities[number]
    let isOwn = catalog.path(of: number) != nil
    let found = Self.canonical(of: text, entity, isOwn: isOwn)
    known[key] = .some(found)
    return found
  }

  private static func canonical(of text: String, _ entity: Entity, isOwn: Bool) -> String? {
    if entity.names.values.contains(text) || entity.exact.contains(text) { return nil }
    let form = NameForm(text)
    for name in entity.names.values.sorted() where NameForm(name) == form {
      // What bloglsp knows by itself is no rule for how a blog writes its English names.
      guard isOwn || hasHangul(name) else { return nil }
      return isShouted(text) ? nil : name
    }
    return entity.names["ko"].flatMap { isNearly(text, $0) ? $0 : nil }
  }

  /// Of as many syllables and with at most two other letters: 앤비디아, 보스톤 다이나믹스.
  private static func isNearly(_ text: String, _ name: String) -> Bool {
    let (left, right) = (KeyedText(FoldedText(text)), KeyedText(FoldedText(name)))
    let syllables = syllables(of: text)
    guard left.isKorean, right.isKorean, syllables >= 3, syllables == self.syllables(of: name)
    else {
      return false
    }
    return EditDistance.between(left.keys.bytes, right.keys.bytes, limit: 3) <= 3
  }

  private static func syllables(of text: String) -> Int {
    FoldedScalars(text).scalars.count { ScalarClass($0.value) == .hangul }
  }

  private static func hasHangul(_ text: String) -> Bool { syllables(of: text) > 0 }

  /// Capitals throughout, as headings have them.
  private static func isShouted(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isLowercase }
      && text.unicodeScalars.contains { $0.properties.isUppercase }
  }
}

// Values of front matter as search compares them, each made once. It never forgets, and changes no answer.
import Synchronization
import Syntax

/// Shared by the snapshots of one site.
final class HabitNames: Sendable {
  struct Name: Sendable {
    let folded: FoldedText
    let typed: TypedName
  }

  private let known = Mutex<[String: Name]>([:])

  /// In the order of `texts`.
  func names(of texts: [String]) -> [Name] {
    known.withLock { known in
      texts.map { text in
        if let found = known[text] { return found }
        let made = Name(folded: FoldedText(text), typed: TypedName(text))
        known[text] = made
        return made
      }
    }
  }
}

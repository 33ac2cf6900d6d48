// What many pages offer alike, made once: the list page of a tag that a thousand posts have. It never forgets, and
// never changes what is said.
import Synchronization

/// Offers by a key that decides them wholly. For the life of one site's rules.
final class OfferCache: Sendable {
  private let known = Mutex<[String: [Offer]]>([:])

  /// Those under `key`; `make` is called for the first that asks.
  func offers(under key: String, orMake make: () -> [Offer]) -> [Offer] {
    if let found = known.withLock({ $0[key] }) { return found }
    let made = make()
    return known.withLock { known in
      if let found = known[key] { return found }
      known[key] = made
      return made
    }
  }
}

// Links to other hosts: which addresses they lead to, and what is said of those that somebody found dead.
// It asks nobody itself.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// The addresses on other hosts (`http`, `https`) that links of the post lead to, in text order.
  package func externalAddresses(in path: SitePath) -> [String] {
    post(at: path)?.links.compactMap(\.externalAddress) ?? []
  }

  /// - Parameter failures: what is said of each dead address: `answers with 404 Not Found`.
  func externalFindings(in post: Post, _ failures: [String: String]) -> [Finding] {
    if failures.isEmpty { return [] }
    var judged: Set<TextRange> = []
    return post.links.compactMap { link in
      guard let address = link.externalAddress, let failure = failures[address],
        judged.insert(link.link.destinationRange).inserted
      else { return nil }
      return Finding(
        code: .brokenExternalLink, range: link.link.destinationRange,
        message: "'\(address)' \(failure)")
    }
  }

  /// Where a finding of a dead address could begin.
  func externalPlaces(in post: Post) -> [Int] {
    // Most posts silence nothing.
    if post.directives.isEmpty { return [] }
    return post.links.filter { $0.externalAddress != nil }.map {
      $0.link.destinationRange.lowerBound
    }
  }
}

extension PostLink {
  /// The address as a browser asks for it; nil where the link leads nowhere that could be asked.
  fileprivate var externalAddress: String? {
    guard target == .external, link.template == nil else { return nil }
    let address = Self.withoutSpace(link.destination)
    let start = address.prefix(8).lowercased()
    if start.hasPrefix("http://") || start.hasPrefix("https://") { return address }
    if start.hasPrefix("//") { return "https:" + address }
    return start.hasPrefix("www.") ? "http://" + address : nil
  }

  /// `text` with white space and control characters percent-encoded, as browsers do.
  private static func withoutSpace(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      guard scalar.value <= 0x20 || scalar.value == 0x7F else {
        result.unicodeScalars.append(scalar)
        return
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += scalar.value < 0x10 ? "%0\(digits)" : "%\(digits)"
    }
  }
}

// Finds names that are spelled nearly alike, without comparing with every name. It never judges meaning.
package import SiteModel
import Synchronization
import Syntax

/// Names within about two typing errors of each other, found by the names that one deletion makes of them.
///
/// Two names share such a variant when one is the other with a letter changed, added, left out or two
/// neighbours swapped (the symmetric deletion method, W. Garbe 2012).
package struct SpellingIndex: Sendable {
  private struct Entry { let hash: UInt64, path: Int32 }
  private let entries: [Entry]
  private let paths: [SitePath]

  /// O(total length of names × their length).
  init(_ names: [(name: FoldedText, path: SitePath)]) {
    var entries: [Entry] = []
    for (index, item) in names.enumerated() {
      for hash in SpellingIndex.variants(of: item.name.bytes) {
        entries.append(Entry(hash: hash, path: Int32(truncatingIfNeeded: index)))
      }
    }
    entries.sort { ($0.hash, $0.path) < ($1.hash, $1.path) }
    self.entries = entries
    paths = names.map(\.path)
  }

  /// The paths with a name near `name`, ascending. Candidates only: two names can share a variant by chance.
  func candidates(for name: FoldedText) -> [SitePath] {
    var found: Set<SitePath> = []
    for hash in SpellingIndex.variants(of: name.bytes) {
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
      }
      while low < entries.count, entries[low].hash == hash, found.count < 64 {
        found.insert(paths[Int(entries[low].path)])
        low += 1
      }
    }
    return found.sorted()
  }

  /// The hashes of a name and of the name without each of its scalars. Long names are cut: their hashes
  /// would cost more than they find.
  private static func variants(of name: [UInt8]) -> [UInt64] {
    let name = name.prefix(48)
    var result = [hash(name, without: 0..<0)]
    var start = 0
    while start < name.count {
      var end = start + 1
      while end < name.count, name[end] & 0xC0 == 0x80 { end += 1 }
      result.append(hash(name, without: start..<end))
      start = end
    }
    return result
  }

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>, without gap: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, byte) in bytes.enumerated() where !gap.contains(index) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}

/// A spelling index made when it is first asked for, and kept by all snapshots for which it is true.
final class SpellingCache: Sendable {
  private let index = Mutex<SpellingIndex?>(nil)

  func value(orMake make: () -> SpellingIndex) -> SpellingIndex {
    index.withLock { cached in
      if let cached { return cached }
      let made = make()
      cached = made
      return made
    }
  }
}

extension IndexSnapshot {
  /// Published posts whose address, file or title is spelled nearly like `path`, a path as written in a
  /// link; the likeliest first, at most `limit`.
  package func nearest(to path: String, limit: Int) -> [Post] {
    let wanted = SitePath(URLText.decoded(path))
    let index = spelling.value {
      SpellingIndex(
        posts.values.filter(\.isPublished).sorted { $0.path < $1.path }.flatMap { post in
          Set(IndexSnapshot.names(of: post)).map { ($0, post.path) }
        })
    }
    let stem = wanted.isMarkdown || wanted.fileExtension == "html" ? wanted.stem : wanted.name
    let folded = FoldedText(stem)
    let whole = FoldedText(wanted.string).bytes
    let scored = index.candidates(for: folded).compactMap { candidate -> (Int, Post)? in
      guard let post = posts[candidate] else { return nil }
      let distance =
        IndexSnapshot.names(of: post).map {
          EditDistance.between($0.bytes, folded.bytes, limit: 4)
        }.min() ?? Int.max
      guard distance <= max(1, folded.bytes.count / 3) else { return nil }
      let address = FoldedText(SitePath(URLText.decoded(post.page.url ?? "")).string).bytes
      return (distance * 100 + EditDistance.between(address, whole, limit: 50), post)
    }
    return scored.sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }.prefix(limit).map(\.1)
  }

  /// Whether `nearest` and `nearestFile` find the same in both. O(1); it may say no although they do.
  package func hasSameNames(as other: IndexSnapshot) -> Bool {
    spelling === other.spelling && fileSpelling === other.fileSpelling
  }

  /// The file, not a post, whose name is spelled most nearly like that of `path` and has its extension; of
  /// equals the one in the likeliest folder. Nil where none is near.
  package func nearestFile(to path: String) -> SitePath? {
    let wanted = SitePath(URLText.decoded(path))
    let index = fileSpelling.value {
      SpellingIndex(files.keys.sorted().map { (FoldedText($0.name), $0) })
    }
    let name = FoldedText(wanted.name)
    let whole = FoldedText(wanted.string).bytes
    let scored = index.candidates(for: name).compactMap { candidate -> (Int, SitePath)? in
      let own = FoldedText(candidate.name).bytes
      let distance = EditDistance.between(own, name.bytes, limit: 2)
      guard distance <= 2, candidate.fileExtension == wanted.fileExtension else { return nil }
      let folder = EditDistance.between(FoldedText(candidate.string).bytes, whole, limit: 50)
      return (distance * 100 + folder, candidate)
    }
    return scored.min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
  }

  private static func names(of post: Post) -> [FoldedText] {
    let url = SitePath(URLText.decoded(post.page.url ?? ""))
    let address = url.fileExtension == "html" ? url.stem : url.name
    let isBundle = ["index", "_index"].contains(post.path.stem)
    let file = isBundle ? post.path.parent.name : post.path.stem
    return [FoldedText(address), FoldedText(file)].filter { !$0.isEmpty }
  }
}

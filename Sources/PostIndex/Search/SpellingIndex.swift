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
  private static var bucketBits: UInt64 { 16 }
  /// In buckets by the upper bits of their hashes: a table that is made in two passes, without sorting.
  private let entries: [Entry]
  /// Where each bucket begins; one more than there are buckets.
  private let starts: [Int32]
  private let paths: [SitePath]

  /// O(names × the square of their length, at most 48 bytes).
  init(_ names: [(name: FoldedText, path: SitePath)]) {
    var found: [Entry] = []
    found.reserveCapacity(names.count * 24)
    for (index, item) in names.enumerated() {
      SpellingIndex.forEachVariant(of: item.name.bytes) {
        found.append(Entry(hash: $0, path: Int32(truncatingIfNeeded: index)))
      }
    }
    var counts = [Int32](repeating: 0, count: 1 << Int(Self.bucketBits) + 1)
    for entry in found { counts[SpellingIndex.bucket(of: entry.hash) + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var placed = [Entry](repeating: Entry(hash: 0, path: 0), count: found.count)
    for entry in found {
      let bucket = SpellingIndex.bucket(of: entry.hash)
      placed[Int(counts[bucket])] = entry
      counts[bucket] += 1
    }
    entries = placed
    paths = names.map(\.path)
  }

  private static func bucket(of hash: UInt64) -> Int { Int(hash >> (64 - bucketBits)) }

  /// The paths with a name near `name`, ascending. Candidates only: two names can share a variant by chance.
  func candidates(for name: FoldedText) -> [SitePath] {
    var found: Set<SitePath> = []
    SpellingIndex.forEachVariant(of: name.bytes) { hash in
      let bucket = SpellingIndex.bucket(of: hash)
      for index in starts[bucket]..<starts[bucket + 1]
      where entries[Int(index)].hash == hash && found.count < 64 {
        found.insert(paths[Int(entries[Int(index)].path)])
      }
    }
    return found.sorted()
  }

  /// The hashes (FNV-1a) of a name and of the name without each of its scalars. Long names are cut: their
  /// hashes would cost more than they find.
  private static func forEachVariant(of name: [UInt8], _ body: (UInt64) -> Void) {
    let length = min(name.count, 48)
    var before: UInt64 = 0xCBF2_9CE4_8422_2325
    var start = 0
    while start < length {
      var end = start + 1
      while end < length, name[end] & 0xC0 == 0x80 { end += 1 }
      var hash = before
      for index in end..<length { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3 }
      body(finished(hash))
      for index in start..<end { before = (before ^ UInt64(name[index])) &* 0x100_0000_01B3 }
      start = end
    }
    body(finished(before))
  }

  /// FNV leaves the upper bits of short texts alike: the finalizer of MurmurHash3 spreads them over the buckets.
  private static func finished(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
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

/// A moment in the life of a site: another one as soon as any post presents itself differently.
final class Edition: Sendable {}

extension IndexSnapshot {
  /// Makes what `nearest` and `nearestFile` need, so that the first of them is as quick as the next.
  /// O(posts + files), on any thread.
  package func prepareNearest() {
    _ = postNames
    _ = fileNames
  }

  private var postNames: SpellingIndex {
    spelling.value {
      SpellingIndex(
        posts.values.filter(\.isPublished).sorted { $0.path < $1.path }.flatMap { post in
          Set(IndexSnapshot.names(of: post)).map { ($0, post.path) }
        })
    }
  }

  private var fileNames: SpellingIndex {
    fileSpelling.value { SpellingIndex(files.keys.sorted().map { (FoldedText($0.name), $0) }) }
  }

  /// Published posts whose address, file or title is spelled nearly like `path`, a path as written in a
  /// link; the likeliest first, at most `limit`.
  package func nearest(to path: String, limit: Int) -> [Post] {
    let wanted = SitePath(URLText.decoded(path))
    let stem = wanted.isMarkdown || wanted.fileExtension == "html" ? wanted.stem : wanted.name
    let folded = FoldedText(stem)
    let whole = FoldedText(wanted.string).bytes
    let scored = postNames.candidates(for: folded).compactMap { candidate -> (Int, Post)? in
      guard let post = posts[candidate] else { return nil }
      let distance =
        IndexSnapshot.names(of: post).map {
          EditDistance.between($0.bytes, folded.bytes, limit: 4)
        }.min() ?? Int.max
      // One letter of two or three is another word.
      let bearable = folded.bytes.count < 4 ? 0 : max(1, folded.bytes.count / 3)
      guard distance <= bearable else { return nil }
      let address = FoldedText(SitePath(URLText.decoded(post.page.url ?? "")).string).bytes
      return (distance * 100 + EditDistance.between(address, whole, limit: 50), post)
    }
    return scored.sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }.prefix(limit).map(\.1)
  }

  /// Whether `nearest` and `nearestFile` find the same in both. O(1); it may say no although they do.
  package func hasSameNames(as other: IndexSnapshot) -> Bool {
    edition === other.edition && fileSpelling === other.fileSpelling
  }

  /// The file, not a post, whose name is spelled most nearly like that of `path` and has its extension; of
  /// equals the one in the likeliest folder. Nil where none is near.
  package func nearestFile(to path: String) -> SitePath? {
    let wanted = SitePath(URLText.decoded(path))
    let name = FoldedText(wanted.name)
    let whole = FoldedText(wanted.string).bytes
    let scored = fileNames.candidates(for: name).compactMap { candidate -> (Int, SitePath)? in
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

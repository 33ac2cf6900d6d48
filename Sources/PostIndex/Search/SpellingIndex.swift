// Finds names that are spelled nearly alike, without comparing with every name. It never judges meaning.
package import SiteModel
import Synchronization
import Syntax

/// Names within about two typing errors of each other, found by the names that one deletion makes of them.
///
/// Two names share such a variant when one is the other with a letter changed, added, left out or two
/// neighbours swapped (the symmetric deletion method, W. Garbe 2012).
package struct SpellingIndex: Sendable {
  private struct Entry { let hash: UInt32, path: Int32 }
  private static var bucketBits: UInt64 { 16 }
  /// In buckets by the upper bits of their hashes: a table that is made in two passes, without sorting.
  private let entries: [Entry]
  /// Where each bucket begins; one more than there are buckets.
  private let starts: [Int32]
  private let paths: [SitePath]

  /// O(length of the names), of each at most 48 bytes.
  init(_ names: [(name: FoldedText, path: SitePath)]) {
    var counts = [Int32](repeating: 0, count: 1 << Int(Self.bucketBits) + 1)
    for item in names {
      SpellingIndex.forEachVariant(of: item.name.bytes) {
        counts[SpellingIndex.bucket(of: $0) + 1] += 1
      }
    }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var placed = [Entry](
      repeating: Entry(hash: 0, path: 0), count: Int(counts.last ?? 0))
    for (index, item) in names.enumerated() {
      SpellingIndex.forEachVariant(of: item.name.bytes) { hash in
        let bucket = SpellingIndex.bucket(of: hash)
        placed[Int(counts[bucket])] = Entry(
          hash: UInt32(truncatingIfNeeded: hash), path: Int32(truncatingIfNeeded: index))
        counts[bucket] += 1
      }
    }
    entries = placed
    paths = names.map(\.path)
  }

  /// Of the published ones among `posts`, which are in order of paths.
  init(namesOf posts: [Post]) {
    self.init(
      posts.filter(\.isPublished).flatMap { post in
        IndexSnapshot.names(of: post).map { ($0, post.path) }
      })
  }

  /// Of files in order of paths.
  init(namesOf files: [SitePath]) { self.init(files.map { (FoldedText($0.name), $0) }) }

  private static func bucket(of hash: UInt64) -> Int { Int(hash >> (64 - bucketBits)) }

  /// The paths with a name near `name`, ascending. Candidates only: two names can share a variant by chance.
  func candidates(for name: FoldedText) -> [SitePath] {
    var found: Set<SitePath> = []
    SpellingIndex.forEachVariant(of: name.bytes) { hash in
      let bucket = SpellingIndex.bucket(of: hash)
      let wanted = UInt32(truncatingIfNeeded: hash)
      for index in starts[bucket]..<starts[bucket + 1]
      where entries[Int(index)].hash == wanted && found.count < 64 {
        found.insert(paths[Int(entries[Int(index)].path)])
      }
    }
    return found.sorted()
  }

  /// The hashes of a name and of the name without each of its scalars: polynomials in their bytes, so that of two parts
  /// the whole is known. Long names are cut: their hashes would cost more than they find. O(length).
  private static func forEachVariant(of name: [UInt8], _ body: (UInt64) -> Void) {
    let length = min(name.count, 48)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 49) { powers in
      var whole: UInt64 = 0
      powers[0] = 1
      for index in 0..<length {
        whole = whole &* base &+ UInt64(name[index]) &+ 1
        powers[index + 1] = powers[index] &* base
      }
      var before: UInt64 = 0
      var start = 0
      while start < length {
        var end = start + 1
        var through = before &* base &+ UInt64(name[start]) &+ 1
        while end < length, name[end] & 0xC0 == 0x80 {
          through = through &* base &+ UInt64(name[end]) &+ 1
          end += 1
        }
        let behind = whole &- through &* powers[length - end]
        body(finished(before &* powers[length - end] &+ behind))
        before = through
        start = end
      }
      body(finished(whole))
    }
  }

  private static var base: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The finalizer of MurmurHash3, which spreads the bits over the buckets.
  private static func finished(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

/// A spelling index made when it is first asked for, and kept by all snapshots for which it is true.
final class SpellingCache: Sendable {
  private let index: Mutex<SpellingIndex?>

  init(_ made: SpellingIndex? = nil) { index = Mutex(made) }

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
    spelling.value { SpellingIndex(namesOf: posts.values.sorted { $0.path < $1.path }) }
  }

  private var fileNames: SpellingIndex {
    fileSpelling.value { SpellingIndex(namesOf: files.keys.sorted()) }
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

  fileprivate static func names(of post: Post) -> [FoldedText] {
    let url = SitePath(URLText.decoded(post.page.url ?? ""))
    let address = url.fileExtension == "html" ? url.stem : url.name
    let isBundle = ["index", "_index"].contains(post.path.stem)
    let file = isBundle ? post.path.parent.name : post.path.stem
    let names = [FoldedText(address), FoldedText(file)]
    return (names[0] == names[1] ? [names[0]] : names).filter { !$0.isEmpty }
  }
}

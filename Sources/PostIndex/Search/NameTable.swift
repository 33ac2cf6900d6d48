// The names of a whole blog side by side, so that most are passed over without being looked at. It ranks nothing.
import SiteModel
import Synchronization
import Syntax

/// Titles, headings and tags of the posts of one moment.
struct NameTable: Sendable {
  enum Owner: Sendable {
    /// Counts into `posts`.
    case title(Int)
    case heading(Int, index: Int)
    /// Counts into `tags`.
    case tag(Int)
  }
  /// Its bytes are bounded by those of the blog: offsets are cut off behind four gigabytes, and what is cut off is not found.
  private struct Row: Sendable {
    let owner: Owner
    let forms: NameForms
    let starts: WordStarts
    let start: Int
    let end: Int
  }
  let posts: [Post]
  /// The posts that have a tag, the newest first, and the tag's index in each.
  private(set) var tags: [[(post: Int, index: Int)]] = []
  private var rows: [Row] = []
  private var names: [TypedName] = []
  /// The texts of all rows, one behind the other.
  private var bytes: [UInt8] = []

  /// O(names), and O(their bytes) for posts that were never searched.
  init(_ posts: [Post]) {
    self.posts = posts
    var tagged: [TypedName: Int] = [:]
    for (number, post) in posts.enumerated() {
      let names = post.names
      add(names.title, .title(number))
      for (index, name) in names.headings.enumerated() where !name.text.isEmpty {
        add(name, .heading(number, index: index))
      }
      for (index, name) in names.tags.enumerated() {
        let tag = tagged[name] ?? tags.count
        if tag == tags.count {
          tagged[name] = tag
          tags.append([])
          add(name, .tag(tag))
        }
        if tags[tag].last?.post != number { tags[tag].append((number, index)) }
      }
    }
    for tag in tags.indices {
      tags[tag].sort {
        (posts[$0.post].instant ?? .min, posts[$1.post].path)
          > (posts[$1.post].instant ?? .min, posts[$0.post].path)
      }
    }
  }

  private mutating func add(_ name: TypedName, _ owner: Owner) {
    rows.append(
      Row(
        owner: owner,
        forms: NameForms(
          isKorean: name.keyed.isKorean, text: name.text.occurring,
          keys: name.keyed.keys.occurring, initials: name.keyed.initials.occurring),
        starts: name.starts, start: bytes.count, end: bytes.count + name.text.bytes.count))
    bytes += name.text.bytes
    names.append(name)
  }

  /// Calls `body` with every name that `query` fits, in no order that means anything. O(names).
  ///
  /// - Parameter wantsStarts: asked again and again: whether names have to fit from the beginning of a word on by now.
  func forEachFit(
    _ query: NameQuery, wantsStarts: () -> Bool, _ body: (Owner, TypedName, NameFit) -> Void
  ) {
    let sieve = NameSieve(query)
    let typed = query.typed
    bytes.withUnsafeBufferPointer { bytes in
      rows.withUnsafeBufferPointer { rows in
        for index in rows.indices {
          let row = rows[index]
          if wantsStarts(), !typed.mayBegin(row.starts) { continue }
          let text = UnsafeBufferPointer(rebasing: bytes[row.start..<row.end])
          guard sieve.lets(text, row.forms), let fit = query.fit(names[index]) else { continue }
          body(row.owner, names[index], fit)
        }
      }
    }
  }
}

/// Made for the first search; shared by the snapshots that follow, which know what has changed since.
final class NameTableCache: Sendable {
  private let made = Mutex<NameTable?>(nil)

  var isMade: Bool { made.withLock { $0 != nil } }

  func table(orMake make: () -> NameTable) -> NameTable {
    made.withLock { made in
      if let made { return made }
      let table = make()
      made = table
      return table
    }
  }
}

extension IndexSnapshot {
  /// More are not looked at one by one: the table is made anew.
  private static let renamedLimit = 500

  /// The names of the posts as they were when the table was made.
  var nameTable: NameTable {
    nameTables.table { NameTable(paths.compactMap { post(at: $0) }) }
  }

  /// Notes that the post at `path` is another one. A table that is not made yet will be made of the posts as they are then.
  mutating func noteNames(at path: SitePath) {
    if nameTables.isMade, renamed.count < Self.renamedLimit {
      renamed.insert(path)
    } else {
      (nameTables, renamed) = (NameTableCache(), [])
    }
  }
}

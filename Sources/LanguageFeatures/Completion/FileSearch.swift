// Which files fit what is typed and the post it is typed in, the best first. It never says how one is written.
import PostIndex
import SiteModel
import Syntax

/// What kind of file is wanted at a place.
enum WantedFiles: Hashable {
  case pictures
  /// Sound and film.
  case media
  case all

  /// By an attribute of HTML, both names in lower case.
  init(tag: String, attribute: String) {
    switch (tag, attribute) {
    case (_, "srcset"), (_, "poster"), ("img", _), ("image", _), ("input", _): self = .pictures
    case ("video", _), ("audio", _), ("source", _): self = .media
    default: self = .all
    }
  }

  func holds(_ row: FileTable.Row) -> Bool {
    switch self {
    case .pictures: row.isPicture
    case .media:
      ["mp4", "webm", "ogv", "mov", "mp3", "m4a", "ogg", "wav", "flac", "opus"]
        .contains(row.path.fileExtension)
    case .all: true
    }
  }
}

/// Looks files up by what an author has typed of a path or a name.
struct FileSearch {
  private let table: FileTable
  /// Without what stands before the first name: `../`, `/`, the base path, a call of Liquid.
  private let typed: FoldedText
  private let words: [FoldedText]

  init(_ typed: String, in snapshot: IndexSnapshot) {
    table = snapshot.fileTable
    let inner = FileSearch.inner(typed, base: snapshot.site.rules.base?.path)
    self.typed = FoldedText(inner)
    words = inner.split(separator: " ").map { FoldedText($0) }
  }

  private static func inner(_ typed: String, base: String?) -> String {
    var rest = Substring(URLText.decoded(typed))
    if let end = rest.utf8.lastIndex(of: UInt8(ascii: "}")) { rest = rest[end...].dropFirst() }
    if let base, base != "/", rest.hasPrefix(base) { rest = rest.dropFirst(base.count) }
    while true {
      if rest.hasPrefix("../") {
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("./") {
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("/") || rest.hasPrefix(".") || rest.hasPrefix("<") {
        rest = rest.dropFirst()
      } else {
        return String(rest)
      }
    }
  }

  /// Those that fit: by how they fit, how near they lie to `post`, whether it shows them already, and by path.
  /// O(files), and O(*n* log *n*) for those that fit.
  func best(
    _ wanted: WantedFiles, around post: Post, shown: Set<SitePath>
  ) -> LazySequence<[FileTable.Row]> {
    let near = NearFolders(of: post, shown: shown)
    var found: [(score: Int, index: Int)] = []
    for (index, row) in table.rows.enumerated() {
      guard let fit = fit(row), wanted.holds(row) else { continue }
      let isShown = !shown.isEmpty && shown.contains(row.path)
      found.append((fit * 16 + near.distance(of: row.path) * 2 + (isShown ? 1 : 0), index))
    }
    found.sort { ($0.score, $0.index) < ($1.score, $1.index) }
    return found.map { table.rows[$0.index] }.lazy
  }

  /// 0 is best: a path or name that goes on as typed; nil does not fit.
  private func fit(_ row: FileTable.Row) -> Int? {
    if typed.isEmpty { return 0 }
    if let place = place(of: typed, in: row.folded, from: 0, atStartOf: [UInt8(ascii: "/")]) {
      return place >= row.nameStart ? 0 : 1
    }
    let marks: [UInt8] = Array("/-_. ".utf8)
    if place(of: typed, in: row.folded, from: row.nameStart, atStartOf: marks) != nil { return 2 }
    let isThere = words.allSatisfy { place(of: $0, in: row.folded, from: 0, atStartOf: nil) != nil }
    return isThere ? 3 : nil
  }

  /// Where `needle` stands, behind one of `marks` or at the beginning; anywhere where there are no marks.
  private func place(
    of needle: FoldedText, in text: FoldedText, from start: Int, atStartOf marks: [UInt8]?
  ) -> Int? {
    guard text.occurring & needle.occurring == needle.occurring, let first = needle.bytes.first
    else { return nil }
    var from = start
    while let at = text.bytes.index(of: first, from: from) {
      let isStart = at == 0 || marks?.contains(text.bytes[at - 1]) ?? true
      if isStart, text.bytes[at...].starts(with: needle.bytes) { return at }
      from = at + 1
    }
    return nil
  }
}

/// The folders whose files a post most likely means.
private struct NearFolders {
  /// Each with a slash behind it, the nearest first.
  private var groups: [[String]] = []

  init(of post: Post, shown: Set<SitePath>) {
    let own = post.page.mount?.folder ?? post.path.parent
    let stem = ["index", "_index"].contains(post.path.stem) ? own.name : post.path.stem
    groups = [
      own.isRoot ? [] : ["\(own.string)/"], ["/\(stem)/"],
      Set(shown.map(\.parent)).filter { !$0.isRoot }.map { "\($0.string)/" },
    ]
  }

  /// 0 is nearest, 3 anywhere.
  func distance(of path: SitePath) -> Int {
    for (distance, folders) in groups.enumerated() {
      for folder in folders {
        let isName = folder.utf8.first == UInt8(ascii: "/")
        if isName ? path.string.contains(folder) : path.string.utf8.starts(with: folder.utf8) {
          return distance
        }
      }
    }
    return groups.count
  }
}

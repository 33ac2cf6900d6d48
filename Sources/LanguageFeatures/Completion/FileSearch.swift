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
  ) -> LazyMapSequence<[Int], FileTable.Row> {
    var near = NearFolders(of: post, shown: shown, in: table)
    // What it is judged by in the upper bits, its place in the lower ones: numbers sort fastest.
    var found: [Int] = []
    for index in table.rows.indices {
      guard wanted.holds(table.rows[index]), let fit = fit(table.rows[index]) else { continue }
      let isShown = !shown.isEmpty && shown.contains(table.rows[index].path)
      let score = fit * 16 + near.distance(ofFolder: table.rows[index].folder) * 2
      found.append((score + (isShown ? 1 : 0)) << 32 | index)
    }
    found.sort()
    let rows = table.rows
    return found.lazy.map { rows[$0 & 0xFFFF_FFFF] }
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

/// How near folders lie to a post: those whose files it most likely means.
private struct NearFolders {
  private let own: SitePath
  /// As the last name of a folder.
  private let name: String
  private let shown: Set<SitePath>
  private let folders: [SitePath]
  /// By folders, once asked for.
  private var distances: [Int?]

  init(of post: Post, shown: Set<SitePath>, in table: FileTable) {
    own = post.page.mount?.folder ?? post.path.parent
    name = ["index", "_index"].contains(post.path.stem) ? own.name : post.path.stem
    self.shown = Set(shown.map(\.parent))
    folders = table.folders
    distances = Array(repeating: nil, count: table.folders.count)
  }

  /// 0 is nearest, 3 anywhere.
  mutating func distance(ofFolder number: Int) -> Int {
    if let known = distances[number] { return known }
    let folder = folders[number]
    let distance =
      !own.isRoot && folder.isWithin(own)
      ? 0 : folder.name == name ? 1 : !folder.isRoot && shown.contains(folder) ? 2 : 3
    distances[number] = distance
    return distance
  }
}

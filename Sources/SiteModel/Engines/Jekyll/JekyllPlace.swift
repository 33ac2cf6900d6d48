// What Jekyll takes a file for by its path alone: a post, a draft, a document, a page. It never reads its text.
import Syntax

struct JekyllPlace: Sendable {
  enum Role: Hashable, Sendable {
    case post, draft, document, page
    /// In a folder of posts, with a name that is none.
    case none
  }
  let role: Role
  /// Below the source folder.
  let path: SitePath
  /// `posts`, or the collection's label; empty for pages.
  let collection: String
  /// Of a post: the folders above `_posts`.
  let folders: [String]
  /// From the file's name.
  let date: Timestamp?
  /// The name without date and extension.
  let slug: String

  /// The name of the type in `defaults`.
  var type: String {
    switch role {
    case .post: "posts"
    case .draft: "drafts"
    case .document: collection
    case .page, .none: "pages"
    }
  }
}

extension JekyllConfiguration {
  /// Nil for what Jekyll does not read.
  func place(of file: SitePath) -> JekyllPlace? {
    guard let relative = file.relative(to: source), !relative.isEmpty else { return nil }
    let path = SitePath(relative)
    let inner = path.relative(to: collectionsFolder).map { SitePath($0) }
    if let inner, let place = specialPlace(of: path, below: inner) { return place }
    guard admitsFolders(of: path), filter.admits(path.string, name: path.name) else { return nil }
    return JekyllPlace(
      role: .page, path: path, collection: "", folders: [], date: nil, slug: path.stem)
  }

  /// Of a file in `_posts`, `_drafts` or a collection's folder.
  private func specialPlace(of path: SitePath, below inner: SitePath) -> JekyllPlace? {
    let folders = inner.components.dropLast().map(String.init)
    if let first = folders.first, first.beginsWith("_") {
      let label = String(first.dropFirst())
      if label != "posts", label != "drafts", let collection = collections[label] {
        let name = JekyllDatedName(path.name)
        return JekyllPlace(
          role: .document, path: path, collection: collection.label, folders: [],
          date: name?.date, slug: name?.slug ?? path.stem)
      }
    }
    guard let index = folders.firstIndex(where: { $0 == "_posts" || $0 == "_drafts" }) else {
      return nil
    }
    let above = Array(folders[..<index])
    guard above.isEmpty || admitsFolders(of: SitePath((above + ["x"]).joined(separator: "/")))
    else {
      return nil
    }
    if folders[index] == "_drafts" {
      let name = JekyllDatedName(path.name)
      return JekyllPlace(
        role: .draft, path: path, collection: "posts", folders: above, date: name?.date,
        slug: name?.slug ?? path.stem)
    }
    let name = JekyllDatedName(path.name)
    return JekyllPlace(
      role: name == nil ? .none : .post, path: path, collection: "posts", folders: above,
      date: name?.date, slug: name?.slug ?? path.stem)
  }

  private func admitsFolders(of path: SitePath) -> Bool {
    var folder = path.parent
    while !folder.isRoot {
      if !filter.admits(folder.string, name: folder.name) { return false }
      folder = folder.parent
    }
    return true
  }
}

/// `2024-03-05-title.md`; months and days may have one digit, years two.
struct JekyllDatedName {
  let date: Timestamp
  let slug: String

  init?(_ name: String) {
    var scanner = DigitScanner(name)
    guard let year = scanner.number(digits: 2...4), scanner.skip("-"),
      let month = scanner.number(digits: 1...2), scanner.skip("-"),
      let day = scanner.number(digits: 1...2), scanner.skip("-")
    else { return nil }
    let rest = scanner.remainder
    guard let dot = rest.utf8.lastIndex(of: UInt8(ascii: ".")), dot != rest.startIndex else {
      return nil
    }
    var slug = rest[..<dot]
    while slug.utf8.last == UInt8(ascii: ".") { slug = slug.dropLast() }
    let date = Timestamp(
      year: year < 100 ? (year < 69 ? 2000 + year : 1900 + year) : year, month: month, day: day)
    guard date.isCalendarDate else { return nil }
    self.date = date
    self.slug = String(slug)
  }
}

// A post that does not exist yet: where its source would stand so that a link finds it, and how it would begin.
// It never writes a file.
package import Syntax

/// A Markdown source to be created.
package struct NewPost: Hashable, Sendable {
  package let path: SitePath
  package let text: String

  package init(path: SitePath, text: String) {
    self.path = path
    self.text = text
  }
}

/// What a new post is to be, and which posts of the blog it is to resemble.
package struct NewPostWish: Sendable {
  /// Where links look for it; one that is met is enough.
  package let addresses: [Address]
  /// Nil where only the address says what it is about.
  package let title: String?
  /// In the author's time zone.
  package let now: Timestamp
  /// Sources beside which, and named as which, it may stand; the likeliest first.
  package let models: [SitePath]
  /// Of a front matter that no archetype gives.
  package let format: DataFormat

  package init(
    addresses: [Address], title: String?, now: Timestamp, models: [SitePath], format: DataFormat
  ) {
    self.addresses = addresses
    self.title = title
    self.now = now
    self.models = models
    self.format = format
  }
}

extension Site {
  /// The post that `wish` describes: named as the models are, begun as the site's archetype says, and judged by
  /// the engine's own rules to be found where it is looked for. Nil where no such post can be made.
  package func newPost(_ wish: NewPostWish, isFree: (SitePath) -> Bool) -> NewPost? {
    for address in wish.addresses {
      guard let name = NewPostName(address) else { continue }
      let titles = [wish.title, name.asTitle].compactMap(\.self)
      for path in paths(for: address, named: name, wish) where isFree(path) {
        for title in titles {
          let draft = NewPostDraft(
            title: title, name: name.text, date: name.date(on: wish.now), format: wish.format)
          let text = rules.archetype(for: path)?.filled(draft) ?? draft.plainText
          let texts = [text, draft.with(slug: name.text, in: text)].compactMap(\.self)
          if let text = texts.first(where: { isFound($0, at: path, under: address) }) {
            return NewPost(path: path, text: text)
          }
        }
      }
    }
    return nil
  }

  private func paths(
    for address: Address, named name: NewPostName, _ wish: NewPostWish
  ) -> [SitePath] {
    var paths: [SitePath] = []
    if address.namespace == .source { paths.append(SitePath(address.path)) }
    paths += wish.models.map { name.path(like: $0, on: wish.now) }
    var seen: Set<SitePath> = []
    return paths.filter {
      $0.isMarkdown && rules.role(of: $0) == .page && seen.insert($0).inserted
    }
  }

  private func isFound(_ text: String, at path: SitePath, under address: Address) -> Bool {
    let document = Document(SourceText(text), dialect: rules.dialect)
    let page = rules.page(at: path, document: document, now: now)
    return page.offers.contains { $0.address == address && $0.kind == .page }
  }
}

/// What the last part of an address says of the post that should stand there.
struct NewPostName {
  /// As a file is named, without date and extension.
  let text: String
  /// Written in the name itself: `2024-05-06-b`.
  private let ownDate: String?
  /// Numbers in the address that read as year, month and day, as far as there are any.
  private let dateParts: [Int]

  /// Nil where no file can be named so.
  init?(_ address: Address) {
    let path = SitePath(address.path)
    // Jekyll's `post_url:2024-05-06-b`.
    var name = String(
      path.name[
        (path.name.lastIndex(of: ":").map(path.name.index(after:)) ?? path.name.startIndex)...])
    if SitePath(name).isMarkdown || name.endsWith(".html") { name = SitePath(name).stem }
    let first = name.utf8.first
    guard let first, first != UInt8(ascii: "."), first != UInt8(ascii: "~"), name.utf8.count < 200,
      !name.unicodeScalars.contains(where: {
        $0.value < 0x20 || $0 == "\\" || $0 == "?" || $0 == "#"
      })
    else { return nil }
    let dated = HugoDatedName(name)
    ownDate = dated == nil || dated?.rest == nil ? nil : String(name.prefix(10))
    text = ownDate == nil ? name : dated?.rest ?? name
    dateParts = NewPostName.dateParts(in: path)
  }

  private static func dateParts(in path: SitePath) -> [Int] {
    let folders = path.parent.components
    guard let year = folders.firstIndex(where: { $0.utf8.count == 4 && Int($0) != nil }) else {
      return []
    }
    let limits = [1...9999, 1...12, 1...31]
    let numbers = folders[year...].map { Int($0) }.prefix { $0 != nil }.compactMap(\.self)
    return zip(numbers, limits).map { min(max($0, $1.lowerBound), $1.upperBound) }
  }

  /// `로봇-손` is about "로봇 손".
  var asTitle: String {
    let words = text.replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The day that the address names, else today. What the address leaves open is as today where that fits.
  func date(on now: Timestamp) -> Timestamp {
    if let ownDate, let date = Timestamp(parsing: ownDate) { return date }
    guard let year = dateParts.first else { return now }
    let month = dateParts.count > 1 ? dateParts[1] : year == now.year ? now.month : 1
    let isNow = year == now.year && month == now.month
    let day = dateParts.count > 2 ? dateParts[2] : isNow ? now.day : 1
    if isNow, day == now.day { return now }
    return Timestamp(year: year, month: month, day: day)
  }

  /// Beside `model`, and named in its manner: as a bundle, with a date, with a language.
  func path(like model: SitePath, on now: Timestamp) -> SitePath {
    let pieces = model.name.split(separator: ".", omittingEmptySubsequences: false)
    if pieces.first == "index", !model.parent.isRoot {
      return SitePath("\(model.parent.parent)/\(text)/\(model.name)")
    }
    let isDated = HugoDatedName(model.stem)?.rest != nil
    let day = ownDate ?? date(on: now).isoDate
    // `a.ko.md`: the language stays.
    let language = pieces.count > 2 && (2...5).contains(pieces[pieces.count - 2].utf8.count)
    let suffix = language ? pieces.suffix(2).joined(separator: ".") : String(pieces.last ?? "md")
    return SitePath(
      "\(model.parent)/\(isDated || ownDate != nil ? "\(day)-" : "")\(text).\(suffix)")
  }
}

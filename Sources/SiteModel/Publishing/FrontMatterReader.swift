// Front matter as engines ask for it. It never judges a key that nobody asks for.
import Syntax

/// The front matter of one document.
struct FrontMatterReader {
  let entries: [DataEntry]
  let source: SourceText
  let exists: Bool
  /// Hugo's keys have no case; false also where all keys are in lower case anyway.
  private let foldsCase: Bool
  private let spelling: ScalarSpelling

  init(
    _ document: Document, foldingCase: Bool = false, spelling: ScalarSpelling = .asWritten
  ) {
    self.init(
      document.frontMatter, source: document.source, foldingCase: foldingCase, spelling: spelling)
  }

  init(
    _ frontMatter: FrontMatter?, source: SourceText, foldingCase: Bool = false,
    spelling: ScalarSpelling = .asWritten
  ) {
    // Only YAML has more than one spelling of a number that anybody would write here.
    self.spelling = frontMatter?.format == .yaml ? spelling : .asWritten
    entries = frontMatter?.value.entries ?? []
    exists = frontMatter != nil
    self.source = source
    foldsCase =
      foldingCase
      && entries.contains { entry in
        entry.key.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
      }
  }

  /// The value of `key`, which is in lower case where keys have none. The last of equal keys wins.
  func value(_ key: String) -> DataValue? {
    if let exact = entries.last(where: { $0.key == key }) { return exact.value }
    guard foldsCase else { return nil }
    return entries.last { $0.key.utf8.count == key.utf8.count && $0.key.lowercased() == key }?.value
  }

  /// A scalar as text; null and collections have none.
  func text(_ key: String) -> String? { value(key).flatMap { spelling.text(of: $0, in: source) } }

  /// A boolean, or a string that spells one.
  func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if let flag = value.boolean { return flag }
    switch value.string?.lowercased() {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }

  /// The scalars of a sequence; a lone scalar is a sequence of one.
  func texts(_ key: String) -> [String] {
    guard let value = value(key) else { return [] }
    if case .sequence(let elements) = value.content {
      return elements.compactMap { spelling.text(of: $0, in: source) }
    }
    return spelling.text(of: value, in: source).map { [$0] } ?? []
  }

  func date(_ key: String) -> Timestamp? {
    guard let value = value(key) else { return nil }
    if case .timestamp(let timestamp) = value.content { return timestamp }
    return value.scalarText(in: source).flatMap { Timestamp(parsing: $0) }
  }
}

extension PageMetadata {
  /// What most engines read alike.
  init(_ reader: FrontMatterReader, title: String?) {
    self.init(
      title: title, titleRange: reader.value("title")?.range, date: reader.date("date"),
      description: reader.text("description"), tags: reader.texts("tags"),
      categories: reader.texts("categories"), language: reader.text("lang"),
      isDraft: reader.flag("draft") ?? false)
    addressRange =
      ["url", "permalink", "path", "slug"].lazy
      .compactMap { reader.value($0)?.range }.first
  }
}

// What one file of an entity store says, and what is wrong in it. Any bytes are some store; nothing fails.
package import SiteModel
package import Syntax

/// `entities.yaml`, `.yml`, `.toml` or `.json`, or one file of `entities/*.md`.
package struct EntityStoreFile: Sendable {
  /// The most bytes that are read of one file.
  package static let longest = 1 << 20
  /// The most names, and words that are none, of one file.
  package static let mostNames = 20_000

  package let path: SitePath
  package let source: SourceText
  /// In file order; only what can be used, and each id once.
  package let entries: [StoredEntity]
  /// In text order.
  package let problems: [StoreProblem]
  /// Whether the data could not be read as its format asks: `entries` are what was found around that.
  package let isBroken: Bool

  /// The format is that of the path's extension. O(length).
  package init(path: SitePath, source: SourceText) {
    let isLong = source.count > Self.longest
    let read = isLong ? Self.head(of: source) : source
    var reader = EntityStoreReader(path: path, source: read)
    if isLong {
      reader.cut = read.count
      let rest = TextRange(read.count, source.count)
      let line = source.bytes[rest.range].firstIndex(of: 0x0A) ?? source.count
      reader.problems.report(
        StoreProblem(
          kind: .tooLarge, range: TextRange(rest.lowerBound, line),
          message: "the file is longer than 1 MB, and the rest is ignored; "
            + "part it into files of 'entities/'"))
    }
    reader.readFile()
    self.path = path
    self.source = source
    entries = reader.entries
    // What else is wrong in a broken file may be for that alone.
    problems = reader.problems.sorted.filter {
      !reader.isBroken || [.syntax, .repeatedKey].contains($0.kind)
    }
    isBroken = reader.isBroken
  }

  /// Whole lines of at most `longest` bytes; of a single line that many bytes.
  private static func head(of source: SourceText) -> SourceText {
    let head = source.bytes.prefix(longest)
    let end = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.endIndex
    return SourceText(bytes: Array(source.bytes[..<end]))
  }

  /// The data of a store's text: of a Markdown file its front matter. Nil where it is not well formed; a key that stands
  /// twice is. O(length).
  package static func data(of source: SourceText, at path: SitePath) -> DataValue? {
    let reader = EntityStoreReader(path: path, source: source)
    var (value, problems): (DataValue?, [DataProblem])
    if reader.isMarkdown {
      let frontMatter = Document(source, dialect: []).frontMatter
      (value, problems) = (frontMatter?.value, frontMatter?.problems ?? [])
    } else {
      let document = DataDocument(source, format: reader.format)
      (value, problems) = (document.value, document.problems)
    }
    return problems.allSatisfy(\.repeatsKey) ? value : nil
  }
}

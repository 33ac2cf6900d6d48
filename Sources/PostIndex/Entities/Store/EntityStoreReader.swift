// From the data of a store's file to its entries: the shapes that people write. It never reads an entry's keys.
import SiteModel
import Syntax

/// Reads one file of a store.
struct EntityStoreReader {
  let path: SitePath
  let source: SourceText
  let format: DataFormat
  let isMarkdown: Bool
  var problems = StoreProblemList()
  private(set) var entries: [StoredEntity] = []
  private(set) var isBroken = false
  /// Where a file that is too large was cut: what reaches so far is not whole.
  var cut: Int?
  /// Where each id stands first.
  private var places: [String: TextRange] = [:]
  private var nameCount = 0
  /// Texts of any kind: what repeated parts of a YAML file may cost.
  var textCount = 0
  /// Whether a name of the entry that is being read was reported.
  var hasRefusedName = false
  static let mostTexts = 200_000

  init(path: SitePath, source: SourceText) {
    self.path = path
    self.source = source
    isMarkdown = ["md", "markdown"].contains(path.fileExtension)
    format =
      switch path.fileExtension {
      case "toml": .toml
      case "json": .json
      default: .yaml
      }
  }

  init(path: SitePath, source: SourceText, format: DataFormat) {
    self.path = path
    self.source = source
    isMarkdown = true
    self.format = format
  }

  mutating func readFile() {
    guard isMarkdown else {
      let document = DataDocument(source, format: format)
      readFaults(document.problems, of: document.value)
      readRoot(document.value)
      return
    }
    let frontMatter = Document(source, dialect: []).frontMatter
    if let format = frontMatter?.format, format != self.format {
      // The front matter says which format its cures are written in.
      var reader = EntityStoreReader(path: path, source: source, format: format)
      reader.problems = problems
      reader.readPage(frontMatter)
      self = reader
    } else {
      readPage(frontMatter)
    }
  }

  /// Faults of the data itself. One behind the cut, or at an entry that was cut, is the cut's.
  private mutating func readFaults(_ faults: [DataProblem], of root: DataValue) {
    guard cut == nil else { return }
    let ids = Set(Self.entryMapping(of: root).map(\.keyRange))
    for fault in faults {
      // Of two entries with one id it is said that way.
      if fault.repeatsKey, ids.contains(fault.range) { continue }
      if !fault.repeatsKey { isBroken = true }
      problems.report(
        StoreProblem(
          kind: fault.repeatsKey ? .repeatedKey : .syntax, range: fault.range,
          message: fault.message, removes: fault.repeatsKey))
    }
  }

  /// A Markdown file: front matter with the keys of an entry, then what else is to be told.
  private mutating func readPage(_ frontMatter: FrontMatter?) {
    let all = TextRange(0, source.count)
    let start = source.byteOrderMarkLength
    guard let frontMatter else {
      if source.bytes.dropFirst(start).contains(where: { $0 > 0x20 }) {
        report(
          .missingName, line(at: start),
          "this says of no entity what it is called; begin with lines '---', "
            + "'names: …' and '---'")
      }
      return
    }
    readFaults(frontMatter.problems, of: DataValue(.null, range: all))
    var value = frontMatter.value
    if value.isNull { value.content = .mapping([]) }
    value.range = frontMatter.range
    guard var entry = readEntry(value, id: path.stem, idRange: nil) else { return }
    entry.range = all
    entry.entity.body = Self.body(source[TextRange(frontMatter.range.upperBound, source.count)])
    entries.append(entry)
  }

  // MARK: - Shapes

  private mutating func readRoot(_ root: DataValue) {
    switch root.content {
    case .null: return
    case .sequence(let elements): readList(elements)
    case .mapping(let all):
      if let list = root.entry("entities"), case .sequence(let elements) = list.value.content {
        for entry in all where !["entities", "$schema"].contains(entry.key) {
          problems.report(
            StoreProblem(
              kind: .unknownKey, range: entry.keyRange,
              message: "beside 'entities' there is no key '\(entry.key.shortened)'; remove it",
              removes: true))
        }
        readList(elements)
      } else if let id = root["id"], id.scalarText(in: source) != nil {
        readOne(root, id: nil, idRange: nil)
      } else {
        for entry in Self.entryMapping(of: root) where entry.key != "$schema" {
          readOne(entry.value, id: entry.key, idRange: entry.keyRange)
        }
      }
    default:
      problems.report(
        StoreProblem(
          kind: .wrongType, range: root.range,
          message: "entities are a list; write '- id: …' for each"))
    }
  }

  /// The entries of a mapping from ids, at the root or under `entities`.
  private static func entryMapping(of root: DataValue) -> [DataEntry] {
    if let inner = root.entry("entities"),
      root.entries.allSatisfy({ $0.key == "entities" || $0.key == "$schema" }),
      case .mapping(let entries) = inner.value.content
    {
      return entries
    }
    return root.entries
  }

  private mutating func readList(_ elements: [DataValue]) {
    for element in elements { readOne(element, id: nil, idRange: nil) }
  }

  /// An element of a list, or what stands behind an id.
  private mutating func readOne(_ value: DataValue, id: String?, idRange: TextRange?) {
    // Before the line end of the last line.
    if let cut, value.range.upperBound >= cut - 1 { return }
    guard case .mapping = value.content else {
      // Somebody is about to write it.
      if value.isNull, id == nil { return }
      problems.report(
        StoreProblem(
          kind: .wrongType, range: value.isNull ? idRange ?? value.range : value.range,
          message: "an entity is a mapping of keys; write 'names: …' and what else is known"))
      return
    }
    guard textCount < Self.mostTexts, let entry = readEntry(value, id: id, idRange: idRange) else {
      return
    }
    nameCount += entry.spellings.count
    guard nameCount <= EntityStoreFile.mostNames, textCount < Self.mostTexts else {
      textCount = Self.mostTexts
      problems.report(
        StoreProblem(
          kind: .tooLarge, range: entry.headRange,
          message:
            "the file has more than \(EntityStoreFile.mostNames) names, and what begins here "
            + "is ignored; part it into files of 'entities/'"))
      return
    }
    entries.append(entry)
  }

  func isTaken(_ id: String) -> Bool { places[id] != nil }

  /// False where the id has been seen before in this file, which is reported.
  mutating func isFirst(_ id: String, at range: TextRange) -> Bool {
    guard let first = places[id] else {
      places[id] = range
      return true
    }
    problems.report(
      StoreProblem(
        kind: .duplicateID, range: range,
        message: "the id '\(id.shortened)' stands here twice, and this entry is ignored; "
          + "rename it or remove it",
        removes: true, related: StoreProblem.Place(path: path, range: first)))
    return false
  }
}

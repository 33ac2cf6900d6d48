// The tables of a TOML document while it is read, and who may still add to them. It never looks at the text.

/// Tables by index, the root first.
///
/// TOML allows each table to be opened once, and closes those that dotted keys or arrays made; what
/// breaks a rule is reported and put where its author meant it.
struct TOMLTree {
  private enum Origin {
    /// Only named on the way to another table.
    case implied
    case header
    case dottedKey
  }

  private enum Content {
    case value(DataValue)
    case table(Int)
    /// The tables that `[[name]]` made; never empty.
    case tables([Int])
  }

  private struct Entry {
    var key: TOMLKey
    var content: Content
  }

  private struct Table {
    var origin: Origin
    var range: TextRange
    var entries: [Entry] = []
    /// The last entry of each key.
    var index: [String: Int] = [:]
  }

  private var tables: [Table]
  private var current = 0
  /// Levels between the root and the table that statements now go to.
  private(set) var depth = 0

  init(range: TextRange) { tables = [Table(origin: .header, range: range)] }

  // MARK: Headers

  /// `[a.b]`: makes the table, and the one that statements go to from here.
  mutating func openTable(_ keys: [TOMLKey], at offset: Int) -> DataProblem? {
    depth = keys.count
    guard let name = keys.last else { return nil }
    var problem = openParents(keys.dropLast())
    let parent = current
    switch content(name.text, in: parent) {
    case .table(let table):
      current = table
      if tables[table].origin != .implied {
        problem = DataProblem(
          range: name.range,
          message: "the table \(quoted(name.text)) is defined already; join the two")
      }
      tables[table].origin = .header
    case .tables(let elements):
      current = elements.last ?? parent
      problem = DataProblem(
        range: name.range, message: "\(quoted(name.text)) is an array of tables; write '[[…]]'")
    case .value:
      problem = repeated(name)
      current = makeTable(name, in: parent, .header, at: offset)
    case nil: current = makeTable(name, in: parent, .header, at: offset)
    }
    return problem
  }

  /// `[[a.b]]`: adds a table to the array, and sends statements there.
  mutating func openElement(_ keys: [TOMLKey], at offset: Int) -> DataProblem? {
    depth = keys.count + 1
    guard let name = keys.last else { return nil }
    var problem = openParents(keys.dropLast())
    let parent = current
    let table = tables.count
    tables.append(Table(origin: .header, range: .empty(at: offset)))
    current = table
    if let entry = tables[parent].index[name.text],
      case .tables(let elements) = tables[parent].entries[entry].content
    {
      // Taken out and put back, so that the array is never copied.
      tables[parent].entries[entry].content = .tables([])
      var grown = elements
      grown.append(table)
      tables[parent].entries[entry].content = .tables(grown)
      return problem
    }
    if tables[parent].index[name.text] != nil { problem = repeated(name) }
    append(Entry(key: name, content: .tables([table])), to: parent)
    return problem
  }

  /// Goes from the root to the table that `keys` name, making what is not there.
  private mutating func openParents(_ keys: ArraySlice<TOMLKey>) -> DataProblem? {
    current = 0
    var problem: DataProblem?
    for key in keys {
      switch content(key.text, in: current) {
      case .table(let table): current = table
      case .tables(let elements): current = elements.last ?? current
      case .value:
        problem = problem ?? notTable(key)
        current = makeTable(key, in: current, .implied, at: key.range.upperBound)
      case nil: current = makeTable(key, in: current, .implied, at: key.range.upperBound)
      }
    }
    return problem
  }

  // MARK: Statements

  /// `a.b = value` in the table opened last.
  mutating func set(_ keys: [TOMLKey], to value: DataValue) -> DataProblem? {
    guard let name = keys.last else { return nil }
    var table = current
    var problem: DataProblem?
    for key in keys.dropLast() {
      switch content(key.text, in: table) {
      case .table(let next):
        if tables[next].origin != .dottedKey {
          problem =
            problem
            ?? DataProblem(
              range: key.range,
              message: "the table \(quoted(key.text)) has a header; put this line below it")
        }
        table = next
      case .tables, .value:
        problem = problem ?? notTable(key)
        table = makeTable(key, in: table, .dottedKey, at: key.range.upperBound)
      case nil: table = makeTable(key, in: table, .dottedKey, at: key.range.upperBound)
      }
    }
    if tables[table].index[name.text] != nil { problem = problem ?? repeated(name) }
    append(Entry(key: name, content: .value(value)), to: table)
    return problem
  }

  private func content(_ key: String, in table: Int) -> Content? {
    tables[table].index[key].map { tables[table].entries[$0].content }
  }

  private mutating func makeTable(
    _ key: TOMLKey, in parent: Int, _ origin: Origin, at offset: Int
  ) -> Int {
    let table = tables.count
    tables.append(Table(origin: origin, range: .empty(at: offset)))
    append(Entry(key: key, content: .table(table)), to: parent)
    return table
  }

  private mutating func append(_ entry: Entry, to table: Int) {
    tables[table].index[entry.key.text] = tables[table].entries.count
    tables[table].entries.append(entry)
  }

  private func repeated(_ key: TOMLKey) -> DataProblem {
    DataProblem(
      range: key.range, message: "the key \(quoted(key.text)) stands here twice; remove one of them"
    )
  }

  private func notTable(_ key: TOMLKey) -> DataProblem {
    DataProblem(
      range: key.range, message: "\(quoted(key.text)) is no table; nothing can be put into it")
  }

  // MARK: The result

  /// The root with all that has been put into it. O(entries); recursion is as deep as keys nest.
  var root: DataValue { value(of: 0) }

  private func value(of table: Int) -> DataValue {
    var range = tables[table].range
    var entries: [DataEntry] = []
    entries.reserveCapacity(tables[table].entries.count)
    for entry in tables[table].entries {
      let read =
        switch entry.content {
        case .value(let written): written
        case .table(let inner): value(of: inner)
        case .tables(let elements): sequence(elements.map { value(of: $0) })
        }
      range = range.joined(entry.key.range).joined(read.range)
      entries.append(DataEntry(key: entry.key.text, keyRange: entry.key.range, value: read))
    }
    return DataValue(.mapping(entries), range: range)
  }

  private func sequence(_ elements: [DataValue]) -> DataValue {
    let first = elements.first?.range ?? .empty(at: 0)
    let range = elements.reduce(first) { $0.joined($1.range) }
    return DataValue(.sequence(elements), range: range)
  }
}

extension TextRange {
  /// The smallest range that holds both.
  fileprivate func joined(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}

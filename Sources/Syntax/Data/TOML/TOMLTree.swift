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
    private(set) var entries: [Entry] = []
    /// The last entry of each key; filled only once a plain search is no longer cheaper.
    private var index: [String: Int] = [:]
    private static let searchLimit = 12

    init(origin: Origin, range: TextRange) {
      self.origin = origin
      self.range = range
    }

    /// Where the last entry of `key` stands.
    func place(of key: String) -> Int? {
      index.isEmpty ? entries.lastIndex { $0.key.text == key } : index[key]
    }

    mutating func append(_ entry: consuming Entry) {
      if entries.isEmpty { entries.reserveCapacity(MappingBuilder.usualCount) }
      if entries.count >= Table.searchLimit {
        if index.isEmpty {
          for (place, entry) in entries.enumerated() { index[entry.key.text] = place }
        }
        index[entry.key.text] = entries.count
      }
      entries.append(entry)
    }

    /// Adds `table` to the array of tables at `place`, which is never copied.
    mutating func add(_ table: Int, at place: Int) {
      guard case .tables(var tables) = entries[place].content else { return }
      entries[place].content = .tables([])
      tables.append(table)
      entries[place].content = .tables(tables)
    }
  }

  private var tables: [Table]
  private var current = 0
  /// Levels between the root and the table that statements now go to.
  private(set) var depth = 0

  init(range: TextRange) { tables = [Table(origin: .header, range: range)] }

  // MARK: Headers

  /// `[a.b]`: makes the table, and the one that statements go to from here.
  mutating func openTable(_ keys: TOMLKeyPath, at offset: Int) -> DataProblem? {
    depth = keys.count
    guard let name = keys.name else { return nil }
    var problem = openParents(keys.parents)
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
  mutating func openElement(_ keys: TOMLKeyPath, at offset: Int) -> DataProblem? {
    depth = keys.count + 1
    guard let name = keys.name else { return nil }
    var problem = openParents(keys.parents)
    let parent = current
    let table = tables.count
    tables.append(Table(origin: .header, range: .empty(at: offset)))
    current = table
    if let place = tables[parent].place(of: name.text) {
      if case .tables = tables[parent].entries[place].content {
        tables[parent].add(table, at: place)
        return problem
      }
      problem = repeated(name)
    }
    tables[parent].append(Entry(key: name, content: .tables([table])))
    return problem
  }

  /// Goes from the root to the table that `keys` name, making what is not there.
  private mutating func openParents(_ keys: [TOMLKey]) -> DataProblem? {
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
  mutating func set(_ keys: TOMLKeyPath, to value: DataValue) -> DataProblem? {
    guard let name = keys.name else { return nil }
    var table = current
    var problem: DataProblem?
    for key in keys.parents {
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
    if tables[table].place(of: name.text) != nil { problem = problem ?? repeated(name) }
    tables[table].append(Entry(key: name, content: .value(value)))
    return problem
  }

  private func content(_ key: String, in table: Int) -> Content? {
    tables[table].place(of: key).map { tables[table].entries[$0].content }
  }

  private mutating func makeTable(
    _ key: TOMLKey, in parent: Int, _ origin: Origin, at offset: Int
  ) -> Int {
    let table = tables.count
    tables.append(Table(origin: origin, range: .empty(at: offset)))
    tables[parent].append(Entry(key: key, content: .table(table)))
    return table
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

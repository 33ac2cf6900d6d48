// Reads the tables that real engines filled. It never says what their columns mean.
import Foundation

/// A table of test vectors: tab-separated, with a header, `\N` for null.
struct VectorTable {
  typealias Row = [String: String]
  /// Columns that are null are missing from their row.
  let rows: [Row]

  init(_ name: String) throws {
    try self.init(url: VectorTable.folder.appending(path: name))
  }

  init(url: URL) throws {
    var lines = try String(decoding: Data(contentsOf: url), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    let header = lines.removeFirst().split(separator: "\t").map(String.init)
    rows = lines.map { line in
      var row: Row = [:]
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      for (name, field) in zip(header, fields) where field != "\\N" {
        row[name] = VectorTable.unescaped(field)
      }
      return row
    }
  }

  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
  }

  private static func unescaped(_ field: Substring) -> String {
    guard field.contains("\\") else { return String(field) }
    var result = ""
    var isEscaped = false
    for character in field {
      if isEscaped {
        switch character {
        case "t": result.append("\t")
        case "n": result.append("\n")
        case "r": result.append("\r")
        default: result.append(character)
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Rows by the values of some columns, in the table's order.
  func grouped(by columns: String...) -> [(key: [String], rows: [Row])] {
    var order: [[String]] = []
    var groups: [[String]: [Row]] = [:]
    for row in rows {
      let key = columns.map { row[$0] ?? "" }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}

/// Rows that are known not to be met, in a file for each table and engine, so that their number can only go down.
///
/// `UPDATE_SNAPSHOTS=1` writes the files anew.
enum KnownMisses {
  /// What `misses` has beyond the file of `section`, and the file beyond it; nil where they agree.
  static func difference(_ misses: [String], section: String) throws -> String? {
    let folder = VectorTable.folder.appending(path: "KnownMisses")
    let url = folder.appending(path: section.replacing(" ", with: "-") + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try? FileManager.default.removeItem(at: url)
      let lines = Set(misses).sorted().map { $0 + "\n" }.joined()
      if !misses.isEmpty { try Data(lines.utf8).write(to: url) }
    }
    let data = (try? Data(contentsOf: url)) ?? Data()
    let known = Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
    let found = Set(misses)
    let new = found.subtracting(known).sorted().map { "new miss: \($0)" }
    let met = known.subtracting(found).sorted().map { "now met: \($0)" }
    return new.isEmpty && met.isEmpty ? nil : (new + met).joined(separator: "\n")
  }
}

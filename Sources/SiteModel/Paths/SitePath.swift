// The path of a file below its site's root. It never touches the disk and never decodes anything.

/// A path below a site's root: components joined by `/`, without a leading slash, `.` or `..`.
///
/// Equality, order and hash are those of the UTF-8 bytes: an NFC and an NFD name are different files.
package struct SitePath: Sendable {
  package let string: String

  /// Takes `string` as it is, apart from slashes at its ends.
  package init(_ string: some StringProtocol) {
    let slash = UInt8(ascii: "/")
    var view = Substring(string)
    if view.utf8.first != slash, view.utf8.last != slash {
      self.string = String(string)
      return
    }
    while view.utf8.first == slash { view = view.dropFirst() }
    while view.utf8.last == slash { view = view.dropLast() }
    self.string = String(view)
  }

  /// The site's root itself.
  package static let root = SitePath("")

  package var isRoot: Bool { string.isEmpty }

  /// The last component.
  package var name: String {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return string }
    return String(string[string.utf8.index(after: slash)...])
  }

  /// The name without its last extension; `.gitignore` keeps its name.
  package var stem: String {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }

  /// The last extension in lower case without its dot; empty where there is none.
  package var fileExtension: String {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")),
      name.utf8[..<dot].contains(where: { $0 != UInt8(ascii: ".") })
    else { return "" }
    return String(name[name.utf8.index(after: dot)...]).lowercased()
  }

  /// The folder that holds it; the root is its own parent.
  package var parent: SitePath {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return .root }
    return SitePath(string[..<slash])
  }

  package var components: [Substring] {
    string.segments(omittingEmpty: true)
  }

  /// `relative` read from this folder; `.` and `..` are resolved. Nil where it climbs out of the root.
  package func appending(_ relative: some StringProtocol) -> SitePath? {
    var parts = components
    for part in Substring(relative).segments(omittingEmpty: true) {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return SitePath(parts.joined(separator: "/"))
  }

  /// Whether this is `folder` or lies below it.
  package func isWithin(_ folder: SitePath) -> Bool {
    if folder.isRoot { return true }
    let own = string.utf8
    let other = folder.string.utf8
    guard own.starts(with: other) else { return false }
    return own.count == other.count || own.dropFirst(other.count).first == UInt8(ascii: "/")
  }

  /// The path as seen from `folder`, when it lies below it.
  package func relative(to folder: SitePath) -> String? {
    guard isWithin(folder) else { return nil }
    if folder.isRoot { return string }
    return String(decoding: string.utf8.dropFirst(folder.string.utf8.count + 1), as: UTF8.self)
  }

  /// How a file in `folder` would write the way to this one: `../b/c.md`.
  package func written(from folder: SitePath) -> String {
    var there = components[...]
    var here = folder.components[...]
    while there.count > 1, let first = there.first,
      first.utf8.elementsEqual((here.first ?? "").utf8)
    {
      there.removeFirst()
      here.removeFirst()
    }
    return (here.map { _ in ".." } + there.map(String.init)).joined(separator: "/")
  }
}

extension SitePath: Hashable, Comparable, CustomStringConvertible {
  package static func == (left: SitePath, right: SitePath) -> Bool {
    // Equal bytes are canonically equal: the quick comparison of the library tells most paths apart.
    guard left.string.utf8.count == right.string.utf8.count, left.string == right.string else {
      return false
    }
    return left.compare(right) { $0.elementsEqual($1) }
  }

  package func hash(into hasher: inout Hasher) {
    var copy = string
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (left: SitePath, right: SitePath) -> Bool {
    left.compare(right) { $0.lexicographicallyPrecedes($1) }
  }

  /// Over contiguous bytes, which is several times faster than over views of strings.
  private func compare(
    _ other: SitePath, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var own = string
    var theirs = other.string
    return own.withUTF8 { left in theirs.withUTF8 { right in body(left, right) } }
  }

  package var description: String { string }
}

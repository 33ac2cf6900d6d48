// The path of a file below its site's root. It never touches the disk and never decodes anything.

/// A path below a site's root: components joined by `/`, without a leading slash, `.` or `..`.
///
/// Equality, order and hash are those of the UTF-8 bytes: an NFC and an NFD name are different files.
package struct SitePath: Sendable {
  package let string: String

  /// Takes `string` as it is, apart from slashes at its ends.
  package init(_ string: some StringProtocol) {
    let slash = UInt8(ascii: "/")
    let (head, tail) = string.withBytes { ($0.first, $0.last) }
    if head != slash, tail != slash {
      self.string = String(string)
      return
    }
    var view = Substring(string).utf8
    while view.first == slash { view = view.dropFirst() }
    while view.last == slash { view = view.dropLast() }
    self.string = String(Substring(view))
  }

  /// The site's root itself.
  package static let root = SitePath("")

  package var isRoot: Bool { string.isEmpty }

  /// Whether it lies in the root itself.
  package var isTopLevel: Bool { !string.withBytes { $0.contains(UInt8(ascii: "/")) } }

  /// Where the last component begins, in bytes.
  private static func nameStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
  }

  /// The last component.
  package var name: String {
    let start = string.withBytes(SitePath.nameStart)
    return start == 0 ? string : String(string.utf8.dropFirst(start)) ?? ""
  }

  /// Whether the last component begins with `prefix`. Several times faster than to make the name.
  func isNamed(beginningWith prefix: String) -> Bool {
    string.withBytes { $0[SitePath.nameStart($0)...].starts(with: prefix.utf8) }
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
    let start = string.withBytes { SitePath.extensionStart($0) }
    guard let start, let text = String(string.utf8.dropFirst(start)) else { return "" }
    return text.lowercased()
  }

  /// Where the last extension begins, in bytes; a name of dots alone has none.
  static func extensionStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let dot = UInt8(ascii: ".")
    let name = bytes[nameStart(bytes)...]
    guard let last = name.lastIndex(of: dot), name[..<last].contains(where: { $0 != dot }) else {
      return nil
    }
    return last + 1
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
    left.string.utf8.count == right.string.utf8.count && left.order(to: right) == 0
  }

  package func hash(into hasher: inout Hasher) {
    string.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (left: SitePath, right: SitePath) -> Bool { left.order(to: right) < 0 }

  /// Below 0 where this path comes first, above 0 where the other does. By words of eight bytes.
  private func order(to other: SitePath) -> Int {
    string.withBytes { left in
      other.string.withBytes { right in
        SitePath.order(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
    }
  }

  private static func order(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Int {
    let common = min(left.count, right.count)
    var at = 0
    while at &+ 8 <= common {
      let mine = left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let theirs = right.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if mine != theirs { return mine.bigEndian < theirs.bigEndian ? -1 : 1 }
      at &+= 8
    }
    while at < common {
      if left[at] != right[at] { return left[at] < right[at] ? -1 : 1 }
      at &+= 1
    }
    return left.count - right.count
  }

  package var description: String { string }
}

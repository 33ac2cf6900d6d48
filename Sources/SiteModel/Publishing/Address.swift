// Where things can be looked up: the four namespaces of a site. It never says what stands at an address.

/// Which kind of name an address is. Every link form lives in exactly one of them at a time.
package enum Namespace: UInt8, Hashable, Sendable, Comparable {
  /// A file's path below the site's root: `content/posts/b.md`.
  case source
  /// The engine's own name of a page: Hugo's `.Path` (`/posts/b`), Zola's content path.
  case logical
  /// A name that need not be unique: a base name for Hugo's `ref`, a note's name for wiki links.
  case name
  /// A path as published, decoded, without the base path, the final slash or `index.html`: `/posts/b`.
  case output

  package static func < (left: Namespace, right: Namespace) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A key under which pages and files of a site are found.
///
/// Two addresses whose paths differ only in Unicode normalization are equal (`String`'s own equality):
/// a link typed in NFC finds a file named in NFD, and what differs can still be seen in the bytes.
package struct Address: Hashable, Sendable {
  package let path: String
  /// Of both parts. Every address is looked for in several tables, and to hash a text once is enough.
  private let hash: UInt32
  package let namespace: Namespace

  package init(_ namespace: Namespace, _ path: String) {
    self.namespace = namespace
    self.path = path
    hash = UInt32(truncatingIfNeeded: path.hashValue) ^ UInt32(namespace.rawValue)
  }

  package static func == (left: Address, right: Address) -> Bool {
    left.hash == right.hash && left.namespace == right.namespace && left.path == right.path
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  package static func source(_ path: SitePath) -> Address { Address(.source, path.string) }
  package static func logical(_ path: String) -> Address { Address(.logical, path) }
  package static func name(_ name: String) -> Address { Address(.name, name) }

  /// The address of a published path or URL path: percent-decoded, `index.html` and the final slash taken off,
  /// repeated slashes as they are. The home page is `/`.
  package static func output(_ urlPath: some StringProtocol) -> Address {
    var path = URLText.decoded(urlPath)
    if path.utf8.first != UInt8(ascii: "/") { path = "/" + path }
    let whole = path.utf8.count
    let kept = path.withBytes { bytes in
      var count = whole
      if path.endsWith("/index.html") { count -= "index.html".utf8.count }
      while count > 1, bytes[count - 1] == UInt8(ascii: "/") { count -= 1 }
      return count
    }
    if kept == whole { return Address(.output, path) }
    return Address(.output, String(path.utf8.prefix(kept)) ?? path)
  }
}

/// Something a page puts at an address.
package struct Offer: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The page itself.
    case page
    /// A redirect to the page.
    case alias
    /// A list page that exists because of this page: its section, a tag, an archive.
    case list
    /// A feed or another file without anchors that exists because of this page.
    case file
  }
  package let address: Address
  package let kind: Kind

  package init(_ address: Address, _ kind: Kind) {
    self.address = address
    self.kind = kind
  }
}

/// A folder whose files are published under an address: Hugo's `static` under `/`, a page bundle under its page.
///
/// A file belongs to the innermost mounted folder that holds it, whether or not the page that mounts it is
/// published. A link to a folder finds its `index.html`.
package struct Mount: Hashable, Sendable {
  /// In the namespace `.output`.
  package let address: Address
  package let folder: SitePath

  package init(_ address: Address, _ folder: SitePath) {
    self.address = address
    self.folder = folder
  }
}

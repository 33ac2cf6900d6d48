// The files of a site that are no posts, ready to be looked for by name. It ranks nothing and reads no file.
package import SiteModel
import Synchronization
package import Syntax

/// Every file of one moment, in order of paths.
package struct FileTable: Sendable {
  package struct Row: Sendable {
    package let path: SitePath
    /// `path` as search compares it.
    package let folded: FoldedText
    /// Where the name begins in `folded`, in bytes.
    package let nameStart: Int
    package let isPicture: Bool
    /// Counts into `folders`.
    package let folder: Int
  }

  package let rows: [Row]
  /// Those that hold a file, each once.
  package let folders: [SitePath]

  /// O(files × log files).
  init(_ files: some Sequence<SitePath>) {
    var folders: [SitePath] = []
    var numbers: [SitePath: Int] = [:]
    rows = files.sorted().map { path in
      let parent = path.parent
      let folder = numbers[parent] ?? folders.count
      if folder == folders.count {
        numbers[parent] = folder
        folders.append(parent)
      }
      let folded = FoldedText(path.string)
      let slash = folded.bytes.lastIndex(of: UInt8(ascii: "/"))
      return Row(
        path: path, folded: folded, nameStart: slash.map { $0 + 1 } ?? 0,
        isPicture: path.isPicture, folder: folder)
    }
    self.folders = folders
  }
}

extension SitePath {
  /// Whether the name ends as those of pictures do that browsers show.
  package var isPicture: Bool {
    [
      "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "tiff", "apng", "jxl",
    ].contains(fileExtension)
  }
}

/// Made for the first that asks; shared by the snapshots that follow until a file comes or goes.
final class FileTableCache: Sendable {
  private let made = Mutex<FileTable?>(nil)

  func table(orMake make: () -> FileTable) -> FileTable {
    made.withLock { made in
      if let made { return made }
      let table = make()
      made = table
      return table
    }
  }
}

extension IndexSnapshot {
  /// The files that are no posts. O(1) but for the first that asks.
  package var fileTable: FileTable { fileTables.table { FileTable(files.keys) } }

  /// Where the file is published, not encoded, each beginning with `/`; none where no folder that holds it is.
  package func urls(ofFile path: SitePath) -> [String] {
    var folder = path.parent
    while true {
      let urls = (placements[folder] ?? []).compactMap { placement -> String? in
        guard let rest = path.relative(to: folder) else { return nil }
        let prefix = placement.mount.address.path
        return prefix == "/" ? "/\(rest)" : "\(prefix)/\(rest)"
      }
      // A file belongs to the innermost folder that is published.
      if !urls.isEmpty || folder.isRoot { return urls }
      folder = folder.parent
    }
  }
}

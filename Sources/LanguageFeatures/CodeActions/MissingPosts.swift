// The post that a broken link asks for. It is never created here: an editor does that.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What would have to be written for the link that `diagnostic` marks to be right; nil where no post would do.
  /// O(posts).
  func missingPost(of diagnostic: Diagnostic, in post: Post, now: Timestamp) -> NewPost? {
    guard diagnostic.code == .brokenLink || diagnostic.code == .brokenShortcodeReference,
      let link = post.links.first(where: { $0.pathRange == diagnostic.range }),
      !link.link.isImage, case .missing(let target) = resolve(link, from: post.path),
      !target.wantsFile || link.link.template != nil
    else { return nil }
    let text = link.link.textRange.map { post.source[$0] }
    let title = text.flatMap { Self.isTitle($0) ? $0 : nil }
    let models = target.candidates.first.map { self.models(for: $0) } ?? []
    let format = models.first.flatMap { self.post(at: $0)?.frontMatterFormat }
    return site.newPost(
      NewPostWish(
        addresses: target.candidates, title: title, now: now, models: models,
        format: format ?? post.frontMatterFormat ?? .yaml)
    ) { self.post(at: $0) == nil && !hasFile($0) }
  }

  /// Link text that could head a post, as "here" could not.
  private static func isTitle(_ text: String) -> Bool {
    text.count >= 2 && text.count <= 100
      && !text.contains { "[]<>`*{}!|".contains($0) || $0.isNewline }
  }

  /// One source of each folder, best first: those whose addresses are most like the wanted one, then the
  /// fullest folders.
  private func models(for address: Address) -> [SitePath] {
    struct Folder {
      var likeness = 0
      var count = 0
      var model: SitePath
    }
    let wanted = SitePath(address.path)
    var folders: [String: Folder] = [:]
    forEachPost { candidate in
      let stem = candidate.path.stem
      if ["_index", "README", "readme"].contains(stem) { return }
      let isBundle = stem == "index" || stem.hasPrefix("index.")
      let folder = isBundle ? candidate.path.parent.parent : candidate.path.parent
      let key = "\(folder)/\(isBundle)\(candidate.path.fileExtension)"
      let own = candidate.page.url.map { SitePath(URLText.decoded($0)) }
      let likeness = Self.likeness(of: own, in: folder, with: wanted)
      var entry = folders[key] ?? Folder(model: candidate.path)
      entry.likeness = max(entry.likeness, likeness)
      entry.count += 1
      entry.model = max(entry.model, candidate.path)
      folders[key] = entry
    }
    let ranked = folders.values.sorted {
      ($0.likeness, $0.count, $1.model) > ($1.likeness, $1.count, $0.model)
    }
    return ranked.prefix(12).map(\.model)
  }

  private static func likeness(
    of url: SitePath?, in folder: SitePath, with wanted: SitePath
  ) -> Int {
    let parent = wanted.parent
    let isSameFolder = !parent.isRoot && (folder == parent || folder.string.hasSuffix("/\(parent)"))
    if isSameFolder || url?.parent == parent { return 3 }
    guard let url, url.components.count == wanted.components.count else { return 0 }
    return url.components.first == wanted.components.first ? 2 : 1
  }
}

extension Post {
  /// Of its front matter, as far as its text is kept.
  fileprivate var frontMatterFormat: DataFormat? {
    guard let range = frontMatterRange, range.lowerBound < source.count else { return nil }
    return switch source.bytes[range.lowerBound] {
    case UInt8(ascii: "+"): .toml
    case UInt8(ascii: "{"): .json
    default: .yaml
    }
  }
}

// Proposals of files: pictures where one is wanted, others where a link begins to name one. It never proposes a file that
// what it inserts would not lead to.
package import PostIndex
package import SiteModel
package import Syntax

extension IndexSnapshot {
  /// After `![…](` and in attributes and calls that show something: the files that can be shown there. O(files).
  func shownFiles(_ cursor: LinkCursor, in post: Post) -> Completion? {
    let wanted: WantedFiles
    switch cursor.part {
    case .destination, .wiki: wanted = .pictures
    case .htmlAttribute(let tag, let attribute):
      wanted = WantedFiles(tag: tag, attribute: attribute)
    case .template(let name):
      if let folder = assetFolder(of: post, forTag: name) {
        return assets(in: folder, cursor, of: post)
      }
      wanted = .pictures
    case .text, .fragment, .label: return nil
    }
    let link: Link.Kind = cursor.part == .wiki ? .embed : .image
    let limit = site.settings.completionLimit
    let items = FileSearch(post.source[cursor.typed], in: self)
      .best(wanted, around: post, shown: shownFiles(of: post))
      .compactMap { row in
        fileItem(row.path, in: post, as: link, behind: closing(of: cursor, in: post))
      }
    return list(Array(items.prefix(limit)), replaced: cursor.replaceable, typed: cursor, in: post)
  }

  /// After `[…](` and in `href`: the files that what is typed names; none where nothing is typed.
  func linkedFiles(_ cursor: LinkCursor, in post: Post) -> [Completion.Item] {
    let typed = post.source[cursor.typed]
    guard typed.unicodeScalars.count >= 2, !URLText.leavesHost(typed) else { return [] }
    let closing = closing(of: cursor, in: post)
    let items = FileSearch(typed, in: self).best(.all, around: post, shown: [])
      .compactMap { row in fileItem(row.path, in: post, as: .inline, behind: closing) }
    return Array(items.prefix(10))
  }

  func fileItem(
    _ file: SitePath, in post: Post, as kind: Link.Kind, behind closing: String
  ) -> Completion.Item? {
    destination(toFile: file, from: post, as: kind).map { destination in
      Completion.Item(
        kind: .file, label: file.name, detail: file.parent.string, text: destination + closing,
        file: file)
    }
  }

  /// How `post` names the file; nil where no form leads there, such as to a file that is not published.
  package func destination(
    toFile file: SitePath, from post: Post, as kind: Link.Kind
  ) -> String? {
    let forms =
      kind == .embed
      ? [file.name, file.string]
      : site.rules.destinations(
        toFile: file, publishedAt: urls(ofFile: file), from: post.page, in: .text)
    return forms.first { leads($0, to: file, from: post, as: kind) }
  }

  private func leads(
    _ destination: String, to file: SitePath, from post: Post, as kind: Link.Kind
  ) -> Bool {
    let nowhere = TextRange.empty(at: 0)
    let link = Link(
      kind: kind, range: nowhere, destinationRange: nowhere, destination: destination)
    let target = site.rules.target(of: link, on: post.page)
    return resolve(PostLink(link: link, target: target), from: post.path) == .file(file)
  }

  /// The pictures that the post shows already.
  private func shownFiles(of post: Post) -> Set<SitePath> {
    var shown: Set<SitePath> = []
    for link in post.links where link.link.isImage {
      if case .file(let path) = resolve(link, from: post.path) { shown.insert(path) }
    }
    return shown
  }

  // MARK: Hexo's asset folders

  /// The folder beside a post, of its name, in which Hexo's asset tags look; nil for any other call.
  private func assetFolder(of post: Post, forTag name: String) -> SitePath? {
    guard site.rules.engine == .hexo, name.hasPrefix("asset_") else { return nil }
    return post.path.parent.appending(post.path.stem)
  }

  private func assets(in folder: SitePath, _ cursor: LinkCursor, of post: Post) -> Completion? {
    let wanted: WantedFiles = cursor.isImage ? .pictures : .all
    let items = FileSearch(post.source[cursor.typed], in: self)
      .best(wanted, around: post, shown: [])
      .compactMap { row -> Completion.Item? in
        guard let name = row.path.relative(to: folder), row.path != folder else { return nil }
        return Completion.Item(
          kind: .file, label: row.path.name, detail: row.path.parent.string, text: name,
          file: row.path)
      }
    return list(
      Array(items.prefix(site.settings.completionLimit)), replaced: cursor.replaceable,
      typed: cursor, in: post)
  }
}

extension IndexSnapshot {
  /// The card of a file: the picture itself, where it is one.
  package func card(ofFile path: SitePath) -> Card? {
    guard hasFile(path) else { return nil }
    let name: [Card.Block] = [.lines([[.strong(path.name)], [.code(path.string)]])]
    return Card(path.isPicture ? [.lines([[.picture(path.stem, path)]])] + name : name)
  }
}

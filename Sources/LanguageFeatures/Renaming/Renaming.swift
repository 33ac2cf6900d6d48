// What can be given another name at a place, and what that takes. It never touches a file itself.
package import PostIndex
package import SiteModel
package import Syntax

/// What renaming would change, and what an editor shows before.
package struct Renaming: Hashable, Sendable {
  /// What is at the cursor and would be replaced.
  package let range: TextRange
  /// What the field for the new name begins with.
  package let name: String
}

/// Changes of several files, each in text order, and files that get other names behind them.
package struct SiteChanges: Hashable, Sendable {
  package var files: [SitePath: [TextChange]] = [:]
  /// Files and folders; at most one.
  package var moves: [SitePath: SitePath] = [:]
}

/// Why nothing can be renamed, in plain words.
package struct RenameRefusal: Error, Hashable, Sendable {
  package let message: String
}

/// A thing at a place that has a name.
enum Renamable {
  case entity(EntityMention)
  case heading(PostHeading, of: Post)
  /// An id that an author wrote.
  case anchor(String, of: Post)
  case label(String)
  case footnote(String)
  case tag(PostTag)
  /// The file or, of a bundle, the folder.
  case post(Post)
}

extension IndexSnapshot {
  /// What would be renamed at `offset` of the post at `path`; nil where nothing has a name.
  package func renaming(
    at offset: Int, in path: SitePath
  ) throws(RenameRefusal) -> Renaming? {
    guard let post = post(at: path), let (thing, range) = renamable(at: offset, in: post) else {
      return nil
    }
    let name: String
    switch thing {
    case .entity(let mention):
      try storedEntity(of: mention)
      name = post.source[range]
    case .heading(let heading, let other): name = other.source[heading.textRange]
    case .post(let other): name = try other.renamedName
    case .anchor(let id, _): name = id
    case .label, .footnote, .tag: name = post.source[range]
    }
    return Renaming(range: range, name: name)
  }

  /// The changes that give what stands at `offset` the name `newName`; nil where nothing has a name.
  ///
  /// - Parameter siteBehind: the site as its files make it when some of them have moved.
  package func rename(
    at offset: Int, in path: SitePath, to newName: String,
    siteBehind: (SiteMove) -> Site? = { _ in nil }
  ) throws(RenameRefusal) -> SiteChanges? {
    guard let post = post(at: path), let (thing, _) = renamable(at: offset, in: post) else {
      return nil
    }
    switch thing {
    case .entity(let mention): return try rename(mention, in: post, to: newName)
    case .heading(let heading, let other): return try rename(heading, of: other, to: newName)
    case .anchor(let id, let other): return try rename(anchor: id, of: other, to: newName)
    case .label(let label): return try rename(label: label, of: post, to: newName)
    case .footnote(let label): return try rename(footnote: label, of: post, to: newName)
    case .tag(let tag): return try rename(tag, to: newName)
    case .post(let other): return try rename(other, to: newName, siteBehind)
    }
  }

  /// The smallest thing at `offset` that has a name, and where it stands.
  private func renamable(at offset: Int, in post: Post) -> (Renamable, TextRange)? {
    guard let standing = standing(at: offset, in: post.path), let subject = standing.subjects.first
    else { return nil }
    switch subject {
    case .entity:
      guard let mention = mention(at: offset, in: post.path) else { return nil }
      // A name that the blog's store does not have cannot change, the heading around it can.
      if (try? storedEntity(of: mention)) == nil, let heading = post.headings.at(offset, \.range),
        heading.id != nil
      {
        return (.heading(heading, of: post), heading.textRange)
      }
      return (.entity(mention), mention.range)
    case .label(_, let label):
      let name = occurrences(of: subject, in: post.path).first { $0.name?.touches(offset) == true }
      return (.label(label), name?.name ?? standing.origin)
    case .footnote(_, let label):
      let name = occurrences(of: subject, in: post.path).first { $0.name?.touches(offset) == true }
      return name?.name.map { (.footnote(label), $0) }
    case .tag:
      return post.tags.at(offset, \.range).map { (.tag($0), $0.range) }
    case .anchor(let path, let id): return anchor(id, of: path, at: offset, in: post, standing)
    case .post(let path):
      if let heading = post.headings.at(offset, \.range), heading.id != nil, !standing.isLink {
        return (.heading(heading, of: post), heading.textRange)
      }
      return self.post(at: path).map { (.post($0), post.way(at: offset) ?? standing.origin) }
    case .file, .address, .external, .call: return nil
    }
  }

  /// Of a link to a heading, its fragment names the heading and the rest the post.
  private func anchor(
    _ id: String, of path: SitePath, at offset: Int, in post: Post, _ standing: Standing
  ) -> (Renamable, TextRange)? {
    guard let target = self.post(at: path) else { return nil }
    let heading = target.headings.first { $0.id == id }
    if standing.isLink {
      let uses = occurrences(of: .anchor(path, id: id), in: post.path)
      guard let name = uses.first(where: { $0.name?.touches(offset) == true })?.name else {
        return path == post.path
          ? nil : (.post(target), post.way(at: offset) ?? standing.origin)
      }
      if let heading, heading.explicitIDRange == nil {
        return (.heading(heading, of: target), name)
      }
      return (.anchor(id, of: target), name)
    }
    if let heading, heading.explicitIDRange?.touches(offset) != true {
      return (.heading(heading, of: target), heading.textRange)
    }
    return (.anchor(id, of: target), heading?.explicitIDRange ?? standing.origin)
  }
}

extension Post {
  /// The part of a link at `offset` that names a post.
  fileprivate func way(at offset: Int) -> TextRange? {
    let link = (frontMatterLinks + links).at(offset, \.link.range)
    return link?.wayRange(in: source).flatMap { $0.touches(offset) ? $0 : nil }
  }
}

extension String {
  /// Without blanks around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// `trimmed`, where that is something on one line.
  func nameOnOneLine(of what: String) throws(RenameRefusal) -> String {
    let name = trimmed
    guard !name.isEmpty, !name.contains(where: \.isNewline) else {
      throw RenameRefusal(message: "\(what) needs a name, on one line")
    }
    return name
  }
}

// A new name for an entity: in the store, and wherever the old one is written. It never touches a file itself.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The changes that give a name another spelling: in the store, and in every mention that is written like it, whose
  /// particle is made to fit. A name that the store does not have as such becomes the canonical one.
  ///
  /// O(mentions of the posts that name the entity).
  func rename(
    _ mention: EntityMention, in post: Post, to newName: String
  ) throws(RenameRefusal) -> SiteChanges {
    guard let entities else { return SiteChanges() }
    let name = newName.trimmed
    guard NameForm.canBeName(name) else {
      throw RenameRefusal(
        message: "'\(newName)' can be no name: it needs two letters or more, on one line")
    }
    let (entity, stored, store) = try storedEntity(of: mention)
    let old = NameForm(post.source[mention.range])
    var changes = SiteChanges()
    for presence in entities.posts(naming: entity) {
      guard let other = self.post(at: presence.path) else { continue }
      let edits = other.changes(
        of: entities[presence.path].mentions(of: entity, in: other.source), like: old, to: name)
      if !edits.isEmpty { changes.files[presence.path] = edits }
    }
    let written = stored.spellings.filter { $0.role != .not && NameForm($0.text) == old }
    let replaced = written.map {
      TextChange(range: $0.range, text: store.spelled(name, inPlaceOf: $0.range))
    }
    if !replaced.isEmpty { changes.files[store.path, default: []] += replaced }
    return changes
  }

  /// The first entity of the mention that the blog's own store has.
  @discardableResult
  func storedEntity(
    of mention: EntityMention
  ) throws(RenameRefusal) -> (entity: Int, stored: StoredEntity, store: EntityStoreFile) {
    for entity in mention.entities {
      if let stored = entities?.catalog.stored(entity),
        let path = entities?.catalog.path(of: entity),
        let store = entities?.catalog.stores.first(where: { $0.path == path })
      {
        return (entity, stored, store)
      }
    }
    let id = mention.entities.first.flatMap { entities?.catalog.entity(at: $0)?.id } ?? ""
    throw RenameRefusal(
      message: "'\(id)' is known to bloglsp itself and not to this blog's store; "
        + "add it to 'entities.yaml' to give it another name")
  }
}

extension Post {
  /// The changes that give those of `mentions` that are spelled like `old` the new name.
  fileprivate func changes(
    of mentions: [EntityMention], like old: NameForm, to name: String
  ) -> [TextChange] {
    mentions.filter { NameForm(source[$0.range]) == old }.map { mention in
      let between = TextRange(mention.range.upperBound, mention.particleRange.lowerBound)
      let particle = NameForm.particle(mention.particle, behind: name)
      return mention.particle.isEmpty || particle == mention.particle || !between.isEmpty
        ? TextChange(range: mention.range, text: name)
        : TextChange(
          range: TextRange(mention.range.lowerBound, mention.particleRange.upperBound),
          text: name + particle)
    }
  }
}

extension EntityStoreFile {
  /// `name` as this file's format writes it where `range` stands.
  fileprivate func spelled(_ name: String, inPlaceOf range: TextRange) -> String {
    let isYAML = ["yaml", "yml", "md", "markdown"].contains(path.fileExtension)
    let first = range.lowerBound < source.count ? source.bytes[range.lowerBound] : 0
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    return isYAML && !isQuoted ? FrontMatterValue.plain(name) : FrontMatterValue.quoted(name)
  }
}

// What an author can do about names: write one alike throughout a post, take a new one into the store. It never decides that a
// word is a name.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// For each spelling in `found` that differs from its entity's name the change of all that are alike in the post.
  func spellingActions(_ found: [Diagnostic], at range: TextRange, in post: Post) -> [CodeAction] {
    let variants = found.filter { $0.code == .entityNameVariant }
    return variants.filter { $0.range.meets(range) }.compactMap { diagnostic in
      guard let name = diagnostic.replacements.first else { return nil }
      let alike = variants.filter { $0.replacements.first == name }
      guard alike.count > 1 else { return nil }
      return CodeAction(
        kind: .quickFix, title: "Write '\(name)' in all \(alike.count) places of this file",
        changes: alike.map { TextChange(range: $0.range, text: name) }, diagnostics: alike,
        isPreferred: false)
    }
  }

  /// Takes what is selected, or the `한글(Latin)` at the cursor, into the store of entities.
  func storeAction(at range: TextRange, in post: Post, createsFiles: Bool) -> CodeAction? {
    guard let catalog = entities?.catalog, let candidate = candidate(at: range, in: post),
      !candidate.names.values.contains(where: { isKnown($0, catalog) })
    else { return nil }
    let name = candidate.names["ko"] ?? candidate.names["en"] ?? ""
    let id = candidate.id { catalog.index(ofID: $0) != nil }
    var action = CodeAction(
      kind: .rewrite, title: "Add '\(name)' to the entity store", changes: [], diagnostics: [],
      isPreferred: false)
    for store in catalog.stores {
      guard let form = EntityEntryForm(of: store) else { continue }
      let end = TextRange.empty(at: store.source.count)
      let isEnded = store.source.bytes.last.map { $0 == 0x0A } ?? true
      let text = (isEnded ? "" : "\n") + candidate.entry(form, id: id)
      action.elsewhere = SiteChanges(files: [store.path: [TextChange(range: end, text: text)]])
      return action
    }
    guard createsFiles else { return nil }
    let path = EntityStoreFiles.newStore(of: site.rules.engine)
    guard !catalog.stores.contains(where: { $0.path == path }) else { return nil }
    action.creation = NewPost(path: path, text: candidate.entry(.list, id: id))
    return action
  }

  private func candidate(at range: TextRange, in post: Post) -> EntityCandidate? {
    let tree = Document(post.source, dialect: site.rules.dialect).tree
    guard tree.isProse(at: range.lowerBound) else { return nil }
    if !range.isEmpty {
      let text = post.source[range]
      return range.count <= 120 && !text.contains(where: \.isNewline)
        ? EntityCandidate(selected: text) : nil
    }
    let lines = LineTable(post.source)
    let line = lines.contentRange(ofLine: lines.line(at: range.lowerBound), in: post.source)
    let before = post.source[TextRange(line.lowerBound, range.lowerBound)].unicodeScalars.count
    let text = post.source[TextRange(line.lowerBound, line.upperBound)]
    return EntityCandidate(glossIn: text, at: before)
  }

  private func isKnown(_ name: String, _ catalog: EntityCatalog) -> Bool {
    let form = NameForm(name)
    return catalog.matcher.entities.contains { entity in
      entity.spellings.contains { NameForm($0) == form }
    }
  }
}

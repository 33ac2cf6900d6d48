// From a post to the entities that it names. It never says what they are.
package import SiteModel
package import Syntax

extension EntityCatalog {
  /// What the post with this tree names, and what is odd about it. O(text).
  package func mentions(
    in tree: MarkdownTree, of page: Page, _ frontMatter: FrontMatter?
  ) -> PostMentions {
    let reading = matcher.reading(tree)
    let declared = declarations(in: frontMatter)
    let judge = MentionContext(reading, in: tree, page.metadata, declared, context)
    let mentions = reading.mentions(asksAll: !declared.isEmpty) {
      judge.counts($0, isWeak: $1, context)
    }
    let misfits = reading.misfits.filter { declared[$0.entity] != false }
    if mentions.isEmpty, misfits.isEmpty { return .none }
    return PostMentions(mentions, remarks: remarks(on: mentions, misfits, in: tree))
  }

  /// `entities: {트랜스포머: off}` and `entities: [tesla]` of the front matter: what the post is about, and what it is not.
  private func declarations(in frontMatter: FrontMatter?) -> [Int: Bool] {
    guard let value = frontMatter?.value.entry(ignoringCase: "entities")?.value else { return [:] }
    var declared: [Int: Bool] = [:]
    for element in value.elements {
      for entity in element.string.map(numbers(named:)) ?? [] { declared[entity] = true }
    }
    for entry in value.entries {
      let isOff = entry.value.boolean == false || entry.value.string?.lowercased() == "off"
      for entity in numbers(named: entry.key) { declared[entity] = !isOff }
    }
    return declared
  }

  /// Those whose id or name `text` is.
  private func numbers(named text: String) -> [Int] {
    if let number = index(ofID: text) { return [number] }
    let form = NameForm(text)
    return matcher.entities.indices.filter { number in
      matcher.entities[number].spellings.contains { NameForm($0) == form }
    }
  }

  private func remarks(
    on mentions: [EntityMention], _ misfits: [NameMisfit], in tree: MarkdownTree
  ) -> [NameRemark] {
    var remarks: [NameRemark] = []
    var spelling = SpellingJudge(self)
    var seen: Set<Int> = []
    var apart: [Range<Int>]?
    for mention in mentions {
      guard let entity = mention.entities.first else { continue }
      let text = tree.source[mention.range]
      func remark(_ kind: NameRemark.Kind, _ range: TextRange, _ written: String) -> NameRemark {
        NameRemark(kind: kind, range: range, written: written, name: text, entity: entity)
      }
      if mention.entities.count == 1, let canonical = spelling.canonical(of: text, entity) {
        remarks.append(remark(.variant(canonical: canonical), mention.range, text))
      }
      if !mention.agrees, let fitting = fitting(mention.particle, behind: text, entity) {
        remarks.append(
          remark(.misfit(fitting: fitting), mention.particleRange, mention.particle))
      }
      if entitiesWithPosts.contains(entity), !seen.contains(entity) {
        let ranges = apart ?? tree.linksAndHeadings()
        apart = ranges
        if ranges.contains(where: { $0.contains(mention.range.lowerBound) }) { continue }
        seen.insert(entity)
        remarks.append(remark(.first, mention.range, text))
      }
    }
    remarks += misfits.map { misfit in
      NameRemark(
        kind: .misfit(fitting: misfit.fitting), range: misfit.particleRange,
        written: tree.source[misfit.particleRange], name: tree.source[misfit.range],
        entity: misfit.entity)
    }
    return remarks
  }

  /// The form of `particle` that fits a name in Latin letters or digits, however it may be read; nil where it may fit.
  private func fitting(_ particle: String, behind text: String, _ entity: Int) -> String? {
    var sounds = FinalSound(name: FoldedScalars(text))
    if let korean = matcher.entities[entity].names["ko"] {
      sounds.formUnion(FinalSound(name: FoldedScalars(korean)))
    }
    guard let correction = ParticleForm.correction(of: particle, after: sounds) else { return nil }
    return correction.fitting
  }
}

extension MarkdownTree {
  /// Where a link has no place: in links, images and headings.
  fileprivate func linksAndHeadings() -> [Range<Int>] {
    nodes.compactMap { node in
      switch node.kind {
      case .link, .image, .wikiLink, .embed, .heading, .autolink: source.clamped(node.range)
      default: nil
      }
    }
  }
}

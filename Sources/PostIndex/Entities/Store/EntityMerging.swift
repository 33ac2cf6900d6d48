// From the files of a store, and what is built in, to one list: who counts, and what is wrong between files. It never
// judges an entry by itself.
import SiteModel
import Syntax

/// Merges stores. The first of an id by rank counts, as a whole.
struct EntityMerging {
  /// By rank, then by path.
  private let stores: [EntityStoreFile]
  private let usesBuiltin: Bool
  /// By rank, then by id.
  private(set) var entities: [(entity: Entity, origin: EntityCatalog.Origin)] = []
  private(set) var problems: [SitePath: [StoreProblem]] = [:]
  /// Where each id of the stores stands, also of disabled entities.
  private var claims: [String: StoreProblem.Place] = [:]
  private var between: [SitePath: StoreProblemList] = [:]

  init(stores: [EntityStoreFile], usesBuiltin: Bool) {
    self.stores = stores.sorted { EntityStoreFiles.precedes($0.path, $1.path) }
    self.usesBuiltin = usesBuiltin
  }

  mutating func merge() {
    for rank in 0...2 {
      let files = stores.filter { EntityStoreFiles.rank($0.path) == rank }
      var found: [(entity: Entity, origin: EntityCatalog.Origin)] = []
      for file in files {
        for entry in file.entries {
          guard let entity = claimed(entry, file) else { continue }
          found.append((entity, .store(file.path, entry)))
        }
      }
      entities += found.sorted { $0.entity.id < $1.entity.id }
    }
    findSharedNames()
    if usesBuiltin {
      for entity in BuiltinEntities.named where claims[entity.id] == nil {
        entities.append((entity, .builtin))
      }
    }
    findUnknownRelations()
    for file in stores {
      let own = problems[file.path, default: []] + file.problems
      let all = own + (between.removeValue(forKey: file.path)?.problems ?? [])
      guard !all.isEmpty else { continue }
      problems[file.path] = all.enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }.map(\.element)
    }
  }

  /// What `entry` is in the end; nil where it is disabled, or another one of its id counts.
  private mutating func claimed(_ entry: StoredEntity, _ file: EntityStoreFile) -> Entity? {
    let id = entry.entity.id
    let place = StoreProblem.Place(path: file.path, range: entry.headRange)
    if let first = claims[id] {
      report(
        StoreProblem(
          kind: .duplicateID, range: entry.headRange,
          message:
            "'\(first.path)' has the id '\(id.shortened)' too, and counts before this entry, "
            + "which is ignored; rename it or remove it",
          removes: true, related: first),
        in: file.path)
      return nil
    }
    claims[id] = place
    if entry.isDisabled { return nil }
    guard entry.extendsBuiltin else { return entry.entity }
    guard let base = BuiltinEntities.entity(withID: id) else {
      let nearest = EditDistance.nearest(to: id, among: BuiltinEntities.named.map(\.id))
      report(
        StoreProblem(
          kind: .unknownBuiltin, range: entry.headRange,
          message: "nothing built in has the id '\(id.shortened)'; "
            + (nearest.map { "did you mean '\($0)'?" } ?? "take 'extends' away"),
          replacements: cures(nearest, at: entry.headRange, in: file)),
        in: file.path)
      return entry.entity.names.isEmpty ? nil : entry.entity
    }
    return entry.entity.extending(base, except: entry.givenKeys)
  }

  // MARK: - Between entries

  /// Names that two entities of the stores claim: readers see both. What is weak is meant to be shared.
  private mutating func findSharedNames() {
    var owners: [[UInt32]: (entity: String, spelling: StoredSpelling, path: SitePath)] = [:]
    for case .store(let path, let entry) in entities.map(\.origin) {
      let id = entry.entity.id
      for spelling in entry.spellings where spelling.role != .weak && spelling.role != .not {
        let name = NameGap.path(FoldedScalars(spelling.text))
        guard let owner = owners[name] else {
          owners[name] = (id, spelling, path)
          continue
        }
        let differ =
          [owner.spelling, spelling].allSatisfy { $0.role == .exact }
          && owner.spelling.text != spelling.text
        guard owner.entity != id, !differ else { continue }
        report(
          StoreProblem(
            kind: .sharedName, range: spelling.range,
            message:
              "'\(spelling.text.shortened)' is a name of '\(owner.entity.shortened)' too, and "
              + "readers are shown both; take it away from one of them, or write it under 'weak'",
            removes: true,
            related: StoreProblem.Place(path: owner.path, range: owner.spelling.range)),
          in: path)
      }
    }
  }

  private mutating func findUnknownRelations() {
    let ids = entities.map(\.entity.id)
    // Each asks all ids: where very many are unknown, the first will do.
    var searches = 20
    // Of a disabled one there is nothing to say.
    let known = Set(ids).union(claims.keys)
    for case .store(let path, let entry) in entities.map(\.origin) {
      for (id, range) in zip(entry.entity.related, entry.relatedRanges) where !known.contains(id) {
        guard !between[path, default: StoreProblemList()].isFull,
          let file = stores.first(where: { $0.path == path })
        else { break }
        let nearest = searches > 0 ? EditDistance.nearest(to: id, among: ids) : nil
        searches -= 1
        report(
          StoreProblem(
            kind: .unknownRelated, range: range,
            message: "no entity has the id '\(id.shortened)'; "
              + (nearest.map { "did you mean '\($0)'?" } ?? "remove it"),
            replacements: cures(nearest, at: range, in: file), removes: true),
          in: path)
      }
    }
  }

  private func cures(_ id: String?, at range: TextRange, in file: EntityStoreFile) -> [String] {
    guard let id, !range.isEmpty else { return [] }
    let reader = EntityStoreReader(path: file.path, source: file.source)
    return [reader.keySpelled(id, at: range)]
  }

  private mutating func report(_ problem: StoreProblem, in path: SitePath) {
    between[path, default: StoreProblemList()].report(problem)
  }
}

extension Entity {
  /// This one where it has a key of `keys`, else `base`.
  fileprivate func extending(_ base: Entity, except keys: Set<EntityKey>) -> Entity {
    var entity = base
    if keys.contains(.type) { entity.kind = kind }
    if keys.contains(.names) || keys.contains(.name), !names.isEmpty { entity.names = names }
    // A second name of one language is an alias, too.
    entity.aliases = keys.contains(.aliases) ? aliases : base.aliases + aliases
    if keys.contains(.exact) { entity.exact = exact }
    if keys.contains(.weak) { entity.weak = weak }
    if keys.contains(.not) { entity.not = not }
    if keys.contains(.description) { entity.description = description }
    if keys.contains(.facts) { entity.facts = facts }
    if keys.contains(.url) { entity.url = url }
    entity.post = post
    entity.related = related
    entity.body = body
    return entity
  }
}

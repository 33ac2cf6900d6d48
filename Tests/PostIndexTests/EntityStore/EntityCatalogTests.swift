// Which entity counts where several files have it, and what is wrong between files. It never looks for names in posts.
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import PostIndex

struct EntityCatalogTests {
  /// Marked text: `-- path --` begins a file of the store.
  private func catalog(_ marked: String, builtin: Bool = false) -> EntityCatalog {
    EntityCatalog(
      stores: Fixture(marked).files.map {
        EntityStoreFile(path: SitePath($0.path), source: SourceText($0.text))
      }, usesBuiltin: builtin)
  }

  /// Each entity that comes from a store as `id names (file)`, in order, then each file's problems.
  private func picture(_ marked: String, builtin: Bool = false) -> String {
    let catalog = catalog(marked, builtin: builtin)
    var lines: [String] = []
    for index in 0..<catalog.count {
      guard case .store(let path, _) = catalog.origin(of: index),
        let entity = catalog.entity(at: index)
      else { continue }
      let names = entity.names.sorted { $0.key < $1.key }.map(\.value)
      lines.append("\(entity.id) \(names.joined(separator: ", ")) (\(path))")
    }
    let files = Fixture(marked).files
    let sources = Dictionary(
      uniqueKeysWithValues: files.map { (SitePath($0.path), SourceText($0.text)) })
    for file in files.sorted(by: { $0.path < $1.path }) {
      for problem in catalog.problems[SitePath(file.path)] ?? [] {
        let picture = EntityStoreTests.picture(
          problem, in: SourceText(file.text), sources: sources)
        lines.append("\(file.path): " + picture)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func check(
    _ marked: String, _ expected: String, builtin: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = picture(marked, builtin: builtin)
    #expect(found == expected, "\n\(found)", sourceLocation: sourceLocation)
  }

  @Test func theFirstByRankCounts() {
    check(
      """
      -- data/entities.yaml --
      - {id: a, name: Data}
      - {id: d, name: Delta}
      -- entities.yaml --
      - {id: z, name: Zed}
      - {id: a, name: Root}
      -- entities/a.md --
      ---
      name: Page
      ---
      """,
      """
      a Page (entities/a.md)
      z Zed (entities.yaml)
      d Delta (data/entities.yaml)
      data/entities.yaml: duplicateID `a`: 'entities/a.md' has the id 'a' too, and counts before this entry, which is ignored; rename it or remove it -> x (entities/a.md ``)
      entities.yaml: duplicateID `a`: 'entities/a.md' has the id 'a' too, and counts before this entry, which is ignored; rename it or remove it -> x (entities/a.md ``)
      """)
    check(
      """
      -- entities.yaml --
      - {id: a, name: Root}
      -- entities/b.md --
      ---
      id: a
      disabled: true
      ---
      """,
      """
      entities.yaml: duplicateID `a`: 'entities/b.md' has the id 'a' too, and counts before this entry, which is ignored; rename it or remove it -> x (entities/b.md `a`)
      """)
  }

  @Test func sharedNames() {
    check(
      """
      -- entities.yaml --
      - {id: a, name: Anna, aliases: [Anna K, Ann, An-na B], exact: [Go]}
      - {id: b, name: Bert, aliases: [ＡＮＮＡ-k], weak: [Ann], not: [Anna], exact: [GO]}
      - {id: c, name: Carl, aliases: [go, carl]}
      -- entities/d.md --
      ---
      name: An na b
      ---
      """,
      """
      d An na b (entities/d.md)
      a Anna (entities.yaml)
      b Bert (entities.yaml)
      c Carl (entities.yaml)
      entities.yaml: sharedName `An-na B`: 'An-na B' is a name of 'd' too, and readers are shown both; take it away from one of them, or write it under 'weak' -> x (entities/d.md `An na b`)
      entities.yaml: sharedName `ＡＮＮＡ-k`: 'ＡＮＮＡ-k' is a name of 'a' too, and readers are shown both; take it away from one of them, or write it under 'weak' -> x (entities.yaml `Anna K`)
      entities.yaml: sharedName `go`: 'go' is a name of 'a' too, and readers are shown both; take it away from one of them, or write it under 'weak' -> x (entities.yaml `Go`)
      """)
  }

  @Test func relations() {
    check(
      """
      -- entities.json --
      [{"id": "a", "name": "Anna", "related": ["bret", "a", "zzzzzzzz", "tesla"]},
      {"id": "bert", "name": "Bert", "related": ["c"]}, {"id": "c", "disabled": true}]
      """,
      #"""
      a Anna (entities.json)
      bert Bert (entities.json)
      entities.json: unknownRelated `"bret"`: no entity has the id 'bret'; did you mean 'bert'? -> "bert" -> x
      entities.json: unknownRelated `"zzzzzzzz"`: no entity has the id 'zzzzzzzz'; remove it -> x
      """#, builtin: true)
  }

  @Test func extendingWhatIsBuiltIn() throws {
    check(
      """
      -- entities.yaml --
      - {id: tesla, extends: builtin, aliases: [테슬람]}
      - {id: nvidai, extends: builtin}
      - {id: my-own, extends: builtin, name: Mine}
      """,
      """
      my-own Mine (entities.yaml)
      tesla Tesla, 테슬라 (entities.yaml)
      entities.yaml: unknownBuiltin `nvidai`: nothing built in has the id 'nvidai'; did you mean 'nvidia'? -> nvidia
      entities.yaml: unknownBuiltin `my-own`: nothing built in has the id 'my-own'; take 'extends' away
      """, builtin: true)
    let catalog = catalog(
      """
      -- entities.yaml --
      - id: tesla
        extends: builtin
        aliases: [테슬람]
        names: {ko: 테슬라, en: [Tesla, Tesla Inc.]}
        facts: []
        post: posts/tesla.md
        related: [nvidia]
      """)
    #expect(catalog.count == 1)
    let base = try #require(BuiltinEntities.entity(withID: "tesla"))
    let entity = try #require(catalog.entity(at: 0))
    #expect(entity.aliases == ["테슬람", "Tesla Inc."])
    #expect(entity.names == base.names && entity.not == base.not && entity.kind == base.kind)
    #expect(entity.description == base.description && entity.url == base.url)
    #expect(entity.facts.isEmpty && entity.post == "posts/tesla.md" && entity.related == ["nvidia"])
  }

  @Test func builtInEntitiesComeLastAndCanBeDisabled() throws {
    let all = catalog("", builtin: true)
    let builtin = BuiltinEntities.named.count
    #expect(all.count == builtin && all.problems.isEmpty)
    let one = catalog(
      """
      -- entities.yaml --
      - {id: tesla, disabled: true}
      - {id: nvidia, name: 우리 회사}
      - {id: zz, name: 지지}
      """, builtin: true)
    #expect(one.count == builtin)
    #expect(one.index(ofID: "tesla") == nil)
    #expect(one.index(ofID: "nvidia") == 0 && one.index(ofID: "zz") == 1)
    let other = try #require(one.index(ofID: "optimus"))
    #expect(one.entity(at: other) == BuiltinEntities.entity(withID: "optimus"))
    #expect(one.matcher.entities[other].description.isEmpty)
    #expect(one.entity(at: -1) == nil && one.entity(at: 1 << 40) == nil)
    #expect(one == one && one != all)
    #expect(EntityCatalog.empty.count == 0)
  }

  @Test func theMatcherFindsWhatTheCatalogHas() throws {
    let catalog = catalog(
      """
      -- entities.yaml --
      - {id: my-tesla, name: 내 차, aliases: [테슬라]}
      """, builtin: true)
    let document = Document(SourceText("테슬라가 엔비디아와 만났다."), dialect: [])
    let mentions = catalog.matcher.mentions(in: document)
    let ids = mentions.map { $0.entities.compactMap { catalog.entity(at: $0)?.id } }
    #expect(ids == [["my-tesla", "tesla"], ["nvidia"]])
  }

  @Test func storesAreWhereAnEngineKeepsThem() {
    func engines(_ path: String) -> String {
      Engine.allCases.filter { EntityStoreFiles.isStore(SitePath(path), engine: $0) }
        .map(\.rawValue).joined(separator: " ")
    }
    let all = Engine.allCases.map(\.rawValue).joined(separator: " ")
    for path in [
      "entities.yaml", "entities.yml", "entities.toml", "entities.json", "entities/테슬라.md",
    ] {
      #expect(engines(path) == all, "\(path)")
    }
    #expect(engines("data/entities.toml") == "hugo")
    #expect(engines("_data/entities.yml") == "jekyll eleventy")
    #expect(engines("source/_data/entities.json") == "hexo")
    for path in [
      "entities.md", "entities/README.md", "entities/_index.md", "entities/a.yaml",
      "entities/a/b.md", "content/entities.yaml", "entities.yaml.bak", ".bloglsp/entities.yaml",
      "my-entities.yaml", "entities",
    ] {
      #expect(engines(path) == "", "\(path)")
    }
  }
}

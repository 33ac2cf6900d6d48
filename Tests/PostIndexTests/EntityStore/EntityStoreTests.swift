// What a file of an entity store says, in every shape that people write, and what is said about its faults.
import Foundation
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import PostIndex

struct EntityStoreTests {
  /// `text` as the file `path`, drawn: each entity with its names, then each problem with the text it is about.
  static func picture(_ path: String, _ text: String) -> String {
    let file = EntityStoreFile(path: SitePath(path), source: SourceText(text))
    var lines = file.entries.map(picture)
    if file.isBroken { lines.append("broken") }
    lines += file.problems.map { picture($0, in: file.source) }
    return lines.joined(separator: "\n")
  }

  /// - Parameter sources: other files that a problem may name a place in.
  static func picture(
    _ problem: StoreProblem, in source: SourceText, sources: [SitePath: SourceText] = [:]
  ) -> String {
    var line = "\(problem.kind) `\(source[problem.range])`: \(problem.message)"
    if !problem.replacements.isEmpty {
      line += " -> " + problem.replacements.prefix(3).joined(separator: " | ")
    }
    if problem.removes { line += " -> x" }
    if let related = problem.related {
      line += " (\(related.path) `\((sources[related.path] ?? source)[related.range])`)"
    }
    return line.replacing("\n", with: "⏎")
  }

  static func picture(_ stored: StoredEntity) -> String {
    let entity = stored.entity
    func sorted(_ texts: [String: String]) -> String {
      texts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
    var parts = ["\(entity.id) \(entity.kind): \(sorted(entity.names))"]
    for (name, list) in [
      ("alias", entity.aliases), ("exact", entity.exact), ("weak", entity.weak),
      ("not", entity.not), ("related", entity.related),
    ] where !list.isEmpty {
      parts.append(name + " " + list.joined(separator: ", "))
    }
    if !entity.description.isEmpty { parts.append("= " + sorted(entity.description)) }
    parts += entity.facts.map { "* \($0.date ?? "-") \(sorted($0.texts))" }
    if let url = entity.url { parts.append("url \(url)") }
    if let post = entity.post { parts.append("post \(post)") }
    if let body = entity.body { parts.append("body \(body.replacing("\n", with: "⏎"))") }
    if stored.extendsBuiltin { parts.append("extends") }
    if stored.isDisabled { parts.append("disabled") }
    return parts.joined(separator: "; ")
  }

  private func check(
    _ path: String, _ text: String, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = Self.picture(path, text)
    #expect(found == expected, "\n\(found)", sourceLocation: sourceLocation)
  }

  /// Tesla and Optimus, whatever the file looks like.
  private static let two = """
    tesla company: en Tesla, ko 테슬라; alias TSLA, 테슬라 모터스; = ko 전기차 회사.; * 2003-07 ko 설립
    optimus product: en Optimus; exact Optimus; url https://tesla.com
    """

  @Test(arguments: [
    (
      "entities.yaml",
      """
      - id: tesla
        type: company
        names: {ko: 테슬라, en: Tesla}
        aliases: [TSLA, 테슬라 모터스]
        description: 전기차 회사.
        facts:
          - {date: 2003-07, ko: 설립}
      - id: optimus
        kind: product
        name: Optimus
        exact: Optimus
        url: https://tesla.com
      """
    ),
    (
      "data/entities.yml",
      """
      tesla:
        type: Company
        names: [테슬라, Tesla, TSLA, 테슬라 모터스]
        description: {ko: 전기차 회사.}
        facts: {date: "2003-07", text: 설립}
      optimus:
        type: product
        names: Optimus
        exact: [Optimus]
        url: https://tesla.com
      """
    ),
    (
      "entities.toml",
      """
      [[entities]]
      id = "tesla"
      type = "company"
      names = { ko = ["테슬라", "테슬라 모터스"], en = "Tesla" }
      aliases = ["TSLA"]
      description.ko = "전기차 회사."
      [[entities.facts]]
      date = "2003-07"
      ko = "설립"

      [[entities]]
      id = "optimus"
      type = "product"
      names.en = "Optimus"
      exact = ["Optimus"]
      url = "https://tesla.com"
      """
    ),
    (
      "entities.json",
      """
      {"$schema": "entities.schema.json", "entities": {
        "tesla": {"type": "company", "names": {"ko": "테슬라", "en": "Tesla"},
          "aliases": ["TSLA", "테슬라 모터스"], "description": {"ko": "전기차 회사."},
          "facts": [{"date": "2003-07", "ko": "설립"}]},
        "optimus": {"type": "product", "name": "Optimus", "exact": "Optimus", "url": "https://tesla.com"}}}
      """
    ),
  ]) func shapes(path: String, text: String) {
    let found = Self.picture(path, text)
    let expected =
      path == "entities.toml"
      ? Self.two.replacing("TSLA, 테슬라 모터스", with: "테슬라 모터스, TSLA") : Self.two
    #expect(found == expected, "\n\(found)")
  }

  @Test func otherShapes() {
    check("entities.json", #"[{"id": "a", "names": "Anna"}]"#, "a concept: en Anna")
    check(
      "entities.toml", "[a]\nname = \"Anna\"\n[b]\nname = \"Bert\"",
      "a concept: en Anna\nb concept: en Bert")
    check("entities.yaml", "id: a\nname: Anna", "a concept: en Anna")
    check("entities.yaml", "entities:\n  a:\n    name: Anna", "a concept: en Anna")
    check("entities.yaml", "", "")
    check("entities.yaml", "# nothing yet\n", "")
    check("entities.yaml", "- \n", "")
    check(
      "entities.yaml", "a:\n",
      "wrongType `a`: an entity is a mapping of keys; write 'names: …' and what else is known")
  }

  @Test func pages() {
    check(
      "entities/tesla.md",
      "---\ntitle: Tesla\nlayout: entity\nnames: {ko: 테슬라}\ntype: company\n---\n\nMore **about** it.\n\nMuch.\n",
      "tesla company: ko 테슬라; body More **about** it.⏎⏎Much.")
    check(
      "entities/테슬라.md", "+++\nid = 'tesla'\nnames = 'Tesla'\nurl = 'tesla.com'\n+++\n",
      """
      tesla concept: en Tesla
      invalidAddress `'tesla.com'`: 'tesla.com' is no address of the web and is not shown; write it with http:// or https:// -> "https://tesla.com" -> x
      """)
    check("entities/테슬라.md", "---\nname: 테슬라\n---", "테슬라 concept: ko 테슬라")
    check(
      "entities/a.md", "About it.\n",
      "missingName `About it.`: this says of no entity what it is called; begin with lines '---', 'names: …' and '---'"
    )
    check(
      "entities/a.md", "---\n---\n",
      "missingName `---`: 'a' has no name to be shown; write 'names: …' for it")
    check("entities/a.md", "\u{FEFF}", "")
  }

  @Test func valuesThatYAMLTakesForSomethingElse() {
    check(
      "entities.yaml",
      "- id: 2024\n  names: {en: 2024, no: På}\n  aliases: [1e3, 2003-07-01, ~]\n  weak: *x",
      """
      2024 concept: en 2024, no På; alias 1e3, 2003-07-01; weak *x
      broken
      syntax `*x`: nothing above is named '&x'; or quote this text
      """)
  }
}

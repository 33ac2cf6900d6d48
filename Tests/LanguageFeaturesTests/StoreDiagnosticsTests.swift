// What is wrong in a store of entities, as an author sees it, and its cures.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct StoreDiagnosticsTests {
  private let blog = TestBlog(
    .plain,
    """
    -- entities.yaml --
    - id: a
      type: compny
      names: {ko: 가나다}
      alias: [나다라]
    - id: a
      names: {ko: 다라마}
    - id: b
      names: {ko: 가나다}
    -- entities/c.md --
    ---
    names: {ko: 라마바}
    url: ftp://x
    ---
    -- post.md --
    가나다는
    """, names: .stored)

  private func findings(_ path: String) -> [String] {
    guard let store = blog.snapshot.entityStores.first(where: { $0.path.string == path }) else {
      return []
    }
    return blog.snapshot.storeDiagnostics(in: store).map {
      "\($0.severity.name) \($0.code.rawValue) \(store.source[$0.range])"
    }
  }

  @Test func eachFaultIsToldWhereItStands() {
    #expect(
      findings("entities.yaml") == [
        "warning entity-store-invalid compny", "hint entity-store-unknown-key alias",
        "warning entity-store-duplicate a", "information entity-store-shared-name 가나다",
      ])
    #expect(findings("entities/c.md") == ["warning entity-store-invalid ftp://x"])
  }

  @Test func whatCanBeMeantIsProposed() throws {
    let store = try #require(
      blog.snapshot.entityStores.first { $0.path.string == "entities.yaml" })
    let all = TextRange(0, store.source.count)
    let titles = blog.snapshot.storeActions(at: all, in: store).map(\.title)
    #expect(titles.contains("Change to 'company'"))
    #expect(titles.contains("Change to 'aliases'"))
  }

  /// The text after the cure with `title` for what stands between `⟦` and `⟧`; nil where there is no such cure.
  private func cured(_ title: String, _ marked: String, at path: String = "entities.yaml")
    -> String?
  {
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let start = marked.utf8.prefix(while: { $0 != 0xE2 }).count
    let length = marked.utf8.drop(while: { $0 != 0xE2 }).dropFirst(3).prefix(while: { $0 != 0xE2 })
      .count
    let blog = TestBlog(.plain, "-- \(path) --\n\(text)\n-- post.md --\nx", names: .stored)
    guard let store = blog.snapshot.entityStores.first,
      let action = blog.snapshot.storeActions(at: TextRange(start, start + length), in: store)
        .first(where: { $0.title == title }),
      let change = action.changes.first
    else { return nil }
    var bytes = store.source.bytes
    bytes.replaceSubrange(change.range.range, with: Array(change.text.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func whatIsTooMuchCanBeTakenAway() {
    #expect(
      cured("Remove 'colour'", "- id: a\n  ⟦colour⟧: red\n  names: {ko: 가나다}")
        == "- id: a\n  names: {ko: 가나다}")
    #expect(
      cured("Remove '나'", "- id: a\n  names: {ko: 가나다}\n  aliases: [나라다, ⟦나⟧, 다라마]")
        == "- id: a\n  names: {ko: 가나다}\n  aliases: [나라다, 다라마]")
    #expect(
      cured("Remove '나'", "- id: a\n  names: {ko: 가나다}\n  aliases:\n    - 나라다\n    - ⟦나⟧")
        == "- id: a\n  names: {ko: 가나다}\n  aliases:\n    - 나라다\n")
    // The last one takes its list with it.
    #expect(
      cured("Remove '나'", "- id: a\n  aliases: [⟦나⟧]\n  names: {ko: 가나다}")
        == "- id: a\n  names: {ko: 가나다}")
    #expect(
      cured("Remove this entry", "- id: a\n  names: {ko: 가나다}\n- id: ⟦a⟧\n  names: {ko: 다라마}")
        == "- id: a\n  names: {ko: 가나다}\n")
    #expect(
      cured("Remove 'x'", "- ⟦x⟧: 1\n  id: a\n  names: {ko: 가나다}")
        == "- id: a\n  names: {ko: 가나다}")
    #expect(
      cured(
        "Remove 'x'", #"[{"id": "a", "names": {"ko": "가나다"}, "⟦x⟧": [1, 2]}]"#, at: "entities.json")
        == #"[{"id": "a", "names": {"ko": "가나다"}}]"#)
    #expect(
      cured(
        "Remove 'x'", "[[entities]]\nid = 'a'\n⟦x⟧ = 1\nnames.ko = '가나다'", at: "entities.toml")
        == "[[entities]]\nid = 'a'\nnames.ko = '가나다'")
    #expect(
      cured(
        "Remove '나'", "---\nnames: {ko: 가나다}\naliases:\n- ⟦나⟧\n---\nbody", at: "entities/a.md")
        == "---\nnames: {ko: 가나다}\n---\nbody")
  }
}

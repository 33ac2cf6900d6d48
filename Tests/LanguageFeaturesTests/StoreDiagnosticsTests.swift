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
}

// `bloglsp entities` and `inspect entities` as a script sees them, held against their schema.
import Foundation
import Testing

struct EntitiesCommandTests {
  private static let blog = """
    -- entities.yaml --
    - id: nova
      type: company
      names: {ko: 노바로보, en: NovaRobo}
      post: nova.md
    - id: quiet
      names: {ko: 아무도}
    -- nova.md --
    # 노바로보

    노바로보가 왔다. NovaRobo의 로봇이 엔비디아를 쓴다. 노바로보을.
    -- other.md --
    테슬라는 노바로보에서 배웠다. 새별전자(Saebyeol)가 새별전자를, 새별전자는.
    -- third.md --
    새별전자(Saebyeol)의 일.

    """

  @Test func theListIsPartedByTabsTheMostNamedFirst() throws {
    let result = try Program.run(["entities"], in: Self.blog)
    #expect(
      result.output == """
        2 posts\t4 mentions\tcompany\tnova\t노바로보 · NovaRobo
        1 post\t1 mention\tcompany\tnvidia\t엔비디아 · NVIDIA
        1 post\t1 mention\tcompany\ttesla\t테슬라 · Tesla

        """, "\(result.output)")
    #expect(result.code == 0 && result.errors == "", "\(result.errors)")
  }

  @Test func theJSONIsWhatItsSchemaSays() throws {
    let schema = try Schema(named: "entities-report")
    for words in [["entities", "--format", "json"], ["entities", "--format", "json", "--all"]] {
      let result = try Program.run(words, in: Self.blog)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      #expect(schema.faults(in: object) == [])
      let rows = try #require((object as? [String: Any])?["entities"] as? [[String: Any]])
      let ids = rows.compactMap { $0["id"] as? String }
      #expect(ids.first == "nova" && ids.contains("quiet") == words.contains("--all"))
      #expect(rows.first?["origin"] as? String == "entities.yaml")
      #expect(rows.first?["post"] as? String == "nova.md")
    }
  }

  @Test func whatIsNotInTheStoreIsSuggestedAsItCouldStandThere() throws {
    let result = try Program.run(["entities", "--suggest"], in: Self.blog)
    #expect(result.output.contains("    ko: 새별전자\n    en: Saebyeol\n"), "\(result.output)")
    #expect(result.output.hasPrefix("# 2 posts, ") && result.code == 0)
    try BlogFolder.with(Self.blog) { folder in
      let store = try folder.text(of: "entities.yaml")
      try folder.write(store + folder.run(["entities", "--suggest"]).output, to: "entities.yaml")
      let after = try folder.run(["entities"]).output
      #expect(after.contains("2 posts\t4 mentions\t"), "\(after)")
      #expect(after.contains("새별전자 · Saebyeol"), "\(after)")
    }
  }

  @Test func eachMentionIsALineWithItsPlace() throws {
    let result = try Program.run(["inspect", "entities", "nova.md"], in: Self.blog)
    #expect(
      result.output.split(separator: "\n").prefix(2) == [
        #"{"line":1,"start":2,"end":6,"text":"노바로보","particle":"","id":"nova","agrees":true}"#,
        #"{"line":3,"start":0,"end":4,"text":"노바로보","particle":"가","id":"nova","agrees":true}"#,
      ], "\(result.output)")
    #expect(result.code == 0)
    let none = try Program.run(["inspect", "entities", "no.md"], in: Self.blog)
    #expect(none.code == 2 && none.output == "" && none.errors.contains("no.md"))
  }
}

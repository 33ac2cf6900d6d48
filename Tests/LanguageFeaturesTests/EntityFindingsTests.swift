// How names are written: the findings with their cures, and what an author can do about them.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct EntityFindingsTests {
  private func check(
    _ post: String, names: TestBlog.Names = .stored, is findings: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(
      .jekyll, Self.store + "-- _posts/2026-03-04-now.md --\n" + post, names: names)
    expectSame(blog.findings, findings, sourceLocation: sourceLocation)
  }

  private static let store = """
    -- entities.yaml --
    - id: boston-dynamics
      type: company
      names: {ko: 보스턴 다이내믹스, en: Boston Dynamics}
      aliases: [보스턴다이내믹스, 보스톤 다이나믹스, BD사]
    - id: tesla
      type: company
      names: {ko: 테슬라, en: Tesla}
      post: about.md
    -- about.md --
    ---
    title: 테슬라란
    ---

    """

  @Test func anotherSpellingIsFoundAndTheNameProposed() {
    check(
      "보스턴다이내믹스의 로봇, 보스톤 다이나믹스와 BD사는 boston dynamics다. BOSTON DYNAMICS.",
      is: """
        _posts/2026-03-04-now.md:1:1: hint: '보스턴다이내믹스' is another spelling: 'entities.yaml' has it as '보스턴 다이내믹스' [entity-name-variant]
          보스턴다이내믹스의 로봇, 보스톤 다이나믹스와 BD사는 boston dynamics다. BOSTON DYNAMICS.
          ^^^^^^^^^^^^^^^^
        _posts/2026-03-04-now.md:1:15: hint: '보스톤 다이나믹스' is another spelling: 'entities.yaml' has it as '보스턴 다이내믹스' [entity-name-variant]
          보스턴다이내믹스의 로봇, 보스톤 다이나믹스와 BD사는 boston dynamics다. BOSTON DYNAMICS.
                                   ^^^^^^^^^^^^^^^^^
        _posts/2026-03-04-now.md:1:31: hint: 'boston dynamics' is another spelling: 'entities.yaml' has it as 'Boston Dynamics' [entity-name-variant]
          보스턴다이내믹스의 로봇, 보스톤 다이나믹스와 BD사는 boston dynamics다. BOSTON DYNAMICS.
                                                              ^^^^^^^^^^^^^^^
        """)
  }

  @Test func aParticleOfTheOtherFormIsFound() {
    check(
      "보스턴 다이내믹스은 안 되고 보스턴 다이내믹스는 된다. Boston Dynamics을, 보스턴 다이내믹스으로.",
      is: """
        _posts/2026-03-04-now.md:1:10: hint: '은' does not fit '보스턴 다이내믹스'; write '보스턴 다이내믹스는' [particle-disagreement]
          보스턴 다이내믹스은 안 되고 보스턴 다이내믹스는 된다. Boston Dynamics을, 보스턴 다이내믹스으로.
                           ^^
        _posts/2026-03-04-now.md:1:47: hint: '을' does not fit 'Boston Dynamics'; write 'Boston Dynamics를' [particle-disagreement]
          보스턴 다이내믹스은 안 되고 보스턴 다이내믹스는 된다. Boston Dynamics을, 보스턴 다이내믹스으로.
                                                                               ^^
        _posts/2026-03-04-now.md:1:59: hint: '으로' does not fit '보스턴 다이내믹스'; write '보스턴 다이내믹스로' [particle-disagreement]
          보스턴 다이내믹스은 안 되고 보스턴 다이내믹스는 된다. Boston Dynamics을, 보스턴 다이내믹스으로.
                                                                                                    ^^^^
        """)
  }

  @Test func aMistakeIsFoundWhereNothingElseIsNamed() {
    check(
      "보스턴 다이내믹스은 안 된다.",
      is: """
        _posts/2026-03-04-now.md:1:10: hint: '은' does not fit '보스턴 다이내믹스'; write '보스턴 다이내믹스는' [particle-disagreement]
          보스턴 다이내믹스은 안 된다.
                           ^^
        """)
    check("---\nentities: {boston-dynamics: off}\n---\n보스턴 다이내믹스은 안 된다.", is: "")
  }

  @Test func whatIsToldOfElsewhereIsLinkedOnce() {
    check(
      "# 테슬라\n\n오늘 테슬라는 좋고 테슬라가 또.",
      is: """
        _posts/2026-03-04-now.md:3:4: hint: this post names '테슬라' and does not link to '테슬라란', which the store calls the post about it [entity-first-mention-unlinked]
          오늘 테슬라는 좋고 테슬라가 또.
               ^^^^^^
        """)
    check("[이 글](/about.html)에서 테슬라는 좋고.", is: "")
  }

  /// The titles of what is offered at the cursor, each with the texts that it writes.
  private func actions(_ post: String) -> [String] {
    let blog = TestBlog(
      .jekyll, Self.store + "-- _posts/2026-03-04-now.md --\n" + post, names: .stored)
    guard let cursor = blog.cursor else { return [] }
    let range = TextRange.empty(at: cursor.offset)
    return blog.snapshot.codeActions(at: range, in: SitePath(cursor.path)).map { action in
      let texts =
        action.changes.map(\.text)
        + action.elsewhere.files.values.flatMap { $0.map(\.text) }
      return ([action.title] + texts).joined(separator: " | ")
    }
  }

  @Test func oneOrAllSpellingsAreCured() {
    #expect(
      actions("보스턴다이$0내믹스와 보스톤 다이나믹스") == [
        "Change to '보스턴 다이내믹스' | 보스턴 다이내믹스",
        "Write '보스턴 다이내믹스' in all 2 places of this file | 보스턴 다이내믹스 | 보스턴 다이내믹스",
      ])
  }

  @Test func aNewPairIsOfferedToTheStore() {
    #expect(
      actions("새 회사 플렉소$0(Flexo)가 나왔다.") == [
        "Add '플렉소' to the entity store | \n- id: flexo\n  type: concept\n  names:\n    ko: 플렉소\n    en: Flexo\n"
      ])
    #expect(actions("우리 테슬라$0(Tesla)가 [x](/about.html)").isEmpty)
  }
}

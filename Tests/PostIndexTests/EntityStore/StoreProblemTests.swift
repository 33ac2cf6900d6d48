// Every kind of fault in a file of an entity store: what is said, what cures it, what holds all the same.
import SiteModel
import Syntax
import Testing

@testable import PostIndex

struct StoreProblemTests {
  /// Entries of a YAML list, drawn as `EntityStoreTests` draws them.
  private func check(
    _ text: String, _ expected: String, path: String = "entities.yaml",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = EntityStoreTests.picture(path, text)
    #expect(found == expected, "\n\(found)", sourceLocation: sourceLocation)
  }

  @Test func keys() {
    check(
      "- {id: a, name: Anna, alias: [An], zzzzzzzz: 1}",
      """
      a concept: en Anna
      unknownKey `alias`: an entity has no key 'alias'; did you mean 'aliases'? -> aliases -> x
      unknownKey `zzzzzzzz`: an entity has no key 'zzzzzzzz'; the keys are id, type, names, name, aliases, exact, weak, not, description, facts, url, post, related, disabled, extends -> x
      """)
    check(
      "- {id: a, id: b, name: Anna}",
      """
      b concept: en Anna
      repeatedKey `id`: the key 'id' stands here twice; remove one of them -> x
      """)
    check(
      "- {id: a, names: {korean: 안나, en: Anna}, description: {english-us-x: no, en: Yes}}",
      """
      a concept: en Anna; = en Yes
      unknownKey `korean`: 'korean' is no code of a language; write 'ko', 'en' or another one -> x
      unknownKey `english-us-x`: 'english-us-x' is no code of a language; write 'ko', 'en' or another one -> x
      """)
    check(
      #"{"a": {"name": "Anna", "alias": "An"}}"#,
      #"""
      a concept: en Anna
      unknownKey `"alias"`: an entity has no key 'alias'; did you mean 'aliases'? -> "aliases" -> x
      """#, path: "entities.json")
    check(
      "entities: [{id: a, name: Anna}]\nversion: 1",
      """
      a concept: en Anna
      unknownKey `version`: beside 'entities' there is no key 'version'; remove it -> x
      """)
  }

  @Test func kinds() {
    check(
      "- {id: a, name: Anna, type: compny}",
      """
      a concept: en Anna
      unknownKind `compny`: there is no type 'compny', and 'concept' is taken; did you mean 'company'? -> company | product | person
      """)
    check(
      "- {id: a, name: Anna, type: [company]}",
      """
      a concept: en Anna
      wrongType `[company]`: 'type' should be one of company, product, person, technology, place, organization, event, concept
      """)
  }

  @Test func ids() {
    check(
      "- names: {en: Anna Karenina}\n  type: person",
      """
      missingID `names`: this entity has no id and is ignored; give it one, such as 'id: anna-karenina' -> id: anna-karenina⏎  names
      """)
    check(
      "- {name: Anna}",
      """
      missingID `name`: this entity has no id and is ignored; give it one, such as 'id: anna' -> id: anna, name
      """)
    check(
      #"[{"names": {"ko": "안나"}}]"#,
      #"""
      missingID `"names"`: this entity has no id and is ignored; give it one, such as 'id: my-topic'
      """#, path: "entities.json")
    check(
      "[[entities]]\nname = \"Anna\"",
      #"""
      missingID `name`: this entity has no id and is ignored; give it one, such as 'id: anna' -> id = "anna"⏎name
      """#, path: "entities.toml")
    check(
      "- {id: Anna K., name: Anna}\n- {id: 안나, name: Anna}",
      """
      Anna K. concept: en Anna
      안나 concept: en Anna
      invalidID `Anna K.`: the id 'Anna K.' should have small Latin letters, digits and single hyphens only; 'anna-k' would do -> anna-k
      invalidID `안나`: the id '안나' should have small Latin letters, digits and single hyphens only; rename it
      """)
    check(
      "Anna_K:\n  name: Anna",
      """
      Anna_K concept: en Anna
      invalidID `Anna_K`: the id 'Anna_K' should have small Latin letters, digits and single hyphens only; 'anna-k' would do -> anna-k
      """)
    check(
      "- {id: a, name: Anna}\n- {id: b, name: Bert}\n- {id: a, name: Other}",
      """
      a concept: en Anna
      b concept: en Bert
      duplicateID `a`: the id 'a' stands here twice, and this entry is ignored; rename it or remove it -> x (entities.yaml `a`)
      """)
    check(
      "a: {name: Anna}\na: {name: Other}",
      """
      a concept: en Anna
      duplicateID `a`: the id 'a' stands here twice, and this entry is ignored; rename it or remove it -> x (entities.yaml `a`)
      """)
  }

  @Test func names() {
    check(
      "- {id: a, aliases: [Anna, An]}\n- {id: b, type: person}\n- {id: c, not: [Carla]}",
      """
      a concept: en Anna; alias Anna
      ignoredName `An`: 'An' stands in any text and is not looked for; remove it or write a longer name -> x
      missingName `b`: 'b' has no name to be shown; write 'names: …' for it
      missingName `c`: 'c' has no name to be shown; write 'names: …' for it
      """)
    check(
      "- {id: x, name: X}\n- {id: y, name: Y, aliases: [Twitter, Z, 美]}",
      """
      x concept: en X
      y concept: en Y; alias Twitter, 美
      ignoredName `X`: a single letter is not looked for, and 'x' has no other name; write a longer one under 'aliases'
      ignoredName `Z`: 'Z' is a single letter and is not looked for; remove it or write a longer name -> x
      """)
    check(
      "- {id: a, name: Anna, aliases: [에서, 것, 그것, The, US, '', '  '], exact: 이란, weak: 는, not: [X, 우리]}",
      """
      a concept: en Anna; alias US; not 우리
      ignoredName `에서`: '에서' is a particle and is not looked for; remove it or write a longer name -> x
      ignoredName `것`: '것' is a single letter and is not looked for; remove it or write a longer name -> x
      ignoredName `그것`: '그것' stands in any text and is not looked for; remove it or write a longer name -> x
      ignoredName `The`: 'The' stands in any text and is not looked for; remove it or write a longer name -> x
      ignoredName `''`: '' has no letters and is not looked for; remove it -> x
      ignoredName `'  '`: '' has no letters and is not looked for; remove it -> x
      ignoredName `이란`: '이란' is a particle and is not looked for; remove it or write a longer name -> x
      ignoredName `는`: '는' is a single letter and is not looked for; remove it or write a longer name -> x
      ignoredName `X`: 'X' is a single letter and is not looked for; remove it or write a longer name -> x
      """)
    check(
      "- {id: iran, type: place, name: 이란}",
      """
      iran place: ko 이란
      """)
    check(
      "- {id: a, name: 우리}",
      """
      ignoredName `우리`: '우리' stands in any text and is not looked for; remove it or write a longer name -> x
      """)
    check(
      "- {id: a, name: \(String(repeating: "가", count: 70))}",
      """
      ignoredName `가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가`: '가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가…' has more than 64 letters and is not looked for; write a shorter name -> x
      """)
    check(
      "- {id: a, name: Anna, aliases: {x: y}, exact: [[B]]}",
      """
      a concept: en Anna
      wrongType `{x: y}`: 'aliases' is a list of texts
      wrongType `[B]`: 'exact' is a list of texts
      """)
    check(
      "- {id: a, name: \"An\\u0000na\\u202e\\n B \\u200bC\"}",
      """
      a concept: en Anna B ​C
      """)
  }

  @Test func addressesAndDates() {
    check(
      "- {id: a, name: Anna, url: 'javascript:alert(1)'}",
      """
      a concept: en Anna
      invalidAddress `'javascript:alert(1)'`: 'javascript:alert(1)' is no address of the web and is not shown; write it with http:// or https:// -> x
      """)
    check(
      "- {id: a, name: Anna, url: example.com/a}",
      """
      a concept: en Anna
      invalidAddress `example.com/a`: 'example.com/a' is no address of the web and is not shown; write it with http:// or https:// -> https://example.com/a -> x
      """)
    check(
      "- {id: a, name: Anna, url: 'HTTPS://example.com/한글'}",
      """
      a concept: en Anna; url HTTPS://example.com/한글
      """)
    check(
      "- {id: a, name: Anna, url: 'https://a b'}",
      """
      a concept: en Anna
      invalidAddress `'https://a b'`: 'https://a b' is no address of the web and is not shown; write it with http:// or https:// -> x
      """)
    check(
      """
      - id: a
        name: Anna
        facts:
          - {date: 2003-02-30, ko: 가}
          - {date: "2003. 7. 1", en: b}
          - {date: 2003-07-01T10:00:00Z, text: c}
          - {date: soon, ko: 라, fr: d}
          - {dates: 2001, ko: 마}
          - {date: 2004-02-29}
          - 바사
          - [x]
      """,
      #"""
      a concept: en Anna; * - ko 가; * - en b; * - en c; * - fr d, ko 라; * - ko 마; * - ko 바사
      invalidDate `2003-02-30`: '2003-02-30' is no date, and the fact is shown without; write YYYY, YYYY-MM or YYYY-MM-DD
      invalidDate `"2003. 7. 1"`: '2003. 7. 1' is no date, and the fact is shown without; write YYYY, YYYY-MM or YYYY-MM-DD -> 2003-07-01
      invalidDate `2003-07-01T10:00:00Z`: '2003-07-01T10:00:00Z' is no date, and the fact is shown without; write YYYY, YYYY-MM or YYYY-MM-DD -> 2003-07-01
      invalidDate `soon`: 'soon' is no date, and the fact is shown without; write YYYY, YYYY-MM or YYYY-MM-DD
      unknownKey `dates`: a fact has no key 'dates'; did you mean 'date'? -> date -> x
      wrongType `{date: 2004-02-29}`: this fact says nothing; write it behind 'ko' or 'en'
      wrongType `[x]`: a fact is a mapping with 'date', 'ko' and 'en'
      """#)
  }

  @Test func flags() {
    check(
      "- {id: a, disabled: yes}\n- {id: b, disabled: maybe, name: Bert}",
      """
      a concept: ; disabled
      b concept: en Bert
      wrongType `maybe`: 'disabled' should be true or false -> true | false
      """)
    check(
      "- {id: a, extends: builtin}\n- {id: b, extends: base, name: Bert}",
      """
      a concept: ; extends
      b concept: en Bert
      wrongType `base`: 'extends' should be 'builtin' -> builtin
      """)
  }

  @Test func brokenData() {
    check(
      "- {id: a, name: Anna}\n- {id: b, name: [Bert}\n",
      """
      a concept: en Anna
      broken
      syntax `[`: this bracket is not closed; put ']' where it ends
      """)
    check(
      "just words",
      """
      wrongType `just words`: entities are a list; write '- id: …' for each
      """)
    check(
      "[1, two]",
      """
      broken
      syntax `two`: 'two' is no JSON value; put text in double quotes
      """, path: "entities.json")
    check(
      #"[{"id": "a", "name": "Anna"}"#,
      """
      a concept: en Anna
      broken
      syntax `[`: this bracket is not closed; put ']' where it ends
      """, path: "entities.json")
  }
}

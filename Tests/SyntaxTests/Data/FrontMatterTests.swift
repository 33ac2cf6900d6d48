// Front matter as authors write it, whole and half-typed. What is typed never costs what stands beside it.
import Syntax
import Testing

@Suite struct FrontMatterTests {
  @Test func marksEveryKeyAndValue() {
    let text = """
      title: "A: b"  # comment
      tags: [x, 'y z']
      date: 2024-01-02
      params:
        cover: img.png
        list:
        - 1
        - {k: v}
      empty:
      """
    let picture = """
      «title: "A: b"  # comment⏎tags: [x, 'y z']⏎date: 2024-01-02⏎params:⏎  cover: img.png⏎  list:⏎  - 1⏎  - {k: v}⏎empty:»
        title: «"A: b"»
        tags: «[x, 'y z']»
          - «x»
          - «'y z'»
        date: «2024-01-02»
        params: «cover: img.png⏎  list:⏎  - 1⏎  - {k: v}»
          cover: «img.png»
          list: «- 1⏎  - {k: v}»
            - «1»
            - «{k: v}»
              k: «v»
        empty: «»
      """
    #expect(outline(.yaml, text) == picture)
  }

  @Test func marksTablesAndArraysOfTables() {
    let text = """
      title = 'x'
      [params]
      a.b = 1
      [[menu]]
      name = "n"
      [[menu]]
      """
    let picture = """
      «title = 'x'⏎[params]⏎a.b = 1⏎[[menu]]⏎name = "n"⏎[[menu]]»
        title: «'x'»
        params: «⏎a.b = 1»
          a: «.b = 1»
            b: «1»
        menu: «⏎name = "n"⏎[[menu]]»
          - «⏎name = "n"»
            name: «"n"»
          - «»
      """
    #expect(outline(.toml, text) == picture)
  }

  @Test func readsTheTypesOfYAML() {
    check(
      .yaml,
      """
      n: ~
      b: [true, False, yes, off]
      i: [0, -12, +3, 0x1F, 0o17, 007, 99999999999999999999]
      f: [1.5, .5, 2., -1e3, .inf, -.Inf, .nan]
      d: [2024-01-02, 2024-01-02T10:00:00Z, 2024-01-02 10:00:00 +09:00]
      s: [2024-01-02x, 2024-13-45, 1_000, 0b1, 12:30:00, 'true', !!str 5, null x]
      """,
      is: #"{"n":null,"b":[true,false,"yes","off"],"i":[0,-12,3,31,15,7,1e+20],"#
        + #""f":[1.5,0.5,2.0,-1000.0,".inf","-.Inf",".nan"],"#
        + #""d":["2024-01-02","2024-01-02T10:00:00Z","2024-01-02 10:00:00 +09:00"],"#
        + #""s":["2024-01-02x","2024-13-45","1_000","0b1","12:30:00","true","5","null x"]}"#)
  }

  @Test func readsLooseBooleansWhereTheyHaveNoQuotes() {
    let source = SourceText("a: yes\nb: 'yes'\nc: off\nd: true\ne: maybe")
    let value = DataDocument(source, format: .yaml).value
    let read = value.entries.map { $0.value.looseBoolean(in: source) }
    #expect(read == [true, nil, false, true, nil])
  }

  @Test func foldsTextOverLines() {
    check(
      .yaml,
      """
      a: >-
        one
        two

        three
      b: |
        x
          y
      c: one
        two
      d: "one
        two\\n\\
        three \\u00e9 \\ud83d\\ude00"
      """,
      is: #"{"a":"one two\nthree","b":"x\n  y\n","c":"one two","d":"one two\nthree é 😀"}"#)
  }

  @Test func repeatsWhatAliasesName() {
    check(
      .yaml,
      """
      base: &b {p: 1, q: [2]}
      all:
        <<: *b
        p: 5
      both: {<<: [*b, {r: 3}], s: 4}
      date: &d 2024-01-02
      same: *d
      """,
      is: #"{"base":{"p":1,"q":[2]},"all":{"q":[2],"p":5},"both":{"r":3,"p":1,"q":[2],"s":4},"#
        + #""date":"2024-01-02","same":"2024-01-02"}"#)
  }

  @Test func lastOfEqualKeysCounts() {
    check(
      .yaml, "a: 1\nb: 2\na: 3", is: #"{"a":3,"b":2}"#,
      problems: ["a: the key 'a' stands here twice; remove one of them"])
    check(
      .toml, "a = 1\na = 3", is: #"{"a":3}"#,
      problems: ["a: the key 'a' stands here twice; remove one of them"])
    check(
      .json, #"{"a": 1, "a": 3}"#, is: #"{"a":3}"#,
      problems: ["\"a\": the key 'a' stands here twice; remove one of them"])
  }

  @Test func readsOnlyTheRangeGiven() {
    let source = SourceText("---\r\ntitle: x\r\ntags:\r\n- a\r\n---\r\n# Not: this\r\n")
    let area = TextRange(5, 27)
    let document = DataDocument(source, in: area, format: .yaml)
    #expect(document.value.json(in: source) == #"{"title":"x","tags":["a"]}"#)
    #expect(document.problems.isEmpty)
    #expect(rangeFaults(document, in: area).isEmpty)
    #expect(document.value.entry("title")?.keyRange == TextRange(5, 10))
  }

  @Test func readsAllDocumentsOfAStream() {
    let source = SourceText("--- 1\n---\na: 2\n...\n# none\n--- |\n x\n---\n")
    let document = DataDocument(source, format: .yaml)
    #expect(
      document.documents.map { $0.json(in: source) } == ["1", #"{"a":2}"#, "\"x\\n\"", "null"])
    #expect(document.value.json(in: source) == "1")
    #expect(DataDocument(SourceText(""), format: .yaml).documents.isEmpty)
  }
}

// Data files with a fault: what is said about it, and what is still read.
import Syntax
import Testing

@Suite struct RecoveryTests {
  @Test func closesQuotesWithTheirLine() {
    check(
      .yaml, "title: \"abc\ndate: 2024-01-02", is: #"{"title":"abc","date":"2024-01-02"}"#,
      problems: ["\": this quote is not closed; put \" at the end"])
    check(
      .yaml, "title: 'abc\n  def: x\ndate: 1", is: #"{"title":"abc","def":"x","date":1}"#,
      problems: [
        "': this quote is not closed; put ' at the end",
        "  : begin this line in column 1, as the lines beside it do",
      ])
    check(
      .toml, "title = \"abc\ndate = 2024-01-02", is: #"{"title":"abc","date":"2024-01-02"}"#,
      problems: ["\": this quote is not closed; put \" at the end"])
    check(
      .toml, "text = '''abc\ndate = 1\n", is: #"{"text":"abc","date":1}"#,
      problems: ["''': this text is not closed; put ''' where it ends"])
    check(
      .json, "{\"a\": \"b,\n\"c\": 1}", is: #"{"a":"b","c":1}"#,
      problems: [
        "\": this quote is not closed; put \" at the end of the text"
      ])
  }

  @Test func reportsOneQuoteTooManyOnce() {
    let message =
      "the quotes on this line do not pair; add the missing one, or write \\\" for one in a text"
    for line in [#""a": "b"c","#, #""a": b","#, #""a: "b","#, #""a": ["b", c", "d"],"#] {
      let document = DataDocument(SourceText("{\n\(line)\n\"x\": 1\n}"), format: .json)
      #expect(document.problems.map(\.message) == [message])
      #expect(document.value["x"]?.integer == 1)
    }
  }

  @Test func closesBracketsBeforeTheNextKey() {
    check(
      .yaml, "tags: [a, b\ndate: 1", is: #"{"tags":["a","b"],"date":1}"#,
      problems: ["[: this bracket is not closed; put ']' at the end"])
    check(
      .yaml, "a: {b: [1, {c: 2\nd: 3", is: #"{"a":{"b":[1,{"c":2}]},"d":3}"#,
      problems: ["{: this bracket is not closed; put '}' at the end"])
    check(
      .yaml, "a: [b, c}\nd: 3", is: #"{"a":["b","c"],"d":3}"#,
      problems: ["[: this bracket is not closed; put ']' where it ends"])
    check(
      .toml, "tags = [\"a\",\n \"b\"\n[t]\nx = 1", is: #"{"tags":["a","b"],"t":{"x":1}}"#,
      problems: ["[: this bracket is not closed; put ']' where it ends"])
    check(
      .toml, "a = {b = 1\nc = 2", is: #"{"a":{"b":1},"c":2}"#,
      problems: ["{: this bracket is not closed; put '}' where it ends"])
    check(
      .json, #"{"a": [1, "b": {"c": 2}"#, is: #"{"a":[1],"b":{"c":2}}"#,
      problems: [
        "{: this bracket is not closed; put '}' where it ends",
        "[: this bracket is not closed; put ']' where it ends",
      ])
  }

  @Test func endsWhatBeginsADocumentBeforeTheNextKey() {
    check(
      .yaml, "[layout: post\ntitle: x", is: #"{"title":"x"}"#,
      problems: [
        "[: this bracket is not closed; put ']' at the end",
        "title: x: the document has ended before this; check the indentation of the line",
      ])
    check(
      .yaml, ">layout: post\ntitle: x", is: #"{">layout":"post","title":"x"}"#,
      problems: [">: no text begins with '>'; quote it"])
    check(.yaml, "{\n\"a\": [1,\n2],\n\"b\": 3\n}", is: #"{"a":[1,2],"b":3}"#)
  }

  /// A fuzz find: what stands below a comment decided whether the line above it was a simple one.
  @Test func looksBehindACommentForAKeyLikeTheOneAbove() {
    check(
      .yaml, "- a\n# b\n  c: 1", is: #"[{"a":null,"c":1}]"#,
      problems: ["a: this key has no value; put ':' after it"])
  }

  @Test func readsAHeaderWithAValueAsAKey() {
    check(
      .toml, "[a = 1\nb = 2", is: #"{"a":1,"b":2}"#,
      problems: ["[: a table's name stands alone on its line; remove this bracket"])
  }

  @Test func followsIndentationWhereBracketsDoNotMatch() {
    check(
      .json, "{\n  \"a\": {\n    \"b\": 1\n  \"c\": 2\n}", is: #"{"a":{"b":1},"c":2}"#,
      problems: [
        "{: this bracket is not closed; put '}' where it ends",
        "\n: put ',' between these values",
      ])
    check(
      .json, "{\n  \"a\": 1,}\n  \"b\": 2\n}", is: #"{"a":1,"b":2}"#,
      problems: [
        ",: this ',' separates nothing; remove it",
        "}: no bracket is open that this one could close; remove it",
        "\n: put ',' between these values",
      ])
    check(.json, "{\n\"a\": {\n    \"b\": 1,\n\"c\": 2}}", is: #"{"a":{"b":1,"c":2}}"#)
  }

  @Test func keepsBracketsThatCloseAtTheMargin() {
    check(.yaml, "a: [\n b,\n c\n]\nd: {\n  e: 1\n}", is: #"{"a":["b","c"],"d":{"e":1}}"#)
  }

  @Test func readsAKeyThatIsBeingTyped() {
    check(
      .yaml, "title: x\nta\ndate: 1", is: #"{"title":"x","ta":null,"date":1}"#,
      problems: ["ta: this key has no value; put ':' after it"])
    check(
      .yaml, "ta\ndate: 1", is: #"{"ta":null,"date":1}"#,
      problems: ["ta: this key has no value; put ':' after it"])
    check(
      .toml, "title = 1\nta\ndate = ", is: #"{"title":1,"ta":null,"date":null}"#,
      problems: [
        "ta: this key has no value; put '=' and a value after it",
        "date: this key has no value; write one after '='",
      ])
    check(
      .json, #"{"a": 1, "b", "c": }"#, is: #"{"a":1,"b":null,"c":null}"#,
      problems: [
        "\"b\": this key has no value; put ':' and a value after it",
        "\"c\": this key has no value; write one after ':'",
      ])
  }

  @Test func readsTextThatLacksItsQuotes() {
    check(
      .yaml, "a: Kim: Lee\nb: [x] y\nc: 'It's'\nd: @x\ne: *Hi* you\nf: - g\nz: 1",
      is: #"{"a":"Kim: Lee","b":"[x] y","c":"It's","d":"@x","e":"*Hi* you","f":"- g","z":1}"#,
      problems: [
        "Kim: Lee: quote this text; as it stands, ': ' would begin a mapping",
        "[x] y: text follows the end of this value; quote the whole of it",
        "'It's': text follows the end of this value; quote the whole of it",
        "@: no text begins with '@'; quote it",
        "*Hi* you: text follows the end of this value; quote the whole of it",
        "- g: a list begins on a line of its own; or quote this text",
      ])
    check(
      .toml, "a = Kim Lee # x\n제목 = 1", is: #"{"a":"Kim Lee","제목":1}"#,
      problems: [
        "Kim Lee: this is no number, date or boolean; put text in quotes",
        "제목: put this key in quotes",
      ])
  }

  @Test func keepsValuesBeforeACommentThatLacksItsSpace() {
    check(
      .yaml, "a: [b]# c\nd: \"e\"#f", is: #"{"a":["b"],"d":"e"}"#,
      problems: [
        "# c: put a space before the '#' of a comment",
        "#f: put a space before the '#' of a comment",
      ])
  }

  @Test func readsLinesThatAreIndentedWrongly() {
    check(
      .yaml, "a: 1\n b: 2\nc:\n    d: 3\n  e: 4\n\tf: 5\ng: 6",
      is: #"{"a":1,"b":2,"c":{"d":3},"e":4,"f":5,"g":6}"#,
      problems: [
        " : begin this line in column 1, as the lines beside it do",
        "  : begin this line in column 1, as the lines beside it do",
        "\t: indent with spaces, not with tabs",
      ])
    check(
      .yaml, "- a: 1\n- b\ntitle: x", is: #"{"title":"x"}"#,
      problems: ["title: x: the document has ended before this; check the indentation of the line"])
  }

  @Test func reportsAliasesThatNameNothing() {
    check(
      .yaml, "a: *b\nc: 1", is: #"{"a":"*b","c":1}"#,
      problems: ["*b: nothing above is named '&b'; or quote this text"])
  }

  @Test func keepsTablesThatAreOpenedTwice() {
    check(
      .toml, "[a]\nb = 1\n[a]\nc = 2\n[a.b]\nd = 3", is: #"{"a":{"b":{"d":3},"c":2}}"#,
      problems: [
        "a: the table 'a' is defined already; join the two",
        "b: the key 'b' stands here twice; remove one of them",
      ])
  }

  @Test func namesBytesThatAreNotUTF8() {
    for format in DataFormat.allCases {
      let text =
        format == .yaml ? "a: x\u{1}" : format == .toml ? "a = 'x\u{1}'" : "{\"a\": \"x\u{1}\"}"
      let source = SourceText(bytes: Array(text.utf8).map { $0 == 1 ? 0xFF : $0 })
      let document = DataDocument(source, format: format)
      #expect(
        document.problems.map(\.message) == ["these bytes are not UTF-8; save the file as UTF-8"])
      #expect(document.value["a"]?.string == "x\u{FFFD}")
    }
  }
}

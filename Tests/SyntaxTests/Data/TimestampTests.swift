// Dates as authors write them.
import Syntax
import Testing

@Suite struct TimestampTests {
  /// What `text` says, as ISO 8601, or "no date".
  private func check(
    _ text: String, is iso: String, _ spelling: Timestamp.Spelling? = .standard,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Timestamp(parsing: text)?.isoText ?? "no date" == iso, sourceLocation: sourceLocation)
    #expect(Timestamp.spelling(of: text) == spelling, sourceLocation: sourceLocation)
  }

  @Test func readsTheFormsThatEveryEngineReads() {
    check("2024-01-02", is: "2024-01-02")
    check("2024-01-02T10:00:00", is: "2024-01-02T10:00:00")
    check("2024-01-02T10:00:00Z", is: "2024-01-02T10:00:00Z")
    check("2024-01-02T10:00:00.250+09:00", is: "2024-01-02T10:00:00.25+09:00")
    check("2024-01-02T10:00:00+0900", is: "2024-01-02T10:00:00+09:00")
    check("2024-01-02 10:00:00 +0900", is: "2024-01-02T10:00:00+09:00")
    check("2024-01-02 10:00:00 -03:30", is: "2024-01-02T10:00:00-03:30")
    check("  2024-01-02 10:00:00  ", is: "2024-01-02T10:00:00")
    check("2024-01-02 10:00:00 +0900 KST", is: "2024-01-02T10:00:00+09:00")
    check("2024-01-02 10:00:00 UTC", is: "2024-01-02T10:00:00Z")
  }

  @Test func readsWhatOnlySomeEnginesRead() {
    check("2024-01-02 10:00", is: "2024-01-02T10:00:00", .withoutSeconds)
    check("2024-01-02T10:00+09:00", is: "2024-01-02T10:00:00+09:00", .withoutSeconds)
    check("2024-01-02 3:05 PM", is: "2024-01-02T15:05:00", .withoutSeconds)
    check("2024-01-02 12:05:06 am", is: "2024-01-02T00:05:06", .withoutSeconds)
    check("2024/01/02", is: "2024-01-02", .looselyNumeric)
    check("2024.1.2 09:00:00", is: "2024-01-02T09:00:00", .looselyNumeric)
    check("2024-1-2", is: "2024-01-02", .looselyNumeric)
    check("20240102", is: "2024-01-02", .looselyNumeric)
  }

  @Test func readsDatesWithNames() {
    check("02 Jan 2006", is: "2006-01-02", .dayMonthYear)
    check("2 January 2006 15:04", is: "2006-01-02T15:04:00", .dayMonthYear)
    check("02 Jan 06 15:04 MST", is: "2006-01-02T15:04:00-07:00", .dayMonthYear)
    check("Mon, 02 Jan 2006 15:04:05 GMT", is: "2006-01-02T15:04:05Z", .dayMonthYear)
    check("Mon, 02 Jan 2006 15:04:05 -0700", is: "2006-01-02T15:04:05-07:00", .dayMonthYear)
    check("Monday, 02-Jan-06 15:04:05 EST", is: "2006-01-02T15:04:05-05:00", .dayMonthYear)
    check("Jan 2, 2006", is: "2006-01-02", .monthDayYear)
    check("January 2nd, 2006 3:04 PM", is: "2006-01-02T15:04:00", .monthDayYear)
    check("Sept. 3, 1999", is: "1999-09-03", .monthDayYear)
    check("Mon Jan 2 15:04:05 2006", is: "2006-01-02T15:04:05", .monthDayYear)
    check("Mon Jan 02 15:04:05 -0700 2006", is: "2006-01-02T15:04:05-07:00", .monthDayYear)
    check("Mon Jan  2 15:04:05 UTC 2006", is: "2006-01-02T15:04:05Z", .monthDayYear)
    check(
      "Tue Jan 02 2024 10:00:00 GMT+0900 (Korean Standard Time)", is: "2024-01-02T10:00:00+09:00",
      .monthDayYear)
  }

  @Test(arguments: [
    "", "today", "2024", "2024-13-01", "2023-02-29", "2024-00-10", "2024-01-32",
    "2024-01-02 24:00:00", "2024-01-02 10:60:00", "2024-01-02T", "2024-01-02 10:00:00 +99:00",
    "2024-01-02x", "2024-01/02", "31 Feb 2024", "Foo 2, 2024", "2024-01-02 10:00:00 nowhere",
    "99999999999999999999", "2024-01-02 10:00:00.", "1 2 3", "Monday",
  ])
  func refusesWhatNoCalendarHas(_ text: String) {
    #expect(Timestamp(parsing: text) == nil)
  }

  @Test func countsInstantsAcrossOffsetsAndLeapYears() {
    #expect(Timestamp(parsing: "1970-01-01T09:00:00+09:00")?.instant() == 0)
    #expect(Timestamp(parsing: "2024-02-29")?.instant() == 1_709_164_800)
    #expect(Timestamp(parsing: "2024-02-29")?.instant(defaultOffset: 32_400) == 1_709_132_400)
  }

  @Test func knowsWhatHugoRefuses() {
    let refused = ["2024-01-02 10:00", "Jan 2, 2024", "2024/01/02", "2024.01.02"]
    #expect(refused.allSatisfy { Timestamp.spelling(of: $0)?.isReadByHugo == false })
    let read = ["2024-01-02", "2024-01-02 10:00:00 +0900", "Mon, 02 Jan 2006 15:04:05 GMT"]
    #expect(read.allSatisfy { Timestamp.spelling(of: $0)?.isReadByHugo == true })
  }

  @Test func readsAValueThatIsADateOrSaysOne() {
    let source = SourceText("a: 2024-01-02\nb: 'Jan 2, 2024'\nc: 5\nd: \"2024-01-02\"")
    let value = DataDocument(source, format: .yaml).value
    #expect(value["a"]?.timestamp?.isoDate == "2024-01-02")
    #expect(value["b"]?.timestamp?.isoDate == "2024-01-02")
    #expect(value["c"]?.timestamp == nil)
    #expect(value["d"]?.string == "2024-01-02")
  }
}

// The formats of `bloglsp check` as a service reads them, on names and texts that are hard to write.
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct CheckReportTests {
  private static let blog = """
    -- hugo.toml --
    -- content/posts/한글 100%,a:b.md --
    앞 😀 [둘](/posts/c%25<&>"/) [x](/n/) [y](/n/)
    -- content/posts/b.md --
    ## 있음

    -- content/posts/d.md --
    [e]( ) [b](/posts/b/#있) 
    [f](/posts/
    -- .bloglsp.toml --
    [diagnostics]
    broken-anchor = "hint"
    empty-link = "error"

    """

  private func report(_ format: String, _ words: [String] = []) throws -> Program.Result {
    try Program.run(["check", "--format", format] + words, in: Self.blog)
  }

  private func parsed(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func jsonIsWhatItsSchemaSays() throws {
    let result = try report("json")
    let object = try parsed(result.output)
    #expect(try Schema(named: "check-report").faults(in: object) == [])
    let findings = try #require((object as? [String: Any])?["findings"] as? [[String: Any]])
    #expect(findings.count == 5 && result.code == 1 && result.errors == "", "\(result.output)")
    let first = try #require(findings.first { $0["code"] as? String == "empty-link" })
    #expect(first["path"] as? String == "content/posts/d.md")
    #expect(first["text"] as? String == "[e]( )" && first["start"] as? Int == 0)
    let clean = try Program.run(["check", "--format", "json"], in: "-- a.md --\nx")
    #expect(try Schema(named: "check-report").faults(in: try parsed(clean.output)) == [])
    #expect(clean.code == 0)
  }

  @Test func columnsCountScalarsAndOffsetsBytes() throws {
    let object = try parsed(try report("json").output) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["text"] as? String == "/posts/c%25<&>\"/" })
    #expect(finding["column"] as? Int == 9 && finding["endColumn"] as? Int == 25)
    #expect(finding["start"] as? Int == 15 && finding["end"] as? Int == 31)
  }

  @Test func fingerprintsAreUnique() throws {
    let object = try parsed(try report("json").output) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(Set(findings.compactMap { $0["fingerprint"] as? String }).count == findings.count)
  }

  @Test func sarifNamesRulesPlacesAndNoFolderOfTheMachine() throws {
    let result = try report("sarif")
    let log = try #require(try parsed(result.output) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 5)
    for finding in results {
      let index = try #require(finding["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == finding["ruleId"] as? String)
    }
    #expect(
      Set(results.compactMap { $0["level"] as? String }) == ["error", "warning", "note"])
    let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(physical["artifactLocation"] as? [String: String])
    #expect(artifact["uriBaseId"] == "%SRCROOT%")
    #expect(
      [
        "content/posts/d.md", "content/posts/%ED%95%9C%EA%B8%80%20100%25%2Ca%3Ab.md",
      ].contains(artifact["uri"]))
    #expect(!result.output.contains(NSTemporaryDirectory()) && !result.output.contains("file:/"))
    let anchor = try #require(results.first { $0["ruleId"] as? String == "broken-anchor" })
    let related = try #require(anchor["relatedLocations"] as? [[String: Any]])
    #expect(related.count == 1 && related[0]["message"] != nil)
  }

  @Test func githubCommandsAreEscaped() throws {
    let result = try report("github")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5 && result.code == 1)
    #expect(
      lines.contains {
        $0.hasPrefix(
          "::warning file=content/posts/한글 100%25%2Ca%3Ab.md,line=1,endLine=1,col=9,endColumn=24,"
            + "title=broken-link::")
          && $0.contains("/posts/c%25<")
      }, "\(result.output)")
    #expect(lines.contains { $0.hasPrefix("::error file=content/posts/d.md,line=1") })
    #expect(lines.contains { $0.hasPrefix("::notice file=content/posts/d.md,line=1") })
  }

  @Test func gitlabFindingsHaveAllThatIsAskedFor() throws {
    let result = try report("gitlab")
    let findings = try #require(try parsed(result.output) as? [[String: Any]])
    #expect(findings.count == 5)
    for finding in findings {
      #expect(finding["description"] is String && finding["check_name"] is String)
      let location = try #require(finding["location"] as? [String: Any])
      let path = try #require(location["path"] as? String)
      #expect(!path.hasPrefix("/") && !path.hasPrefix("./"))
      #expect((location["lines"] as? [String: Int])?["begin"] == 1)
    }
    let severities = Set(findings.compactMap { $0["severity"] as? String })
    #expect(severities == ["critical", "major", "info"])
    #expect(Set(findings.compactMap { $0["fingerprint"] as? String }).count == 5)
    let clean = try Program.run(["check", "--format", "gitlab"], in: "-- a.md --\nx")
    #expect((try parsed(clean.output) as? [Any])?.isEmpty == true)
  }

  @Test func junitIsWellFormed() throws {
    let reader = SuiteReader()
    let result = try Program.run(
      ["check", "--format", "junit"],
      in: Self.blog + "-- content/posts/e.md --\n\u{1B}\u{8}[x](/n'\u{FFFF}&\u{85}/)")
    let parser = XMLParser(data: Data(result.output.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(result.output)")
    #expect(reader.suites == 5 && reader.cases == 8, "settings, four posts")
    #expect(reader.failures == 5 && reader.promised == 5, "a hint is no failure")
    #expect(!result.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func theBarOfFailureIsTheAuthors() throws {
    let blog = "-- a.md --\n[x](b.md) [y]()\n"
    for (bar, code) in [("error", 0), ("warning", 1), ("hint", 1), ("never", 0)] {
      #expect(try Program.run(["check", "--fail-on", bar], in: blog).code == code, "\(bar)")
    }
    let hints =
      blog + "-- .bloglsp.toml --\n[diagnostics]\nbroken-link = \"hint\"\nempty-link = \"hint\"\n"
    for (bar, code) in [("warning", 0), ("information", 0), ("hint", 1)] {
      #expect(try Program.run(["check", "--fail-on", bar], in: hints).code == code, "\(bar)")
    }
  }

  @Test func coloursAreTheAuthorsChoice() throws {
    let blog = "-- a.md --\n[x](b.md)"
    let always = try Program.run(["check", "--color", "always"], in: blog)
    #expect(always.output.contains("\u{1B}[33mwarning:\u{1B}[0m"))
    for choice in ["auto", "never"] {
      let plain = try Program.run(["check", "--color", choice], in: blog)
      #expect(!plain.output.contains("\u{1B}"))
    }
    let json = try Program.run(["check", "--color", "always", "--format", "json"], in: blog)
    #expect(!json.output.contains("\u{1B}"))
  }

  @Test func pathsForServicesBeginAtTheTopOfTheRepository() throws {
    try BlogFolder.with("-- site/content/a.md --\n[x](b.md)\n-- .git --\ngitdir: elsewhere\n") {
      let words = ["check", "--format", "gitlab", "site"]
      let result = try $0.run(words)
      #expect(result.output.contains(#""path":"site/content/a.md""#), "\(result.output)")
    }
  }
}

/// Counts what a JUnit report holds.
private final class SuiteReader: NSObject, XMLParserDelegate {
  var suites = 0
  var cases = 0
  var failures = 0
  var promised = 0

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "testsuite":
      suites += 1
      promised += Int(attributes["failures"] ?? "") ?? 0
    case "testcase": cases += 1
    case "failure": failures += 1
    default: break
    }
  }
}

// The examples of the CommonMark and GFM specifications. They are read from beside the project.
import Foundation
import Syntax
import TestSupport
import Testing

struct MarkdownConformanceTests {
  struct Example: Decodable {
    var number: Int?
    var section: String
    var `extension`: String?
    var markdown: String
    var html: String
  }

  static func examples(_ name: String) throws -> [Example] {
    guard let path = SharedData.path("conformance/" + name) else { return [] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Example.self, from: Data($0.utf8))
    }
  }

  @Test(.enabled(if: SharedData.path("conformance/commonmark-0.31.2.jsonl") != nil))
  func commonMark() throws {
    let examples = try Self.examples("commonmark-0.31.2.jsonl")
    #expect(examples.count == 655)
    for example in examples {
      let html = MarkdownTree(SourceText(example.markdown), dialect: .commonMark).html()
      #expect(
        html == example.html,
        "example \(example.number ?? 0), \(example.section): \(example.markdown.debugDescription)")
    }
  }

  @Test(.enabled(if: SharedData.path("conformance/gfm-extensions.jsonl") != nil))
  func gfmExtensions() throws {
    let examples = try Self.examples("gfm-extensions.jsonl")
    #expect(examples.count == 22)
    for example in examples {
      let tree = MarkdownTree(SourceText(example.markdown), dialect: .gfm)
      let html = tree.html(filtersTags: example.extension == "tagfilter")
      #expect(html == example.html, "\(example.section): \(example.markdown.debugDescription)")
    }
  }
}

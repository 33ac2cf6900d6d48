// Paths and the URIs that clients make of them.
import LanguageServerProtocol
import TestSupport
import Testing

struct DocumentURITests {
  private func check(_ uri: String, is path: String?) {
    // Bytes, since strings equate NFC and NFD.
    #expect(
      LSP.DocumentURI(uri).path.map { Array($0.utf8) } == path.map { Array($0.utf8) }, "\(uri)")
  }

  @Test func readsWhatClientsWrite() {
    check("file:///a/b.md", is: "/a/b.md")
    check("FILE:///a/b.md", is: "/a/b.md")
    check("file://localhost/a", is: "/a")
    check("file:/a", is: "/a")
    check("file:///c%3A/b", is: "/c:/b")
    check("file:///%EA%B0%80.md", is: "/가.md")
    check("file:///%ea%b0%80.md", is: "/가.md")
    check("file:///가.md", is: "/가.md")
    check("file:///%E1%84%80%E1%85%A1.md", is: "/\u{1100}\u{1161}.md")
    check("file:///a%20b%23c%3Fd", is: "/a b#c?d")
    check("file:///a?q#f", is: "/a")
  }

  @Test func hasNoPathForOthers() {
    for uri in ["untitled:Untitled-1", "https://x/a", "file://host/a", "file:", "", "file:a", "f"] {
      check(uri, is: nil)
    }
  }

  @Test func brokenEscapesStandForThemselves() {
    check("file:///a%", is: "/a%")
    check("file:///a%4", is: "/a%4")
    check("file:///a%zz", is: "/a%zz")
  }

  @Test func pathsComeBack() {
    for path in ["/", "/a b/#?%.md", "/가나.md", "/\u{1100}\u{1161}.md", "/:@[]!$&'()*+,;=", "/😀"] {
      let uri = LSP.DocumentURI(path: path)
      #expect(uri.string.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      check(uri.string, is: path)
    }
    for seed in UInt64(1)...200 {
      var random = RandomSource(seed: seed)
      let scalars = (0..<20).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 1...0x1_FFFF, using: &random))
      }
      var path = "/"
      path.unicodeScalars.append(contentsOf: scalars)
      check(LSP.DocumentURI(path: path).string, is: path)
    }
  }
}

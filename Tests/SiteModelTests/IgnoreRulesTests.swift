// What gitignore(5) says, rule by rule.
import Testing

@testable import SiteModel

struct IgnoreRulesTests {
  /// The entries among `paths` that a walk would leave out; a path with a slash at its end is a folder.
  private func ignored(_ patterns: String, among paths: String...) -> [String] {
    var rules = IgnoreRules()
    rules.add(Array(patterns.utf8), base: 0)
    return paths.filter { path in
      let isFolder = path.hasSuffix("/")
      let names = path.split(separator: "/")
      return names.indices.contains { index in
        let whole = Array(names[...index].joined(separator: "/").utf8)
        return rules.ignores(
          whole, name: whole.count - names[index].utf8.count,
          isFolder: isFolder || index < names.count - 1)
      }
    }
  }

  @Test func aNameIsIgnoredAtAnyDepth() {
    #expect(ignored("a.md", among: "a.md", "x/a.md", "aa.md", "a.md.txt") == ["a.md", "x/a.md"])
  }

  @Test func aSlashAnchors() {
    #expect(ignored("/a.md", among: "a.md", "x/a.md") == ["a.md"])
    #expect(ignored("x/a.md", among: "x/a.md", "y/x/a.md") == ["x/a.md"])
  }

  @Test func aSlashAtTheEndMeansFolders() {
    #expect(
      ignored("build/", among: "build", "build/", "x/build/a.md") == ["build/", "x/build/a.md"])
  }

  @Test func starsStayWithinANameAndDoubleStarsDoNot() {
    #expect(ignored("*.html", among: "a.html", "x/a.html", "a.htm") == ["a.html", "x/a.html"])
    #expect(ignored("x/*", among: "x/a", "x/y/b", "y/a") == ["x/a", "x/y/b"])
    #expect(ignored("/x/*.md", among: "x/a.md", "x/y/a.md") == ["x/a.md"])
    #expect(ignored("**/b", among: "b", "a/b", "a/c/b", "ab") == ["b", "a/b", "a/c/b"])
    #expect(
      ignored("a/**/b", among: "a/b", "a/x/b", "a/x/y/b", "b", "a/xb") == [
        "a/b", "a/x/b", "a/x/y/b",
      ])
    #expect(ignored("a/**", among: "a/", "a/b", "a/x/y") == ["a/b", "a/x/y"])
  }

  @Test func theLastRuleThatFitsDecides() {
    #expect(ignored("*.md\n!keep.md", among: "a.md", "keep.md") == ["a.md"])
    #expect(ignored("!keep.md\n*.md", among: "a.md", "keep.md") == ["a.md", "keep.md"])
  }

  @Test func nothingInAnIgnoredFolderComesBack() {
    #expect(ignored("x/\n!x/keep.md", among: "x/keep.md") == ["x/keep.md"])
    #expect(ignored("x/*\n!x/keep.md", among: "x/keep.md", "x/a.md") == ["x/a.md"])
  }

  @Test func commentsBlanksAndEscapes() {
    #expect(ignored("# a\n\n\\#a\n\\!b\n", among: "#a", "!b", "a", "b") == ["#a", "!b"])
    #expect(ignored("a  \nb\\ \n", among: "a", "a  ", "b ", "b") == ["a", "b "])
    #expect(ignored("a\r\nb\r\n", among: "a", "b") == ["a", "b"])
    #expect(ignored("\u{FEFF}a", among: "a") == ["a"])
    #expect(ignored("a\\", among: "a", "a\\") == [])
    #expect(ignored("/\n!\n", among: "a", "!") == [])
  }

  @Test func brackets() {
    #expect(ignored("[a-c]x", among: "ax", "cx", "dx") == ["ax", "cx"])
    #expect(ignored("[!a-c]x\n", among: "ax", "dx") == ["dx"])
    #expect(ignored("[^a]x", among: "ax", "bx") == ["bx"])
    #expect(ignored("[]a]x", among: "]x", "ax", "bx") == ["]x", "ax"])
    #expect(ignored("[a-]x", among: "-x", "ax", "bx") == ["-x", "ax"])
    #expect(ignored("[[:digit:]_]x", among: "1x", "_x", "ax") == ["1x", "_x"])
    #expect(ignored("[[:nothing:]]x\n[ax\n", among: "ax", "[ax") == [])
    #expect(ignored("a[!x]b", among: "a/b", "ayb") == ["ayb"])
  }

  @Test func manyStarsTakeNoLonger() {
    let pattern = GlobPattern(String(repeating: "*a", count: 400) + "b")
    let path = Array(String(repeating: "a", count: 4_000).utf8)
    #expect(!pattern.matches(path[...]))
    let deep = GlobPattern(String(repeating: "**/a/", count: 200) + "b")
    let folders = Array(String(repeating: "a/", count: 1_000).utf8) + [UInt8(ascii: "c")]
    #expect(!deep.matches(folders[...]))
  }
}

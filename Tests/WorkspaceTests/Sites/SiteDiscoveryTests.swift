// Which folders are sites, seen from the folder that an author has opened.
import SiteModel
import TestSupport
import Testing

@testable import Workspace

struct SiteDiscoveryTests {
  /// One line a site: its engine, its folder, and the folders in it that belong to others.
  private func check(_ paths: String..., opened folder: String, is expected: String...) {
    let disk = MemoryDisk()
    for path in paths {
      disk.write(path.hasSuffix("config.toml") ? "baseURL = ''\ntheme = ''" : "", to: path)
    }
    let found = SiteDiscovery(on: disk.fileSystem).sites(around: folder).map { site in
      ["\(site.engine.rawValue) \(site.folder)"] + site.nested.sorted().map { "without \($0)" }
    }
    #expect(found.map { $0.joined(separator: " ") } == expected)
  }

  @Test func aFolderWithoutMarksIsAPlainSite() {
    check("/w/a.md", opened: "/w", is: "plain /w")
    check("/w/a.md", opened: "/empty", is: "plain /empty")
  }

  @Test func theSiteAroundTheFolderCountsAsAWhole() {
    check("/w/hugo.toml", "/w/content/posts/a.md", opened: "/w/content/posts", is: "hugo /w")
    check("/w/.bloglsp.toml", "/w/x/a.md", opened: "/w/x", is: "plain /w")
  }

  @Test func aRepositoryEndsTheSearchUpwards() {
    check("/w/hugo.toml", "/w/x/.git/HEAD", "/w/x/a.md", opened: "/w/x", is: "plain /w/x")
  }

  @Test func homeIsNoSiteUnlessItIsOpened() {
    check(
      "/home/author/_config.yml", "/home/author/x/a.md", opened: "/home/author/x",
      is: "plain /home/author/x")
    check("/home/author/_config.yml", opened: "/home/author", is: "jekyll /home/author")
    check("/_config.yml", "/x/a.md", opened: "/x", is: "plain /x")
  }

  @Test func severalSitesBelongToThemselves() {
    check(
      "/w/one/hugo.toml", "/w/two/_config.yml", "/w/two/docs/mkdocs.yml", opened: "/w",
      is: "plain /w without /w/one without /w/two without /w/two/docs", "hugo /w/one",
      "jekyll /w/two without /w/two/docs", "mkdocs /w/two/docs")
  }

  @Test func themesAndOutputHoldNoSites() {
    check(
      "/w/hugo.toml", "/w/themes/t/exampleSite/hugo.toml", "/w/public/_config.yml",
      "/w/node_modules/x/mkdocs.yml", "/w/.cache/mkdocs.yml", opened: "/w", is: "hugo /w")
  }

  @Test func ignoredFoldersHoldNoSites() {
    check(
      "/w/.git/HEAD", "/w/vendor/x/hugo.toml", opened: "/w", is: "plain /w without /w/vendor/x",
      "hugo /w/vendor/x")
    let disk = MemoryDisk(["vendor/x/hugo.toml": "", ".gitignore": "/vendor/"], in: "/w")
    #expect(SiteDiscovery(on: disk.fileSystem).sites(around: "/w").map(\.folder) == ["/w"])
  }

  @Test func aConfigurationThatNamesNoEngineIsRead() {
    check("/w/config.toml", "/w/content/a.md", opened: "/w", is: "hugo /w")
    check("/w/config.toml", "/w/a.md", opened: "/w", is: "plain /w")
  }
}

// What a scan reads, what it leaves out, and what it says of that: on the real disk and in memory.
import Foundation
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import Workspace

struct SiteScanTests {
  private func scan(
    _ folder: String, _ engine: Engine = .plain, on disk: FileSystem = .real, json: String = "{}"
  ) async -> ScannedSite {
    let settings = ClientSettings(json: SourceText(json))
    let root = SiteRoot(folder: folder, engine: engine)
    return await SiteScan(root: root, clientSettings: settings, now: Pump.now).run(on: disk)
  }

  @Test func readsPostsAndListsOtherFiles() async {
    let disk = MemoryDisk(
      Fixture(
        """
        -- content/posts/a.md --
        ---
        title: 테슬라
        ---
        -- static/cat.png --
        -- hugo.toml --
        baseURL = "https://example.org/"
        -- content/_index.md --
        +++
        title = "Home"
        +++
        """))
    let scanned = await scan("/blog", .hugo, on: disk.fileSystem)
    #expect(scanned.snapshot.paths.map(\.string) == ["content/_index.md", "content/posts/a.md"])
    #expect(scanned.snapshot.post(at: SitePath("content/posts/a.md"))?.displayTitle == "테슬라")
    #expect(scanned.snapshot.hasFile(SitePath("static/cat.png")))
    #expect(scanned.inputs.texts.keys.map(\.string).sorted() == ["content/_index.md", "hugo.toml"])
    #expect(scanned.signatures.count == 4)
    #expect(scanned.problems == [])
  }

  @Test func leavesOutWhatIsNoTextAndSaysWhy() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# fine", to: "fine.md")
    try folder.write(Data([0x23, 0x00, 0x01]), to: "binary.md")
    try folder.write(Data([0x23, 0xC3, 0x28]), to: "latin.md")
    try folder.write("한글 ".padding(toLength: 40, withPad: "x", startingAt: 0), to: "long.md")
    try folder.write(Data([0xEF, 0xBB, 0xBF, 0x23]), to: "mark.md")
    let scanned = await scan(folder.path, json: #"{"files": {"max-size": 30}}"#)
    #expect(scanned.snapshot.paths.map(\.string) == ["fine.md", "mark.md"])
    #expect(
      scanned.problems.map { "\($0.path): \($0.reason)" } == [
        "binary.md: the file is binary, not text",
        "latin.md: the file is not UTF-8; save it in that encoding",
        "long.md: the file has 44 bytes, more than files.max-size (30) allows",
      ])
  }

  @Test func linksAreFollowedToFilesWithinTheRootOnly() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# a", to: "blog/real/a.md")
    try folder.write("# b", to: "outside/b.md")
    try folder.link("blog/inside.md", to: "real/a.md")
    try folder.link("blog/outside.md", to: "../outside/b.md")
    try folder.link("blog/dangling.md", to: "nowhere.md")
    try folder.link("blog/folder", to: "real")
    try folder.link("blog/round", to: ".")
    try folder.link("way-in", to: "blog")
    for root in ["blog", "way-in"] {
      let scanned = await scan("\(folder.path)/\(root)")
      #expect(scanned.snapshot.paths.map(\.string) == ["inside.md", "real/a.md"])
      let walk = SiteWalk(scanned.root, excluding: [], on: .real)
      #expect(walk.lists(SitePath("inside.md")))
      #expect(!walk.lists(SitePath("outside.md")))
      #expect(!walk.lists(SitePath("folder/a.md")))
    }
  }

  @Test func authorsAndEnginesLeaveFilesOut() async {
    let disk = MemoryDisk([
      ".gitignore": "private/\n", "private/a.md": "", "notes/b.md": "", "c.md": "", "d.md": "",
      ".obsidian/e.md": "", "_site/f.md": "", ".eleventyignore": "d.md", "sub/.eleventyignore": "*",
    ])
    let scanned = await scan(
      "/blog", .eleventy, on: disk.fileSystem, json: #"{"files":{"exclude":["/notes/"]}}"#)
    #expect(scanned.snapshot.paths.map(\.string) == ["c.md"])
  }

  @Test func nestedSitesAreNotEntered() async {
    let disk = MemoryDisk(["a.md": "", "docs/b.md": ""])
    let root = SiteRoot(folder: "/blog", engine: .plain, nested: ["/blog/docs"])
    let scanned = await SiteScan(root: root, clientSettings: .none, now: Pump.now).run(
      on: disk.fileSystem)
    #expect(scanned.snapshot.paths.map(\.string) == ["a.md"])
  }

  @Test func tooManyFilesEndTheWalkWithAWord() {
    let disk = MemoryDisk(["a.md": "", "b.md": "", "c/d.md": "", "c/e.md": "", "f.md": ""])
    var walk = SiteWalk(
      SiteRoot(folder: "/blog", engine: .plain), excluding: [], on: disk.fileSystem, fileLimit: 2)
    walk.run()
    #expect(
      walk.problems.map(\.reason) == [
        "/blog has more than 2 files, and the rest was left out; open the blog's own folder, or leave folders "
          + "out with files.exclude in .bloglsp.toml"
      ])
  }

  @Test func aFolderThatCannotBeListedIsNamed() async {
    let scanned = await scan("/nowhere", on: MemoryDisk().fileSystem)
    #expect(scanned.problems.map(\.reason) == ["the folder cannot be listed"])
  }

  @Test func settingsInTheFileChooseTheEngine() async {
    let disk = MemoryDisk([".bloglsp.toml": "engine = 'jekyll'", "_posts/2024-01-02-a.md": ""])
    let scanned = await scan("/blog", on: disk.fileSystem)
    #expect(scanned.root.engine == .jekyll)
    #expect(
      scanned.snapshot.post(at: SitePath("_posts/2024-01-02-a.md"))?.page.url
        == "/2024/01/02/a.html")
  }
}

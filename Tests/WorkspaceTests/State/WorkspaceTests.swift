// What each thing that happens to a workspace asks for and changes.
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import Workspace

struct WorkspaceTests {
  private static let blog = [
    "hugo.toml": "baseURL = 'https://example.org/'",
    "content/posts/a.md": "# A\n\nSee [b](/posts/b/#one).\n",
    "content/posts/b.md": "# B\n\n## One\n",
    "content/posts/c.md": "# C\n",
  ]

  private func title(of path: String, in pump: Pump) -> String? {
    let place = pump.workspace.place(of: path)
    return place?.snapshot.post(at: place?.path ?? .root)?.displayTitle
  }

  @Test func openTextsBeatTheDiskUntilTheyAreClosed() async {
    var pump = await Pump.settled(MemoryDisk(Self.blog))
    let path = "/blog/content/posts/b.md"
    pump.follow(pump.workspace.open(path, SourceText("# Open")))
    #expect(title(of: path, in: pump) == "Open")
    pump.disk.write("# Disk", to: path)
    pump.follow(pump.workspace.filesChanged([path]))
    await pump.drain()
    #expect(title(of: path, in: pump) == "Open")
    pump.follow(pump.workspace.close(path))
    await pump.drain()
    #expect(title(of: path, in: pump) == "Disk")
  }

  @Test func aTextThatIsNotSavedYetIsAPostWhileItIsOpen() async {
    var pump = await Pump.settled(MemoryDisk(Self.blog))
    let path = "/blog/content/posts/new.md"
    pump.follow(pump.workspace.open(path, SourceText("# New")))
    #expect(title(of: path, in: pump) == "New")
    pump.follow(pump.workspace.close(path))
    await pump.drain()
    #expect(title(of: path, in: pump) == nil)
  }

  @Test func oneChangedFileIsReadAlone() async {
    let disk = MemoryDisk(Self.blog)
    var pump = await Pump.settled(disk)
    let before = Self.blog.keys.map { disk.reads(of: "/blog/\($0)") }.reduce(0, +)
    disk.write("# New\n\n## Two\n", to: "/blog/content/posts/b.md")
    pump.follow(pump.workspace.filesChanged(["/blog/content/posts/b.md"]))
    await pump.drain()
    let after = Self.blog.keys.map { disk.reads(of: "/blog/\($0)") }.reduce(0, +)
    #expect(after - before == 1)
    let affected = pump.changes.reduce(into: Set<String>()) { $0.formUnion($1.affected) }
    #expect(affected == ["/blog/content/posts/a.md", "/blog/content/posts/b.md"])
  }

  @Test func aRenamedFolderTakesItsPostsAlong() async {
    let disk = MemoryDisk(Self.blog)
    var pump = await Pump.settled(disk)
    disk.remove("/blog/content/posts")
    disk.write("# A", to: "/blog/content/essays/a.md")
    pump.follow(pump.workspace.filesChanged(["/blog/content/posts", "/blog/content/essays"]))
    await pump.drain()
    #expect(pump.workspace.snapshots["/blog"]?.paths.map(\.string) == ["content/essays/a.md"])
  }

  @Test func aChangedConfigurationMovesEveryPost() async {
    let disk = MemoryDisk(Self.blog)
    var pump = await Pump.settled(disk)
    disk.write("[permalinks]\nposts = '/p/:filename/'", to: "/blog/hugo.toml")
    pump.follow(pump.workspace.filesChanged(["/blog/hugo.toml"]))
    await pump.drain()
    let place = pump.workspace.place(of: "/blog/content/posts/a.md")
    #expect(place?.snapshot.post(at: SitePath("content/posts/a.md"))?.page.url == "/p/a/")
  }

  @Test func aConfigurationThatMeansTheSameRebuildsNothing() async {
    let disk = MemoryDisk(Self.blog)
    var pump = await Pump.settled(disk)
    disk.write("# a comment\nbaseURL = 'https://example.org/'", to: "/blog/hugo.toml")
    pump.follow(pump.workspace.filesChanged(["/blog/hugo.toml"]))
    await pump.drain()
    #expect(disk.reads(of: "/blog/content/posts/a.md") == 1)
    #expect(pump.workspace.firstDifference(from: await Pump.settled(disk).workspace) == nil)
  }

  @Test func settingsFindingsFollowTheOpenText() async {
    var pump = await Pump.settled(MemoryDisk([".bloglsp.toml": "engine = 'hugo'"]))
    let path = "/blog/.bloglsp.toml"
    let change = pump.workspace.open(path, SourceText("engin = 1"))
    #expect(change.configurationFiles == [path])
    #expect(pump.workspace.settingsText(at: path)?.string == "engin = 1")
    pump.follow(pump.workspace.close(path))
    await pump.drain()
    #expect(pump.workspace.settingsText(at: path)?.string == "engine = 'hugo'")
    #expect(pump.changes.contains { $0.configurationFiles == [path] })
  }

  @Test func sitesWithoutAWatcherArePolled() async {
    let disk = MemoryDisk(Self.blog)
    var pump = await Pump.settled(disk)
    disk.write("# Changed", to: "/blog/content/posts/a.md")
    disk.write("# New", to: "/blog/content/posts/d.md")
    disk.remove("/blog/content/posts/b.md")
    pump.follow(pump.workspace.take(await pump.workspace.pollTask.run(on: disk.fileSystem)))
    await pump.drain()
    #expect(pump.workspace.firstDifference(from: await Pump.settled(disk).workspace) == nil)
    #expect(title(of: "/blog/content/posts/d.md", in: pump) == "New")
    let quiet = pump.workspace.take(await pump.workspace.pollTask.run(on: disk.fileSystem))
    #expect(quiet.tasks.isEmpty)
  }

  @Test func textsOutsideAllSitesAreSitesOfTheirOwn() async {
    var pump = await Pump.settled(MemoryDisk(Self.blog))
    pump.follow(pump.workspace.open("untitled:Untitled-1", SourceText("# One")))
    pump.follow(pump.workspace.open("/elsewhere/a.md", SourceText("# Two")))
    pump.follow(pump.workspace.open("/elsewhere/a.swift", SourceText("# Three")))
    #expect(title(of: "untitled:Untitled-1", in: pump) == "One")
    #expect(title(of: "/elsewhere/a.md", in: pump) == "Two")
    #expect(title(of: "/elsewhere/a.swift", in: pump) == nil)
  }

  @Test func anOpenTextOutlivesItsFolder() async {
    var pump = await Pump.settled(MemoryDisk(Self.blog))
    let path = "/blog/content/posts/a.md"
    pump.follow(pump.workspace.open(path, SourceText("# Old")))
    pump.follow(pump.workspace.edit(path, SourceText("# Open")))
    let change = pump.workspace.setFolders([])
    #expect(change.affected == [path])
    #expect(title(of: path, in: pump) == "Open")
  }

  @Test func eachRefusedFileIsToldOfOnce() async {
    let disk = MemoryDisk(["a.md": "\u{0}"])
    var pump = Pump(disk)
    pump.follow(pump.workspace.setFolders(["/blog"]))
    await pump.drain()
    pump.follow(pump.workspace.filesChanged(["/blog/a.md"]))
    await pump.drain()
    #expect(pump.changes.flatMap(\.notices) == ["/blog/a.md: the file is binary, not text"])
  }

  @Test func settingsThatMakeNoDifferenceAskForNothing() async {
    var pump = await Pump.settled(MemoryDisk(Self.blog))
    let none = pump.workspace.setClientSettings(
      ClientSettings(json: SourceText(#"{"other": {"a": 1}}"#)))
    #expect(none.tasks.isEmpty)
    let some = pump.workspace.setClientSettings(
      ClientSettings(json: SourceText(#"{"completion": {"limit": 3}}"#)))
    #expect(some.tasks.count == 1)
  }

  @Test func aNewMarkMakesANewSite() async {
    let disk = MemoryDisk(Self.blog.merging(["docs/docs/a.md": "# Guide"]) { $1 })
    var pump = await Pump.settled(disk)
    disk.write("site_name: Docs", to: "/blog/docs/mkdocs.yml")
    pump.follow(pump.workspace.filesChanged(["/blog/docs/mkdocs.yml"]))
    await pump.drain()
    #expect(pump.workspace.place(of: "/blog/docs/docs/a.md")?.root.engine == .mkdocs)
    disk.remove("/blog/docs/mkdocs.yml")
    pump.follow(pump.workspace.filesChanged(["/blog/docs/mkdocs.yml"]))
    await pump.drain()
    #expect(pump.workspace.place(of: "/blog/docs/docs/a.md")?.root.folder == nil)
  }

  @Test func whatIsLeftOutCostsNoWalk() async {
    let disk = MemoryDisk(
      Self.blog.merging([".git/HEAD": "", "public/posts/a/index.html": ""]) { $1 })
    var pump = await Pump.settled(disk)
    disk.write("x", to: "/blog/.git/index")
    disk.write("x", to: "/blog/public/index.html")
    let before = disk.listings
    pump.follow(
      pump.workspace.filesChanged(["/blog/.git", "/blog/.git/index", "/blog/public/index.html"]))
    await pump.drain()
    #expect(disk.listings == before)
    #expect(pump.workspace.firstDifference(from: await Pump.settled(disk).workspace) == nil)
  }
}

// Whatever happens in whatever order, the index ends as one built from scratch.
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import Workspace

struct WorkspacePropertyTests {
  @Test(arguments: 1...60)
  func endsAsIfBuiltFromScratch(seed: Int) async {
    var story = Story(seed: UInt64(seed))
    await story.run(steps: 120)
    let expected = await Pump.settled(
      story.disk, folders: story.folders, settings: story.settings, buffers: story.buffers)
    let difference = story.pump.workspace.firstDifference(from: expected.workspace)
    #expect(difference == nil, "seed \(seed): \(story.log.suffix(40).joined(separator: "\n"))")
  }
}

/// A random life of a blog: its author edits, its files change, threads take their time.
private struct Story {
  let disk = MemoryDisk()
  var pump: Pump
  var folders = ["/blog"]
  var settings = ClientSettings.none
  var buffers: [String: SourceText] = [:]
  var log: [String] = []
  private var random: RandomSource
  /// Changed paths that nobody has been told of yet.
  private var untold: [String] = []
  private let kind: Int
  private var isQuiet = false

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
    kind = Int(seed % 3)
    pump = Pump(disk)
    disk.write("", to: "/blog/.git/HEAD")
    disk.write(Self.configurations[kind][0], to: "/blog/\(Self.configurationNames[kind])")
    for _ in 0..<8 { disk.write(text(), to: path()) }
    disk.write("# Elsewhere", to: "/other/a.md")
  }

  mutating func run(steps: Int) async {
    pump.follow(pump.workspace.setFolders(folders))
    for step in 0..<steps {
      // A scan sets right what went wrong before it: towards the end nothing asks for one any more.
      isQuiet = step > steps / 2
      switch random.next() % 16 {
      case 0, 1: write()
      case 2: remove()
      case 3 where !isQuiet: configure()
      case 4, 5: tell()
      case 6: open()
      case 7: edit()
      case 8: close()
      case 9 where !isQuiet: changeSettings()
      default: await pump.step(&random)
      }
    }
    while !untold.isEmpty { tell() }
    await pump.drain()
  }

  private static let configurationNames = ["hugo.toml", "_config.yml", ".bloglsp.toml"]

  private static let configurations = [
    [
      "baseURL = 'https://example.org/'", "baseURL = 'https://example.org/blog/'\nuglyURLs = true",
      "disablePathToLower = true\n[permalinks]\nposts = '/:year/:slug/'",
    ],
    ["title: Blog", "permalink: /:year/:title/", "title: [", "baseurl: /blog\nexclude: [drafts]"],
    [
      "", "[files]\nexclude = ['drafts/']", "engine = 'hugo'", "[site]\ndrafts = true",
      "engine = 7",
    ],
  ]

  private static let places = [
    "content/posts", "content/posts/trip", "content/about", "_posts", "_drafts", "drafts", "docs",
    "docs/guide", "static/images", "",
  ]

  private static let names = [
    "a.md", "b.md", "index.md", "_index.md", "2024-01-02-c.md", "한글.md", "cat.png", "note.txt",
  ]

  private mutating func pick<T>(_ list: [T], or other: T) -> T {
    list.randomElement(using: &random) ?? other
  }

  private mutating func path() -> String {
    // The same file again and again, so that texts, events and reads meet.
    if random.next() % 2 == 0 {
      let known = pick([buffers.keys.sorted(), disk.paths], or: []).filter {
        $0.hasPrefix("/blog/") && $0.hasSuffix(".md")
      }
      if let path = known.randomElement(using: &random) { return path }
    }
    let place = pick(Self.places, or: "")
    let name = pick(Self.names, or: "a.md")
    return place.isEmpty ? "/blog/\(name)" : "/blog/\(place)/\(name)"
  }

  private mutating func text() -> String {
    let link = pick(
      [
        "a.md", "../about/b.md#one", "/posts/a/", "{{< ref \"a.md\" >}}", "[[b]]",
        "/images/cat.png",
      ],
      or: "")
    let front = pick(
      [
        "", "---\ntitle: One\n---\n", "+++\ntitle = 'Two'\ndraft = true\n+++\n",
        "---\nslug: s\n---\n",
      ],
      or: "")
    let heading = pick(["One", "둘", "One\n\n# One"], or: "One")
    return "\(front)# \(heading)\n\nSee [it](\(link)) and [that][none].\n"
  }

  // MARK: What happens

  private mutating func write() {
    let path = path()
    disk.write(random.next() % 12 == 0 ? "\u{0}\u{1}" : text(), to: path)
    changed(path, "write")
  }

  private mutating func remove() {
    let path = pick(disk.paths.filter { $0.hasPrefix("/blog/") && !$0.contains("/.git/") }, or: "")
    guard !path.isEmpty else { return }
    let target = random.next() % 3 == 0 ? FileSystem.parent(of: path) : path
    if target == "/blog" { return }
    disk.remove(target)
    changed(target, "remove")
  }

  private mutating func configure() {
    let (name, text): (String, String) =
      switch random.next() % 8 {
      case 0: (".gitignore", pick(["drafts/\n", "*.txt\n!note.txt\n", "/docs/\n", ""], or: ""))
      case 1: ("content/.gitignore", pick(["posts/*\n!posts/a.md\n", ""], or: ""))
      case 2: ("docs/mkdocs.yml", "site_name: Docs\n")
      case 3: ("docs/.bloglsp.toml", pick(["", "[completion]\nlimit = 3\n"], or: ""))
      case 4: (".bloglsp.toml", pick(Self.configurations[2], or: ""))
      default: (Self.configurationNames[kind], pick(Self.configurations[kind], or: ""))
      }
    disk.write(text, to: "/blog/\(name)")
    changed("/blog/\(name)", "configure \(text.debugDescription)")
  }

  private mutating func changed(_ path: String, _ what: String) {
    log.append("\(what) \(path)")
    untold.append(path)
  }

  /// Tells of some changes, not in the order in which they happened.
  private mutating func tell() {
    untold.shuffle(using: &random)
    let told = Array(untold.prefix(1 + Int(random.next() % 4)))
    untold.removeFirst(told.count)
    guard !told.isEmpty else { return }
    log.append("tell \(told)")
    pump.follow(pump.workspace.filesChanged(told))
  }

  private mutating func open() {
    let path = random.next() % 6 == 0 ? pick(["/other/a.md", "untitled:1"], or: "") : path()
    guard buffers[path] == nil else { return }
    let source = SourceText(text())
    log.append("open \(path)")
    buffers[path] = source
    pump.follow(pump.workspace.open(path, source))
  }

  private mutating func edit() {
    let path = pick(buffers.keys.sorted(), or: "")
    let source = SourceText(text())
    guard buffers[path] != nil else { return }
    log.append("edit \(path)")
    buffers[path] = source
    pump.follow(pump.workspace.edit(path, source))
  }

  private mutating func close() {
    let path = pick(buffers.keys.sorted(), or: "")
    guard buffers.removeValue(forKey: path) != nil else { return }
    log.append("close \(path)")
    pump.follow(pump.workspace.close(path))
  }

  private mutating func changeSettings() {
    if random.next() % 2 == 0 {
      folders = pick(
        [["/blog"], ["/blog", "/other"], ["/other"], ["/blog/docs", "/blog"], ["/blog/drafts"]],
        or: [])
      log.append("folders \(folders)")
      pump.follow(pump.workspace.setFolders(folders))
    } else {
      let json = pick(
        ["{}", #"{"site":{"drafts":true}}"#, #"{"bloglsp":{"files":{"exclude":["docs"]}}}"#],
        or: "{}")
      settings = ClientSettings(json: SourceText(json))
      log.append("settings \(json)")
      pump.follow(pump.workspace.setClientSettings(settings))
    }
  }
}

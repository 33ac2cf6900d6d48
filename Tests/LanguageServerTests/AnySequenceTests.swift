// After any sequence of edits, events and settings, an author is shown what a fresh start would show.
import LanguageServerProtocol
import PostIndex
import TestSupport
import Testing
import Workspace

@testable import LanguageServer

/// A random day of an author's: what happens, and what is true at its end.
private struct Day {
  static let places = [
    "content/posts/a.md", "content/posts/b.md", "content/posts/다.md", "content/c/index.md",
    "static/img/x.png",
  ]
  static let texts = [
    "[b](/posts/b/)\n", "[다](/posts/다/#제목)\n[x](/posts/a/)\n", "## 제목\n[img](/img/x.png)\n",
    "---\ndraft: true\n---\n# B\n", "---\nslug: 다른\n---\n[c](/c/#x) [r][y]\n",
    "# x\n[c](../../c/)\n",
    "---\naliases: [/posts/b/]\n---\n", "",
  ]
  static let settings = [
    "[diagnostics]\nbroken-link = \"hint\"\n", "[files]\nexclude = [\"c/\"]\n",
    "engine = \"plain\"\n",
    "[site]\ndrafts = true\n", "[diagnostics\n", "",
  ]
  static let configurations = [
    "", "[permalinks]\nposts = \"/:year/:slug/\"\n", "disablePathToLower = true\n",
    "contentDir = \"content/posts\"\n",
  ]

  var random: RandomSource
  let client: TestSession
  let watches: Bool
  var open: [String: (text: String, version: Int)] = [:]
  var clientSettings: JSON = [:]

  mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &random)] }

  mutating func step() async {
    switch Int.random(in: 0..<15, using: &random) {
    case 0, 1: change(pick(Self.places), to: pick(Self.texts))
    case 2: remove(pick(Self.places))
    case 3: change(".bloglsp.toml", to: pick(Self.settings))
    case 4: change("hugo.toml", to: pick(Self.configurations))
    case 5: remove(pick([".bloglsp.toml", "hugo.toml", ".gitignore"]))
    case 6: change(".gitignore", to: pick(["b.md\n", "static\n", "", "!x\n*.png\n"]))
    case 7, 8: edit(pick(Array(Self.places.dropLast())), with: pick(Self.texts))
    case 12: edit(".bloglsp.toml", with: pick(Self.settings))
    case 13: moveFolder()
    case 9: close()
    case 10:
      clientSettings = pick([
        [:], ["site": ["drafts": true]], ["diagnostics": ["broken-anchor": "error"]],
        ["files": ["exclude": ["a.md"]]],
      ])
      client.notify("workspace/didChangeConfiguration", ["settings": clientSettings])
    default:
      for _ in 0..<Int.random(in: 0...3, using: &random) where !client.jobs.isEmpty {
        await client.runJob(at: Int.random(in: 0..<client.jobs.count, using: &random))
      }
    }
  }

  func change(_ path: String, to text: String) {
    client.disk.write(text, to: "/blog/" + path)
    if watches { client.filesChanged(path, type: 1) }
  }

  func remove(_ path: String) {
    client.disk.remove("/blog/" + path)
    if watches { client.filesChanged(path, type: 3) }
  }

  /// A folder of posts goes and comes back under another name.
  func moveFolder() {
    for (old, new) in [("posts", "notes"), ("notes", "posts")] {
      let from = "/blog/content/" + old
      let files = client.disk.files(in: from)
      if files.isEmpty { continue }
      for (path, text) in files {
        client.disk.remove(path)
        client.disk.write(text, to: path.replacing("/content/\(old)/", with: "/content/\(new)/"))
      }
      if watches { client.filesChanged("content/" + old, "content/" + new) }
      return
    }
  }

  mutating func edit(_ path: String, with text: String) {
    if let version = open[path]?.version {
      client.replace(path, with: text, version: version + 1)
      open[path] = (text, version + 1)
    } else {
      client.open(path, text)
      open[path] = (text, 1)
    }
  }

  mutating func close() {
    guard !open.isEmpty else { return }
    let path = pick(open.keys.sorted())
    open[path] = nil
    client.notify("textDocument/didClose", ["textDocument": ["uri": TestSession.uri(path)]])
  }
}

struct AnySequenceTests {
  private func play(_ seed: UInt64, watches: Bool) async -> Day {
    let client = TestSession(["hugo.toml": "", "content/posts/a.md": "# A\n"])
    let capabilities = watches ? TestSession.capabilities() : [:]
    client.start(capabilities: capabilities)
    var day = Day(random: RandomSource(seed: seed), client: client, watches: watches)
    for _ in 0..<40 { await day.step() }
    await client.settle()
    if !watches {
      client.fire(.poll)
      await client.settle()
    }
    return day
  }

  /// What a session that starts at the day's end shows of the same texts.
  private func fresh(_ day: Day) async -> TestSession {
    let client = TestSession(on: day.client.disk)
    client.start(
      capabilities: day.watches ? TestSession.capabilities() : [:], options: day.clientSettings)
    for (path, document) in day.open.sorted(by: { $0.key < $1.key }) {
      client.open(path, document.text, version: document.version)
    }
    await client.settle()
    return client
  }

  private func check(_ seed: UInt64, watches: Bool) async {
    let day = await play(seed, watches: watches)
    let other = await fresh(day)
    for path in day.open.keys.sorted() where path != ".bloglsp.toml" {
      #expect(day.client.published(path) == other.published(path), "seed \(seed), \(path)")
    }
    let (left, right) = (day.client.session.workspace.snapshots, other.session.workspace.snapshots)
    #expect(left.keys.sorted() == right.keys.sorted(), "seed \(seed)")
    for (folder, snapshot) in left {
      guard let same = right[folder] else { continue }
      #expect(snapshot.firstDifference(from: same) == nil, "seed \(seed), \(folder)")
    }
    let settings = ".bloglsp.toml"
    #expect(
      day.client.codes(settings) ?? [] == other.codes(settings) ?? [], "seed \(seed), \(settings)")
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func aWatchedDayEndsAsAFreshStart(seed: UInt64) async { await check(seed, watches: true) }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func aPolledDayEndsAsAFreshStart(seed: UInt64) async { await check(seed, watches: false) }
}

// `bloglsp demo`: what an author would see in an editor, on an example blog in the binary. Nothing in it is
// canned: the findings, lists and cards are computed as for any blog. It never touches the disk.
import Foundation
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax

extension Command {
  static let demo = Command(
    name: "demo", operands: "", summary: "show what an author sees, on an example blog",
    options: [],
    discussion: ["Needs nothing: the blog is in the program."],
    run: { _, console in
      _ = console.write(Demo(console).text)
      return .clean
    })
}

struct Demo {
  private let console: Console
  private let snapshot: IndexSnapshot

  /// The day on which the example blog is looked at: after its last post.
  private static let now = Timestamp(year: 2026, month: 11, day: 1).instant()

  init(_ console: Console) {
    self.console = console
    let texts = Dictionary(
      DemoBlog.files.map { (SitePath($0.path), SourceText($0.text)) },
      uniquingKeysWith: { _, last in last })
    let listing = texts.keys.sorted()
    let inputs = Engine.hugo.inputs(among: listing)
    let site = Site.make(
      engine: .hugo,
      inputs: SiteInputs(listing: listing, texts: texts.filter { inputs.contains($0.key) }),
      now: Demo.now)
    let pages = listing.filter { site.rules.role(of: $0) == .page }
    snapshot = IndexSnapshot(
      site: site,
      posts: pages.compactMap { path in
        texts[path].map { Post(path: path, source: $0, site: site) }
      },
      files: listing.filter { site.rules.role(of: $0) == .asset }
    ).rankingRelated().naming(EntityCatalog(stores: [], usesBuiltin: true))
  }

  var text: String {
    let parts = [introduction, findings, completions, hover, names, farewell]
    return parts.joined(separator: "\n")
  }

  private var introduction: String {
    """
    \(console.painted("An example blog: \(snapshot.postCount) posts, published with Hugo.", .bold))
    It is judged by the addresses that Hugo publishes, not by its files.

    """
  }

  // MARK: Findings

  private var findings: String {
    var text = heading("1. What is wrong in it, as you type or in CI (bloglsp check)")
    for path in snapshot.paths {
      guard let post = snapshot.post(at: path) else { continue }
      let picture = DiagnosticPicture(path: path.string, source: post.source)
      for diagnostic in snapshot.diagnostics(in: path) {
        text += picture.painted(diagnostic, console: console)
      }
    }
    return text
  }

  // MARK: Completions

  private var completions: String {
    let path = SitePath("content/posts/lfp-batteries.md")
    var text = heading("2. Links to your posts, in the form your blog uses")
    for typed in ["로봇의 손은 [옵티", "더 읽기: [충전 플러그](pl"] {
      text += completion(afterTyping: typed, in: path)
    }
    return text
  }

  /// What is proposed when `typed` is written at the end of a post.
  private func completion(afterTyping typed: String, in path: SitePath) -> String {
    guard let post = snapshot.post(at: path) else { return "" }
    let source = SourceText(post.source.string + "\n" + typed)
    let edited = Post(path: path, source: source, site: snapshot.site)
    let (next, _) = snapshot.applying([.post(edited)])
    var text = "  \(path.name): \(typed)\(console.painted("▏", .blue))\n"
    guard let completion = next.completion(at: source.count, in: path) else { return text }
    for item in completion.items.prefix(3) {
      text += "    \(item.label)  \(console.painted(item.detail, .faint))\n"
    }
    if let first = completion.items.first {
      let kept = source[TextRange(source.count - typed.utf8.count, completion.replaced.lowerBound)]
      text += "    ⏎ \(console.painted(kept + first.text, .green))\n"
    }
    return text
  }

  // MARK: Hover

  private var hover: String {
    let text = heading("3. What a link leads to, when you rest on it")
    for path in snapshot.paths {
      guard let post = snapshot.post(at: path),
        let link = post.links.first(where: { isGoodLink($0, in: post) }),
        let hover = snapshot.hover(at: link.link.range.lowerBound + 1, in: path)
      else { continue }
      return text + shown(hover, in: post)
    }
    return text
  }

  /// The text that a card speaks of, and the card.
  private func shown(_ hover: Hover, in post: Post) -> String {
    var text = "  \(post.path.name): \(console.painted(post.source[hover.range], .blue))\n"
    for line in hover.card.plainText.split(separator: "\n") {
      for part in Demo.wrapped(String(line), width: 72) { text += "  │ \(part)\n" }
    }
    return text
  }

  // MARK: Names

  private var names: String {
    let text = heading("4. Who a name is, and where else you wrote of it")
    guard let post = snapshot.paths.compactMap({ snapshot.post(at: $0) }).first(where: hasName),
      let place = Self.place(of: Self.name, in: post),
      let hover = snapshot.hover(at: place, in: post.path)
    else { return text }
    return text + shown(hover, in: post)
  }

  private static let name = "테슬라는"

  private func hasName(_ post: Post) -> Bool { Self.place(of: Self.name, in: post) != nil }

  /// In bytes.
  private static func place(of text: String, in post: Post) -> Int? {
    let source = post.source.string
    return source.range(of: text).map {
      source.utf8.distance(from: source.startIndex, to: $0.lowerBound)
    }
  }

  private func isGoodLink(_ link: PostLink, in post: Post) -> Bool {
    guard case .page(let target, _, _) = snapshot.resolve(link, from: post.path) else {
      return false
    }
    return target != post.path && post.path.string.hasPrefix("content/posts/")
  }

  private var farewell: String {
    """
    Try it on your own blog: bloglsp check PATH
    In your editor: bloglsp --stdio (EditorConfigs/ has the few lines that each editor needs)

    """
  }

  private func heading(_ text: String) -> String { console.painted(text, .bold) + "\n" }

  /// Breaks at blanks; a wide character counts as two columns.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = word.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
      if used > 0, used + columns + 1 > width {
        lines.append(line)
        line = ""
        used = 0
      }
      line += (used > 0 ? " " : "") + word
      used += columns + (used > 0 ? 1 : 0)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

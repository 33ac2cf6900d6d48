// On blogs drawn by lot: behind a move, every link that led somewhere leads to the same thing, and nothing else has changed.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct MovingModelTests {
  @Test(arguments: RandomSite.engines) func linksOutliveMoves(_ engine: Engine) {
    var kept = 0
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomSource(seed: seed &* 977)
      let site = RandomSite(engine, seed: seed)
      let before = site.snapshot
      let moves = site.moves(&random)
      let move = before.move(moves.map { ($0.from, $0.to) })
      let result = before.changes(
        making: move, in: site.site(listing: move.applied(to: site.listing)))
      var moved = site
      moved.files = [:]
      for (path, text) in site.files {
        let source = SourceText(text).applying(result.changes.files[path] ?? [])
        moved.files[move.newPath(of: path) ?? path] = String(decoding: source.bytes, as: UTF8.self)
      }
      guard moved.files.count == site.files.count else { continue }
      let after = moved.snapshot
      for post in before.allPosts {
        kept += expectKept(post, before, after, move, result, "\(engine) seed \(seed) \(moves)")
      }
    }
    #expect(kept > 100, "\(engine): \(kept) links to keep")
  }

  /// How many links of `post` were to be kept.
  private func expectKept(
    _ post: Post, _ before: IndexSnapshot, _ after: IndexSnapshot, _ move: SiteMove,
    _ result: MoveChanges, _ what: String
  ) -> Int {
    guard let path = move.newPath(of: post.path), let moved = after.post(at: path) else { return 0 }
    #expect(moved.links.count == post.links.count, "\(what) \(post.path)")
    let changes = result.changes.files[post.path] ?? []
    if post.page.url != moved.page.url, [.hugo, .zola].contains(before.site.rules.engine),
      let url = post.page.url
    {
      #expect(
        moved.page.offers.contains { $0.kind == .alias && $0.address == .output(url) },
        "\(what) \(post.path): no redirect from \(url)")
    }
    let frontMatter = post.frontMatterRange ?? .empty(at: 0)
    for change in changes
    where !(move.paths[post.path] != nil && frontMatter.contains(change.range)) {
      #expect(
        post.links.contains { $0.link.destinationRange.contains(change.range) },
        "\(what) \(post.path): \(change) is no destination")
    }
    var count = 0
    for (old, new) in zip(post.links, moved.links) {
      let wanted = picture(before.resolve(old, from: post.path), of: old) { move.newPath(of: $0) }
      guard let wanted else { continue }
      count += 1
      let found = picture(after.resolve(new, from: path), of: new) { $0 }
      #expect(
        found == wanted,
        "\(what) \(post.path): '\(old.link.destination)' became '\(new.link.destination)', \(result.lost[post.path] ?? 0) given up"
      )
    }
    return count
  }

  /// What is found, in words that the move does not change; nil where it is nothing.
  private func picture(
    _ found: Resolution, of link: PostLink, _ newPath: (SitePath) -> SitePath?
  ) -> String? {
    guard case .local(let local) = link.target else { return nil }
    switch found {
    case .page(let path, .found, _): return newPath(path).map { "\($0)#\(local.fragment ?? "")" }
    case .page(let path, _, _): return newPath(path).map { "\($0)" }
    case .file(let path): return newPath(path)?.string
    case .generated: return local.url.map { URLText.decoded($0) }
    case .unpublished, .external, .unknown, .empty, .ambiguous, .missing: return nil
    }
  }

  /// A heading that is called otherwise: links to it and to its twins lead to the very headings that they led to.
  @Test(arguments: RandomSite.engines.filter { $0 != .eleventy })
  func linksOutliveNewHeadings(_ engine: Engine) throws {
    var kept = 0
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomSource(seed: seed &* 31 &+ 7)
      var site = RandomSite(engine, seed: seed)
      let before = site.snapshot
      guard let path = before.paths.randomElement(using: &random), let post = before.post(at: path),
        let heading = post.headings.randomElement(using: &random), heading.id != nil
      else { continue }
      let name = ["다른 절", "첫째 *둘*", "Plain Text", "첫째 1"].randomElement(using: &random) ?? "x"
      let renamed = try before.rename(at: heading.textRange.lowerBound, in: path, to: name)
      let changes = try #require(renamed, "\(engine) seed \(seed)")
      for (path, edits) in changes.files {
        let source = SourceText(site.files[path] ?? "").applying(edits)
        site.files[path] = String(decoding: source.bytes, as: UTF8.self)
      }
      let after = site.snapshot
      for post in before.allPosts {
        guard let changed = after.post(at: post.path) else { continue }
        for (old, new) in zip(post.links, changed.links) {
          guard let wanted = target(of: old, in: post, before) else { continue }
          kept += 1
          let found = target(of: new, in: changed, after)
          #expect(
            found == wanted,
            "\(engine) seed \(seed) '\(name)' \(post.path): '\(old.link.destination)' became '\(new.link.destination)'"
          )
        }
      }
    }
    #expect(kept > 20, "\(engine): \(kept) links to headings")
  }

  /// Which heading of which post a link leads to; nil where it leads to none.
  private func target(of link: PostLink, in post: Post, _ snapshot: IndexSnapshot) -> String? {
    guard case .page(let path, .found, _) = snapshot.resolve(link, from: post.path),
      case .local(let local) = link.target, let target = snapshot.post(at: path),
      let number = target.headings.firstIndex(where: { $0.id == local.fragment })
    else { return nil }
    return "\(path) \(number)"
  }
}

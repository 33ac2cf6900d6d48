// Links that would lead elsewhere when files have moved, written so that they lead where they did. Each repair is read again
// before it is proposed; it never touches a link that arrives.
import PostIndex
import SiteModel
import Syntax

/// The site now and behind a move.
struct LinkRepair {
  let before: IndexSnapshot
  let after: IndexSnapshot
  let move: SiteMove

  /// The changes that `post` needs, in text order, and how many of its destinations cannot be kept.
  ///
  /// O(*n*) in its text, for each way that some link is tried in.
  func changes(of post: Post) -> (changes: [TextChange], lost: Int) {
    guard let newPath = move.newPath(of: post.path), let moved = after.post(at: newPath) else {
      return ([], 0)
    }
    let wishes = wishes(of: post)
    let links = links(of: moved)
    guard wishes.allSatisfy({ links.indices.contains($0.number) }) else { return ([], 0) }
    var repairs: [Repair] = []
    for wish in wishes where !leads(links[wish.number], to: wish.wanted, from: newPath) {
      if repairs.contains(where: { $0.range == wish.range }) { continue }
      repairs.append(Repair(range: wish.range, ways: ways(of: wish, from: moved, in: post)))
    }
    let settled = settled(repairs, wishes, count: links.count, in: post, newPath)
    let changes = settled.compactMap(\.change).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return (changes, settled.count - changes.count)
  }

  /// Those of the front matter first.
  private func links(of post: Post) -> [PostLink] { post.frontMatterLinks + post.links }

  // MARK: - What a link leads to

  /// A link of the post with what it has to lead to.
  private struct Wish {
    /// Counts into the post's links.
    let number: Int
    let link: PostLink
    let wanted: Wanted
    /// The part that names it.
    let range: TextRange
  }

  /// What has to be found again behind the move.
  private enum Wanted {
    case page(SitePath, fragment: String?, formerly: Post)
    case file(SitePath, formerly: SitePath)
    case generated(String)
  }

  private func wishes(of post: Post) -> [Wish] {
    let links = links(of: post)
    let inFrontMatter = links.count - post.links.count
    return links.enumerated().compactMap { number, link in
      let found = before.resolve(link, from: post.path)
      if number < inFrontMatter, found.isPost(post.path) { return nil }
      guard let wanted = wanted(found, of: link), let range = link.wayRange(in: post.source) else {
        return nil
      }
      return Wish(number: number, link: link, wanted: wanted, range: range)
    }
  }

  /// Nil where it leads nowhere now, or to what is taken away.
  private func wanted(_ found: Resolution, of link: PostLink) -> Wanted? {
    guard case .local(let local) = link.target else { return nil }
    switch found {
    case .page(let path, let fragment, _):
      guard let target = before.post(at: path), let newPath = move.newPath(of: path) else {
        return nil
      }
      let isMissing = if case .missing = fragment { true } else { false }
      return .page(newPath, fragment: isMissing ? nil : local.fragment, formerly: target)
    case .unpublished(let path, _):
      guard let target = before.post(at: path), let newPath = move.newPath(of: path) else {
        return nil
      }
      return .page(newPath, fragment: nil, formerly: target)
    case .file(let path): return move.newPath(of: path).map { .file($0, formerly: path) }
    case .generated: return local.url.map(Wanted.generated)
    case .external, .unknown, .empty, .ambiguous, .missing: return nil
    }
  }

  private func leads(_ link: PostLink, to wanted: Wanted, from path: SitePath) -> Bool {
    switch (after.resolve(link, from: path), wanted) {
    case (.page(let found, let fragment, _), .page(let page, let asked, _)):
      if case .missing = fragment { return found == page && asked == nil }
      return found == page
    case (.unpublished(let found, _), .page(let page, _, _)): return found == page
    case (.file(let found), .file(let file, _)): return found == file
    case (.generated, .generated(let url)):
      guard case .local(let local) = link.target else { return false }
      return local.url.map { URLText.decoded($0) } == URLText.decoded(url)
    default: return false
    }
  }

  // MARK: - Ways

  /// One destination, and the ways to write it that have not failed.
  private struct Repair {
    let range: TextRange
    var ways: [String]

    var change: TextChange? { ways.first.map { TextChange(range: range, text: $0) } }
  }

  private func ways(of wish: Wish, from origin: Post, in post: Post) -> [String] {
    let written = post.source[wish.range]
    let respelling = Respelling(
      written: written, origin: origin, link: wish.link, snapshot: after)
    let ways =
      switch wish.wanted {
      case .page(let path, _, let old):
        after.post(at: path).map { respelling.spellings(of: $0.page, formerly: old.page) } ?? []
      case .file(let file, let old): respelling.spellings(of: file, formerly: old)
      case .generated(let url): respelling.spellings(ofURL: url)
      }
    var seen: Set<String> = [written]
    return ways.filter { seen.insert($0).inserted }
  }

  /// `repairs` after as many rounds as it takes that each link leads where it did, or no way is left.
  private func settled(
    _ repairs: [Repair], _ wishes: [Wish], count: Int, in post: Post, _ newPath: SitePath
  ) -> [Repair] {
    var repairs = repairs
    while repairs.contains(where: { !$0.ways.isEmpty }) {
      let failed = failures(repairs, wishes, count: count, in: post, newPath)
      let retried = repairs.indices.filter {
        failed.contains(repairs[$0].range) && !repairs[$0].ways.isEmpty
      }
      if retried.isEmpty { return repairs }
      for index in retried { repairs[index].ways.removeFirst() }
    }
    return repairs
  }

  /// Which destinations do not lead where they should once the repairs are made; all where the text reads otherwise then.
  private func failures(
    _ repairs: [Repair], _ wishes: [Wish], count: Int, in post: Post, _ newPath: SitePath
  ) -> Set<TextRange> {
    let source = post.source.applying(repairs.compactMap(\.change))
    let read = Post(path: newPath, source: source, site: after.site)
    let links = links(of: read)
    guard links.count == count else { return Set(repairs.map(\.range)) }
    return Set(
      wishes.filter { !leads(links[$0.number], to: $0.wanted, from: newPath) }.map(\.range))
  }
}

extension PostLink {
  /// The part of the destination that names a page or file, without query and fragment, as it stands in `source`.
  func wayRange(in source: SourceText) -> TextRange? {
    let range = pathRange
    guard range.upperBound <= source.count, !range.isEmpty else { return nil }
    let marks: Set<UInt8> =
      link.template == nil && link.kind != .wiki && link.kind != .embed
      ? [UInt8(ascii: "?")] : [UInt8(ascii: "#")]
    let end = source.bytes[range.range].firstIndex(where: marks.contains) ?? range.upperBound
    return end == range.lowerBound ? nil : TextRange(range.lowerBound, end)
  }
}

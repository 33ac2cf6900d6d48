// What a link speaks of. It asks the one resolution of links, and never makes a target up.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What `link`, written in `post`, leads to; empty where that cannot be known.
  func subjects(of link: PostLink, in post: Post) -> [Subject] {
    if let own = ownHeading(of: link, in: post) { return [own] }
    let fragment = link.target.localFragment
    switch resolve(link, from: post.path) {
    case .external: return [.external(link.link.destination)]
    case .unknown, .empty: return []
    case .page(let path, .none, _): return [wikiHeading(of: link, in: path) ?? .post(path)]
    case .page(let path, .found, _), .page(let path, .missing, _), .page(let path, .unknown, _):
      return [fragment.map { .anchor(path, id: $0) } ?? .post(path)]
    case .unpublished(let path, _):
      guard let fragment, self.post(at: path)?.hasAnchor(fragment) == true else {
        return [.post(path)]
      }
      return [.anchor(path, id: fragment)]
    case .ambiguous(let paths): return paths.map { .post($0) }
    case .file(let path): return [.file(path)]
    case .generated: return link.target.firstAddress.map { [.address($0)] } ?? []
    case .missing(let target):
      let titled = link.mayBeTitle ? posts { $0.displayTitle == link.link.destination } : []
      if !titled.isEmpty { return titled.map { .post($0.path) } }
      return target.candidates.first.map { [.address($0)] } ?? []
    }
  }

  /// `[[#Heading]]`, which note-taking programs read by the heading's text.
  private func ownHeading(of link: PostLink, in post: Post) -> Subject? {
    guard link.link.destination.utf8.first == UInt8(ascii: "#") else { return nil }
    return wikiHeading(of: link, in: post.path)
  }

  private func wikiHeading(of link: PostLink, in path: SitePath) -> Subject? {
    guard link.link.kind == .wiki || link.link.kind == .embed,
      let name = link.wikiHeading.map({ link.link.destination[$0] }),
      let heading = post(at: path)?.headings.first(where: { $0.text == name }), let id = heading.id
    else { return nil }
    return .anchor(path, id: id)
  }
}

extension LinkTarget {
  /// The decoded fragment; nil where there is none that leads to a place of its own.
  var localFragment: String? {
    guard case .local(let target) = self, let fragment = target.fragment, !fragment.isEmpty,
      fragment != "top"
    else { return nil }
    return fragment
  }

  var firstAddress: Address? {
    if case .local(let target) = self { target.candidates.first } else { nil }
  }
}

extension PostLink {
  /// Of a wiki link, where the name of its heading stands in the destination.
  fileprivate var wikiHeading: Range<String.Index>? {
    let text = link.destination
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let start = text.utf8.index(after: hash)
    let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "|")) ?? text.endIndex
    return start < end ? start..<end : nil
  }

  /// Whether it is a value of front matter that may be the title of a post, as lists of related posts have them.
  var mayBeTitle: Bool { link.kind == .inline && link.range == link.destinationRange }

  /// Whether its destination stands in a link reference definition.
  var isReference: Bool { link.kind == .reference || link.kind == .imageReference }

  /// What to show of a use: what names the target, or the whole link where that stands elsewhere or is empty.
  var shownRange: TextRange {
    let written = writtenRange
    return isReference || written.isEmpty ? link.range : written
  }

  /// `{{< relref "post.md#part" >}}`
  private var fragmentInArgument: TextRange? {
    guard let argument = link.targetArgument, argument.value.utf8.count == argument.range.count,
      argument.value.utf8.contains(UInt8(ascii: "#"))
    else { return nil }
    let path = argument.value.utf8.prefix { $0 != UInt8(ascii: "#") }.count
    return TextRange(argument.range.lowerBound + path + 1, argument.range.upperBound)
  }

  /// What stands behind the `#` of the destination; nil where there is nothing.
  var fragmentName: TextRange? {
    if link.kind == .wiki || link.kind == .embed {
      let skipped = link.destination.utf8.prefix { $0 != UInt8(ascii: "#") }.count + 1
      let end = link.destination.utf8.prefix { $0 != UInt8(ascii: "|") }.count
      guard skipped < end else { return nil }
      let start = link.destinationRange.lowerBound
      return TextRange(start + skipped, start + end)
    }
    guard case .local(let target) = target, target.fragment?.isEmpty == false else { return nil }
    guard target.fragmentLength > 0 else { return fragmentInArgument }
    let range = fragmentRange
    return TextRange(min(range.lowerBound + 1, range.upperBound), range.upperBound)
  }
}

// From a snapshot to its index of related posts, in parts that can be made at the same time. It never ranks.
package import SiteModel
import Syntax

extension RelatedIndex {
  /// What one worker makes of some posts: terms under its own numbers.
  package struct Part: Sendable {
    fileprivate var table = TermTable()
    fileprivate var documents: [RelatedDocument] = []
  }

  /// The part of `snapshot` that has the posts at `paths`. O(bytes).
  package static func part(
    of snapshot: IndexSnapshot, at paths: some Sequence<SitePath>
  ) -> Part {
    var part = Part()
    var scanner = TermScanner(TermCollector())
    for path in paths {
      guard let post = snapshot.post(at: path), post.isRanked else { continue }
      scanner.scan(post.page.metadata, title: post.displayTitle, markdown: post.markdown.span)
      let terms = scanner.sink.finish()
      let edges = snapshot.edges(of: post) { text in
        scanner.scan(text, as: .body)
        return scanner.sink.finish()
      }
      part.documents.append(RelatedDocument(post: post, terms: terms, edges: edges))
    }
    part.table = scanner.sink.table
    return part
  }

  /// The index of all `parts` of one snapshot, in any order. O(terms + links).
  package init(_ parts: [Part]) {
    let largest = parts.indices.max { parts[$0].table.count < parts[$1].table.count } ?? 0
    var table = parts.isEmpty ? TermTable() : parts[largest].table
    var documents = parts.isEmpty ? [] : parts[largest].documents
    for (index, part) in parts.enumerated() where index != largest {
      let numbers = (0..<part.table.count).map {
        table.intern(part.table.bytes(of: TermID(truncatingIfNeeded: $0)))
      }
      documents += part.documents.map { $0.renumbered { numbers[Int($0)] } }
    }
    self.init(RelatedBase(table: table, documents: documents))
  }

  /// The index of `snapshot`, made by the caller alone.
  package init(_ snapshot: IndexSnapshot) {
    self.init([RelatedIndex.part(of: snapshot, at: snapshot.paths)])
  }
}

extension Post {
  /// Whether it may be related to anything: a page's resource has no address of its own.
  var isRanked: Bool { page.state != .resource }
}

extension IndexSnapshot {
  /// The posts that `post` links to, with the words of each link under the numbers that `terms` gives them.
  func edges(of post: Post, _ terms: (String) -> PostTerms) -> [RelatedEdge] {
    var anchors: [SitePath: [RelatedEdge.Anchor]] = [:]
    for link in post.links where !link.link.isImage {
      guard let target = self.post(behind: link, from: post.path), target != post.path else {
        continue
      }
      let text = link.link.textRange.map { post.source[$0] } ?? ""
      let context = VisibleText(post).around(link.link.range, link.link.textRange)
      anchors[target, default: []].append(
        RelatedEdge.Anchor(
          name: RelatedEdge.Name(typed: TypedName(text), letters: LetterPairs(FoldedText(text))),
          terms: terms(text).entries.map(\.term), context: terms(context).entries.map(\.term)))
    }
    return anchors.map { RelatedEdge(target: $0, anchors: $1) }.sorted { $0.target < $1.target }
  }
}

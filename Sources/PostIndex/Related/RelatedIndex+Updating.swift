// From one index of related posts to the next: a few posts have changed, or many have and a new base is due.
package import SiteModel
import Syntax

extension RelatedIndex {
  /// The index after a change of the posts at `paths`, which are as `snapshot` has them: those changed, come or gone,
  /// and those whose links lead elsewhere now (what `IndexSnapshot.applying` calls affected).
  ///
  /// O(terms and links of these posts + recent posts), whatever the blog's size.
  package func updated(
    _ paths: some Sequence<SitePath>, in snapshot: IndexSnapshot
  ) -> RelatedIndex {
    var next = self
    var scanner = TermScanner(TermInterner(terms))
    for path in paths {
      let old = next.number(of: path).flatMap { next.document($0) }
      guard let post = snapshot.post(at: path), post.isRanked else {
        next.replace(path, old, with: nil)
        continue
      }
      var terms = old?.terms
      if old?.post !== post {
        scanner.scan(post.page.metadata, title: post.displayTitle, markdown: post.markdown.span)
        terms = scanner.sink.finish()
      }
      let edges = snapshot.edges(of: post) { text in
        scanner.scan(text, as: .body)
        return scanner.sink.finish()
      }
      if let old, old.post === post, old.edges == edges { continue }
      next.replace(
        path, old, with: RelatedDocument(post: post, terms: terms ?? PostTerms(), edges: edges))
    }
    next.terms = scanner.sink.terms
    return next
  }

  private mutating func replace(
    _ path: SitePath, _ old: RelatedDocument?, with new: RelatedDocument?
  ) {
    if old == nil && new == nil { return }
    let slot = slot(of: path)
    if let number = base.numbers[path] { retired.insert(Int(number)) }
    replaceEdges(of: slot, recent[slot]?.edges ?? [], with: new?.edges ?? [])
    count(from: old, to: new)
    recent[slot] = new
  }

  /// Whether so much has changed that questions take notably longer.
  package var needsMerging: Bool { recent.count > max(64, base.documents.count / 50) }

  /// The same index with nothing recent: it answers the same, sooner. O(postings), on any thread.
  package func merged() -> RelatedIndex {
    var table = TermTable(minimumCapacity: terms.count)
    var numbers = [TermID](repeating: .max, count: terms.count)
    let documents = (0..<numberCount).compactMap { number in
      document(number)?.renumbered { term in
        if numbers[Int(term)] == .max {
          numbers[Int(term)] = table.intern(terms.bytes(of: term))
        }
        return numbers[Int(term)]
      }
    }
    return RelatedIndex(RelatedBase(table: table, documents: documents))
  }

  /// `merged`, which was made of the index that this one was updated from, with what has changed since: equal to this
  /// one in what it answers. This one where it has another base, because another merge was quicker.
  package func catchingUp(_ merged: RelatedIndex, madeOf earlier: RelatedIndex) -> RelatedIndex {
    guard base === earlier.base else { return self }
    var next = merged
    for (path, slot) in slots.sorted(by: { $0.value < $1.value }) {
      let document = recent[Int(slot)]
      if let known = earlier.slots[path], earlier.recent[Int(known)] === document { continue }
      let old = next.number(of: path).flatMap { next.document($0) }
      var terms = next.terms
      let new = document?.renumbered { terms.intern(self.terms.bytes(of: $0)) }
      next.terms = terms
      next.replace(path, old, with: new)
    }
    return next
  }
}

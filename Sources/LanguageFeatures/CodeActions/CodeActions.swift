// What an author can do about the findings at a place. It never changes a text.
package import PostIndex
package import SiteModel
package import Syntax

/// Something that an editor offers to do.
package struct CodeAction: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case quickFix
    /// All that is certain in the file.
    case fixAll
    /// Something that is not wrong as it stands.
    case rewrite
  }
  package let kind: Kind
  package let title: String
  /// In the file that was asked about.
  package let changes: [TextChange]
  /// A file to be created.
  package var creation: NewPost?
  /// In other files of the site.
  package var elsewhere = SiteChanges()
  /// What it cures.
  package let diagnostics: [Diagnostic]
  /// Whether it is the one that an editor may take without asking.
  package let isPreferred: Bool
}

extension IndexSnapshot {
  /// The cures for what is found at `range` of the post at `path`, and the cure of all that is certain in it.
  ///
  /// - Parameter now: in the author's time zone, for what is created; nil where nothing can be.
  package func codeActions(
    at range: TextRange, in path: SitePath, now: Timestamp? = nil
  ) -> [CodeAction] {
    guard let post = post(at: path) else { return [] }
    let found = diagnostics(in: path)
    let quick = found.filter { $0.range.meets(range) }.flatMap { diagnostic in
      let fixes = diagnostic.fixes(in: post.source)
      let changes = fixes.map { fix in
        CodeAction(
          kind: .quickFix, title: fix.title, changes: fix.changes, diagnostics: [diagnostic],
          isPreferred: fix.isCertain || fixes.count == 1 && diagnostic.replacements.count == 1)
      }
      let created = now.flatMap { missingPost(of: diagnostic, in: post, now: $0) }
      guard let created else { return changes }
      return changes + [
        CodeAction(
          kind: .quickFix, title: "Create '\(created.path)'", changes: [], creation: created,
          diagnostics: [diagnostic], isPreferred: false)
      ]
    }
    let all = IndexSnapshot.fixAll(found, in: post.source)
    let store = storeAction(at: range, in: post, createsFiles: now != nil)
    return quick + spellingActions(found, at: range, in: post)
      + linkFormActions(at: range, in: post)
      + [
        store, relatedListAction(at: range, in: post), contentsAction(at: range, in: post), all,
      ].compactMap(\.self)
  }

  /// The cure of all that is certain among `diagnostics`; nil where nothing is.
  package static func fixAll(_ diagnostics: [Diagnostic], in source: SourceText) -> CodeAction? {
    let cured = diagnostics.compactMap { diagnostic in
      diagnostic.fixes(in: source).first { $0.isCertain }.map { (diagnostic, $0) }
    }
    guard !cured.isEmpty else { return nil }
    return CodeAction(
      kind: .fixAll, title: "Fix all that bloglsp is certain of",
      changes: cured.map(\.1).mergedChanges, diagnostics: cured.map(\.0), isPreferred: false)
  }
}

extension TextRange {
  /// Whether the two have a place in common; ranges that only touch do.
  func meets(_ other: TextRange) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}

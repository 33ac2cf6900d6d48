// The findings in a store of entities. It never changes one.
package import PostIndex
import SiteModel
package import Syntax

extension IndexSnapshot {
  /// The stores of entities that the snapshot's names are from, in order of paths.
  package var entityStores: [EntityStoreFile] {
    (entities?.catalog.stores ?? []).sorted { $0.path < $1.path }
  }

  /// What is wrong in `store`, in text order: between the stores too, where the snapshot's names are from this text of it.
  package func storeDiagnostics(in store: EntityStoreFile) -> [Diagnostic] {
    problems(of: store).compactMap { diagnostic(of: $0, in: store.path) }
  }

  /// The cures for what is wrong at `range` of `store`.
  package func storeActions(at range: TextRange, in store: EntityStoreFile) -> [CodeAction] {
    problems(of: store).filter { $0.range.meets(range) }.flatMap { problem -> [CodeAction] in
      guard let diagnostic = diagnostic(of: problem, in: store.path) else { return [] }
      let fixes =
        diagnostic.fixes(in: store.source) + [problem.removal(in: store)].compactMap(\.self)
      return fixes.map { fix in
        CodeAction(
          kind: .quickFix, title: fix.title, changes: fix.changes, diagnostics: [diagnostic],
          isPreferred: fixes.count == 1)
      }
    }
  }

  private func problems(of store: EntityStoreFile) -> [StoreProblem] {
    let isCurrent = entityStores.contains { $0.path == store.path && $0.source == store.source }
    return (isCurrent ? entities?.catalog.problems[store.path] : store.problems) ?? []
  }

  private func diagnostic(of problem: StoreProblem, in path: SitePath) -> Diagnostic? {
    let related = problem.related.map {
      [RelatedPlace(path: $0.path, range: $0.range, message: "the other is here")]
    }
    return Finding(
      code: problem.kind.code, range: problem.range, message: problem.message,
      replacements: problem.replacements, related: related ?? []
    ).diagnostic(in: site.settings, at: path)
  }
}

extension StoreProblem {
  /// Takes away what is wrong, where that is a cure and leaves the rest as it is.
  fileprivate func removal(in store: EntityStoreFile) -> Fix? {
    guard removes, let data = EntityStoreFile.data(of: store.source, at: store.path),
      var part = data.part(at: range)
    else { return nil }
    var title = part.key.map { "Remove '\($0)'" } ?? "Remove '\(store.source[range])'"
    if kind == .duplicateID {
      // Where the id is a value, its entry is around it.
      if part.key == "id" {
        guard let whole = data.whole(of: part) else { return nil }
        part = whole
      }
      title = "Remove this entry"
    }
    let cut = data.removal(of: part, from: store.source) {
      EntityStoreFile.data(of: $0, at: store.path)
    }
    return cut.map {
      Fix(title: title, changes: [TextChange(range: $0, text: "")], isCertain: false)
    }
  }
}

extension StoreProblem.Kind {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .syntax: .entityStoreSyntax
    case .repeatedKey, .duplicateID: .entityStoreDuplicate
    case .sharedName: .entityStoreSharedName
    case .ignoredName: .entityStoreIgnoredName
    case .unknownKey: .entityStoreUnknownKey
    case .unknownKind, .wrongType, .missingID, .invalidID, .missingName, .invalidAddress,
      .invalidDate,
      .tooLarge, .unknownBuiltin, .unknownRelated:
      .entityStoreInvalid
    }
  }
}

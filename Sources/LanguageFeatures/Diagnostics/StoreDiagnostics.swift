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
    let isCurrent = entityStores.contains { $0.path == store.path && $0.source == store.source }
    let problems = isCurrent ? entities?.catalog.problems[store.path] : store.problems
    return storeDiagnostics(problems ?? [], in: store.path)
  }

  /// The cures for what is wrong at `range` of `store`.
  package func storeActions(at range: TextRange, in store: EntityStoreFile) -> [CodeAction] {
    storeDiagnostics(in: store).filter { $0.range.meets(range) }.flatMap { diagnostic in
      let fixes = diagnostic.fixes(in: store.source)
      return fixes.map { fix in
        CodeAction(
          kind: .quickFix, title: fix.title, changes: fix.changes, diagnostics: [diagnostic],
          isPreferred: fixes.count == 1)
      }
    }
  }

  private func storeDiagnostics(_ problems: [StoreProblem], in path: SitePath) -> [Diagnostic] {
    problems.compactMap { problem in
      let related = problem.related.map {
        [RelatedPlace(path: $0.path, range: $0.range, message: "the other is here")]
      }
      return Finding(
        code: problem.kind.code, range: problem.range, message: problem.message,
        replacements: problem.replacements, related: related ?? []
      ).diagnostic(in: site.settings, at: path)
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

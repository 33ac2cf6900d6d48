// Definition, references and highlights, for everything that a place can speak of. It never opens a file.
package import PostIndex
package import SiteModel
package import Syntax

/// A place in the post that is looked at, and whether a thing is declared there.
package struct Highlight: Hashable, Sendable {
  package let range: TextRange
  package let isDeclaration: Bool
}

extension IndexSnapshot {
  /// Where what stands at `offset` is told of; nil where nothing is, or only the network has it.
  package func definition(at offset: Int, in path: SitePath) -> Definition? {
    guard let standing = standing(at: offset, in: path) else { return nil }
    for subjects in [standing.subjects, standing.further] {
      var seen: Set<Place> = []
      let places = subjects.flatMap { definitions(of: $0, askedAt: offset, in: path) }
        .filter { seen.insert($0).inserted }
      if !places.isEmpty { return Definition(origin: standing.origin, places: places) }
    }
    return nil
  }

  /// Every place that names what stands at `offset`, by path and place; nil where nothing stands there.
  ///
  /// - Parameter includesDefinition: whether declarations come with them: titles, headings, definitions of labels, entries
  ///   of a store. What only uses a thing is always there.
  package func references(
    at offset: Int, in path: SitePath, includesDefinition: Bool
  ) -> [Place]? {
    guard let standing = standing(at: offset, in: path) else { return nil }
    var places: Set<Place> = []
    for subject in standing.sought {
      for occurrence in occurrences(of: subject)
      where includesDefinition || occurrence.role == .use {
        places.insert(occurrence.place)
      }
      if includesDefinition, case .entity(let number) = subject {
        places.formUnion(definitions(of: number))
      }
    }
    return places.sorted {
      ($0.path, $0.selection.lowerBound, $0.selection.upperBound)
        < ($1.path, $1.selection.lowerBound, $1.selection.upperBound)
    }
  }

  /// Every place in the same post that names what stands at `offset`, in text order; empty where nothing stands there.
  package func highlights(at offset: Int, in path: SitePath) -> [Highlight] {
    guard let standing = standing(at: offset, in: path) else { return [] }
    var found: [TextRange: Bool] = [:]
    for subject in standing.sought {
      for occurrence in occurrences(of: subject, in: path) where !occurrence.range.isEmpty {
        found[occurrence.range, default: false] =
          found[occurrence.range] ?? false || occurrence.role == .declaration
      }
    }
    return found.map { Highlight(range: $0, isDeclaration: $1) }
      .sorted { ($0.range.lowerBound, $0.range.count) < ($1.range.lowerBound, $1.range.count) }
  }

  // MARK: Where a subject is told of

  private func definitions(
    of subject: Subject, askedAt offset: Int, in path: SitePath
  ) -> [Place] {
    switch subject {
    case .post(let path): return post(at: path).map { [$0.titlePlace.place] } ?? []
    case .anchor(let path, _):
      let places = declarations(of: subject).map(\.place)
      // What templates add has no place in the text, and what is missing has none at all: the page is there.
      return places.isEmpty ? post(at: path).map { [$0.titlePlace.place] } ?? [] : places
    case .file(let path), .call(_, let path): return [Place(path: path, range: .empty(at: 0))]
    case .address, .external: return []
    case .label(let path, let label): return post(at: path)?.place(ofLabel: label, site) ?? []
    case .footnote(let path, let label):
      return footnote(label, askedAt: offset, in: path)
    case .tag(let kind, let name): return definitions(of: kind, name)
    case .entity(let number): return definitions(of: number)
    }
  }

  /// From a mark to its note, and from a note back to its marks.
  private func footnote(_ label: String, askedAt offset: Int, in path: SitePath) -> [Place] {
    let all = occurrences(of: .footnote(path, label))
    let isNote = all.contains { $0.role == .declaration && $0.whole.touches(offset) }
    return all.filter { ($0.role == .use) == isNote }.map(\.place)
  }

  /// The page that describes a tag; where there is none the posts that have it, the newest first, as many as can be
  /// looked through.
  private func definitions(of kind: PostTag.Kind, _ name: String) -> [Place] {
    if let page = termPage(kind, name) { return [page.titlePlace.place] }
    return posts(with: kind, name).newestFirst.prefix(Self.postsOfTag).map(\.titlePlace.place)
  }

  private static var postsOfTag: Int { 20 }

  /// The page that an author has written about a tag.
  func termPage(_ kind: PostTag.Kind, _ name: String) -> Post? {
    let folders = kind == .tag ? ["tags", "tag"] : ["categories", "category"]
    let dashed = name.lowercased().split(separator: " ").joined(separator: "-")
    var seen: Set<String> = []
    for term in [name, name.lowercased(), dashed] where seen.insert(term).inserted {
      for folder in folders {
        if let page = page(at: Address(.output, "/\(folder)/\(term)")), page.tags.isEmpty {
          return page
        }
      }
    }
    return nil
  }
}

extension [Post] {
  /// By date; what has none comes last.
  var newestFirst: [Post] {
    sorted { left, right in
      let (first, second) = (left.instant ?? .min, right.instant ?? .min)
      return first == second ? left.path < right.path : first > second
    }
  }
}

extension Post {
  /// The definition of a label that counts.
  fileprivate func place(ofLabel label: String, _ site: Site) -> [Place] {
    let own = definitions.filter { $0.label == label }
    let counting = site.rules.dialect.lastDefinitionCounts ? own.last : own.first
    return counting.map { [Place(path: path, range: $0.range, selection: $0.labelRange)] } ?? []
  }
}

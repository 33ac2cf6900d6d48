// Names that a blog uses and no store has, to be proposed. It never adds one.
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What the posts mark as names and neither the store nor what is built in has; the best first.
  /// O(bytes of the posts).
  package func entityCandidates() async -> [EntityCandidate] {
    let paths = paths
    let chunk = 64
    let tally = await withTaskGroup(of: CandidateTally.self) { group in
      for start in stride(from: 0, to: paths.count, by: chunk) {
        group.addTask {
          var scan = DiscoveryScan()
          for number in start..<min(start + chunk, paths.count) {
            guard let post = self.post(at: paths[number]) else { continue }
            let (_, tree) = Document.read(post.source, dialect: site.rules.dialect)
            scan.read(tree, post.page.metadata, number: number)
          }
          return scan.tally
        }
      }
      return await group.reduce(into: CandidateTally()) { $0.formUnion($1) }
    }
    return candidates(of: tally)
  }

  private func candidates(of tally: CandidateTally) -> [EntityCandidate] {
    let known = Set(
      (entities?.catalog.matcher.entities ?? []).flatMap { $0.spellings + $0.not }
        .map(CandidateTally.key))
    let glossed = Set(tally.evidence.values.flatMap { $0.glosses.keys }.map(CandidateTally.key))
    let found = tally.evidence.compactMap { key, evidence -> EntityCandidate? in
      if known.contains(key)
        || evidence.glosses.keys.contains(where: { known.contains(CandidateTally.key($0)) })
      {
        return nil
      }
      // The other half of a pair that is proposed already.
      if evidence.glosses.isEmpty, glossed.contains(key) { return nil }
      // 전문 + 가 is 전문가, where that has particles of its own.
      let particles = evidence.particles.filter { particle in
        (tally.evidence[key + particle]?.particles.count ?? 0) < 2
      }
      return EntityCandidate(key, evidence, particles: particles)
    }
    return found.sorted {
      ($0.score, $0.posts, $1.names.values.max() ?? "") > (
        $1.score, $1.posts, $0.names.values.max() ?? ""
      )
    }
  }
}

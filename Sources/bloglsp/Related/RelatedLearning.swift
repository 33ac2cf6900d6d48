// The index and the weights of a loaded blog, made on all cores. It ranks nothing itself.
import Foundation
import PostIndex
import SiteModel

enum RelatedLearning {
  /// O(bytes).
  static func index(of snapshot: IndexSnapshot) async -> RelatedIndex {
    let paths = snapshot.paths
    let shares = ProcessInfo.processInfo.activeProcessorCount
    let parts = await inParallel(Array(0..<shares), chunk: 1) { share in
      RelatedIndex.part(
        of: snapshot, at: paths.indices.filter { $0 % shares == share }.map { paths[$0] })
    }
    return RelatedIndex(parts)
  }

  /// The weights that the blog's own links teach for a place; the common ones where there are too few.
  ///
  /// - Parameter isTeacher: which posts may teach.
  static func weights(
    _ links: HiddenLinks, _ place: RankingPlace, isTeacher: @escaping @Sendable (SitePath) -> Bool
  ) async -> RelatedWeights {
    let lessons = await inParallel(links.teachers.filter(isTeacher), chunk: 16) { path in
      links.snapshot.post(at: path).map { links.lessons(of: $0, .learning(place)) }
    }
    let common = RelatedWeights(place, isOlderOnly: links.isOlderOnly)
    return BlogWeights.fitted(common, to: lessons.flatMap(\.self))
  }
}

// The sites around a path, for commands that ask of a blog. It never prints.
import Foundation
import Workspace

extension Command {
  /// - Parameters:
  ///   - path: absolute.
  ///   - namesEntities: whether the names of entities are looked for.
  static func load(
    _ path: String, namesEntities: Bool = false
  ) async throws(UsageError) -> SiteLoader.Loaded {
    do {
      let now = Int(Date().timeIntervalSince1970)
      return try await SiteLoader(now: now, namesEntities: namesEntities).load([path])
    } catch {
      throw UsageError(message: error.message)
    }
  }
}

// How fast related posts are indexed, updated and ranked: one line for each. Run by related_speed.sh.
import Foundation
import PostIndex
import SiteModel
import Syntax
import Workspace

@main struct RelatedSpeed {
  static func main() async throws {
    let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
    let begin = ContinuousClock.now
    let loaded = try await SiteLoader(now: Int(Date().timeIntervalSince1970)).load([folder])
    guard let snapshot = loaded.sites.first?.snapshot else { return }
    print("read \(shown((ContinuousClock.now - begin) / .milliseconds(1))) ms")
    let before = resident()
    let start = ContinuousClock.now
    guard let index = await snapshot.rankingRelated().related else { return }
    let seconds = (ContinuousClock.now - start) / .milliseconds(1)
    let each = (resident() - before) / max(1, snapshot.postCount)
    print(
      "posts \(snapshot.postCount)  index \(shown(seconds)) ms  resident \(each) B a post above the texts"
    )
    if CommandLine.arguments.dropFirst(2).contains("--index") { return }
    query(index, snapshot)
    update(index, snapshot)
    var merged = 0
    print("merge \(shown(timed { merged = index.merged().count })) ms of \(merged) posts")
  }

  static func query(_ index: RelatedIndex, _ snapshot: IndexSnapshot) {
    let paths = snapshot.paths
    for typed in ["", "te", "로봇"] {
      var times: [Double] = []
      var making: [Double] = []
      for number in 0..<300 {
        guard let post = snapshot.post(at: paths[number * 7919 % paths.count]) else { continue }
        let visible = VisibleText(post)
        let middle = post.source.count * (1 + number % 9) / 10
        var query = index.query(post, markdown: [])
        making.append(
          timed {
            query = index.query(
              post, markdown: visible.before(middle), before: visible.cut(before: middle))
          })
        query.typed = TypedText(typed)
        times.append(timed { _ = index.related(to: query, limit: 50) })
      }
      let name = "rank behind '[\(typed)'"
      print(
        "\(name)  p50 \(shown(at(0.5, times)))  p99 \(shown(at(0.99, times))) ms; its question p99 \(shown(at(0.99, making))) ms"
      )
    }
  }

  static func update(_ index: RelatedIndex, _ snapshot: IndexSnapshot) {
    let paths = snapshot.paths
    var times: [Double] = []
    var (index, snapshot) = (index, snapshot)
    for number in 0..<300 {
      // Fifty edits of one post, then of another.
      guard let post = snapshot.post(at: paths[number / 50 * 977 % paths.count]) else { continue }
      let text = SourceText(String(decoding: post.source.bytes, as: UTF8.self) + " word\(number)")
      let edited = Post(path: post.path, source: text, site: snapshot.site)
      let (next, affected) = snapshot.applying([.post(edited)])
      snapshot = next
      let old = index
      times.append(timed { index = old.updated(affected, in: next) })
    }
    print("update  p50 \(shown(at(0.5, times)))  p99 \(shown(at(0.99, times))) ms")
  }

  static func timed(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  static func at(_ share: Double, _ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  static func shown(_ value: Double) -> String { String(format: "%.2f", value) }

  /// Bytes, as Linux counts them.
  static func resident() -> Int {
    let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(
      separator: " ")
    return (pages?.count ?? 0) > 1 ? (Int(pages?[1] ?? "") ?? 0) * 4096 : 0
  }
}

// What the links of the posts nearest to a question say. It never looks at words.
import SiteModel
import Syntax

/// Links around the nearest posts. All is by number of post; sums are made in an order of scores and paths.
struct RelatedGraph {
  private let ranking: RelatedRanking
  /// What the nearest posts link to.
  private(set) var neighbours: [Int: Float] = [:]
  /// How many of them do.
  private(set) var neighbourCounts: [Int: Int] = [:]
  private(set) var walk: [Int: Float] = [:]

  /// O(links of the nearest posts and of those around them).
  init(_ ranking: RelatedRanking, _ likeness: [Float]) {
    self.ranking = ranking
    let near = ranking.best(RelatedConstants.neighbours, of: likeness)
    for number in near {
      let targets = targets(of: number)
      let share = likeness[number] * likeness[number] / Float(1 + targets.count).squareRoot()
      for target in targets {
        neighbours[target, default: 0] += share
        neighbourCounts[target, default: 0] += 1
      }
    }
    walk(from: near, likeness)
  }

  /// Two steps of a random walk from the nearest posts, the second one at a loss.
  private mutating func walk(from near: [Int], _ likeness: [Float]) {
    let total = near.reduce(Float(0)) { $0 + likeness[$1] * likeness[$1] }
    var first: [Int: Float] = [:]
    var order: [Int] = []
    for number in near {
      let around = around(number)
      let share = likeness[number] * likeness[number] / (total * Float(max(1, around.count)))
      for other in around {
        if first[other] == nil { order.append(other) }
        first[other, default: 0] += share
      }
    }
    for number in order {
      let share = first[number] ?? 0
      let around = around(number)
      walk[number, default: 0] += share
      for other in around { walk[other, default: 0] += 0.6 * share / Float(around.count) }
    }
    walk = walk.mapValues { $0.squareRoot() }
  }

  private func around(_ number: Int) -> [Int] { targets(of: number) + linkers(of: number) }

  /// Whom a post links to, unless it is a page of links, without those to whom everyone links.
  private func targets(of number: Int) -> [Int] {
    guard ranking.isCounted(number) else { return [] }
    let index = ranking.index
    let targets: [Int]
    if let known = index.baseTargets(of: number) {
      targets = known
    } else {
      targets = (index.document(number)?.edges ?? []).compactMap { index.number(of: $0.target) }
    }
    return targets.filter { ranking.isEligible[$0] && !isBoilerplate($0) }
  }

  /// Who links to a post, in order of paths.
  private func linkers(of number: Int) -> [Int] {
    if isBoilerplate(number) { return [] }
    var linkers: [Int] = []
    ranking.index.forEachLinker(of: number) { linker in
      if ranking.isCounted(linker) { linkers.append(linker) }
    }
    return ranking.index.recentLinkers(of: number).isEmpty
      ? linkers : ranking.index.sortedByPath(linkers)
  }

  /// How many posts link to one and say something by that.
  func linkerCount(of number: Int) -> Int {
    var count = 0
    ranking.index.forEachLinker(of: number) { linker in
      if ranking.isCounted(linker) { count += 1 }
    }
    return count
  }

  /// Calls `body` with the words of each link to a post, those around it, and a way to its name: the links of the first
  /// posts, by path, whose links say anything.
  @inline(__always)
  func forEachLink(
    to number: Int, _ body: (Span<TermID>, Span<TermID>, () -> RelatedEdge.Name) -> Void
  ) {
    let index = ranking.index
    let known = index.baseNumber(of: number).map { index.base.linkers(of: $0) } ?? []
    let counted = known.indices.lazy.filter { place in
      let linker = Int(known[place].number)
      return !index.retired.contains(linker) && ranking.isCounted(linker)
    }
    let recent = index.recentLinkers(of: number).filter { ranking.isCounted(Int($0.number)) }
    if recent.isEmpty {
      for place in counted.prefix(RelatedConstants.linkersRead) {
        index.base.linkWords.forEachLink(of: place, body)
      }
      return
    }
    let linkers = index.sortedByPath(
      counted.map { Int(known[$0].number) } + recent.map { Int($0.number) })
    for linker in linkers.prefix(RelatedConstants.linkersRead) {
      let edge = index.document(linker)?.edges.first { index.number(of: $0.target) == number }
      for anchor in edge?.anchors ?? [] {
        body(anchor.terms.span, anchor.context.span, { anchor.name })
      }
    }
  }

  private func isBoilerplate(_ number: Int) -> Bool {
    let index = ranking.index
    return index.linkerCount(of: number)
      > max(8, index.count * RelatedConstants.boilerplatePercent / 100)
  }
}

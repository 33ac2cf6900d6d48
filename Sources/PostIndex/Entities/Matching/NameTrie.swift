// All names as one trie over folded scalars. It never changes once built, and judges no boundary.

struct NameTrie: Sendable {
  /// Where a walk may stop: the place behind the name, and which names end there.
  struct Match {
    let end: Int
    let patterns: Range<Int>
  }

  private struct Node {
    /// Edges in `labels` and `targets`, by label.
    var firstEdge: UInt32 = 0
    var edgeCount: UInt32 = 0
    /// Patterns in `order`.
    var firstPattern: UInt32 = 0
    var patternCount: UInt32 = 0
    /// Which labels occur, by their low six bits: most walks end here.
    var occurring: UInt64 = 0
  }

  private var nodes: [Node] = []
  private var labels: [UInt32] = []
  private var targets: [UInt32] = []
  /// Numbers of the names given, by node.
  private(set) var order: [Int] = []
  /// From a first scalar's upper bits to a page of `roots`; page 0 is empty.
  private var pages = [UInt16](repeating: 0, count: 0x1100)
  private var roots = [UInt32](repeating: 0, count: 256)

  /// O(scalars × log scalars).
  init(_ paths: [[UInt32]]) {
    let sorted = paths.indices.sorted { left, right in
      paths[left] == paths[right]
        ? left < right : paths[left].lexicographicallyPrecedes(paths[right])
    }.filter { !paths[$0].isEmpty }
    nodes.append(Node())
    // Breadth first, so that a node's edges stand together.
    var level: [(node: Int, depth: Int, names: Range<Int>)] = [(0, 0, 0..<sorted.count)]
    var next = 0
    while next < level.count {
      let (node, depth, names) = level[next]
      next += 1
      var at = names.lowerBound
      nodes[node].firstPattern = UInt32(truncatingIfNeeded: order.count)
      while at < names.upperBound, paths[sorted[at]].count == depth {
        order.append(sorted[at])
        at += 1
      }
      nodes[node].patternCount = UInt32(truncatingIfNeeded: at - names.lowerBound)
      nodes[node].firstEdge = UInt32(truncatingIfNeeded: labels.count)
      while at < names.upperBound {
        let label = paths[sorted[at]][depth]
        var end = at
        while end < names.upperBound, paths[sorted[end]][depth] == label { end += 1 }
        labels.append(label)
        nodes[node].occurring |= 1 << UInt64(label & 63)
        targets.append(UInt32(truncatingIfNeeded: nodes.count))
        level.append((nodes.count, depth + 1, at..<end))
        nodes.append(Node())
        at = end
      }
      nodes[node].edgeCount = UInt32(truncatingIfNeeded: labels.count) - nodes[node].firstEdge
    }
    fillRoots()
  }

  private mutating func fillRoots() {
    for edge in 0..<Int(nodes[0].edgeCount) {
      let page = Int(labels[edge] >> 8)
      guard page < pages.count else { continue }
      if pages[page] == 0 {
        pages[page] = UInt16(truncatingIfNeeded: roots.count >> 8)
        roots += [UInt32](repeating: 0, count: 256)
      }
      roots[Int(pages[page]) << 8 | Int(labels[edge] & 255)] = targets[edge]
    }
  }

  /// The node behind a first scalar; 0 where no name begins with it. O(1).
  @inline(__always)
  func root(_ scalar: UInt32) -> UInt32 {
    let page = Int(scalar >> 8)
    return page < pages.count ? roots[Int(pages[page]) << 8 | Int(scalar & 255)] : 0
  }

  /// Adds every name that begins with the scalar at `start`, whose `root` is `node`, to `matches`: short ones
  /// first, several of one length in any order. O(longest name × log edges).
  ///
  /// - Returns: whether the text ended where a name might have gone on.
  @discardableResult
  func collect(
    _ text: FoldedScalars, at start: Int, root node: UInt32, into matches: inout [Match]
  ) -> Bool {
    walk(text, start + 1, node, &matches)
  }

  /// Calls itself at gaps only, of which a name has at most half its `NamePattern.longest` scalars.
  private func walk(
    _ text: FoldedScalars, _ start: Int, _ first: UInt32, _ matches: inout [Match]
  ) -> Bool {
    var hasEnded = false
    var at = start
    var node = nodes[Int(first)]
    while true {
      if node.patternCount > 0 {
        let from = Int(node.firstPattern)
        matches.append(Match(end: at, patterns: from..<from + Int(node.patternCount)))
      }
      guard node.edgeCount > 0 else { return hasEnded }
      if at >= text.count { hasEnded = true }
      // A gap sorts first.
      if node.occurring & 1 != 0, labels[Int(node.firstEdge)] == NameGap.edge {
        let behind = targets[Int(node.firstEdge)]
        let isGap = NameGap.isGap(text.value(at))
        if walk(text, isGap ? at + 1 : at, behind, &matches) { hasEnded = true }
      }
      let scalar = text.value(at)
      guard scalar != NameGap.edge, let target = target(of: node, scalar) else {
        return hasEnded
      }
      node = nodes[Int(target)]
      at += 1
    }
  }

  @inline(__always)
  private func target(of node: Node, _ scalar: UInt32) -> UInt32? {
    guard node.occurring >> UInt64(scalar & 63) & 1 != 0 else { return nil }
    var low = Int(node.firstEdge)
    var high = low + Int(node.edgeCount)
    while low < high {
      let middle = (low + high) >> 1
      if labels[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < Int(node.firstEdge) + Int(node.edgeCount) && labels[low] == scalar
      ? targets[low] : nil
  }
}

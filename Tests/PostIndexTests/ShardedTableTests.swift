// The sharded table against a plain dictionary, and what copies share.
import PostIndex
import TestSupport
import Testing

@Suite struct ShardedTableTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func behavesAsADictionary(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var table = ShardedTable<String, Int>()
    var model: [String: Int] = [:]
    for step in 0..<5_000 {
      let key = "k\(Int.random(in: 0..<600, using: &random))"
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        table[key] = step
        model[key] = step
      case 1:
        table[key] = nil
        model[key] = nil
      default:
        table.update(key) { $0 = $0.map { $0 + 1 } ?? 0 }
        model[key, default: -1] += 1
      }
      #expect(table[key] == model[key], "seed \(seed), step \(step)")
    }
    #expect(table.count == model.count)
    #expect(Set(table.keys) == Set(model.keys))
    #expect(table.values.sorted() == model.values.sorted())
  }

  @Test func aCopyKeepsWhatItHad() {
    var first = ShardedTable<String, Int>()
    first["a"] = 1
    let copy = first
    first["a"] = 2
    first["b"] = 3
    #expect(copy["a"] == 1)
    #expect(copy["b"] == nil)
    #expect(copy.count == 1)
    #expect(first.firstDifference(from: copy, by: ==) != nil)
  }

  @Test func equalTablesHaveNoDifference() {
    var left = ShardedTable<String, Int>()
    var right = ShardedTable<String, Int>()
    for number in 0..<100 { left["\(number)"] = number }
    for number in (0..<100).reversed() { right["\(number)"] = number }
    #expect(left.firstDifference(from: right, by: ==) == nil)
    right["100"] = 1
    #expect(left.firstDifference(from: right, by: ==) == "100")
  }
}

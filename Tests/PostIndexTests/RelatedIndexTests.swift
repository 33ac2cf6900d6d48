// Whatever changes, an index of related posts answers as one made anew does.
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct RelatedIndexTests {
  @Test(arguments: 1...6)
  func answersAsOneMadeAnew(seed: Int) {
    var life = RelatedLife(seed: UInt64(seed))
    for step in 0..<20 {
      life.step()
      let expected = life.answers(RelatedIndex(life.snapshot))
      let found = life.answers(life.index)
      #expect(found == expected, "seed \(seed), step \(step)")
      #expect(life.answers(life.index.merged()) == expected, "seed \(seed), step \(step), merged")
      if found != expected { return }
    }
  }

  @Test(arguments: 1...3)
  func aMergeCatchesUpWithWhatHasChangedMeanwhile(seed: Int) {
    var life = RelatedLife(seed: UInt64(seed))
    for _ in 0..<8 { life.step(merges: false) }
    let earlier = life.index
    let merged = earlier.merged()
    for _ in 0..<8 { life.step(merges: false) }
    let caughtUp = life.index.catchingUp(merged, madeOf: earlier)
    #expect(life.answers(caughtUp) == life.answers(RelatedIndex(life.snapshot)), "seed \(seed)")
  }

  @Test(arguments: 1...3)
  func theOrderOfFilesDoesNotMatter(seed: Int) {
    var life = RelatedLife(seed: UInt64(seed))
    for _ in 0..<10 { life.step() }
    let paths = life.snapshot.paths
    let parts = [0, 1, 2].map { share in
      RelatedIndex.part(
        of: life.snapshot, at: paths.indices.reversed().filter { $0 % 3 == share }.map { paths[$0] }
      )
    }
    #expect(life.answers(RelatedIndex(parts)) == life.answers(RelatedIndex(life.snapshot)))
    #expect(life.answers(RelatedIndex(parts.reversed())) == life.answers(RelatedIndex(parts)))
  }

  @Test(arguments: 1...4)
  func aMemoryChangesNoAnswer(seed: Int) {
    var life = RelatedLife(seed: UInt64(seed))
    let memory = RankingMemory()
    for step in 0..<12 {
      life.step()
      for query in life.questions(life.index) {
        #expect(
          life.index.related(to: query, limit: 100, nil, memory)
            == life.index.related(to: query, limit: 100), "seed \(seed), step \(step)")
      }
    }
  }

  /// Key by key the post changes, and its question does not.
  @Test func theKeysOfOneLinkAreOneQuestion() throws {
    var life = RelatedLife(seed: 5)
    let memory = RankingMemory()
    let path = try #require(life.snapshot.paths.first)
    let text = try #require(life.snapshot.post(at: path)).source.bytes
    for typed in ["", "로", "로봇", "로", "rob"] {
      life.write(path, String(decoding: text, as: UTF8.self) + " [" + typed)
      let post = try #require(life.snapshot.post(at: path))
      let visible = VisibleText(post)
      var query = life.index.query(
        post, markdown: visible.before(text.count), before: visible.cut(before: text.count))
      query.typed = TypedText(typed)
      let answers = life.index.related(to: query, limit: 9, nil, memory)
      #expect(answers == life.index.related(to: query, limit: 9), "typed \(typed)")
    }
    #expect(memory.count == 1)
    let other = try #require(life.snapshot.paths.last)
    life.write(other, "# Robots\n로봇")
    let post = try #require(life.snapshot.post(at: path))
    _ = life.index.related(to: life.index.query(post, markdown: []), limit: 9, nil, memory)
    #expect(memory.count == 2)
  }

  @Test func anEmptyBlogHasNothingRelated() throws {
    let blog = TestBlog(.plain, "-- a.md --\n# One\ntext")
    let index = RelatedIndex(blog.snapshot)
    let post = try #require(blog.snapshot.post(at: SitePath("a.md")))
    #expect(index.related(to: index.query(post, markdown: []), limit: 5).isEmpty)
    #expect(index.updated([SitePath("none.md")], in: blog.snapshot).count == 1)
  }
}

/// A blog whose posts come, change and go at random, with its index kept up.
private struct RelatedLife {
  private(set) var snapshot: IndexSnapshot
  private(set) var index: RelatedIndex
  private var random: RandomSource

  init(seed: UInt64) {
    random = RandomSource(seed: seed)
    snapshot = TestBlog(.plain, "-- p0.md --\n# Robots\nwalk").snapshot
    index = RelatedIndex(snapshot)
    for _ in 0..<8 { step() }
  }

  mutating func step(merges: Bool = true) {
    let changes = (0...Int(random.next() % 3)).map { _ in change() }
    let (next, affected) = snapshot.applying(changes)
    snapshot = next
    index = index.updated(affected.sorted(), in: next)
    if merges, random.next() % 5 == 0 { index = index.merged() }
  }

  mutating func write(_ path: SitePath, _ text: String) {
    let post = Post(path: path, source: SourceText(text), site: snapshot.site)
    let (next, affected) = snapshot.applying([.post(post)])
    snapshot = next
    index = index.updated(affected.sorted(), in: next)
  }

  /// For every post what is related to it as a whole, and at a place, with all scores.
  func answers(_ index: RelatedIndex) -> [[RelatedPost]] {
    questions(index).map { index.related(to: $0, limit: 100) }
  }

  /// What each post asks as a whole, and at a place.
  func questions(_ index: RelatedIndex) -> [RelatedQuery] {
    snapshot.paths.flatMap { path -> [RelatedQuery] in
      guard let post = snapshot.post(at: path) else { return [] }
      let visible = VisibleText(post)
      let whole = index.query(post, markdown: visible.without([]))
      var typed = index.query(
        post, markdown: visible.without([]), before: visible.cut(before: post.source.count))
      typed.typed = TypedText("로")
      typed.isOlderOnly = true
      return [whole, typed]
    }
  }

  private mutating func change() -> IndexChange {
    let path = SitePath("p\(random.next() % 14).md")
    if random.next() % 5 == 0 { return .removedPost(path) }
    let words = ["로봇이", "휴머노이드는", "robots", "walking", "테슬라", "C++", "고양이", "cats", "2025", "관절"]
    let text = (0..<12).map { _ in words[Int(random.next() % 10)] }.joined(separator: " ")
    let links = (0..<Int(random.next() % 4))
      .map { _ in "[\(words[Int(random.next() % 10)])](p\(random.next() % 14).md)" }
    let title = words[Int(random.next() % 10)]
    let source = """
      ---
      title: \(title)
      date: 2025-0\(1 + random.next() % 9)-11
      ---
      \(text) \(links.joined(separator: " "))
      """
    return .post(Post(path: path, source: SourceText(source), site: snapshot.site))
  }
}

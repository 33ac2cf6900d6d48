// One spelling of one entity, made ready to be compared. It holds no text of a post.

/// It is plain memory: it is copied at each place that a name may stand at.
struct NamePattern: Sendable {
  /// The most scalars a name may have.
  static let longest = 64

  /// Counts into `EntityMatcher.entities`.
  let entity: Int
  let kind: Entity.Kind
  /// What finding it means.
  let role: Role
  var isNot: Bool { role == .not }
  var isWeak: Bool { role == .weak }
  /// Whether the case counts.
  let isExact: Bool
  /// `AI`, `US`: in lower case only where a particle is glued on.
  let isShortCapitals: Bool
  let first: ScalarClass
  let last: ScalarClass
  let final: FinalSound
  /// Scalars without gaps.
  let length: Int
  /// Whether the text has to be in the name's case; `EntityMatcher.cased` has it.
  var hasCase: Bool { isExact || isShortCapitals }

  enum Role: Sendable {
    case name
    /// A name that counts where something else in the post supports it.
    case weak
    /// A word that is no name: it stops what begins like it.
    case not
  }

  /// Nil for what can be no name: one scalar that is not Han, or more than `longest`.
  init?(
    _ name: FoldedScalars, entity: Int, kind: Entity.Kind, role: Role = .name,
    isExact: Bool = false
  ) {
    let letters = NameGap.letters(of: name)
    guard let head = letters.first, let tail = letters.last, name.count <= Self.longest,
      letters.count > 1 || ScalarClass(head.value) == .han
    else { return nil }
    self.entity = entity
    self.kind = kind
    self.role = role
    self.isExact = isExact
    isShortCapitals =
      letters.count <= 4
      && letters.allSatisfy { ScalarClass($0.value) == .latin && $0.cased != $0.value }
    first = ScalarClass(head.value)
    last = ScalarClass(tail.value)
    final = FinalSound(name: name)
    length = letters.count
  }
}

/// What may stand between the parts of a name.
enum NameGap {
  /// The edge of the trie that a gap is; no text holds U+0000 in a name.
  static let edge: UInt32 = 0

  /// Space, no-break space, hyphens, middle dots.
  static let scalars: [UInt32] = [0x20, 0xA0, 0x2D, 0x2010, 0x2011, 0xB7, 0x30FB]

  /// Whether `scalar` is one of `scalars`.
  @inline(__always)
  static func isGap(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0, 0x2D, 0x2010, 0x2011, 0xB7, 0x30FB: true
    default: false
    }
  }

  static func letters(of name: FoldedScalars) -> [FoldedScalar] {
    name.scalars.filter { !isGap($0.value) }
  }

  /// `name` as a way through the trie: gaps where it has them, and where Hangul, Latin and digits meet.
  static func path(_ name: FoldedScalars) -> [UInt32] {
    var path: [UInt32] = []
    for (index, scalar) in name.scalars.enumerated() {
      if isGap(scalar.value) {
        if !path.isEmpty, path.last != edge { path.append(edge) }
        continue
      }
      if path.last != edge, index > 0, isSeam(name, index) { path.append(edge) }
      if scalar.value != edge { path.append(scalar.value) }
    }
    if path.last == edge { path.removeLast() }
    return path
  }

  private static func isSeam(_ name: FoldedScalars, _ index: Int) -> Bool {
    let left = ScalarClass(name.value(index - 1))
    let right = ScalarClass(name.value(index))
    switch (left, right) {
    case (.hangul, .latin), (.hangul, .digit), (.latin, .hangul), (.digit, .hangul): return true
    // Not in `m1`, `v12.3`: one letter is no word.
    case (.latin, .digit): return ScalarClass(name.value(index - 2)) == .latin
    case (.digit, .latin): return ScalarClass(name.value(index + 1)) == .latin
    default: return false
    }
  }
}

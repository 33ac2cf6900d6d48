// What a blog's texts say for words being names, summed up. It never decides.

/// What speaks for one word or phrase.
struct CandidateEvidence: Sendable {
  /// As it is written, with how often.
  var spellings: [String: Int] = [:]
  /// Counts into the posts.
  var posts: Set<Int> = []
  var particles: Set<String> = []
  /// The other name in `한글(Latin)`, with how often.
  var glosses: [String: Int] = [:]
  var isTag = false
  /// Several capitalised words that do not begin a sentence.
  var isPhrase = false
  var isProminent = false

  mutating func formUnion(_ other: CandidateEvidence) {
    spellings.merge(other.spellings) { $0 + $1 }
    posts.formUnion(other.posts)
    particles.formUnion(other.particles)
    glosses.merge(other.glosses) { $0 + $1 }
    isTag = isTag || other.isTag
    isPhrase = isPhrase || other.isPhrase
    isProminent = isProminent || other.isProminent
  }
}

/// Evidence by the folded word.
struct CandidateTally: Sendable {
  private(set) var evidence: [String: CandidateEvidence] = [:]

  mutating func note(
    _ spelling: String, in post: Int, _ change: (inout CandidateEvidence) -> Void = { _ in }
  ) {
    let key = Self.key(spelling)
    guard !key.isEmpty else { return }
    var found = evidence[key] ?? CandidateEvidence()
    found.spellings[spelling, default: 0] += 1
    found.posts.insert(post)
    change(&found)
    evidence[key] = found
  }

  /// All pairs of a name and its other name, sorted.
  var glosses: [(String, String)] {
    evidence.values.flatMap { found in
      found.glosses.keys.flatMap { gloss in found.spellings.keys.map { ($0, gloss) } }
    }.sorted { $0 < $1 }
  }

  mutating func formUnion(_ other: CandidateTally) {
    evidence.merge(other.evidence) { mine, theirs in
      var both = mine
      both.formUnion(theirs)
      return both
    }
  }

  /// Without case and gaps, composed.
  static func key(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in FoldedScalars(text).scalars where !NameGap.isGap(scalar.value) {
      if let scalar = Unicode.Scalar(scalar.value) { view.append(scalar) }
    }
    return String(view)
  }
}

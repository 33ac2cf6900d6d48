// Whether a name may end where it ends, and which particles follow. It never looks before the name.

/// What stands behind a name that may end there.
struct RightEdge {
  /// Scalars of the text.
  var particle: Range<Int>
  var agrees: Bool

  private static func bare(_ end: Int) -> RightEdge { RightEdge(particle: end..<end, agrees: true) }

  /// Nil where `pattern` is no name at `start`, since the word goes on behind `end`. O(length of the word).
  static func of(_ pattern: NamePattern, _ text: FoldedScalars, _ start: Int, _ end: Int)
    -> RightEdge?
  {
    var at = end
    var sound = pattern.final
    switch pattern.last {
    case .latin, .digit, .other:
      if pattern.last == .latin {
        at = WordBoundary.endOfInflection(text, at: end)
        if at > end { sound = .open }
        // `Java8`, `python3`.
        if at == end, pattern.kind == .technology, pattern.length > 2,
          ScalarClass(text.value(at)) == .digit
        {
          at = endOfVersion(text, at)
          sound = FinalSound(text.value(at - 1))
        }
      }
      if WordBoundary.goesOn(text, at: at) { return nil }
    case .hangul:
      let next = text.value(at)
      if next == 0x5F { return nil }
      if ScalarClass(next) == .digit {
        guard pattern.kind == .technology else { return nil }
        at = endOfVersion(text, at)
        sound = FinalSound(text.value(at - 1))
      }
    case .han:
      if ScalarClass(text.value(at)) == .han { return nil }
    }
    guard ScalarClass(text.value(at)) == .hangul else { return bare(at) }
    return behindHangul(pattern, text, at, sound)
  }

  /// A particle behind a name in Hangul that has the form which does not fit it, where that can be told for a mistake: the
  /// name and one particle are the whole word.
  static func misfit(
    _ pattern: NamePattern, _ text: FoldedScalars, _ end: Int
  ) -> (end: Int, fitting: String)? {
    guard pattern.last == .hangul, ParticleForm.mayTell(text.value(end)) else { return nil }
    var at = end
    while ScalarClass(text.value(at)) == .hangul { at += 1 }
    guard at - end <= ParticleForm.longest,
      let correction = ParticleForm.correction(of: text.string(end..<at), after: pattern.final),
      correction.isTelling
    else { return nil }
    return (at, correction.fitting)
  }

  private static func endOfVersion(_ text: FoldedScalars, _ start: Int) -> Int {
    var at = start
    while ScalarClass(text.value(at)) == .digit
      || text.value(at) == 0x2E && ScalarClass(text.value(at + 1)) == .digit
    {
      at += 1
    }
    return at
  }

  private static func behindHangul(
    _ pattern: NamePattern, _ text: FoldedScalars, _ start: Int, _ sound: FinalSound
  ) -> RightEdge? {
    var end = start
    while ScalarClass(text.value(end)) == .hangul { end += 1 }
    if let edge = particles(pattern, text, start, end, sound) { return edge }
    guard pattern.kind == .technology || pattern.kind == .concept else { return nil }
    switch pattern.last {
    case .latin: return bare(start)
    case .hangul where pattern.length >= 3 && NameTail.makesVerb(text.value(start)):
      return bare(start)
    default: return nil
    }
  }

  /// `[들]? [tail]? [들]? particles?` up to `end`, the shortest tail first; the plural counts as particle.
  private static func particles(
    _ pattern: NamePattern, _ text: FoldedScalars, _ start: Int, _ end: Int, _ sound: FinalSound
  ) -> RightEdge? {
    if let agrees = stack(pattern, text, start, end, sound, isTail: false) {
      return RightEdge(particle: start..<end, agrees: agrees)
    }
    let plural = text.value(start) == 0xB4E4 ? start + 1 : start
    for length in NameTail.lengths(text, at: plural, pattern.kind) {
      let behind = plural + length
      guard behind <= end else { continue }
      let sound = FinalSound(text.value(behind - 1))
      if let agrees = stack(pattern, text, behind, end, sound, isTail: true) {
        return RightEdge(particle: behind..<end, agrees: agrees)
      }
    }
    return nil
  }

  /// Particles with a plural before them or none.
  private static func stack(
    _ pattern: NamePattern, _ text: FoldedScalars, _ start: Int, _ end: Int, _ sound: FinalSound,
    isTail: Bool
  ) -> Bool? {
    let isHangul =
      isTail || pattern.last == .hangul && ScalarClass(text.value(start - 1)) == .hangul
    let stem = KoreanParticle.Stem(
      isLong: !isTail && (!isHangul || pattern.length >= 4), isPlace: pattern.kind == .place,
      requiresAgreement: isHangul)
    if let agrees = KoreanParticle.agreement(of: text, start, end, after: sound, stem) {
      return agrees
    }
    guard text.value(start) == 0xB4E4, start < end else { return nil }
    return KoreanParticle.agreement(
      of: text, start + 1, end, after: .rieul,
      KoreanParticle.Stem(isLong: false, isPlace: false, requiresAgreement: true))
  }
}

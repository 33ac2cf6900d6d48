// Which spellings would be found all over a text where nothing is meant. It never knows who has the name.

enum NameWorth: Equatable {
  case good
  /// A card may show it; no text is looked through for it.
  case shownOnly
  /// Why it is not used, and what cures that: the end of a message that begins with the name.
  case useless(String)

  static let single = "is a single letter" + cure
  private static let cure = " and is not looked for; remove it or write a longer name"

  /// O(length).
  init(_ text: String, kind: Entity.Kind) {
    let folded = FoldedScalars(text)
    let letters = folded.scalars.filter { !NameGap.isGap($0.value) }
    guard let first = letters.first else {
      self = .useless("has no letters and is not looked for; remove it")
      return
    }
    if letters.count == 1, ScalarClass(first.value) != .han {
      self = .shownOnly
    } else if folded.count > NamePattern.longest {
      self = .useless(
        "has more than \(NamePattern.longest) letters and is not looked for; write a shorter name")
    } else if Self.isParticle(folded, kind) {
      self = .useless("is a particle" + Self.cure)
    } else if Self.isFunctionWord(folded) {
      self = .useless("stands in any text" + Self.cure)
    } else {
      self = .good
    }
  }

  /// 이란 is a country too.
  private static func isParticle(_ text: FoldedScalars, _ kind: Entity.Kind) -> Bool {
    guard kind != .place, text.scalars.allSatisfy({ ScalarClass($0.value) == .hangul }) else {
      return false
    }
    let stem = KoreanParticle.Stem(isLong: true, isPlace: true, requiresAgreement: false)
    return KoreanParticle.agreement(of: text, 0, text.count, after: [.open, .closed], stem) != nil
  }

  /// Capitals tell US and IT from the words.
  private static func isFunctionWord(_ text: FoldedScalars) -> Bool {
    if text.scalars.allSatisfy({ ScalarClass($0.value) == .latin && $0.cased != $0.value }) {
      return false
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: text.scalars.compactMap { Unicode.Scalar($0.value) })
    return functionWords.contains(String(word))
  }

  private static let functionWords = Set(
    (korean + " " + english).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let korean = """
    그것 이것 저것 여기 거기 저기 우리 저희 너희 그들 자신 때문 경우 정도 모두 다른 이런 그런 저런 어떤 무엇 누구 언제 어디 어느
    그리고 그러나 그런데 하지만 또는 또한 혹은 그래서 따라서 있다 없다 하다 되다 아니다 대해 대한 위해 위한 통해 통한 관한 같은
    """
  private static let english = """
    an the this that these those and or but not nor of in on at to for from by with as is are was were be been am it
    its he she they we you his her their our your my me him them us who what when where which how why if then than so
    do does did has have had will would can could may might shall should must no yes there here
    """
}

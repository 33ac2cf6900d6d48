// Korean particles behind a name: which there are, what each asks of the sound before it, how they stack. It knows no
// nouns and no verbs but the copula.

enum KoreanParticle {
  /// What a particle asks of what stands before it.
  enum Condition: Sendable {
    case any, closed, open
    /// ㄹ or a vowel: 로.
    case openOrRieul
    /// A consonant other than ㄹ: 으로.
    case closedNotRieul
    /// A name in Latin letters, or of four syllables and more: 인, which else ends many nouns.
    case longName
    /// The name of a place: 서.
    case place

    func holds(after sound: FinalSound) -> Bool {
      switch self {
      case .any, .longName, .place: true
      case .closed: !sound.isDisjoint(with: [.closed, .rieul])
      case .open: sound.contains(.open)
      case .openOrRieul: !sound.isDisjoint(with: [.open, .rieul])
      case .closedNotRieul: sound.contains(.closed)
      }
    }
  }

  struct Entry: Sendable {
    let text: [UInt32]
    let condition: Condition
    /// Whether another particle may follow.
    let isCase: Bool
  }

  /// The name whose particles are read.
  struct Stem {
    let isLong: Bool
    let isPlace: Bool
    /// Whether a particle that does not agree is none: in Hangul, where it is likely the rest of a longer word.
    let requiresAgreement: Bool
  }

  /// The most particles in one stack.
  private static let deepest = 4

  /// Whether the text from `start` to `end` is particles and nothing else, and whether all agree with what
  /// stands before them; nil where it is not. O(1): a stack is short.
  static func agreement(
    of text: FoldedScalars, _ start: Int, _ end: Int, after sound: FinalSound, _ stem: Stem
  ) -> Bool? {
    agreement(of: text, start, end, after: sound, stem, depth: 0)
  }

  private static func agreement(
    of text: FoldedScalars, _ start: Int, _ end: Int, after sound: FinalSound, _ stem: Stem,
    depth: Int
  ) -> Bool? {
    if start == end { return true }
    guard depth < deepest else { return nil }
    var best: Bool?
    for entry in entries(beginningWith: text.value(start)) {
      let behind = start + entry.text.count
      guard behind <= end, behind == end || entry.isCase, holds(entry.text, text, start),
        entry.condition != .longName || stem.isLong && depth == 0,
        entry.condition != .place || stem.isPlace && depth == 0
      else { continue }
      let agrees = entry.condition.holds(after: sound)
      // Behind another particle there is no doubt about the sound.
      if !agrees, stem.requiresAgreement || depth > 0 { continue }
      guard
        let rest = agreement(
          of: text, behind, end, after: FinalSound(text.value(behind - 1)), stem, depth: depth + 1)
      else { continue }
      if agrees && rest { return true }
      best = false
    }
    return best
  }

  private static func holds(_ word: [UInt32], _ text: FoldedScalars, _ start: Int) -> Bool {
    for index in word.indices where text.value(start + index) != word[index] { return false }
    return true
  }

  private static func entries(beginningWith scalar: UInt32) -> ArraySlice<Entry> {
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if (table[middle].text.first ?? 0) < scalar { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < table.count, table[end].text.first == scalar { end += 1 }
    return table[low..<end]
  }

  private static let table: [Entry] =
    (entries(anyCases, .any, isCase: true) + entries(closedCases, .closed, isCase: true)
    + entries(openCases, .open, isCase: true) + entries(roCases, .openOrRieul, isCase: true)
    + entries(euroCases, .closedNotRieul, isCase: true) + entries(anyEnds, .any)
    + entries(closedEnds, .closed) + entries(openEnds, .open) + entries(roEnds, .openOrRieul)
    + entries(euroEnds, .closedNotRieul) + entries("인 일 임", .longName) + entries("서", .place))
    .sorted { $0.text.lexicographicallyPrecedes($1.text) }

  private static func entries(
    _ words: String, _ condition: Condition, isCase: Bool = false
  ) -> [Entry] {
    words.split(whereSeparator: \.isWhitespace).map {
      Entry(
        text: FoldedScalars(String($0)).scalars.map(\.value), condition: condition, isCase: isCase)
    }
  }

  private static let anyCases = """
    에 에서 에게 에게서 한테 한테서 께 께서 에다 에다가 부터 까지 처럼 보다 만큼 만 뿐 하고 밖에 대로 같이 마다 조차 마저 따라 치고 더러
    이라고
    """
  private static let closedCases = "과 이랑"
  private static let openCases = "와 랑 라고"
  private static let roCases = "로 로서 로써 로부터"
  private static let euroCases = "으로 으로서 으로써 으로부터"

  /// The copula stands behind vowels too, written in full.
  private static let anyEnds = """
    의 도 커녕 엔 에선 에겐 한텐 께선 부턴 까진 보단 만은 하곤 처럼은 에든 에서든
    이다 이며 이고 이라는 이라면 이라면서 이라며 이라서 이지만 이지 이죠 이자 이면 이면서 이니 이니까 이기 이기도 이기에 이던 이든
    답게 이건 이라기보다 이라기보다는 인데 인데도 인지 인지는 인지도 인가 인가요 인만큼 입니다 입니까 일까 일지 일지도 임을 임에도 이었던
    """
  private static let closedEnds = """
    은 이 을 이나 이나마 이란 이라도 이라든지 이라든가 이라던 이라지만 이라곤 이야말로 이야 은커녕 이든지 이든가 이었다 이었고 이었으며
    이었지만 이었는데 이었습니다 이에요 이어서 이여
    """
  private static let openEnds = """
    는 가 를 나 나마 란 라도 라든지 라든가 라던 라지만 라곤 야말로 야 는커녕 든지 든가 였다 였고 였으며 였지만 였는데 였습니다 였던 예요 여서 라기보다 라기보다는
    다 며 고 라는 라면 라면서 라며 라서 지만
    """
  private static let roEnds = "론 로선 로썬 로부턴"
  private static let euroEnds = "으론 으로선 으로썬 으로부턴"
}

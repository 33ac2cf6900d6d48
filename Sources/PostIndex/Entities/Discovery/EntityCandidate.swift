// A word that may be a name, with what speaks for it. It is never told as a fact.

/// A proposal for the store of entities.
package struct EntityCandidate: Hashable, Sendable {
  /// By language code.
  package let names: [String: String]
  /// Further spellings, the most frequent first.
  package let aliases: [String]
  /// 0 to 10; from 5 on it is worth an author's look.
  package let score: Int
  /// Posts that name it.
  package let posts: Int

  /// The least score that is offered.
  private static let worth = 5
  private static let mostAliases = 3

  /// Nil where the evidence does not do.
  ///
  /// - Parameters:
  ///   - particles: those of the evidence that are surely particles.
  init?(_ key: String, _ evidence: CandidateEvidence, particles: Set<String>) {
    let spellings = evidence.spellings.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    guard let name = spellings.first,
      let class0 = key.unicodeScalars.first.map({ ScalarClass($0.value) }),
      class0 != .digit, class0 != .other, key.unicodeScalars.count > 1
    else { return nil }
    let score = Self.score(name, evidence, particles, isHangul: class0 == .hangul)
    guard score >= Self.worth else { return nil }
    let own = class0 == .hangul ? "ko" : "en"
    var names = [own: name]
    if let gloss = evidence.glosses.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key {
      names[own == "ko" ? "en" : "ko"] = gloss
    }
    self.names = names
    aliases = Array(spellings.dropFirst().prefix(Self.mostAliases))
    self.score = score
    posts = evidence.posts.count
  }

  /// What an author has pointed at, whatever the blog says of it; nil for what could be no name. Particles are left out of it,
  /// and `한글(Latin)` is a name in two languages.
  package init?(selected text: String) {
    var scan = DiscoveryScan()
    scan.read(line: text)
    if let (left, right) = scan.tally.glosses.first {
      self.init(pair: left, right)
      return
    }
    let words = WordReader.words(of: text)
    guard words.count <= 6, let last = words.last, let stem = WordStem(last)?.stem else {
      return nil
    }
    let name = (words.dropLast().map(\.text) + [stem]).joined(separator: " ")
    guard NameForm.canBeName(name) else { return nil }
    self.init(names: [Self.language(of: name): name])
  }

  /// The pair `한글(Latin)` in `line` of which the scalar at `offset` is a part; nil where there is none.
  package init?(glossIn line: String, at offset: Int) {
    let words = WordReader.words(of: line)
    guard
      let word = words.first(where: {
        $0.start <= offset && offset <= $0.start + $0.text.unicodeScalars.count
      })
    else { return nil }
    var scan = DiscoveryScan()
    scan.read(line: line)
    let pair = scan.tally.glosses.first { left, right in
      left.contains(word.text) || right.contains(word.text)
    }
    guard let pair else { return nil }
    self.init(pair: pair.0, pair.1)
  }

  private init(pair left: String, _ right: String) {
    self.init(names: [Self.language(of: left): left, Self.language(of: right): right])
  }

  private init(names: [String: String]) {
    self.names = names
    aliases = []
    score = 0
    posts = 0
  }

  private static func language(of name: String) -> String {
    name.unicodeScalars.contains { ScalarClass($0.value) == .hangul } ? "ko" : "en"
  }

  private static func score(
    _ name: String, _ evidence: CandidateEvidence, _ particles: Set<String>, isHangul: Bool
  ) -> Int {
    var score = min(3, evidence.posts.count - 1)
    if !evidence.glosses.isEmpty { score += 4 }
    if evidence.isTag { score += 3 }
    if evidence.isPhrase { score += 2 }
    if evidence.isProminent { score += 1 }
    if isHangul {
      let isNoun = !particles.isDisjoint(with: nounParticles)
      if particles.count >= 3, isNoun { score += particles.count >= 6 ? 4 : 3 }
      if stopStems.contains(name) { score -= 3 }
      if name.hasSuffix("화") || name.hasSuffix("적") { score -= 2 }
    } else {
      let scalars = name.unicodeScalars
      if scalars.dropFirst().contains(where: {
        $0.properties.isUppercase || $0.properties.numericType != nil
      }) {
        score += 1
      }
      if !scalars.contains(where: \.properties.isUppercase) { score -= 2 }
    }
    return min(max(score, 0), 10)
  }

  private static let nounParticles: Set<String> = ["은", "는", "이", "가", "을", "를", "의"]

  /// Korean nouns that stand with every particle and name nothing.
  private static let stopStems = Set(
    """
    것 때 경우 사람 기술 방법 우리 자신 이것 그것 저것 여기 거기 이후 이전 다음 처음 마지막 오늘 내일 어제 지금 현재 최근 당시 시간 시작 결과 과정 문제
    이유 내용 부분 정도 상황 상태 하나 둘 모두 모든 각각 서로 누구 무엇 어디 언제 생각 이야기 사실 의미 필요 가능 사용 이용 제공 생성 설정 확인 작성 수정
    추가 삭제 변경 실행 처리 구현 개발 설명 정보 데이터 파일 코드 값 이름 번호 종류 형태 방식 기능 역할 목적 대상 기준 조건 관계 차이 특징 장점 단점 예시
    예제 참고 링크 글 책 말 일 년 월 날 나라 세계 세상 사회 문화 역사 시대 미래 과거 전체 일부 대부분 이상 이하 이내 사이 중간 위 아래 앞 뒤 안 밖 옆 쪽
    나 너 그 그녀 저 당신 여러분 자기 본인 친구 가족 아이 어른 남자 여자 학생 선생님 회사 학교 집 방 물 불 돈 마음 몸 손 눈 머리
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

// Nouns that hang on a name without a space and leave it the same name, by kind of entity. They are no particles.

enum NameTail {
  /// Whether `tail` of `length` scalars stands at `start`, for each that may follow a name of `kind`.
  static func lengths(_ text: FoldedScalars, at start: Int, _ kind: Entity.Kind) -> [Int] {
    (general + tails(of: kind)).compactMap { tail in
      (0..<tail.count).allSatisfy { text.value(start + $0) == tail.value($0) } ? tail.count : nil
    }
  }

  private static func tails(of kind: Entity.Kind) -> [FoldedScalars] {
    switch kind {
    case .company, .organization: company
    case .person: person
    case .place: place
    case .product, .technology, .event, .concept: []
    }
  }

  private static let general = words(
    "업체 기업 회사 업계 모델 시장 기술 서비스 시대 분야 관련 알고리즘 때문 제품 플랫폼 시스템 생태계 진영")
  private static let company = words("측 사 주가 주식 코리아")
  private static let person = words(
    "측 씨 님 대표 회장 부회장 사장 부사장 교수 박사 의장 의원 대통령 총리 장관 감독 작가 선수 이사 창업자 최고경영자")
  private static let place = words("내 산 발 제 식 판")

  private static func words(_ list: String) -> [FoldedScalars] {
    list.split(separator: " ").map { FoldedScalars(String($0)) }
  }

  /// Whether a technology or concept in Hangul that is followed by `scalar` is a verb or an adjective made of it:
  /// 하다, 되다, 시키다, -적, -화.
  static func makesVerb(_ scalar: UInt32) -> Bool { verbs.contains(scalar) }

  private static let verbs = Set(
    FoldedScalars("하한할함해했합되된될됨돼됐됩시킨적화").scalars.map(\.value))
}

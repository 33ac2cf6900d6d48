// The language that a card speaks, and its words. It never translates what an author wrote.
import PostIndex
import SiteModel
import Syntax

/// A language of cards.
enum CardLanguage: String {
  case korean = "ko"
  case english = "en"

  /// That of the post: as its `lang` or its engine says, else the one that most of it is written in. A post that is mostly
  /// Hangul is Korean whatever a site's default says.
  init(of post: Post, _ dialect: Dialect) {
    let isHangul = Document(post.source, dialect: dialect).tree.isMostlyHangul
    guard let language = post.page.metadata.language else {
      self = isHangul ? .korean : .english
      return
    }
    let isKorean = language.lowercased().split { $0 == "-" || $0 == "_" }.first == "ko"
    self = isKorean || isHangul ? .korean : .english
  }

  var other: CardLanguage { self == .korean ? .english : .korean }

  /// The text in this language, else in the other, else in any.
  func text(of texts: [String: String]) -> String? {
    texts[rawValue] ?? texts[other.rawValue] ?? texts.min { $0.key < $1.key }?.value
  }

  func name(of kind: Entity.Kind) -> String {
    switch (kind, self) {
    case (.company, .korean): "기업"
    case (.product, .korean): "제품"
    case (.person, .korean): "인물"
    case (.technology, .korean): "기술"
    case (.place, .korean): "장소"
    case (.organization, .korean): "단체"
    case (.event, .korean): "행사"
    case (.concept, .korean): "개념"
    case (_, .english): kind.rawValue
    }
  }

  /// How often this post names it, and on which lines.
  func countHere(_ count: Int, lines: [Int]) -> String {
    let shown = lines.prefix(3).map(String.init).joined(separator: ", ")
    let rest = lines.count > 3 ? "…" : ""
    return switch self {
    case .korean: "이 글에서 \(count)번 (\(shown)\(rest)행)"
    case .english:
      "\(count == 1 ? "once" : "\(count) times") here (line\(lines.count == 1 ? "" : "s") \(shown)\(rest))"
    }
  }

  func otherPosts(_ count: Int) -> String {
    switch self {
    case .korean: count == 0 ? "다른 글에는 없음" : "다른 글 \(count)편"
    case .english: count == 0 ? "in no other post" : "\(count) other post\(count == 1 ? "" : "s")"
    }
  }

  func andMore(_ count: Int) -> String { self == .korean ? "외 \(count)편" : "and \(count) more" }
  var companions: String { self == .korean ? "함께 나오는 것: " : "Often together with " }
  var officialSite: String { self == .korean ? "공식 사이트" : "Official site" }
  var ownPost: String { self == .korean ? "소개 글: " : "About it: " }
  var also: String { self == .korean ? "다른 뜻" : "Also" }
  func origin(_ name: String) -> String { self == .korean ? "출처: \(name)" : "from \(name)" }
  var builtin: String { self == .korean ? "bloglsp 기본 자료" : "what bloglsp knows" }
}

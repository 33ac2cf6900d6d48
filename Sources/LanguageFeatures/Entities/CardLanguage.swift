// The language that a card speaks, and its words. It never translates what an author wrote.
import PostIndex
import SiteModel
import Syntax

/// A language of cards.
enum CardLanguage: String {
  case korean = "ko"
  case english = "en"

  /// That of the post: what its front matter says, else the script of its prose where that is clear, else what the engine
  /// says. O(text).
  init(of post: Post, _ dialect: Dialect) {
    let (document, tree) = Document.read(post.source, dialect: dialect)
    let written = ["lang", "language", "locale"].lazy.compactMap {
      document.frontMatter?.value.entry(ignoringCase: $0)?.value.string
    }.first
    if let written {
      self.init(code: written)
      return
    }
    switch tree.hangulShare {
    case .some(let share) where share >= 0.6: self = .korean
    case .some(let share) where share <= 0.1: self = .english
    case let share:
      let isHangul = (share ?? 0) >= 0.3
      self =
        post.page.metadata.language.map { CardLanguage(code: $0) }
        ?? (isHangul ? .korean : .english)
    }
  }

  /// Of a BCP 47 tag.
  private init(code: String) {
    let primary = code.lowercased().split { $0 == "-" || $0 == "_" }.first
    self = primary == "ko" ? .korean : .english
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

// What a key of front matter does, in one sentence, for each engine. It never says which value is right.
import SiteModel

/// One key of front matter, as one engine reads it.
struct KeyMeaning: Sendable {
  /// In lower case, the usual one first.
  let names: [String]
  /// One sentence, with its period.
  let purpose: String
  /// What a card says besides: the value that results.
  let shows: Value

  /// What follows from a key for the post that has it.
  enum Value: Sendable {
    case nothing
    /// The address at which the post is published.
    case address
    /// Whether readers can reach the post now, and why not.
    case state
    /// The weekday, and whether the day is to come.
    case date
    /// The addresses that lead to the post.
    case redirects
    /// The title that the post has.
    case title
  }

  init(_ names: String..., shows: Value = .nothing, does purpose: String) {
    self.names = names
    self.shows = shows
    self.purpose = purpose
  }

  /// The key called `name` in the front matter of `engine`; nil where the engine gives it no meaning that is known here.
  /// A key that engines share is described as its own engine has it.
  static func key(_ name: String, of engine: Engine) -> KeyMeaning? {
    let name = name.lowercased()
    return own(of: engine).first { $0.names.contains(name) }
      ?? (engine == .plain ? nil : shared.first { $0.names.contains(name) })
  }

  private static func own(of engine: Engine) -> [KeyMeaning] {
    switch engine {
    case .hugo: hugo
    case .jekyll: jekyll
    case .zola: zola
    case .hexo: hexo
    case .eleventy: eleventy
    case .docusaurus: docusaurus
    case .mkdocs: mkdocs
    case .astro: astro
    case .tistory: tistory
    case .plain: plain
    }
  }

  /// What nearly every engine, or its themes, reads alike.
  private static let shared: [KeyMeaning] = [
    KeyMeaning("title", shows: .title, does: "The post's title."),
    KeyMeaning("date", shows: .date, does: "When the post is dated; lists are sorted by it."),
    KeyMeaning("description", does: "A summary, for search engines and lists of posts."),
    KeyMeaning("tags", does: "What the post is about, for lists of posts."),
    KeyMeaning("categories", does: "Where the post belongs, for lists of posts."),
    KeyMeaning("layout", does: "The template that makes the page."),
    KeyMeaning("author", does: "Who wrote the post; themes show it."),
    KeyMeaning("lang", does: "The post's language."),
    KeyMeaning(
      "image", "cover", "thumbnail", "featured_image",
      does: "A picture of the post; themes show it."),
  ]
}

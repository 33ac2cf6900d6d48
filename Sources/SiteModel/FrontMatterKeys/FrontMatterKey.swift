// The keys of front matter that an engine reads, and what each does: a table, in a file for a few engines each. It never
// holds keys of themes.

/// One key that an engine knows.
package struct FrontMatterKey: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Words of the post's own: no other post has them.
    case text
    case date
    case boolean
    case number
    /// Some of a few words that posts share.
    case list
    /// One of a few words that posts share.
    case term
    /// An address of the post, or a part of one.
    case address
    /// The way to a picture.
    case picture
    /// Further keys.
    case table
  }

  /// What follows from a key for the post that has it.
  package enum Result: Hashable, Sendable {
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

  /// With a dot between the keys that lead to it: `taxonomies.tags`.
  package let name: String
  /// Other names of the same key, in lower case.
  package let synonyms: [String]
  package let kind: Kind
  package let shows: Result
  /// What it does, in one sentence; code stands between backticks.
  package let note: String

  /// - Parameter shows: if not given, what follows from values of this kind.
  init(
    _ name: String, _ kind: Kind, shows: Result? = nil, also synonyms: [String] = [], _ note: String
  ) {
    self.name = name
    self.synonyms = synonyms
    self.kind = kind
    self.shows = shows ?? kind.result
    self.note = note
  }
}

extension FrontMatterKey.Kind {
  fileprivate var result: FrontMatterKey.Result {
    switch self {
    case .date: .date
    case .address: .address
    case .text, .boolean, .number, .list, .term, .picture, .table: .nothing
    }
  }
}

extension FrontMatterKey {
  /// What `engine` reads, the usual ones first, then what bloglsp itself reads.
  package static func all(of engine: Engine) -> [FrontMatterKey] {
    let own = [
      FrontMatterKey(
        "entities", .table,
        "Says which names count in this post, for bloglsp: `entities: {소라: off}`.")
    ]
    return switch engine {
    case .hugo: hugo + own
    case .jekyll: jekyll + own
    case .zola: zola
    case .hexo: hexo + own
    case .eleventy: eleventy + own
    case .docusaurus: docusaurus + own
    case .astro: astro + own
    case .mkdocs: mkdocs + own
    case .tistory: tistory + own
    case .plain: plain + own
    }
  }

  /// The key called `name`, whatever its case; nil where nothing is known of it. What an engine leaves to themes is
  /// described as most use it, but for plain files.
  package static func key(_ name: String, of engine: Engine) -> FrontMatterKey? {
    let name = name.lowercased()
    func isNamed(_ key: FrontMatterKey) -> Bool {
      key.name.lowercased() == name || key.synonyms.contains(name)
    }
    return all(of: engine).first(where: isNamed)
      ?? (engine == .plain ? nil : usual.first(where: isNamed))
  }

  /// What nearly every engine, or its themes, reads alike.
  private static let usual = [
    FrontMatterKey("title", .text, shows: .title, "The post's title."),
    FrontMatterKey("date", .date, "When the post is dated; lists are sorted by it."),
    FrontMatterKey("description", .text, "A summary, for search engines and lists of posts."),
    FrontMatterKey("tags", .list, "What the post is about, for lists of posts."),
    FrontMatterKey("categories", .list, "Where the post belongs, for lists of posts."),
    FrontMatterKey("layout", .term, "The template that makes the page."),
    FrontMatterKey("author", .term, "Who wrote the post; themes show it."),
    FrontMatterKey("lang", .term, "The post's language."),
    FrontMatterKey(
      "image", .picture, also: ["cover", "thumbnail", "featured_image"],
      "A picture of the post; themes show it."),
  ]

  /// What is likely meant by a key that no table has: engines leave most to themes.
  package static func kind(ofUnknown name: String) -> Kind {
    let last = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch last {
    case "cover", "image", "images", "thumbnail", "featured_image", "featuredimage",
      "feature_image",
      "featureimage", "banner", "hero", "heroimage", "hero_image", "og_image", "ogimage", "teaser",
      "header_img", "header-img", "cover_image", "coverimage", "cover_img", "top_img", "thumb":
      return .picture
    case "src" where name.contains("resources"), "url" where name.contains("cover"): return .picture
    case "title", "subtitle", "description", "summary", "excerpt", "alt", "caption", "id", "key":
      return .text
    case "slug", "url", "permalink", "path", "aliases", "canonicalurl", "canonical_url":
      return .address
    case "date", "updated", "lastmod", "modified", "published_at", "pubdate", "updateddate",
      "pubdatetime", "moddatetime", "publishdate", "last_modified_at":
      return .date
    case "tags", "tag", "categories", "keywords", "series", "authors", "topics": return .list
    default: return .term
    }
  }
}

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

  /// With a dot between the keys that lead to it: `taxonomies.tags`.
  package let name: String
  package let kind: Kind
  /// What it does, in a sentence without a final period.
  package let note: String

  init(_ name: String, _ kind: Kind, _ note: String) {
    self.name = name
    self.kind = kind
    self.note = note
  }
}

extension FrontMatterKey {
  /// What `engine` reads, the usual ones first, then what bloglsp itself reads.
  package static func all(of engine: Engine) -> [FrontMatterKey] {
    let own = [
      FrontMatterKey(
        "entities", .table,
        "says which names count in this post, for bloglsp: `entities: {소라: off}`")
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

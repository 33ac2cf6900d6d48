// What the other engines do with the keys of front matter, where it differs from the common use. Keys of themes are not
// here.

extension FrontMatterKey {
  static let zola: [FrontMatterKey] = [
    FrontMatterKey(
      "date", shows: .date,
      does:
        "When the page is dated; without it the date at the beginning of the file's name counts."),
    FrontMatterKey("updated", shows: .date, does: "When the page was changed last."),
    FrontMatterKey("draft", shows: .state, does: "A page with `true` is not built by default."),
    FrontMatterKey("render", shows: .state, does: "A page with `false` is not written."),
    FrontMatterKey(
      "slug", shows: .address, does: "Stands in the address in place of the file's name."),
    FrontMatterKey("path", shows: .address, does: "The whole address; `slug` does not count then."),
    FrontMatterKey("aliases", shows: .redirects, does: "Further addresses that redirect here."),
    FrontMatterKey(
      "taxonomies", does: "The page's terms, by the taxonomies of the site's configuration."),
    FrontMatterKey("weight", does: "The page's place in its section: lower comes first."),
    FrontMatterKey("template", does: "The template that makes the page."),
    FrontMatterKey("in_search_index", does: "Whether the site's search finds the page."),
    FrontMatterKey("authors", does: "Who wrote the page, for feeds."),
    FrontMatterKey(
      "extra", does: "Values of your own; at the top Zola refuses a key that it does not know."),
  ]

  static let hexo: [FrontMatterKey] = [
    FrontMatterKey(
      "date", shows: .date, does: "When the post is dated; without it the file's own date counts."),
    FrontMatterKey("updated", shows: .date, does: "When the post was changed last."),
    FrontMatterKey("published", shows: .state, does: "A post with `false` is not built."),
    FrontMatterKey(
      "permalink", shows: .address, does: "The post's address, in place of the site's pattern."),
    FrontMatterKey("comments", does: "Whether the theme shows comments."),
    FrontMatterKey("excerpt", does: "What lists show of the post."),
    FrontMatterKey(
      "disablenunjucks",
      does: "With `true`, `{{ }}` and `{% %}` in the post are text like any other."),
  ]

  static let eleventy: [FrontMatterKey] = [
    FrontMatterKey(
      "permalink", shows: .address,
      does: "Where the page is written; `false` writes none."),
    FrontMatterKey(
      "date", shows: .date,
      does: "When the page is dated; without it a date in the file's name counts."),
    FrontMatterKey("tags", does: "The collections that the page is in."),
  ]

  static let docusaurus: [FrontMatterKey] = [
    FrontMatterKey("id", does: "The document's name for sidebars and links between versions."),
    FrontMatterKey(
      "slug", shows: .address, does: "The page's address below that of the blog or the documents."),
    FrontMatterKey(
      "title", shows: .title, does: "The page's title; without it the first heading is."),
    FrontMatterKey(
      "date", shows: .date,
      does:
        "When the post is dated; the date in a file's name, and not this one, makes the address."),
    FrontMatterKey("authors", does: "Who wrote the post."),
    FrontMatterKey("draft", shows: .state, does: "A page with `true` is not built for the public."),
    FrontMatterKey(
      "unlisted", does: "A page with `true` is built, but neither listed nor indexed."),
    FrontMatterKey("keywords", does: "Words for search engines."),
  ]

  static let mkdocs: [FrontMatterKey] = [
    FrontMatterKey(
      "title", shows: .title, does: "The page's title; without it the first heading is.")
  ]

  static let astro: [FrontMatterKey] = [
    FrontMatterKey(
      "slug", shows: .address,
      does: "The entry's id in its collection, from which routes make the address."),
    FrontMatterKey(
      "pubdate", "updateddate", shows: .date,
      does: "A date; the schema of the collection says what it is for."),
  ]

  static let tistory: [FrontMatterKey] = []

  static let plain: [FrontMatterKey] = [
    FrontMatterKey("title", shows: .title, does: "The file's title."),
    FrontMatterKey("tags", does: "What the file is about."),
    FrontMatterKey("date", shows: .date, does: "When the file is dated."),
  ]
}

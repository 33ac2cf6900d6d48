// What the other engines do with the keys of front matter, where it differs from the common use. Keys of themes are not
// here.

extension KeyMeaning {
  static let zola: [KeyMeaning] = [
    KeyMeaning(
      "date", shows: .date,
      does:
        "When the page is dated; without it the date at the beginning of the file's name counts."),
    KeyMeaning("updated", shows: .date, does: "When the page was changed last."),
    KeyMeaning("draft", shows: .state, does: "A page with `true` is not built by default."),
    KeyMeaning("render", shows: .state, does: "A page with `false` is not written."),
    KeyMeaning(
      "slug", shows: .address, does: "Stands in the address in place of the file's name."),
    KeyMeaning("path", shows: .address, does: "The whole address; `slug` does not count then."),
    KeyMeaning("aliases", shows: .redirects, does: "Further addresses that redirect here."),
    KeyMeaning(
      "taxonomies", does: "The page's terms, by the taxonomies of the site's configuration."),
    KeyMeaning("weight", does: "The page's place in its section: lower comes first."),
    KeyMeaning("template", does: "The template that makes the page."),
    KeyMeaning("in_search_index", does: "Whether the site's search finds the page."),
    KeyMeaning("authors", does: "Who wrote the page, for feeds."),
    KeyMeaning(
      "extra", does: "Values of your own; at the top Zola refuses a key that it does not know."),
  ]

  static let hexo: [KeyMeaning] = [
    KeyMeaning(
      "date", shows: .date, does: "When the post is dated; without it the file's own date counts."),
    KeyMeaning("updated", shows: .date, does: "When the post was changed last."),
    KeyMeaning("published", shows: .state, does: "A post with `false` is not built."),
    KeyMeaning(
      "permalink", shows: .address, does: "The post's address, in place of the site's pattern."),
    KeyMeaning("comments", does: "Whether the theme shows comments."),
    KeyMeaning("excerpt", does: "What lists show of the post."),
    KeyMeaning(
      "disablenunjucks",
      does: "With `true`, `{{ }}` and `{% %}` in the post are text like any other."),
  ]

  static let eleventy: [KeyMeaning] = [
    KeyMeaning(
      "permalink", shows: .address,
      does: "Where the page is written; `false` writes none."),
    KeyMeaning(
      "date", shows: .date,
      does: "When the page is dated; without it a date in the file's name counts."),
    KeyMeaning("tags", does: "The collections that the page is in."),
  ]

  static let docusaurus: [KeyMeaning] = [
    KeyMeaning("id", does: "The document's name for sidebars and links between versions."),
    KeyMeaning(
      "slug", shows: .address, does: "The page's address below that of the blog or the documents."),
    KeyMeaning(
      "title", shows: .title, does: "The page's title; without it the first heading is."),
    KeyMeaning(
      "date", shows: .date,
      does:
        "When the post is dated; the date in a file's name, and not this one, makes the address."),
    KeyMeaning("authors", does: "Who wrote the post."),
    KeyMeaning("draft", shows: .state, does: "A page with `true` is not built for the public."),
    KeyMeaning(
      "unlisted", does: "A page with `true` is built, but neither listed nor indexed."),
    KeyMeaning("keywords", does: "Words for search engines."),
  ]

  static let mkdocs: [KeyMeaning] = [
    KeyMeaning(
      "title", shows: .title, does: "The page's title; without it the first heading is.")
  ]

  static let astro: [KeyMeaning] = [
    KeyMeaning(
      "slug", shows: .address,
      does: "The entry's id in its collection, from which routes make the address."),
    KeyMeaning(
      "pubdate", "updateddate", shows: .date,
      does: "A date; the schema of the collection says what it is for."),
  ]

  static let tistory: [KeyMeaning] = []

  static let plain: [KeyMeaning] = [
    KeyMeaning("title", shows: .title, does: "The file's title."),
    KeyMeaning("tags", does: "What the file is about."),
    KeyMeaning("date", shows: .date, does: "When the file is dated."),
  ]
}

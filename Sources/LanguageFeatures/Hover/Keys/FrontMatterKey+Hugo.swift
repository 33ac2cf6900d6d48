// What Hugo does with the keys of front matter. Keys of themes are not here.

extension FrontMatterKey {
  static let hugo: [FrontMatterKey] = [
    FrontMatterKey(
      "title", shows: .title,
      does: "The page's title; Hugo takes none from a heading or from the file's name."),
    FrontMatterKey("linktitle", does: "A shorter title, for links and menus."),
    FrontMatterKey(
      "date", shows: .date,
      does: "When the page is dated. A page dated in the future is not built by default."),
    FrontMatterKey(
      "publishdate", "pubdate", "published", shows: .date,
      does: "From when on the page is built; a day to come keeps it back."),
    FrontMatterKey(
      "expirydate", "unpublishdate", shows: .date,
      does: "From when on the page is not built any more."),
    FrontMatterKey(
      "lastmod", "modified", shows: .date,
      does: "When the page was changed last, for feeds and sitemaps."),
    FrontMatterKey("draft", shows: .state, does: "A page with `true` is not built by default."),
    FrontMatterKey(
      "slug", shows: .address,
      does:
        "Stands in the address in place of the file's name, or, in a section's `_index.md`, of the folder's."
    ),
    FrontMatterKey(
      "url", shows: .address,
      does:
        "The whole address, taken as it is written; `slug` and patterns of the site do not count then."
    ),
    FrontMatterKey(
      "aliases", shows: .redirects,
      does:
        "Further addresses, each with a page that redirects here. `ref` and `relref` do not find them."
    ),
    FrontMatterKey(
      "tags", does: "Terms of the taxonomy `tags`; each has a page that lists its posts."),
    FrontMatterKey(
      "categories",
      does: "Terms of the taxonomy `categories`; each has a page that lists its posts."),
    FrontMatterKey("keywords", does: "Words for search engines, and by which Hugo relates pages."),
    FrontMatterKey("series", does: "Terms of a taxonomy, where the site's configuration has it."),
    FrontMatterKey("weight", does: "The page's place in lists: lower comes first."),
    FrontMatterKey("type", does: "The kind of page, by which Hugo looks for its template."),
    FrontMatterKey("layout", does: "The name of the template that makes the page."),
    FrontMatterKey("summary", does: "What lists show of the page in place of its first words."),
    FrontMatterKey(
      "translationkey", does: "Pages with the same key are translations of each other."),
    FrontMatterKey(
      "outputs", does: "The formats in which the page is written, such as `html` and `rss`."),
    FrontMatterKey("cascade", does: "Values for this page and all below it, where they have none."),
    FrontMatterKey(
      "build", "_build", shows: .state, does: "Whether the page is rendered and listed."),
    FrontMatterKey("params", does: "Values of your own, for templates."),
    FrontMatterKey("resources", does: "Titles and names for the files of a page bundle."),
    FrontMatterKey("menus", "menu", does: "The menus that the page is an entry of."),
    FrontMatterKey(
      "iscjklanguage", does: "Whether words are counted as Chinese, Japanese or Korean."),
  ]
}

// What Hugo does with the keys of front matter. Keys of themes are not here.

extension KeyMeaning {
  static let hugo: [KeyMeaning] = [
    KeyMeaning(
      "title", shows: .title,
      does: "The page's title; Hugo takes none from a heading or from the file's name."),
    KeyMeaning("linktitle", does: "A shorter title, for links and menus."),
    KeyMeaning(
      "date", shows: .date,
      does: "When the page is dated. A page dated in the future is not built by default."),
    KeyMeaning(
      "publishdate", "pubdate", "published", shows: .date,
      does: "From when on the page is built; a day to come keeps it back."),
    KeyMeaning(
      "expirydate", "unpublishdate", shows: .date,
      does: "From when on the page is not built any more."),
    KeyMeaning(
      "lastmod", "modified", shows: .date,
      does: "When the page was changed last, for feeds and sitemaps."),
    KeyMeaning("draft", shows: .state, does: "A page with `true` is not built by default."),
    KeyMeaning(
      "slug", shows: .address,
      does:
        "Stands in the address in place of the file's name, or, in a section's `_index.md`, of the folder's."
    ),
    KeyMeaning(
      "url", shows: .address,
      does:
        "The whole address, taken as it is written; `slug` and patterns of the site do not count then."
    ),
    KeyMeaning(
      "aliases", shows: .redirects,
      does:
        "Further addresses, each with a page that redirects here. `ref` and `relref` do not find them."
    ),
    KeyMeaning(
      "tags", does: "Terms of the taxonomy `tags`; each has a page that lists its posts."),
    KeyMeaning(
      "categories",
      does: "Terms of the taxonomy `categories`; each has a page that lists its posts."),
    KeyMeaning("keywords", does: "Words for search engines, and by which Hugo relates pages."),
    KeyMeaning("series", does: "Terms of a taxonomy, where the site's configuration has it."),
    KeyMeaning("weight", does: "The page's place in lists: lower comes first."),
    KeyMeaning("type", does: "The kind of page, by which Hugo looks for its template."),
    KeyMeaning("layout", does: "The name of the template that makes the page."),
    KeyMeaning("summary", does: "What lists show of the page in place of its first words."),
    KeyMeaning(
      "translationkey", does: "Pages with the same key are translations of each other."),
    KeyMeaning(
      "outputs", does: "The formats in which the page is written, such as `html` and `rss`."),
    KeyMeaning("cascade", does: "Values for this page and all below it, where they have none."),
    KeyMeaning(
      "build", "_build", shows: .state, does: "Whether the page is rendered and listed."),
    KeyMeaning("params", does: "Values of your own, for templates."),
    KeyMeaning("resources", does: "Titles and names for the files of a page bundle."),
    KeyMeaning("menus", "menu", does: "The menus that the page is an entry of."),
    KeyMeaning(
      "iscjklanguage", does: "Whether words are counted as Chinese, Japanese or Korean."),
  ]
}

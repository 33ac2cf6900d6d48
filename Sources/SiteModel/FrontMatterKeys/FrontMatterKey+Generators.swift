// The keys of Hugo, Jekyll, Zola and Hexo. It never holds keys of themes.

extension FrontMatterKey {
  static let hugo = [
    FrontMatterKey(
      "title", .text, shows: .title,
      "The page's title; Hugo takes none from a heading or from the file's name."),
    FrontMatterKey(
      "date", .date, "When the page is dated. A page dated in the future is not built by default."),
    FrontMatterKey("draft", .boolean, shows: .state, "A page with `true` is not built by default."),
    FrontMatterKey(
      "tags", .list, "Terms of the taxonomy `tags`; each has a page that lists its posts."),
    FrontMatterKey(
      "categories", .list,
      "Terms of the taxonomy `categories`; each has a page that lists its posts."),
    FrontMatterKey("description", .text, "What the page is about, for search engines and feeds."),
    FrontMatterKey("summary", .text, "What lists show of the page in place of its first words."),
    FrontMatterKey(
      "slug", .address,
      "Stands in the address in place of the file's name, or, in a section's `_index.md`, of the folder's."
    ),
    FrontMatterKey(
      "url", .address,
      "The whole address, taken as it is written; `slug` and patterns of the site do not count then."
    ),
    FrontMatterKey(
      "aliases", .address, shows: .redirects,
      "Further addresses, each with a page that redirects here. `ref` and `relref` do not find them."
    ),
    FrontMatterKey("series", .list, "Terms of a taxonomy, where the site's configuration has it."),
    FrontMatterKey("keywords", .list, "Words for search engines, and by which Hugo relates pages."),
    FrontMatterKey(
      "lastmod", .date, also: ["modified"],
      "When the page was changed last, for feeds and sitemaps."),
    FrontMatterKey(
      "publishDate", .date, also: ["pubdate", "published"],
      "From when on the page is built; a day to come keeps it back."),
    FrontMatterKey(
      "expiryDate", .date, also: ["unpublishdate"], "From when on the page is not built any more."),
    FrontMatterKey("linkTitle", .text, "A shorter title, for links and menus."),
    FrontMatterKey("weight", .number, "The page's place in lists: lower comes first."),
    FrontMatterKey("type", .term, "The kind of page, by which Hugo looks for its template."),
    FrontMatterKey("layout", .term, "The name of the template that makes the page."),
    FrontMatterKey(
      "translationKey", .text, "Pages with the same key are translations of each other."),
    FrontMatterKey(
      "isCJKLanguage", .boolean, "Whether words are counted as Chinese, Japanese or Korean."),
    FrontMatterKey(
      "outputs", .list, "The formats in which the page is written, such as `html` and `rss`."),
    FrontMatterKey("params", .table, "Values of your own, for templates."),
    FrontMatterKey("resources", .table, "Titles and names for the files of a page bundle."),
    FrontMatterKey(
      "cascade", .table, "Values for this page and all below it, where they have none."),
    FrontMatterKey(
      "build", .table, shows: .state, also: ["_build"], "Whether the page is rendered and listed."),
    FrontMatterKey("menus", .table, also: ["menu"], "The menus that the page is an entry of."),
  ]

  static let jekyll = [
    FrontMatterKey("layout", .term, "The template in `_layouts` that makes the page."),
    FrontMatterKey(
      "title", .text, shows: .title,
      "The page's title; a post without one is called by the words of its file's name."),
    FrontMatterKey(
      "date", .date,
      "When the post is dated, in place of its file's name; one dated in the future is not built."),
    FrontMatterKey(
      "categories", .list,
      "Where the post belongs, in most addresses too; words in one string are separated by spaces."),
    FrontMatterKey("category", .term, "The one category of the post; spaces do not separate here."),
    FrontMatterKey("tags", .list, "The post's tags. Words in one string are separated by spaces."),
    FrontMatterKey("tag", .term, "One tag, or several with spaces between them."),
    FrontMatterKey(
      "permalink", .address,
      "The page's address, or a pattern for it; with a final `/` it becomes a folder."),
    FrontMatterKey(
      "slug", .address, "Stands in the address in place of the words of the file's name."),
    FrontMatterKey("published", .boolean, shows: .state, "A post with `false` is not built."),
    FrontMatterKey(
      "excerpt", .text, "What lists show of the post in place of its first paragraph."),
    FrontMatterKey("excerpt_separator", .text, "What stands in the text where the excerpt ends."),
    FrontMatterKey(
      "last_modified_at", .date, "When the post was changed last, for plugins and themes."),
    FrontMatterKey(
      "redirect_from", .address, shows: .redirects,
      "Further addresses that lead here, with the plugin jekyll-redirect-from."),
    FrontMatterKey(
      "redirect_to", .address, shows: .nothing,
      "Where this page sends its readers, with the plugin jekyll-redirect-from."),
    FrontMatterKey("author", .term, "Who wrote the post, for themes and feeds."),
    FrontMatterKey("image", .picture, "The picture of the post, for themes and previews."),
    FrontMatterKey("lang", .term, "The language of the post."),
  ]

  static let zola = [
    FrontMatterKey("title", .text, shows: .title, "The title of the page."),
    FrontMatterKey(
      "date", .date,
      "When the page is dated; without it the date at the beginning of the file's name counts."),
    FrontMatterKey("description", .text, "What the page is about."),
    FrontMatterKey("updated", .date, "When the page was changed last."),
    FrontMatterKey("draft", .boolean, shows: .state, "A page with `true` is not built by default."),
    FrontMatterKey("slug", .address, "Stands in the address in place of the file's name."),
    FrontMatterKey("path", .address, "The whole address; `slug` does not count then."),
    FrontMatterKey("aliases", .address, shows: .redirects, "Further addresses that redirect here."),
    FrontMatterKey("authors", .list, "Who wrote the page, for feeds."),
    FrontMatterKey(
      "taxonomies", .table, "The page's terms, by the taxonomies of the site's configuration."),
    FrontMatterKey("taxonomies.tags", .list, "The tags, each with a page that lists its posts."),
    FrontMatterKey(
      "taxonomies.categories", .list, "The categories, each with a page of its posts."),
    FrontMatterKey("weight", .number, "The page's place in its section: lower comes first."),
    FrontMatterKey("template", .term, "The template that makes the page."),
    FrontMatterKey("render", .boolean, shows: .state, "A page with `false` is not written."),
    FrontMatterKey("in_search_index", .boolean, "Whether the site's search finds the page."),
    FrontMatterKey(
      "extra", .table, "Values of your own; at the top Zola refuses a key that it does not know."),
  ]

  static let hexo = [
    FrontMatterKey("title", .text, shows: .title, "The title of the post."),
    FrontMatterKey("date", .date, "When the post is dated; without it the file's own date counts."),
    FrontMatterKey("tags", .list, "The tags, each with a page that lists its posts."),
    FrontMatterKey("categories", .list, "The categories, each below the one before it."),
    FrontMatterKey("updated", .date, "When the post was changed last."),
    FrontMatterKey("permalink", .address, "The post's address, in place of the site's pattern."),
    FrontMatterKey("published", .boolean, shows: .state, "A post with `false` is not built."),
    FrontMatterKey("excerpt", .text, "What lists show of the post."),
    FrontMatterKey("layout", .term, "Which template is used."),
    FrontMatterKey("lang", .term, "The language of the post."),
    FrontMatterKey("comments", .boolean, "Whether the theme shows comments."),
    FrontMatterKey(
      "disableNunjucks", .boolean,
      "With `true`, `{{ }}` and `{% %}` in the post are text like any other."),
  ]
}

// The keys of Hugo, Jekyll, Zola and Hexo. It never holds one that was not seen at work or in their documentation.

extension FrontMatterKey {
  static let hugo = [
    FrontMatterKey("title", .text, "the title of the page"),
    FrontMatterKey(
      "date", .date, "when the post is dated; one in the future is not published yet"),
    FrontMatterKey("draft", .boolean, "a draft is not published, and links to it are broken"),
    FrontMatterKey("tags", .list, "the tags, each with a page that lists its posts"),
    FrontMatterKey("categories", .list, "the categories, each with a page that lists its posts"),
    FrontMatterKey("description", .text, "what the page is about, for search engines and feeds"),
    FrontMatterKey("summary", .text, "stands in lists in place of the first paragraphs"),
    FrontMatterKey(
      "slug", .address, "the last part of the address, in place of the name of the file"),
    FrontMatterKey("url", .address, "the whole address, as it is written here"),
    FrontMatterKey("aliases", .address, "older addresses, which lead here"),
    FrontMatterKey("series", .list, "the series, where the site has such a taxonomy"),
    FrontMatterKey("keywords", .list, "words for search engines and for related posts"),
    FrontMatterKey("lastmod", .date, "when the post was last changed"),
    FrontMatterKey("publishDate", .date, "from when on the post is published"),
    FrontMatterKey("expiryDate", .date, "until when the post is published"),
    FrontMatterKey("linkTitle", .text, "a shorter title, for links"),
    FrontMatterKey("weight", .number, "the place in lists: the smaller the further up"),
    FrontMatterKey("type", .term, "which templates are used, in place of the section's"),
    FrontMatterKey("layout", .term, "which template is used"),
    FrontMatterKey(
      "translationKey", .text, "ties the translations together that are not named alike"),
    FrontMatterKey("isCJKLanguage", .boolean, "counts words as in Chinese, Japanese and Korean"),
    FrontMatterKey("outputs", .list, "the formats in which the page is published"),
    FrontMatterKey("params", .table, "values for templates"),
    FrontMatterKey("resources", .table, "titles and values for the files of the bundle"),
    FrontMatterKey("cascade", .table, "values for the pages below this one"),
    FrontMatterKey("build", .table, "whether the page is made, listed and published"),
  ]

  static let jekyll = [
    FrontMatterKey("layout", .term, "the file of `_layouts` that stands around the page"),
    FrontMatterKey("title", .text, "the title; else it is made of the name of the file"),
    FrontMatterKey("date", .date, "when the post is dated, in place of the date in its name"),
    FrontMatterKey("categories", .list, "the categories, which are a part of the address"),
    FrontMatterKey("category", .term, "one category, which may hold spaces"),
    FrontMatterKey("tags", .list, "the tags; a text is split at its spaces"),
    FrontMatterKey("tag", .term, "one tag, or several with spaces between them"),
    FrontMatterKey("permalink", .address, "the address, as it is written here"),
    FrontMatterKey("slug", .address, "stands in the address in place of the name of the file"),
    FrontMatterKey("published", .boolean, "`false` withholds the post"),
    FrontMatterKey("excerpt", .text, "stands in lists in place of the first paragraph"),
    FrontMatterKey("excerpt_separator", .text, "ends the excerpt where it stands in the text"),
    FrontMatterKey(
      "last_modified_at", .date, "when the post was last changed, for themes and plugins"),
    FrontMatterKey("redirect_from", .address, "older addresses, for jekyll-redirect-from"),
    FrontMatterKey("redirect_to", .address, "where the page leads, for jekyll-redirect-from"),
    FrontMatterKey("author", .term, "who wrote the post, for themes and feeds"),
    FrontMatterKey("image", .picture, "the picture of the post, for themes and previews"),
    FrontMatterKey("lang", .term, "the language of the post"),
  ]

  static let zola = [
    FrontMatterKey("title", .text, "the title of the page"),
    FrontMatterKey("date", .date, "when the page is dated"),
    FrontMatterKey("description", .text, "what the page is about"),
    FrontMatterKey("updated", .date, "when the page was last changed"),
    FrontMatterKey("draft", .boolean, "a draft is not published"),
    FrontMatterKey(
      "slug", .address, "the last part of the address, in place of the name of the file"),
    FrontMatterKey("path", .address, "the whole address"),
    FrontMatterKey("aliases", .address, "older addresses, which lead here"),
    FrontMatterKey("authors", .list, "who wrote the page"),
    FrontMatterKey("taxonomies", .table, "tags, categories and whatever else the site sorts by"),
    FrontMatterKey("taxonomies.tags", .list, "the tags, each with a page that lists its posts"),
    FrontMatterKey("taxonomies.categories", .list, "the categories, each with a page of its posts"),
    FrontMatterKey("weight", .number, "the place in a section that is sorted by it"),
    FrontMatterKey("template", .term, "the template of the page"),
    FrontMatterKey("render", .boolean, "`false` publishes no page for it"),
    FrontMatterKey("in_search_index", .boolean, "`false` leaves the page out of the search"),
    FrontMatterKey("extra", .table, "values for templates; any other unknown key is an error"),
  ]

  static let hexo = [
    FrontMatterKey("title", .text, "the title of the post"),
    FrontMatterKey("date", .date, "when the post is dated; else when its file was made"),
    FrontMatterKey("tags", .list, "the tags, each with a page that lists its posts"),
    FrontMatterKey("categories", .list, "the categories, each below the one before it"),
    FrontMatterKey("updated", .date, "when the post was last changed"),
    FrontMatterKey("permalink", .address, "the address, as it is written here"),
    FrontMatterKey("published", .boolean, "`false` withholds the post"),
    FrontMatterKey("excerpt", .text, "stands in lists in place of the post"),
    FrontMatterKey("layout", .term, "which template is used"),
    FrontMatterKey("lang", .term, "the language of the post"),
    FrontMatterKey("comments", .boolean, "whether the theme shows comments"),
    FrontMatterKey(
      "disableNunjucks", .boolean, "leaves `{{ }}` and `{% %}` in the text as they are"),
  ]
}

// The keys of the other engines, and of plain files. It never holds keys of themes.

extension FrontMatterKey {
  static let eleventy = [
    FrontMatterKey("title", .text, shows: .title, "The title, for templates."),
    FrontMatterKey("layout", .term, "The file of `_includes` that stands around the page."),
    FrontMatterKey(
      "date", .date, "When the page is dated; without it a date in the file's name counts."),
    FrontMatterKey("tags", .list, "The collections that the page is in."),
    FrontMatterKey("permalink", .address, "Where the page is written; `false` writes none."),
    FrontMatterKey("description", .text, "What the page is about, for templates."),
  ]

  static let docusaurus = [
    FrontMatterKey(
      "title", .text, shows: .title, "The page's title; without it the first heading is."),
    FrontMatterKey(
      "date", .date,
      "When the post is dated; the date in a file's name, and not this one, makes the address."),
    FrontMatterKey("description", .text, "What the page is about, for search engines."),
    FrontMatterKey("slug", .address, "The page's address below that of the blog or the documents."),
    FrontMatterKey("authors", .list, "Who wrote the post."),
    FrontMatterKey("tags", .list, "The tags, each with a page that lists its posts."),
    FrontMatterKey(
      "draft", .boolean, shows: .state, "A page with `true` is not built for the public."),
    FrontMatterKey(
      "unlisted", .boolean, "A page with `true` is built, but neither listed nor indexed."),
    FrontMatterKey("image", .picture, "The picture of the page, for previews."),
    FrontMatterKey("keywords", .list, "Words for search engines."),
    FrontMatterKey("id", .text, "The document's name for sidebars and links between versions."),
    FrontMatterKey("sidebar_label", .text, "What the sidebar calls the document."),
    FrontMatterKey("sidebar_position", .number, "Its place in the sidebar."),
  ]

  static let astro = [
    FrontMatterKey(
      "title", .text, shows: .title, "The title, as the collection's schema asks for it."),
    FrontMatterKey("description", .text, "What the post is about, for the site's own pages."),
    FrontMatterKey(
      "pubDate", .date, also: ["updateddate"],
      "A date; the schema of the collection says what it is for."),
    FrontMatterKey("draft", .boolean, "Whether the site's own pages leave the post out."),
    FrontMatterKey("tags", .list, "The tags, for the site's own pages."),
    FrontMatterKey(
      "slug", .address, "The entry's id in its collection, from which routes make the address."),
  ]

  static let mkdocs = [
    FrontMatterKey(
      "title", .text, shows: .title, "The page's title; without it the first heading is."),
    FrontMatterKey("description", .text, "What the page is about, for the theme."),
    FrontMatterKey("template", .term, "The template of the page."),
  ]

  static let tistory = [
    FrontMatterKey("title", .text, shows: .title, "The file's title."),
    FrontMatterKey("date", .date, "When the file is dated."),
    FrontMatterKey("tags", .list, "What the file is about."),
    FrontMatterKey("url", .address, "Where the post is published, by which links to it are found."),
    FrontMatterKey("draft", .boolean, shows: .state, "A draft is not published."),
  ]

  static let plain = [
    FrontMatterKey("title", .text, shows: .title, "The title of the file."),
    FrontMatterKey("date", .date, "When the file is dated."),
    FrontMatterKey("tags", .list, "The tags."),
    FrontMatterKey("description", .text, "What the file is about."),
    FrontMatterKey("aliases", .text, "Other names of the note, in Obsidian."),
    FrontMatterKey("draft", .boolean, "Whether it is still being written."),
  ]
}

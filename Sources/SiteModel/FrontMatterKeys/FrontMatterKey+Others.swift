// The keys of the other engines, and of plain files. It never holds one that was not seen at work or in documentation.

extension FrontMatterKey {
  static let eleventy = [
    FrontMatterKey("title", .text, "the title, for templates"),
    FrontMatterKey("layout", .term, "the file of `_includes` that stands around the page"),
    FrontMatterKey("date", .date, "when the post is dated, in place of the date in its name"),
    FrontMatterKey("tags", .list, "the collections that the page belongs to"),
    FrontMatterKey("permalink", .address, "the address; `false` publishes no page"),
    FrontMatterKey("description", .text, "what the page is about, for templates"),
  ]

  static let docusaurus = [
    FrontMatterKey("title", .text, "the title; else the first heading is taken"),
    FrontMatterKey("date", .date, "when the post is dated; its address keeps the date of its name"),
    FrontMatterKey("description", .text, "what the page is about, for search engines"),
    FrontMatterKey(
      "slug", .address, "the address below that of the blog or the docs, in place of the file's"),
    FrontMatterKey("authors", .list, "who wrote the post"),
    FrontMatterKey("tags", .list, "the tags, each with a page that lists its posts"),
    FrontMatterKey("draft", .boolean, "a draft is not published"),
    FrontMatterKey("unlisted", .boolean, "publishes the page, but lists it nowhere"),
    FrontMatterKey("image", .picture, "the picture of the page, for previews"),
    FrontMatterKey("keywords", .list, "words for search engines"),
    FrontMatterKey("id", .text, "the name of a document, in place of that of its file"),
    FrontMatterKey("sidebar_label", .text, "what the sidebar calls the document"),
    FrontMatterKey("sidebar_position", .number, "its place in the sidebar"),
  ]

  static let astro = [
    FrontMatterKey("title", .text, "the title, as the collection's schema asks for it"),
    FrontMatterKey("description", .text, "what the post is about, for the site's own pages"),
    FrontMatterKey("pubDate", .date, "when the post is dated"),
    FrontMatterKey("draft", .boolean, "whether the site's own pages leave the post out"),
    FrontMatterKey("tags", .list, "the tags, for the site's own pages"),
    FrontMatterKey("slug", .address, "the id of the entry, in place of the name of its file"),
  ]

  static let mkdocs = [
    FrontMatterKey("title", .text, "the title; else the first heading is taken"),
    FrontMatterKey("description", .text, "what the page is about, for the theme"),
    FrontMatterKey("template", .term, "the template of the page"),
  ]

  static let tistory = [
    FrontMatterKey("title", .text, "the title of the post"),
    FrontMatterKey("date", .date, "when the post is dated"),
    FrontMatterKey("tags", .list, "the tags"),
    FrontMatterKey("url", .address, "where the post is published, by which links to it are found"),
    FrontMatterKey("draft", .boolean, "a draft is not published"),
  ]

  static let plain = [
    FrontMatterKey("title", .text, "the title of the file"),
    FrontMatterKey("date", .date, "when the file is dated"),
    FrontMatterKey("tags", .list, "the tags"),
    FrontMatterKey("description", .text, "what the file is about"),
    FrontMatterKey("aliases", .text, "other names of the note, in Obsidian"),
    FrontMatterKey("draft", .boolean, "whether it is still being written"),
  ]
}

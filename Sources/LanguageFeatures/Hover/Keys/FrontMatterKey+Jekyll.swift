// What Jekyll, and the plugins of GitHub Pages, do with the keys of front matter. Keys of themes are not here.

extension FrontMatterKey {
  static let jekyll: [FrontMatterKey] = [
    FrontMatterKey(
      "title", shows: .title,
      does: "The page's title; a post without one is called by the words of its file's name."),
    FrontMatterKey(
      "date", shows: .date,
      does:
        "When the post is dated, in place of its file's name; one dated in the future is not built."
    ),
    FrontMatterKey(
      "permalink", shows: .address,
      does: "The page's address, or a pattern for it; with a final `/` it becomes a folder."),
    FrontMatterKey(
      "slug", shows: .address,
      does: "Stands in the address in place of the words of the file's name."),
    FrontMatterKey("published", shows: .state, does: "A post with `false` is not built."),
    FrontMatterKey(
      "tags", "tag", does: "The post's tags. Words in one string are separated by spaces."),
    FrontMatterKey(
      "categories",
      does:
        "Where the post belongs, in most addresses too; words in one string are separated by spaces."
    ),
    FrontMatterKey("category", does: "The one category of the post; spaces do not separate here."),
    FrontMatterKey("layout", does: "The template in `_layouts` that makes the page."),
    FrontMatterKey("excerpt", does: "What lists show of the post in place of its first paragraph."),
    FrontMatterKey("excerpt_separator", does: "What stands in the text where the excerpt ends."),
    FrontMatterKey(
      "redirect_from", shows: .redirects,
      does: "Further addresses that lead here, with the plugin jekyll-redirect-from."),
    FrontMatterKey(
      "redirect_to",
      does: "Where this page sends its readers, with the plugin jekyll-redirect-from."),
    FrontMatterKey(
      "last_modified_at", shows: .date,
      does: "When the post was changed last, for plugins and themes."),
  ]
}

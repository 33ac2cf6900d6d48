// What Jekyll, and the plugins of GitHub Pages, do with the keys of front matter. Keys of themes are not here.

extension KeyMeaning {
  static let jekyll: [KeyMeaning] = [
    KeyMeaning(
      "title", shows: .title,
      does: "The page's title; a post without one is called by the words of its file's name."),
    KeyMeaning(
      "date", shows: .date,
      does:
        "When the post is dated, in place of its file's name; one dated in the future is not built."
    ),
    KeyMeaning(
      "permalink", shows: .address,
      does: "The page's address, or a pattern for it; with a final `/` it becomes a folder."),
    KeyMeaning(
      "slug", shows: .address,
      does: "Stands in the address in place of the words of the file's name."),
    KeyMeaning("published", shows: .state, does: "A post with `false` is not built."),
    KeyMeaning(
      "tags", "tag", does: "The post's tags. Words in one string are separated by spaces."),
    KeyMeaning(
      "categories",
      does:
        "Where the post belongs, in most addresses too; words in one string are separated by spaces."
    ),
    KeyMeaning("category", does: "The one category of the post; spaces do not separate here."),
    KeyMeaning("layout", does: "The template in `_layouts` that makes the page."),
    KeyMeaning("excerpt", does: "What lists show of the post in place of its first paragraph."),
    KeyMeaning("excerpt_separator", does: "What stands in the text where the excerpt ends."),
    KeyMeaning(
      "redirect_from", shows: .redirects,
      does: "Further addresses that lead here, with the plugin jekyll-redirect-from."),
    KeyMeaning(
      "redirect_to",
      does: "Where this page sends its readers, with the plugin jekyll-redirect-from."),
    KeyMeaning(
      "last_modified_at", shows: .date,
      does: "When the post was changed last, for plugins and themes."),
  ]
}

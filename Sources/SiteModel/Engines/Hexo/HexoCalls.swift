// The tags that posts of a Hexo site can call. It never holds those of plugins and themes, which are programs.

enum HexoCalls {
  static let all = [
    KnownCall("post_link", .tag, note: "A link to a post, by its slug."),
    KnownCall("post_path", .tag, note: "The address of a post, by its slug."),
    KnownCall("asset_img", .tag, note: "A picture of the post's own folder."),
    KnownCall("asset_link", .tag, note: "A link to a file of the post's own folder."),
    KnownCall("asset_path", .tag, note: "The address of a file of the post's own folder."),
    KnownCall("img", .tag, note: "A picture, by its address."),
    KnownCall("link", .tag, note: "A link to another site."),
    KnownCall("codeblock", .tag, closing: "endcodeblock", note: "Code in colours."),
    KnownCall("blockquote", .tag, closing: "endblockquote", note: "A quotation with its source."),
    KnownCall("pullquote", .tag, closing: "endpullquote", note: "A quotation set apart."),
    KnownCall("raw", .tag, closing: "endraw", note: "Text in which no tag counts."),
    KnownCall("include_code", .tag, note: "Code from a file of the site."),
    KnownCall("iframe", .tag, note: "Another page in a frame."),
  ]
}

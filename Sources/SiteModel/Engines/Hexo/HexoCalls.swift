// The tags that posts of a Hexo site can call. It never holds those of plugins and themes, which are programs.

enum HexoCalls {
  static let all = [
    KnownCall("post_link", .tag, note: "a link to a post, by its slug"),
    KnownCall("post_path", .tag, note: "the address of a post, by its slug"),
    KnownCall("asset_img", .tag, note: "a picture of the post's own folder"),
    KnownCall("asset_link", .tag, note: "a link to a file of the post's own folder"),
    KnownCall("asset_path", .tag, note: "the address of a file of the post's own folder"),
    KnownCall("img", .tag, note: "a picture, by its address"),
    KnownCall("link", .tag, note: "a link to another site"),
    KnownCall("codeblock", .tag, closing: "endcodeblock", note: "code in colours"),
    KnownCall("blockquote", .tag, closing: "endblockquote", note: "a quotation with its source"),
    KnownCall("pullquote", .tag, closing: "endpullquote", note: "a quotation set apart"),
    KnownCall("raw", .tag, closing: "endraw", note: "text in which no tag counts"),
    KnownCall("include_code", .tag, note: "code from a file of the site"),
    KnownCall("iframe", .tag, note: "another page in a frame"),
  ]
}

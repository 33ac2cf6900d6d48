// What the shortcodes and tags do that an engine brings along, in one sentence each. It knows none of a theme.
import SiteModel

enum BuiltInCall {
  /// One sentence; nil where `engine` brings no call of this name along.
  static func purpose(_ name: String, of engine: Engine) -> String? {
    switch engine {
    case .hugo: hugo[name]
    case .jekyll: jekyll[name]
    case .hexo: hexo[name]
    case .zola, .astro, .eleventy, .docusaurus, .mkdocs, .tistory, .plain: nil
    }
  }

  private static let hugo: [String: String] = [
    "ref": "The whole address of a page, found by its path; the build stops where there is none.",
    "relref":
      "The address of a page on this site, found by its path; the build stops where there is none.",
    "figure": "A picture with a caption.",
    "highlight": "Code in colours.",
    "details": "Text that readers open and close.",
    "param": "A value of the page's front matter, else of the site's configuration.",
    "qr": "A QR code.",
    "youtube": "A video of YouTube, by its id.",
    "vimeo": "A video of Vimeo, by its id.",
    "instagram": "A post of Instagram, by its id.",
    "x": "A post of X, by its user and id.",
    "gist": "A gist of GitHub, by its user and id.",
  ]

  private static let jekyll: [String: String] = [
    "post_url":
      "The address of a post, found by the name of its file; the build stops where there is none.",
    "link":
      "The address of a page, a post or a file, found by its path; the build stops where there is none.",
    "include": "A file of `_includes`, put in here.",
    "include_relative": "A file beside this one, put in here.",
    "highlight": "Code in colours.",
    "raw": "Text in which Liquid is not carried out.",
  ]

  private static let hexo: [String: String] = [
    "post_link": "A link to a post, found by the name of its file.",
    "post_path": "The address of a post, found by the name of its file.",
    "asset_img": "A picture of the post's own folder.",
    "asset_link": "A link to a file of the post's own folder.",
    "asset_path": "The address of a file of the post's own folder.",
    "raw": "Text in which Nunjucks is not carried out.",
  ]
}

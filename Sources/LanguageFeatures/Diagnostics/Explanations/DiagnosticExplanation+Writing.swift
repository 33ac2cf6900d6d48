// How links, labels and addresses are written. It finds nothing.

extension DiagnosticExplanation {
  static let linkToDraft = DiagnosticExplanation(
    .warning,
    meaning:
      "The post that the link leads to is a draft: readers get \"not found\".",
    example: "[soon](/posts/soon/)",
    cure: "Publish the post first, or take the link out.")

  static let linkToFuturePost = DiagnosticExplanation(
    .information,
    meaning:
      "The post that the link leads to is dated in the future and not published yet.",
    example: "[tomorrow](/posts/tomorrow/)",
    cure: "Publish both on the same day, or set `site.future = true`.")

  static let linkToExpiredPost = DiagnosticExplanation(
    .warning,
    meaning:
      "The post that the link leads to has expired or is kept back by its front matter.",
    example: "[offer](/posts/offer/)",
    cure: "Take the link out, or publish the post again.")

  static let linkThroughAlias = DiagnosticExplanation(
    .hint,
    meaning:
      "The link leads to a former address of the page and is redirected.",
    example: "[hands](/old/hands/)",
    cure: "Link to the page's own address.")

  static let absoluteOwnSiteLink = DiagnosticExplanation(
    .hint,
    meaning:
      "The link names the blog's own host, so it leaves a preview of the blog and breaks when the blog moves.",
    example: "[hands](https://blog.example/hands/)",
    cure: "Write the address without scheme and host.")

  static let emptyLink = DiagnosticExplanation(
    .warning,
    meaning:
      "The link has no destination: it leads to the page it stands on.",
    example: "[later]()",
    cure: "Fill in the destination or take the brackets away.")

  static let brokenReference = DiagnosticExplanation(
    .warning,
    meaning:
      "The link's label has no definition in this file: readers see the brackets.",
    example: "[the paper][paper]",
    cure: "Add `[paper]: address` or correct the label.")

  static let unusedReference = DiagnosticExplanation(
    .hint,
    meaning:
      "No link in this file uses the definition.",
    example: "[paper]: https://example.org/paper",
    cure: "Remove it, or use its label. `[//]: # (a comment)` is left alone.")

  static let duplicateReference = DiagnosticExplanation(
    .warning,
    meaning:
      "The label is defined more than once in this file, and only one of the definitions counts.",
    example: "[paper]: /a/ … [paper]: /b/",
    cure: "Remove the one that does not count, or give it a label of its own.")

  static let duplicateURL = DiagnosticExplanation(
    .warning,
    meaning:
      "Two sources are published at the same address: one overwrites the other.",
    example: "slug: hands",
    cure: "Give one of them another slug, date or file name.")

  static let duplicateAnchor = DiagnosticExplanation(
    .information,
    meaning:
      "Two places on the page have the same id: links lead to the first.",
    example: "## Notes {#top} … <a id=\"top\"></a>",
    cure: "Rename one of them.")

  static let orphanPost = DiagnosticExplanation(
    nil,
    meaning:
      "No other post links to this one. Off unless `diagnostics.orphan-post` is set.",
    example: "orphan-post = \"hint\"",
    cure: "Link to it from a related post.")
}

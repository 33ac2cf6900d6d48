// Where links lead: what is not there. It finds nothing.

extension DiagnosticExplanation {
  static let brokenLink = DiagnosticExplanation(
    .warning,
    meaning:
      "Nothing is published at the address that the link leads to.",
    example: "[about](/abuot/)",
    cure: "Correct the address; the nearest one is proposed.")

  static let brokenAnchor = DiagnosticExplanation(
    .warning,
    meaning:
      "The page exists, but no heading or element on it has this id.",
    example: "[set-up](/guide/#set-pu)",
    cure: "Use the id of one of the page's headings.")

  static let brokenImage = DiagnosticExplanation(
    .warning,
    meaning:
      "No file is published at the image's address.",
    example: "![robot](/img/robto.png)",
    cure: "Correct the address or add the file.")

  static let brokenShortcodeReference = DiagnosticExplanation(
    .error,
    meaning:
      "The engine looks this reference up when it builds and finds nothing: the build stops.",
    example: "{{< relref \"posts/a.md\" >}}",
    cure: "Correct the name; the nearest one is proposed.")

  static let ambiguousReference = DiagnosticExplanation(
    .error,
    meaning:
      "Several pages have the name that the reference uses; the build stops.",
    example: "{{< relref \"index.md\" >}}",
    cure: "Write the path from the content folder.")

  static let sourcePathLink = DiagnosticExplanation(
    .warning,
    meaning:
      "The link names a source file. It exists, but the engine publishes it under another address and passes the link through as it is.",
    example: "[notes](notes.md)",
    cure: "Link to the published address, or use the engine's own way (`relref`, `post_url`).")

  static let basePathMissing = DiagnosticExplanation(
    .warning,
    meaning:
      "The site is published below a path of its host, and the link, which begins at the host's root, leaves that path out.",
    example: "[about](/about/)",
    cure: "Put the site's path before it: `/blog/about/`.")

  static let caseMismatch = DiagnosticExplanation(
    .warning,
    meaning:
      "The address differs from the published one only in capital letters. Web servers tell them apart, even where the author's disk does not.",
    example: "![robot](/img/Robot.PNG)",
    cure: "Write it as it is published.")

  static let unicodeNormalization = DiagnosticExplanation(
    .warning,
    meaning:
      "The address and the published one look the same, but their accents or Hangul are composed differently (Unicode NFC and NFD), so servers tell them apart.",
    example: "[한글](/한글/)",
    cure: "Take over the published spelling, or rename the file in composed form (NFC).")

  static let brokenExternalLink = DiagnosticExplanation(
    .warning,
    meaning:
      "Another host does not give what the link asks for. Only `bloglsp check --external` looks, with lychee.",
    example: "[paper](https://example.org/gone.pdf)",
    cure: "Correct the address, link to an archived copy, or except it in `lychee.toml`.")
}

// Front matter, configuration, settings, and comments to bloglsp. It finds nothing.

extension DiagnosticExplanation {
  static let frontMatterSyntax = DiagnosticExplanation(
    .error,
    meaning:
      "The front matter is not valid YAML, TOML or JSON.",
    example: "title: \"half",
    cure: "As the message says; the rest of the data is still read.")

  static let invalidDate = DiagnosticExplanation(
    .warning,
    meaning:
      "The engine cannot read the date: it stops, or publishes the post without one.",
    example: "date: 2024/13/01",
    cure: "Write it as `2024-01-31` or `2024-01-31T10:00:00+09:00`.")

  static let siteConfiguration = DiagnosticExplanation(
    .warning,
    meaning:
      "The site's own configuration cannot be read or contradicts itself.",
    example: "baseURL = 1",
    cure: "As the message says.")

  static let unknownSetting = DiagnosticExplanation(
    .warning,
    meaning:
      "bloglsp has no setting of this name; it is ignored.",
    example: "[link]",
    cure: "Use the proposed name.")

  static let invalidSetting = DiagnosticExplanation(
    .warning,
    meaning:
      "A setting's value is not one that it can have; the default is used.",
    example: "completion.limit = \"many\"",
    cure: "As the message says.")

  static let invalidSuppression = DiagnosticExplanation(
    .warning,
    meaning:
      "A comment that should silence findings names no code of bloglsp's, or is not complete.",
    example: "<!-- bloglsp-disable-next-line broken-lnik -->",
    cure: "Correct the code, or close what was opened.")

  static let unusedSuppression = DiagnosticExplanation(
    .hint,
    meaning:
      "A comment silences a finding that is not there.",
    example: "<!-- bloglsp-disable-next-line broken-link -->",
    cure: "Remove the comment.")
}

// Every kind of finding, with what it means and how to cure it. A code is never reused for something else.
import SiteModel

/// The stable name of a kind of finding, as it stands in reports, settings and `Protocol/Diagnostics.md`.
package enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
  case brokenLink = "broken-link"
  case brokenAnchor = "broken-anchor"
  case brokenImage = "broken-image"
  case brokenReference = "broken-reference"
  case brokenShortcodeReference = "broken-shortcode-reference"
  case ambiguousReference = "ambiguous-reference"
  case sourcePathLink = "source-path-link"
  case linkToDraft = "link-to-draft"
  case linkToFuturePost = "link-to-future-post"
  case linkToExpiredPost = "link-to-expired-post"
  case emptyLink = "empty-link"
  case frontMatterSyntax = "front-matter-syntax"
  case siteConfiguration = "site-configuration"
  case unknownSetting = "unknown-setting"
  case invalidSetting = "invalid-setting"
}

/// How bad a finding is.
package enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable {
  case hint, information, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The word that stands in reports and settings.
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  /// Nil where the author has switched the finding off.
  init?(_ setting: SeveritySetting) {
    switch setting {
    case .error: self = .error
    case .warning: self = .warning
    case .information: self = .information
    case .hint: self = .hint
    case .off: return nil
    }
  }
}

/// What `Protocol/Diagnostics.md` says of a code.
package struct DiagnosticExplanation: Sendable {
  package let severity: Severity
  package let meaning: String
  package let example: String
  package let cure: String

  init(_ severity: Severity, meaning: String, example: String, cure: String) {
    self.severity = severity
    self.meaning = meaning
    self.example = example
    self.cure = cure
  }
}

extension DiagnosticCode {
  package var explanation: DiagnosticExplanation {
    switch self {
    case .brokenLink, .sourcePathLink, .linkToDraft, .linkToFuturePost, .linkToExpiredPost:
      pageExplanation
    case .brokenAnchor, .brokenImage, .brokenReference, .emptyLink: partExplanation
    case .brokenShortcodeReference, .ambiguousReference: referenceExplanation
    case .frontMatterSyntax, .siteConfiguration, .unknownSetting, .invalidSetting: dataExplanation
    }
  }

  private var pageExplanation: DiagnosticExplanation {
    switch self {
    case .sourcePathLink:
      .init(
        .warning,
        meaning:
          "The link names a source file. It exists, but the engine publishes it under another address and passes the link through as it is.",
        example: "[notes](notes.md)",
        cure: "Link to the published address, or use the engine's own way (`relref`, `post_url`).")
    case .linkToDraft:
      .init(
        .warning, meaning: "The post that the link leads to is a draft: readers get \"not found\".",
        example: "[soon](/posts/soon/)", cure: "Publish the post first, or take the link out.")
    case .linkToFuturePost:
      .init(
        .information,
        meaning: "The post that the link leads to is dated in the future and not published yet.",
        example: "[tomorrow](/posts/tomorrow/)",
        cure: "Publish both on the same day, or set `site.future = true`.")
    case .linkToExpiredPost:
      .init(
        .warning,
        meaning:
          "The post that the link leads to has expired or is kept back by its front matter.",
        example: "[offer](/posts/offer/)", cure: "Take the link out, or publish the post again.")
    default:
      .init(
        .warning, meaning: "Nothing is published at the address that the link leads to.",
        example: "[about](/abuot/)", cure: "Correct the address; the nearest one is proposed.")
    }
  }

  private var partExplanation: DiagnosticExplanation {
    switch self {
    case .brokenAnchor:
      .init(
        .warning, meaning: "The page exists, but no heading or element on it has this id.",
        example: "[set-up](/guide/#set-pu)", cure: "Use the id of one of the page's headings.")
    case .brokenImage:
      .init(
        .warning, meaning: "No file is published at the image's address.",
        example: "![robot](/img/robto.png)", cure: "Correct the address or add the file.")
    case .brokenReference:
      .init(
        .warning,
        meaning: "The link's label has no definition in this file: readers see the brackets.",
        example: "[the paper][paper]", cure: "Add `[paper]: address` or correct the label.")
    default:
      .init(
        .warning, meaning: "The link has no destination: it leads to the page it stands on.",
        example: "[later]()", cure: "Fill in the destination or take the brackets away.")
    }
  }

  private var referenceExplanation: DiagnosticExplanation {
    switch self {
    case .ambiguousReference:
      .init(
        .error, meaning: "Several pages have the name that the reference uses; the build stops.",
        example: "{{< relref \"index.md\" >}}", cure: "Write the path from the content folder.")
    default:
      .init(
        .error,
        meaning:
          "The engine looks this reference up when it builds and finds nothing: the build stops.",
        example: "{{< relref \"posts/a.md\" >}}",
        cure: "Correct the name; the nearest one is proposed.")
    }
  }

  private var dataExplanation: DiagnosticExplanation {
    switch self {
    case .frontMatterSyntax:
      .init(
        .error, meaning: "The front matter is not valid YAML, TOML or JSON.",
        example: "title: \"half", cure: "As the message says; the rest of the data is still read.")
    case .siteConfiguration:
      .init(
        .warning, meaning: "The site's own configuration cannot be read or contradicts itself.",
        example: "baseURL = 1", cure: "As the message says.")
    case .unknownSetting:
      .init(
        .warning, meaning: "bloglsp has no setting of this name; it is ignored.",
        example: "[link]", cure: "Use the proposed name.")
    default:
      .init(
        .warning, meaning: "A setting's value is not one that it can have; the default is used.",
        example: "completion.limit = \"many\"", cure: "As the message says.")
    }
  }
}

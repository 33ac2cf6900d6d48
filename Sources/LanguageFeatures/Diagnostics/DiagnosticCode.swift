// Every kind of finding, and how bad one is. A code is never reused for something else; what each means stands
// in Explanations.
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
  case basePathMissing = "base-path-missing"
  case caseMismatch = "case-mismatch"
  case unicodeNormalization = "unicode-normalization"
  case linkToDraft = "link-to-draft"
  case linkToFuturePost = "link-to-future-post"
  case linkToExpiredPost = "link-to-expired-post"
  case linkThroughAlias = "link-through-alias"
  case absoluteOwnSiteLink = "absolute-own-site-link"
  case brokenExternalLink = "broken-external-link"
  case emptyLink = "empty-link"
  case unusedReference = "unused-reference"
  case duplicateReference = "duplicate-reference"
  case duplicateURL = "duplicate-url"
  case duplicateAnchor = "duplicate-anchor"
  case orphanPost = "orphan-post"
  case frontMatterSyntax = "front-matter-syntax"
  case invalidDate = "invalid-date"
  case siteConfiguration = "site-configuration"
  case unknownSetting = "unknown-setting"
  case invalidSetting = "invalid-setting"
  case invalidSuppression = "invalid-suppression"
  case unusedSuppression = "unused-suppression"
  case entityNameVariant = "entity-name-variant"
  case particleDisagreement = "particle-disagreement"
  case entityFirstMentionUnlinked = "entity-first-mention-unlinked"
  case entityStoreSyntax = "entity-store-syntax"
  case entityStoreDuplicate = "entity-store-duplicate"
  case entityStoreSharedName = "entity-store-shared-name"
  case entityStoreIgnoredName = "entity-store-ignored-name"
  case entityStoreUnknownKey = "entity-store-unknown-key"
  case entityStoreInvalid = "entity-store-invalid"

  /// Where its paragraph of `Protocol/Diagnostics.md` can be read.
  package var documentation: String {
    "https://github.com/bloglsp/bloglsp/blob/main/Protocol/Diagnostics.md#\(rawValue)"
  }

  /// Whether what is marked does nothing, so that editors may show it faded.
  package var isUnnecessary: Bool {
    switch self {
    case .unusedReference, .duplicateReference, .unusedSuppression: true
    default: false
    }
  }
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

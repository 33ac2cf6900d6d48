// What each kind of finding means and how to cure it, for `Protocol/Diagnostics.md` and reports. It finds nothing.

/// What `Protocol/Diagnostics.md` says of a code.
package struct DiagnosticExplanation: Sendable {
  /// Nil where the finding is off until an author asks for it.
  package let severity: Severity?
  package let meaning: String
  package let example: String
  package let cure: String

  init(_ severity: Severity?, meaning: String, example: String, cure: String) {
    self.severity = severity
    self.meaning = meaning
    self.example = example
    self.cure = cure
  }
}

extension DiagnosticCode {
  package var explanation: DiagnosticExplanation {
    switch self {
    case .brokenLink: .brokenLink
    case .brokenAnchor: .brokenAnchor
    case .brokenImage: .brokenImage
    case .brokenReference: .brokenReference
    case .brokenShortcodeReference: .brokenShortcodeReference
    case .ambiguousReference: .ambiguousReference
    case .sourcePathLink: .sourcePathLink
    case .basePathMissing: .basePathMissing
    case .caseMismatch: .caseMismatch
    case .unicodeNormalization: .unicodeNormalization
    case .linkToDraft: .linkToDraft
    case .linkToFuturePost: .linkToFuturePost
    case .linkToExpiredPost: .linkToExpiredPost
    case .linkThroughAlias: .linkThroughAlias
    case .absoluteOwnSiteLink: .absoluteOwnSiteLink
    case .brokenExternalLink: .brokenExternalLink
    case .emptyLink: .emptyLink
    case .unusedReference: .unusedReference
    case .duplicateReference: .duplicateReference
    case .duplicateURL: .duplicateURL
    case .duplicateAnchor: .duplicateAnchor
    case .orphanPost: .orphanPost
    case .frontMatterSyntax: .frontMatterSyntax
    case .invalidDate: .invalidDate
    case .siteConfiguration: .siteConfiguration
    case .unknownSetting: .unknownSetting
    case .invalidSetting: .invalidSetting
    case .invalidSuppression: .invalidSuppression
    case .unusedSuppression: .unusedSuppression
    case .entityNameVariant, .particleDisagreement, .entityFirstMentionUnlinked,
      .entityStoreSyntax, .entityStoreDuplicate, .entityStoreSharedName, .entityStoreIgnoredName,
      .entityStoreUnknownKey, .entityStoreInvalid:
      entityExplanation
    }
  }
}

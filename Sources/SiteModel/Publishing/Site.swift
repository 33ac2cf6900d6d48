// From a folder's configuration files to the rules of its engine. It never reads a file itself.
package import Syntax

/// What was wrong in a configuration file.
package struct ConfigurationProblem: Hashable, Sendable {
  package var path: SitePath
  package var range: TextRange
  package var message: String

  package init(path: SitePath, range: TextRange, message: String) {
    self.path = path
    self.range = range
    self.message = message
  }
}

/// A site: an engine with its configuration, and what the author has set.
package struct Site: Sendable, Equatable {
  package let rules: any EngineRules
  package let settings: Settings
  /// Seconds since 1970 UTC at which the site is judged: what is dated later is in the future.
  package let now: Int
  package let problems: [ConfigurationProblem]
  package let callSources: CallSources
  /// What the keys of front matter take.
  package let frontMatterKinds: FrontMatterKinds

  package init(
    rules: any EngineRules, settings: Settings, now: Int, problems: [ConfigurationProblem] = [],
    callSources: CallSources = .none
  ) {
    self.rules = rules
    self.settings = settings
    self.now = now
    self.problems = problems
    self.callSources = callSources
    frontMatterKinds = FrontMatterKinds(of: rules.engine)
  }

  package static func == (left: Site, right: Site) -> Bool {
    func equal<Rules: EngineRules>(_ rules: Rules, _ other: any EngineRules) -> Bool {
      (other as? Rules) == rules
    }
    return left.settings == right.settings && left.now == right.now
      && left.problems == right.problems && left.callSources == right.callSources
      && equal(left.rules, right.rules)
  }
}

extension Site {
  /// What the engine makes of the Markdown source at `path`, with the author's word on drafts and the future.
  package func page(at path: SitePath, document: Document) -> Page {
    var page = rules.page(at: path, document: document, now: now)
    switch page.state {
    case .draft where settings.publishesDrafts, .future where settings.publishesFuture:
      page.state = .published
    case .published, .draft, .future, .expired, .withheld, .resource: break
    }
    return page
  }
}

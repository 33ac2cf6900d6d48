// From an engine and its configuration files to a site. Pure and total: what is wrong is collected.

extension Site {
  /// The site that `engine` would make of these files.
  ///
  /// Never fails: a configuration that cannot be read leaves the engine's defaults and a problem behind.
  /// O(bytes of the inputs + files listed).
  package static func make(
    engine: Engine, inputs: SiteInputs, settings: Settings = Settings(), now: Int
  ) -> Site {
    var reader = ConfigurationReader(inputs)
    let rules = engine.rules(from: &reader, settings: settings)
    return Site(
      rules: rules, settings: settings, now: now, problems: reader.problems,
      callSources: CallSources(engine: engine, listing: inputs.listing))
  }
}

extension Engine {
  func rules(from reader: inout ConfigurationReader, settings: Settings) -> any EngineRules {
    switch self {
    case .hugo: HugoRules(reader: &reader, settings: settings)
    case .jekyll: JekyllRules(reader: &reader, settings: settings)
    case .zola: ZolaRules(reader: &reader, settings: settings)
    case .astro: AstroRules(reader: &reader, settings: settings)
    case .hexo: HexoRules(reader: &reader, settings: settings)
    case .eleventy: EleventyRules(reader: &reader, settings: settings)
    case .docusaurus: DocusaurusRules(reader: &reader, settings: settings)
    case .mkdocs: MkDocsRules(reader: &reader, settings: settings)
    case .tistory: TistoryRules(settings: settings)
    case .plain: PlainRules(reader: &reader, settings: settings)
    }
  }
}

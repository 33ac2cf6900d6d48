// The template calls of a text by themselves, for who needs no Markdown. It never says what a call does.

extension TemplateCall {
  /// The calls in `source` that its engine carries out, in text order: none of comments, of raw text, or of code that
  /// the dialect keeps as it is. O(*n*), and next to nothing where there are no braces.
  ///
  /// - Parameter start: where the Markdown begins.
  package static func live(
    in source: SourceText, from start: Int, dialect: Dialect
  ) -> [TemplateCall] {
    let start = min(max(start, 0), source.count)
    let regions = TemplateRegionScanner.regions(
      source.bytes, from: start, to: source.count, dialect: dialect)
    // Of a comment, its opening call is kept.
    return regions.calls.filter { !regions.isDead($0.start) }.map { read($0, in: source) }
  }

  static func read(_ call: TemplateRegions.Call, in source: SourceText) -> TemplateCall {
    let line = SourceLine(start: call.start, end: call.end, spaces: 0)
    let text = InlineText(source.bytes, lines: [line], keepsEnd: true)
    var reader = TemplateReader(text, range: call.range, syntax: call.syntax)
    return reader.read()
  }
}

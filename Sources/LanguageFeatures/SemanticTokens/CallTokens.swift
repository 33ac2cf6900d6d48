// Shortcodes, Liquid and Nunjucks as tokens: the names in them. It never says what a call does.
import PostIndex
import Syntax

extension Post {
  /// Tokens of the calls that the engine carries out, in text order.
  func callTokens(in dialect: Dialect) -> [SemanticToken] {
    let start = frontMatterRange?.upperBound ?? source.byteOrderMarkLength
    return TemplateCall.live(in: source, from: start, dialect: dialect).flatMap(Self.tokens)
  }

  private static func tokens(of call: TemplateCall) -> [SemanticToken] {
    switch call.syntax {
    case .expression:
      // Of `{{ '/a' | relative_url }}` and `{{ 5 }}` it is no name.
      let isName = call.name.unicodeScalars.first.map { $0 == "_" || $0.properties.isAlphabetic }
      return isName == true ? [SemanticToken(call.nameRange, .variable)] : []
    case .tag, .hugoAngle, .hugoPercent:
      let parameters = call.arguments.compactMap(\.nameRange).map { SemanticToken($0, .parameter) }
      return [SemanticToken(call.nameRange, .call)] + parameters
    }
  }
}

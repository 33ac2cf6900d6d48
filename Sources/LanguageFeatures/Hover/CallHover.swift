// The card of a shortcode or tag: what it does, or which file of the site does it. It never reads that file.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The card of the call at `offset`; nil of one that neither the engine nor the site's files know.
  func callHover(at offset: Int, in post: Post) -> Hover? {
    guard let call = post.call(at: offset, site.rules.dialect),
      let name = site.callSources.name(of: call)
    else { return nil }
    var blocks: [Card.Block] = [.lines([[.strong(name)]])]
    if let file = site.callSources.file(of: call) {
      blocks.append(.lines([[.text("defined in "), .code(file.string)]]))
    } else if let known = site.rules.calls.first(where: { $0.name == call.name && $0.file == nil })
    {
      blocks.append(.lines([Card.spans(known.note)]))
      blocks.append(.lines([[.emphasis("part of \(site.rules.engine.displayName)")]]))
    } else {
      return nil
    }
    return Hover(range: call.range, card: Card(blocks))
  }
}

extension Post {
  /// The live call whose delimiters hold `offset`. O(length of the post) where it has braces.
  func call(at offset: Int, _ dialect: Dialect) -> TemplateCall? {
    guard offset >= frontMatterRange?.upperBound ?? 0 else { return nil }
    return calls(dialect).at(offset, \.range)
  }

  /// The live calls, in text order. O(length of the post) where it has braces.
  func calls(_ dialect: Dialect) -> [TemplateCall] {
    let start = frontMatterRange?.upperBound ?? source.byteOrderMarkLength
    return TemplateCall.live(in: source, from: start, dialect: dialect)
  }

  /// False where there cannot be a call.
  var mayCall: Bool { source.bytes.index(of: UInt8(ascii: "{"), from: 0) != nil }
}

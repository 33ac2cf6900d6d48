// One related post as `bloglsp related` prints it: pure functions of the answer. It never ranks.
import PostIndex
import SiteModel
import Syntax

struct RelatedReport {
  let answer: RelatedPost
  let target: Post
  let explanation: RelatedExplanation?
  /// What the parts were weighed with.
  let weights: RelatedWeights?

  /// One line, and with an explanation one or two below it.
  var text: String {
    var text = "\(shown(answer.score))\t\(target.path)\t\(target.displayTitle)\n"
    guard let explanation else { return text }
    if !explanation.sentence.isEmpty { text += "  \(explanation.sentence)\n" }
    let parts = explanation.parts.map { "\($0.signal) \(shown($0.points))" }
    return text + "  " + parts.joined(separator: ", ") + "\n"
  }

  var json: OrderedJSON {
    var members: [(String, OrderedJSON)] = [
      ("path", .string(answer.path.string)), ("title", .string(target.displayTitle)),
      ("url", .optional(target.page.url)),
      ("date", .optional(target.page.metadata.date?.isoDate)),
      ("state", .string("\(target.page.state)")), ("score", .decimal(shown(answer.score))),
    ]
    if let explanation {
      members.append(("why", .string(explanation.sentence)))
      members.append(("shares", .array(explanation.sharedTerms.map { .string($0) })))
      let parts = explanation.parts.map { part in
        OrderedJSON.object([
          ("signal", .string("\(part.signal)")), ("value", .decimal(shown(part.value))),
          ("points", .decimal(shown(part.points))),
        ])
      }
      members.append(("parts", .array(parts)))
      members.append(("weights", .optional(weights?.origin)))
    }
    return .object(members)
  }

  /// Three digits are enough to compare.
  private func shown(_ value: Float) -> Double { (Double(value) * 1000).rounded() / 1000 }
}

extension RelatedWeights {
  /// Where they come from, in words.
  var origin: String {
    linkCount == 0
      ? "the common ones, learnt from other blogs"
      : "this blog's own, learnt from \(linkCount) of its links"
  }
}

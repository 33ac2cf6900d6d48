// `bloglsp related`: the posts most related to one, and how well they are found. It ranks nothing itself.
import Foundation
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Command {
  static let related = Command(
    name: "related", operands: "FILE | --evaluate [PATH]",
    summary: "list the posts most related to a post or to a place in it",
    options: [
      Option("--line", value: "N", "ask for the paragraph that line N is in"),
      Option("--anchor", value: "TEXT", "ask for a link with this text"),
      Option("--prefix", value: "TEXT", "this much of the link's text is typed already"),
      Option("--limit", value: "N", "list N posts at most (10)"),
      Option("--older", "leave out posts that are dated later"),
      Option("--common", "use the common weights, not those that this blog's own links teach"),
      Option("--explain", "say why: the parts of each score"),
      Option("--format", value: "FORMAT", "text (the default) or json"),
      Option("--evaluate", "hide the blog's own links, and say how well they are found again"),
      Option(
        "--task", value: "TASK", "what is hidden: A, A' (the default), B1, B2, C-title or C-words"),
      Option("--typed", value: "N", "how many letters are typed, of the tasks C (2)"),
      Option("--run", value: "FILE", "write every answer: question, rank, path of a post"),
    ],
    discussion: [
      "Tasks: A hides all internal links of a post, A' their words too; B1 asks at the place of each link\n"
        + "behind '[', B2 behind '](', where its words are known, C behind '[' and the first letters of its\n"
        + "target's title or of its words. With --older, as the post was written."
    ],
    run: { (arguments, console) async throws(UsageError) in
      arguments.has("--evaluate")
        ? try await evaluate(arguments, console) : try await list(arguments, console)
    })

  private enum Format: String, CaseIterable { case text, json }

  private static func list(
    _ arguments: Arguments, _ console: Console
  ) async throws(UsageError) -> ExitCode {
    guard arguments.operands.count == 1 else { throw UsageError(message: "one FILE is needed") }
    let name = arguments.operands[0]
    let loaded = try await load(console.absolute(name))
    let places = loaded.wanted.compactMap { folder, path in
      loaded.sites.first { $0.root.folder == folder }.flatMap { site in
        site.snapshot.post(at: path).map { (site, $0) }
      }
    }
    guard let (site, post) = places.first else {
      throw UsageError(message: "'\(name)' is not a post of its site")
    }
    let snapshot = await site.snapshot.rankingRelated()
    let question = try question(arguments, post)
    let learned = arguments.has("--common") ? snapshot : await learning(snapshot, question, post)
    let isJSON = try arguments.choice("--format", of: Format.self) == .json
    let limit = try arguments.number("--limit") ?? 10
    let weights = learned.query(question, in: post).map { learned.weights(for: $0) }
    for answer in learned.relatedPosts(to: question, in: post, limit: limit) {
      guard let target = learned.post(at: answer.path) else { continue }
      let explanation =
        arguments.has("--explain")
        ? learned.explanation(of: answer, to: question, in: post) : nil
      let report = RelatedReport(
        answer: answer, target: target, explanation: explanation, weights: weights)
      if !console.write(isJSON ? report.json.text + "\n" : report.text) { return .clean }
    }
    if arguments.has("--explain"), !isJSON, let weights {
      _ = console.write("weights: \(weights.origin)\n")
    }
    return .clean
  }

  /// The snapshot with the weights that its links teach for the question, as an editor has them after a while.
  private static func learning(
    _ snapshot: IndexSnapshot, _ question: RelatedQuestion, _ post: Post
  ) async -> IndexSnapshot {
    guard let query = snapshot.query(question, in: post) else { return snapshot }
    var lessons = LearnedWeights()
    lessons[query.place, query.isOlderOnly] = await snapshot.learnedWeights(
      query.place, isOlderOnly: query.isOlderOnly, workers: 4)
    return snapshot.ranking(with: lessons)
  }

  private static func question(
    _ arguments: Arguments, _ post: Post
  ) throws(UsageError) -> RelatedQuestion {
    let line = try arguments.number("--line")
    var question = RelatedQuestion(
      offset: line.map {
        LineTable(post.source).contentRange(ofLine: $0 - 1, in: post.source).upperBound
      }, typed: arguments.value("--prefix") ?? "", anchor: arguments.value("--anchor"))
    if arguments.has("--older") { question.isOlderOnly = true }
    return question
  }

  private static func evaluate(
    _ arguments: Arguments, _ console: Console
  ) async throws(UsageError) -> ExitCode {
    guard arguments.operands.count <= 1 else { throw UsageError(message: "one PATH at most") }
    let loaded = try await load(console.absolute(arguments.operands.first ?? "."))
    let task = try arguments.choice("--task", of: RelatedTask.self) ?? .postWithoutWords
    let letters = try arguments.number("--typed") ?? 2
    var outcomes: [RelatedEvaluation.Outcome] = []
    for site in loaded.sites {
      let snapshot = await site.snapshot.rankingRelated()
      guard let index = snapshot.related else { continue }
      let links = HiddenLinks(snapshot, index, isOlderOnly: arguments.has("--older"))
      outcomes += await RelatedEvaluation(
        links: links, task: task, letters: letters, learns: !arguments.has("--common")
      ).outcomes()
    }
    if let file = arguments.value("--run") {
      try write(outcomes, to: console.absolute(file), explains: arguments.has("--explain"))
    }
    let scores = RelatedScores(outcomes)
    _ = console.write("questions  \(scores.count)\n")
    for (name, value) in scores.means {
      let digits = String(Int((value * 1000).rounded()))
      let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      _ = console.write(
        "\(name.padded(to: 11))\(padded.prefix(padded.count - 3)).\(padded.suffix(3))\n")
    }
    return .clean
  }

  private static func write(
    _ outcomes: [RelatedEvaluation.Outcome], to file: String, explains: Bool
  ) throws(UsageError) {
    var text = ""
    for outcome in outcomes {
      for (rank, answer) in outcome.ranked.enumerated() {
        text += "\(outcome.id)\t\(rank + 1)\t\(answer.path)"
        if explains {
          text += "\tscore=\(answer.score)"
          for signal in RelatedSignal.allCases where answer.signals[signal] != 0 {
            text += "\t\(signal)=\(answer.signals[signal])"
          }
        }
        text += "\n"
      }
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    } catch {
      throw UsageError(message: "'\(file)' cannot be written")
    }
  }
}

extension Arguments {
  /// A positive number.
  fileprivate func number(_ name: String) throws(UsageError) -> Int? {
    guard let value = value(name) else { return nil }
    guard let number = Int(value), number > 0 else {
      throw UsageError(message: "'\(name)' needs a positive number, not '\(value)'")
    }
    return number
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

// When the first of the posts that are proposed is so likely the one that an editor may choose it beforehand. It never
// ranks.
import PostIndex

/// From which likelihood on the first is near certain.
///
/// Measured by Tests/Related/first_certainty.py on the hidden links of eight blogs: the threshold that was right in 97 of
/// 100 cases on seven of them, on the eighth. Behind `](` with the words of the link, the first was right in 96.6 % of the
/// 37 % of questions that reached it; behind `[` with two letters typed in 96.8 % of 29 %, with three in 97.0 % of 38 %,
/// with five in 97.1 % of 43 %. The share of a softmax does a little better than the distance between the first scores,
/// and holds for blogs that have learnt their own weights.
///
/// Behind `[` with nothing typed no threshold does: where seven blogs promised 95 % it was 91 % of 2 % of the questions,
/// where they promised 97 % it was 96 % of 1 %. Letters behind `](` and questions of whole posts were not measured. The
/// first is never called certain there.
enum NearCertainty {
  /// How many of the best answers are compared, however few are shown.
  static var compared: Int { 20 }
  /// Behind `[`, with so many letters typed or more.
  private static var typedText: Float { 0.92 }
  private static var letters: Int { 2 }
  /// Behind `](`, with words of the link and no letters.
  private static var knownWords: Float { 0.95 }

  /// Whether the first is near certain to be meant. `answers` are the best ones, at least `compared` where there are so
  /// many.
  static func isFirst(of answers: [RelatedPost], to question: RelatedQuestion) -> Bool {
    guard let least = leastLikelihood(for: question) else { return false }
    return RelatedIndex.likelihoodOfFirst(of: answers.prefix(compared)) >= least
  }

  /// Nil where the first is never certain.
  private static func leastLikelihood(for question: RelatedQuestion) -> Float? {
    guard question.offset != nil else { return nil }
    if (question.anchor ?? "").isEmpty {
      return question.typed.count < letters ? nil : typedText
    }
    return question.typed.isEmpty ? knownWords : nil
  }
}

// What a list of proposals makes of the line that it is asked for on.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

/// Lists `label (detail)` with what the line of the cursor becomes when the item is taken, for the first `limit` items.
func completionPicture(
  _ engine: Engine, _ marked: String, settings: Settings = Settings(), limit: Int = .max
) -> String {
  let blog = TestBlog(engine, marked, settings: settings)
  guard let completion = blog.completion, let cursor = blog.cursor,
    let source = blog.snapshot.post(at: SitePath(cursor.path))?.source
  else { return "nothing" }
  let table = LineTable(source)
  let line = table.contentRange(ofLine: table.line(at: cursor.offset), in: source)
  #expect(completion.replaced.touches(cursor.offset))
  #expect(line.contains(completion.replaced), "what is replaced stays on its line")
  let before = source[TextRange(line.lowerBound, completion.replaced.lowerBound)]
  let after = source[TextRange(completion.replaced.upperBound, line.upperBound)]
  let lines = completion.items.prefix(limit).map { item in
    (item.detail.isEmpty ? item.label : "\(item.label) (\(item.detail))")
      + "\n  \(before)\(item.text)\(after)"
  }
  return lines.isEmpty ? "an empty list" : lines.joined(separator: "\n")
}

// How a new post begins where no archetype says it. It never chooses a place.
import Syntax

/// What a new post begins with.
struct NewPostDraft {
  let title: String
  /// The file's name, without date and extension.
  let name: String
  let date: Timestamp
  let format: DataFormat

  /// Front matter with title and date.
  var plainText: String {
    let title = FrontMatterValue.quoted(title)
    return switch format {
    case .yaml: "---\ntitle: \(title)\ndate: \(date.isoDate)\n---\n\n"
    case .toml: "+++\ntitle = \(title)\ndate = \(date.isoDate)\n+++\n\n"
    case .json: "{\n  \"title\": \(title),\n  \"date\": \"\(date.isoDate)\"\n}\n\n"
    }
  }

  /// `text` with a slug in its front matter; nil where it has one or cannot take one.
  func with(slug: String, in text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let value = FrontMatterValue.quoted(slug)
    let entry: String
    switch lines.first {
    case "---": entry = "slug: \(value)"
    case "+++": entry = "slug = \(value)"
    default: return nil
    }
    if lines.contains(where: { $0.hasPrefix("slug:") || $0.hasPrefix("slug =") }) { return nil }
    guard let end = lines.dropFirst().firstIndex(where: { $0 == lines.first }) else { return nil }
    return (lines[..<end] + [entry[...]] + lines[end...]).joined(separator: "\n")
  }
}

// The tags and includes that posts of a Jekyll site can call. It never runs one, and never looks into gems.
import Syntax

enum JekyllCalls {
  static func all(_ reader: ConfigurationReader, source: SitePath) -> [KnownCall] {
    guard let folder = source.appending("_includes") else { return tags }
    let includes = reader.listing.compactMap { path -> KnownCall? in
      guard let name = path.relative(to: folder), !name.isEmpty else { return nil }
      return KnownCall(
        name, .include, TemplateText(reader.text(of: path)).words(behind: "include."), file: path)
    }
    return includes + tags
  }

  private static let tags = [
    KnownCall("include", .tag, note: "A file of `_includes`, in place of the tag."),
    KnownCall("post_url", .tag, note: "The address of a post, by the name of its file."),
    KnownCall("link", .tag, note: "The address of any file, by its path."),
    KnownCall("highlight", .tag, closing: "endhighlight", note: "Code in colours."),
    KnownCall("raw", .tag, closing: "endraw", note: "Text in which no tag counts."),
    KnownCall("comment", .tag, closing: "endcomment", note: "Text that is left out."),
    KnownCall("if", .tag, closing: "endif", note: "Text that is there on a condition."),
    KnownCall("unless", .tag, closing: "endunless", note: "Text that is left out on a condition."),
    KnownCall("for", .tag, closing: "endfor", note: "Text for each of several things."),
    KnownCall("capture", .tag, closing: "endcapture", note: "Gives a text a name."),
    KnownCall("assign", .tag, note: "Gives a value a name."),
    KnownCall("include_relative", .tag, note: "A file from the folder of this one."),
  ]
}

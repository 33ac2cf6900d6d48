// A wiki link as note-taking programs read it. It never says whether an engine reads it at all.

/// `[[Note]]`, `[[folder/Note#Heading]]`, `[[#Heading]]`: the text between the brackets without its label.
struct WikiLink {
  let path: String
  let fragment: LinkFragment

  init(_ destination: String) {
    let text = destination.utf8Index(of: "|").map { destination[..<$0] } ?? destination[...]
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else {
      path = text.trimmingSpaces
      fragment = .none
      return
    }
    path = text[..<hash].trimmingSpaces
    let written = text[text.utf8.index(after: hash)...]
    fragment = LinkFragment(text: String(written), length: written.utf8.count)
  }

  /// By path from the root, then from the page's folder, then by name wherever it lies.
  ///
  /// Headings are named by their text: what they are cannot be told from ids, so that a fragment is not judged.
  func target(from page: Page, failure: LocalTarget.Failure) -> LinkTarget {
    if path.isEmpty { return fragment.text == nil ? .empty : .unknown }
    var candidates: [Address] = []
    for folder in [SitePath.root, page.path.parent] {
      guard let file = folder.appending(path) else { continue }
      candidates.append(.source(file))
      if !file.isMarkdown, let note = SitePath("\(file).md") as SitePath? {
        candidates.append(.source(note))
      }
    }
    let name = SitePath(path)
    candidates.append(.name((name.isMarkdown ? name.stem : name.name).lowercased()))
    return .local(LocalTarget(candidates: candidates, failure: failure))
  }
}

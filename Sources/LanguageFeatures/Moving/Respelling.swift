// How a link would be written to what it leads to when that stands elsewhere: every way worth trying. It never tries one.
import PostIndex
import SiteModel
import Syntax

/// Ways to write one destination, the one most like what the author wrote first.
struct Respelling {
  /// What the author wrote, without query and fragment.
  let written: String
  /// The post that links, as it will stand.
  let origin: Post
  let link: PostLink
  /// The blog as it will be.
  let snapshot: IndexSnapshot

  private var site: Site { snapshot.site }

  /// To a page that stood at `old`.
  func spellings(of page: Page, formerly old: Page) -> [String] {
    var ways = alike(from: names(of: old), to: names(of: page))
    if !written.contains("/"), link.link.template != nil || link.link.kind == .wiki {
      ways.insert(written.contains(".") ? page.path.name : page.path.stem, at: 0)
    }
    let isCall = link.link.targetArgument != nil
    let own = LinkStyle(of: link.link)
    let others: [LinkStyle] = [
      site.rules.defaultLinkStyle, .rootURL, .relativeURL, .relativeFile, .rootFile, .absoluteURL,
    ]
    for style in ([own].compactMap(\.self) + (isCall ? [] : others)) {
      let whole = site.rules.destination(
        to: page, from: origin.page, style: style, fragment: nil)
      guard let whole else { continue }
      if isCall {
        ways += style.argument(of: whole).map { [$0] } ?? []
      } else if style.isDestination, style != .ref, style != .relref {
        ways += [like(whole), whole]
      }
    }
    return ways
  }

  /// To a file that stood at `old`.
  func spellings(of file: SitePath, formerly old: SitePath) -> [String] {
    var ways = alike(from: [old.string], to: [file.string])
    ways.append(like(Self.escaped(file.written(from: origin.path.parent))))
    for address in snapshot.addresses(ofFile: file) where address.namespace == .output {
      ways += addresses(of: address.path)
    }
    return ways + ["/" + Self.escaped(file.string)]
  }

  /// To a page that the engine makes at `url`, which stays where it is.
  func spellings(ofURL url: String) -> [String] { addresses(of: URLText.decoded(url)) }

  /// To a decoded path of the site: from the page's own address where the author wrote it so, and from the root.
  private func addresses(of path: String) -> [String] {
    let base = site.rules.base.map { String($0.path.dropLast()) } ?? ""
    let readable = Self.escaped(path)
    let rooted = [base + readable, readable]
    guard !written.hasPrefix("/"), let own = origin.page.url else { return rooted }
    return [like(Self.relative(readable, from: URLText.decoded(own)))] + rooted
  }

  // MARK: - In the author's way

  /// What the page is called by: its file, the same without extension, its address.
  private func names(of page: Page) -> [String?] {
    let file = page.path.string
    let bare = page.path.parent.appending(page.path.stem)?.string
    return [file, bare, page.url.map { URLText.decoded($0) }]
  }

  /// `written` with as much of an old name as stands at its end made the new one.
  private func alike(from old: [String?], to new: [String?]) -> [String] {
    zip(old, new).flatMap { old, new -> [String] in
      guard let old, let new else { return [] }
      // `{{ '/posts/b/' | relative_url }}`
      let within = link.link.template == nil ? nil : Self.replaced(old, by: new, within: written)
      return [within, Self.replaced(old, by: new, in: written)].compactMap(\.self)
    }
  }

  private static func replaced(
    _ old: String, by new: String, within written: String
  ) -> String? {
    old.count > 1 && written.contains(old) ? written.replacing(old, with: new) : nil
  }

  private static func replaced(_ old: String, by new: String, in written: String) -> String? {
    let raw = written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let before = old.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var shared = 0
    while shared < raw.count, shared < before.count,
      URLText.decoded(raw[raw.count - 1 - shared]) == before[before.count - 1 - shared]
    {
      shared += 1
    }
    let rest = before.dropLast(shared)
    // An address ends with an empty part, which is nothing to go by.
    guard shared > 0, raw.suffix(shared).contains(where: { !$0.isEmpty }),
      after.starts(with: rest)
    else { return nil }
    let kept = raw.dropLast(shared)
    let added = after.dropFirst(rest.count).map { escaped($0) }
    return (kept + added).joined(separator: "/")
  }

  /// `way` with what the author writes around ways: `./` before it, no slash behind it.
  private func like(_ way: String) -> String {
    var way = way
    if written.hasPrefix("./"), !way.hasPrefix("."), !way.hasPrefix("/") { way = "./" + way }
    if way.count > 1, way.hasSuffix("/"), !written.hasSuffix("/") { way.removeLast() }
    return way
  }

  private static func escaped(_ path: String) -> String {
    URLText.encoded(path) { byte in
      byte > 0x20 && byte != 0x7F && !"()<>%#?\\`*[]\"".utf8.contains(byte)
    }
  }

  private static func relative(_ target: String, from source: String) -> String {
    SitePath(target).written(
      from: SitePath(source.hasSuffix("/") ? source : SitePath(source).parent.string))
      + (target.hasSuffix("/") ? "/" : "")
  }
}

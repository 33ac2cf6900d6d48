// Blogs whose links lead somewhere, drawn by lot. It never asks the system for chance.
import PostIndex
import SiteModel
import Syntax
import TestSupport

/// The files of a blog, and the site that they make.
struct RandomSite {
  let engine: Engine
  var files: [SitePath: String]

  static let engines: [Engine] = [.plain, .hugo, .jekyll, .zola, .mkdocs, .docusaurus, .eleventy]

  init(_ engine: Engine, seed: UInt64) {
    var random = RandomSource(seed: seed)
    self.engine = engine
    files = Self.configuration(of: engine)
    let root = Self.contentRoot(of: engine)
    let folders = ["", "가나/", "b/", "b/c/", "d e/"]
    for number in 0..<Int.random(in: 3...8, using: &random) {
      let folder = folders.randomElement(using: &random) ?? ""
      let name =
        ["글 \(number)", "post-\(number)", "index", "나\(number)"].randomElement(using: &random) ?? ""
      let path =
        engine == .jekyll
        ? "_posts/\(folder)2024-01-0\(number + 1)-p\(number).md" : "\(root)\(folder)\(name).md"
      files[SitePath(path)] = Self.text(engine, number)
    }
    let assets = Self.assetRoots(of: engine)
    for number in 0..<3 {
      let asset = assets.randomElement(using: &random) ?? ""
      files[SitePath("\(asset)그림\(number).png")] = ""
    }
    link(&random)
  }

  private static func configuration(of engine: Engine) -> [SitePath: String] {
    switch engine {
    case .hugo: ["hugo.toml": "baseURL = \"https://e.org/blog/\"\n"].byPath
    case .jekyll: ["_config.yml": "url: https://e.org\nbaseurl: /blog\n"].byPath
    case .zola: ["config.toml": "base_url = \"https://e.org\"\n"].byPath
    case .mkdocs: ["mkdocs.yml": "site_name: x\nsite_url: https://e.org/docs/\n"].byPath
    case .docusaurus:
      ["docusaurus.config.js": "module.exports = {url: 'https://e.org', baseUrl: '/'}"].byPath
    case .eleventy: ["eleventy.config.js": "export default function() {}"].byPath
    case .plain, .astro, .hexo, .tistory: [:]
    }
  }

  private static func contentRoot(of engine: Engine) -> String {
    switch engine {
    case .hugo, .zola: "content/"
    case .mkdocs, .docusaurus: "docs/"
    case .plain, .jekyll, .astro, .hexo, .eleventy, .tistory: ""
    }
  }

  private static func assetRoots(of engine: Engine) -> [String] {
    switch engine {
    case .hugo, .zola: ["static/images/", "static/", "content/b/"]
    case .mkdocs: ["docs/img/", "docs/b/"]
    case .docusaurus: ["static/img/", "docs/b/"]
    case .jekyll: ["assets/", "assets/img/"]
    case .plain, .astro, .hexo, .eleventy, .tistory: ["img/", "b/"]
    }
  }

  private static func text(_ engine: Engine, _ number: Int) -> String {
    let front =
      engine == .zola ? "+++\ntitle = \"글 \(number)\"\n+++\n" : "---\ntitle: 글 \(number)\n---\n"
    return front + "\n## 첫째\n\n본문 \(number).\n\n## 첫째\n\n"
  }

  var listing: [SitePath] { files.keys.sorted() }

  func site(listing: [SitePath]) -> Site {
    let texts = files.mapValues { SourceText($0) }
    return Site.make(
      engine: engine,
      inputs: SiteInputs(listing: listing, texts: texts.filter { engine.isInput($0.key) }),
      now: TestBlog.now)
  }

  var snapshot: IndexSnapshot {
    let site = site(listing: listing)
    return IndexSnapshot(
      site: site,
      posts: files.filter { site.rules.role(of: $0.key) == .page }
        .map { Post(path: $0.key, source: SourceText($0.value), site: site) },
      files: listing.filter { site.rules.role(of: $0) == .asset })
  }

  /// Adds links of every style that the engine has, to posts, sections and pictures.
  private mutating func link(_ random: inout RandomSource) {
    let snapshot = snapshot
    let posts = snapshot.paths.compactMap { snapshot.post(at: $0) }
    let pictures = snapshot.allFiles.filter { $0.fileExtension == "png" }.sorted()
    for post in posts {
      var lines: [String] = []
      for number in 0..<Int.random(in: 0...6, using: &random) {
        guard let target = posts.randomElement(using: &random) else { continue }
        let style = LinkStyle.allCases.randomElement(using: &random) ?? .rootURL
        let fragment = [nil, nil, target.headings.last?.id].randomElement(using: &random) ?? nil
        let whole = snapshot.site.rules.destination(
          to: target.page, from: post.page, style: style, fragment: fragment)
        guard let whole else { continue }
        switch (style, number % 3) {
        case (.wiki, _): lines.append("[[\(whole)]]")
        case (.postLink, _): lines.append(whole)
        case (_, 0): lines.append("[r\(number)][l\(number)] 뒤\n\n[l\(number)]: \(whole)\n")
        default: lines.append("앞 [가](\(whole) \"제목\") 뒤")
        }
      }
      if let picture = pictures.randomElement(using: &random) {
        lines.append("![p](\(Self.escaped(picture.written(from: post.path.parent))))")
        lines.append("<img src=\"/\(Self.escaped(picture.string))\">")
        let rest = picture.string.split(separator: "/").dropFirst().joined(separator: "/")
        lines.append("![p](/\(Self.escaped(rest)))")
      }
      files[post.path, default: ""] += lines.joined(separator: "\n") + "\n"
    }
  }

  private static func escaped(_ path: String) -> String { path.replacing(" ", with: "%20") }

  /// Files and folders that get other names.
  func moves(_ random: inout RandomSource) -> [(from: SitePath, to: SitePath)] {
    let named = engine.inputs(among: files.keys.sorted())
    let movable = files.keys.filter { !named.contains($0) }.sorted()
    guard let path = movable.randomElement(using: &random) else { return [] }
    let root = String(path.string.split(separator: "/").first ?? "")
    let place = path.parent.isRoot ? "" : "\(root)/"
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where !path.parent.isRoot && path.parent.string != root:
      return [(path.parent, SitePath("\(place)옮긴 곳"))]
    case 1:
      let folder = engine == .jekyll || path.parent.isRoot ? "" : "깊은/곳/"
      return [(path, SitePath("\(place)\(folder)\(path.name)"))]
    default:
      let name =
        path.isMarkdown
        ? (engine == .jekyll ? "2024-05-06-moved.md" : "새 이름.md") : "새 그림.png"
      let new = path.parent.appending(name)
      return new.map { [(path, $0)] } ?? []
    }
  }
}

extension [String: String] {
  fileprivate var byPath: [SitePath: String] {
    [SitePath: String](uniqueKeysWithValues: map { (SitePath($0.key), $0.value) })
  }
}

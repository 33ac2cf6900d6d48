// The pages that Jekyll makes of files that are no Markdown, by their front matter, and what plugins always write.
// It never looks at their bodies.
import Syntax

struct JekyllOtherPages {
  private(set) var offers: [Offer] = []
  private(set) var files: Set<SitePath> = []

  init(rules: JekyllRules, reader: ConfigurationReader) {
    offers = rules.configuration.plugins.files.map { Offer(.output("/\(SitePath($0))"), .file) }
    for path in reader.listing {
      switch path.fileExtension {
      case "scss", "sass": addStyle(path, rules.configuration)
      default: add(path, rules, reader)
      }
    }
  }

  private mutating func addStyle(_ path: SitePath, _ configuration: JekyllConfiguration) {
    guard let place = configuration.place(of: path), place.role == .page else { return }
    let sheet = "/\(SitePath("\(place.path.parent)/\(place.path.stem).css"))"
    offers.append(Offer(.output(JekyllSlug.escaped(sheet)), .file))
  }

  private mutating func add(_ path: SitePath, _ rules: JekyllRules, _ reader: ConfigurationReader) {
    guard JekyllInputs.isOtherPage(path), let source = reader.text(of: path),
      let place = rules.configuration.place(of: path),
      let frontMatter = FrontMatter.yaml(atTopOf: source) ?? (place.role == .post ? .empty : nil)
    else { return }
    let own = FrontMatterReader(frontMatter, source: source, spelling: .jekyll)
    // The future is judged with the posts: what has no Markdown is taken as published.
    let maker = JekyllPageMaker(rules: rules, file: path, place: place, own: own, now: 0)
    if maker.frontMatter.flag("published") == false { return }
    files.insert(path)
    offers += maker.offers(url: maker.url, aliases: []).map { offer in
      Offer(offer.address, offer.kind == .page ? .list : offer.kind)
    }
  }
}

extension FrontMatter {
  static let empty = FrontMatter(
    format: .yaml, range: TextRange(0, 0), contentRange: TextRange(0, 0), isClosed: true,
    value: DataValue(.null, range: TextRange(0, 0)), problems: [])
}

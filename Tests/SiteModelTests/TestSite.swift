// A site in memory with all its pages, and a small lookup over what they offer. It never touches the disk.
import SiteModel
import Syntax

struct TestSite {
  let site: Site
  private(set) var files: [SitePath: String] = [:]
  private(set) var pages: [SitePath: Page] = [:]
  private(set) var documents: [SitePath: Document] = [:]
  private var table: [Address: [(page: SitePath, kind: Offer.Kind)]] = [:]
  private var mounts: [(mount: Mount, owner: SitePath?)] = []

  /// The middle of 2026.
  static let now = 1_782_000_000

  init(
    _ engine: Engine, _ files: [String: String], settings: Settings = Settings(), now: Int = now
  ) {
    let texts = Dictionary(uniqueKeysWithValues: files.map { (SitePath($0.key), $0.value) })
    self.init(engine, listing: texts.keys.sorted(), settings: settings, now: now) { texts[$0] }
  }

  init(
    _ engine: Engine, listing: [SitePath], settings: Settings = Settings(), now: Int = now,
    read: (SitePath) -> String?
  ) {
    var inputs = SiteInputs(listing: listing, texts: [:])
    for path in engine.inputs(among: listing) {
      inputs.texts[path] = read(path).map { SourceText($0) }
    }
    site = Site.make(engine: engine, inputs: inputs, settings: settings, now: now)
    var files: [SitePath: String] = [:]
    for path in listing {
      switch site.rules.role(of: path) {
      case .page: add(path, read(path) ?? "")
      case .asset: files[path] = ""
      case .ignored: break
      }
    }
    self.files = files
    mounts += site.rules.mounts.map { ($0, nil) }
    for offer in site.rules.standingOffers {
      table[offer.address, default: []].append((.root, offer.kind))
    }
  }

  private mutating func add(_ path: SitePath, _ text: String) {
    let document = Document(SourceText(text), dialect: site.rules.dialect)
    let page = site.page(at: path, document: document)
    pages[path] = page
    documents[path] = document
    for offer in page.offers { table[offer.address, default: []].append((path, offer.kind)) }
    if let mount = page.mount { mounts.append((mount, path)) }
  }

  enum Found: Equatable {
    case page(SitePath, Namespace)
    case generated
    case file(SitePath, Namespace)
    case missing
    case ambiguous
  }

  func find(_ target: LocalTarget, from origin: SitePath) -> Found {
    for address in target.candidates {
      let found = find(address, mustBeUnique: target.mustBeUnique, from: origin)
      if found != .missing { return found }
    }
    return .missing
  }

  func find(_ address: Address, mustBeUnique: Bool = false, from origin: SitePath = .root) -> Found
  {
    let visible = (table[address] ?? []).filter {
      $0.page.isRoot || pages[$0.page]?.state == .published || $0.page == origin
    }
    let sources = visible.filter { $0.kind == .page || $0.kind == .alias }
    if mustBeUnique, address.namespace == .name, Set(sources.map(\.page)).count > 1 {
      return .ambiguous
    }
    if let first = sources.first(where: { $0.page == origin && $0.kind == .page })
      ?? sources.first(where: { $0.kind == .page }) ?? sources.first, !first.page.isRoot
    {
      return .page(first.page, address.namespace)
    }
    if !visible.isEmpty { return .generated }
    if address.namespace == .source, files[SitePath(address.path)] != nil {
      return .file(SitePath(address.path), .source)
    }
    if address.namespace == .output, let file = mountedFile(address.path) {
      return .file(file, .output)
    }
    if address.namespace == .output, site.rules.mayGenerate(address.path) { return .generated }
    return .missing
  }

  /// A file belongs to the innermost mounted folder that holds it.
  private func mountedFile(_ output: String) -> SitePath? {
    let path = SitePath(output)
    for (mount, owner) in mounts {
      guard let rest = path.relative(to: SitePath(mount.address.path)) else { continue }
      for name in [rest, SitePath("\(rest)/index.html").string] {
        guard let file = mount.folder.appending(name), files[file] != nil else { continue }
        if publishedURL(of: file) == nil { continue }
        if let owner, pages[owner]?.state != .published { continue }
        if innermost(file)?.folder == mount.folder { return file }
      }
    }
    return nil
  }

  private func innermost(_ file: SitePath) -> Mount? {
    mounts.map(\.mount).filter { file.isWithin($0.folder) }
      .max { $0.folder.string.utf8.count < $1.folder.string.utf8.count }
  }

  /// Decoded.
  func publishedURL(of file: SitePath) -> String? {
    guard let mount = innermost(file), let rest = file.relative(to: mount.folder) else {
      return nil
    }
    return mount.address.path == "/" ? "/\(rest)" : "\(mount.address.path)/\(rest)"
  }
}

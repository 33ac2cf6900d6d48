// Under which addresses a Hugo page is found, and which lists exist because of it. It never resolves a link.
import Syntax

extension HugoPageMaker {
  /// - Parameter isWritten: whether the page is written to disk; a page that is not can still be referred to.
  func offers(of page: Page, isWritten: Bool) -> [Offer] {
    let configuration = rules.configuration
    var offers = [
      Offer(.source(path), .page),
      Offer(.logical(configuration.key(place.logical, language: place.language)), .page),
      Offer(
        .name(configuration.key(HugoPath.logical(place.name), language: place.language)), .page),
    ]
    guard let url = page.url else { return offers }
    if isWritten {
      offers.append(Offer(.output(url), .page))
      offers += page.aliases.map { Offer(.output($0), .alias) }
      offers += formatOffers(url: url)
    }
    offers += sectionOffers()
    offers += termOffers()
    return offers
  }

  private func formatOffers(url: String) -> [Offer] {
    let outputs = rules.configuration.outputs
    let own = frontMatter.texts("outputs")
    let formats = own.isEmpty ? outputs.formats(of: place.kind) : outputs.formats(named: own)
    return rules.formatOffers(
      formats, url: url, logical: place.logical, language: place.language)
  }

  /// The first folder is a section even without a page of its own.
  private func sectionOffers() -> [Offer] {
    guard let slash = place.folder.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      // Bundles and section pages right below the root are in no section but their own.
      return place.role == .single ? rules.sectionOffers(place.folder, place.language) : []
    }
    return rules.sectionOffers(String(place.folder[..<slash]), place.language)
  }

  private func termOffers() -> [Offer] {
    var offers: [Offer] = []
    guard rules.configuration.isEnabled(.term) else { return offers }
    for taxonomy in rules.configuration.taxonomies {
      let terms = frontMatter.texts(taxonomy)
      for (index, term) in terms.enumerated() where !term.isEmpty {
        if terms[..<index].contains(term) { continue }
        offers += rules.site.terms.offers(under: "\(place.language)/\(taxonomy)/\(term)") {
          rules.termOffers(taxonomy, term, language: place.language)
        }
      }
    }
    return offers
  }
}

extension HugoRules {
  /// The list page of a top-level folder, with its feeds, unless a file is its page.
  func sectionOffers(_ folder: String, _ language: Int) -> [Offer] {
    if folder.isEmpty { return [] }
    if let known = sections[HugoRules.sectionKey(folder, language)] { return known }
    let logical = HugoPath.logical(folder)
    if tree.hasSectionPage(logical, language: language) { return [] }
    if configuration.taxonomies.contains(logical) { return [] }
    return listOffers(.section, folder: folder, title: folder, language: language)
  }

  /// The list page of a term, with its feeds, unless a file is its page.
  fileprivate func termOffers(_ taxonomy: String, _ term: String, language: Int) -> [Offer] {
    let folder = "\(taxonomy)/\(term)"
    guard site.hasPlainTerms else {
      if tree.hasSectionPage(HugoPath.logical(folder), language: language) { return [] }
      return listOffers(.term, folder: folder, title: term, language: language)
    }
    // Most pages have terms, and most sites nothing that moves them.
    let path = "\(configuration.languages[language].prefix)/\(addressing.cleaned(folder))"
    let logical = configuration.key("/\(HugoPath.logical(folder))", language: language)
    var offers = [
      Offer(.output(HugoPath.escaped(path)), .list), Offer(.logical(logical), .list),
    ]
    for format in configuration.outputs.formats(of: .term) where format.folder.isEmpty {
      offers.append(Offer(.output("\(path)/\(format.file)"), .file))
      offers.append(Offer(.logical("\(logical) \(format.name)"), .file))
    }
    return offers
  }

  /// A list page that no file makes, with its feeds.
  func listOffers(_ kind: HugoKind, folder: String, title: String, language: Int) -> [Offer] {
    guard configuration.isEnabled(kind) else { return [] }
    let url = addressing.listURL(kind, folder: folder, title: title, language: language)
    let logical = "/\(HugoPath.logical(folder))"
    return [
      Offer(.output(url), .list),
      Offer(.logical(configuration.key(logical, language: language)), .list),
    ]
      + formatOffers(
        configuration.outputs.formats(of: kind), url: url, logical: logical, language: language)
  }

  /// The further files of a page at `url`. Under its logical path and a format's name `ref` finds each.
  func formatOffers(
    _ formats: [HugoOutputs.Format], url: String, logical: String, language: Int
  ) -> [Offer] {
    let prefix = configuration.languages[language].prefix
    let rest = url.beginsWith(prefix) ? String(url.dropFirst(prefix.count)) : url
    return formats.flatMap { format in
      let start = format.folder.isEmpty ? prefix : "\(prefix)/\(format.folder)"
      let address: Address
      if rest.endsWith("/") {
        address = .output("\(start)\(rest)\(format.file)")
      } else if rest.endsWith("/index.html") {
        address = .output("\(start)\(rest.dropLast(10))\(format.file)")
      } else if format.isNeverUgly {
        address = .output("\(start)\(HugoPageMaker.folder(of: rest))/\(format.file)")
      } else {
        let suffix = SitePath(format.file).fileExtension
        address = .output("\(start)\(HugoPageMaker.folder(of: rest)).\(suffix)")
      }
      let key = configuration.key("\(logical) \(format.name)", language: language)
      return [Offer(address, format.isPage ? .page : .file), Offer(.logical(key), .file)]
    }
  }

  /// The host's root redirects to the folder of the default language, or that folder to the root. Observed with
  /// Hugo 0.168.
  private var languageRedirect: String? {
    guard configuration.redirectsLanguages, configuration.isEnabled(.home),
      configuration.languages.indices.contains(configuration.defaultLanguage)
    else { return nil }
    let standard = configuration.languages[configuration.defaultLanguage]
    if !standard.prefix.isEmpty { return "/" }
    let isUgly = configuration.uglyURLs.apply(inSection: "")
    return configuration.isMultilingual && !isUgly ? "/\(standard.name)/" : nil
  }

  /// Home, taxonomies, sitemap and what else Hugo always writes, in each language.
  var standingOffers: [Offer] {
    var offers = [Offer(.output("/sitemap.xml"), .file)]
    offers += site.foreignOffers
    if configuration.hasRobots { offers.append(Offer(.output("/robots.txt"), .file)) }
    if let redirect = languageRedirect { offers.append(Offer(.output(redirect), .list)) }
    for index in configuration.languages.indices {
      offers.append(Offer(.output("\(configuration.languages[index].prefix)/404.html"), .file))
      if configuration.isMultilingual {
        let name = configuration.languages[index].name
        offers.append(Offer(.output("/\(name)/sitemap.xml"), .file))
      }
      // Where a file is the list's page, it says whether there is one.
      if !tree.hasSectionPage("", language: index) {
        offers += listOffers(.home, folder: "", title: "", language: index)
      }
      for taxonomy in configuration.taxonomies
      where !tree.hasSectionPage(HugoPath.logical(taxonomy), language: index) {
        offers += listOffers(.taxonomy, folder: taxonomy, title: taxonomy, language: index)
      }
    }
    let disabled = configuration.disabledKinds
    return offers.filter { offer in
      !(offer.address.path.endsWith("sitemap.xml") && disabled.contains("sitemap"))
        && !(offer.address.path.endsWith("/404.html") && disabled.contains("404"))
    }
  }
}

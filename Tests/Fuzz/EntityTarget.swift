// Fuzz target: any bytes as a store of entities, and any as a post in which its names are looked for. A zero byte parts
// the two; the first byte says what kind of store it is, and whether what is built in counts.
import PostIndex
import SiteModel
import Syntax

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = fuzzInput(start, count)
  let cut = bytes.firstIndex(of: 0) ?? bytes.endIndex
  let names = ["entities.yaml", "entities.toml", "entities.json", "entities/a.md"]
  let name = names[Int(bytes.first ?? 0) % names.count]
  let store = EntityStoreFile(
    path: SitePath(name), source: SourceText(bytes: Array(bytes[..<cut].dropFirst())))
  requireInside(store)
  let catalog = EntityCatalog(stores: [store], usesBuiltin: (bytes.first ?? 0) >= 0xF0)
  let post = SourceText(bytes: Array(bytes[cut...].dropFirst()))
  for dialect in [Dialect.commonMark, .gfm] { read(post, dialect, catalog) }
  return 0
}

private func read(_ source: SourceText, _ dialect: Dialect, _ catalog: EntityCatalog) {
  let site = Site.make(engine: .plain, inputs: SiteInputs(listing: [], texts: [:]), now: 0)
  let (document, tree) = Document.read(source, dialect: dialect)
  let page = site.page(at: SitePath("a.md"), document: document)
  let found = catalog.mentions(in: tree, of: page, document.frontMatter)
  var end = 0
  for mention in found.all(in: source) {
    require(mention.range.lowerBound >= end, "\(mention.range) overlaps what ends at \(end)")
    require(mention.particleRange.upperBound <= source.count, "\(mention) is not in the text")
    for place in [mention.range, mention.particleRange] {
      require(isScalars(place, of: source), "\(place) cuts a scalar")
    }
    require(!mention.entities.isEmpty, "\(mention) names nobody")
    require(
      mention.entities.allSatisfy { catalog.entity(at: $0) != nil }, "\(mention) names a stranger")
    end = mention.range.upperBound
  }
  for remark in found.remarks {
    require(remark.range.upperBound <= source.count, "\(remark) is not in the text")
    require(isScalars(remark.range, of: source), "\(remark) cuts a scalar")
  }
}

/// Whether both ends stand between scalars. What is no UTF-8 has none to be cut.
private func isScalars(_ range: TextRange, of source: SourceText) -> Bool {
  let isText = String(validating: source.bytes, as: UTF8.self) != nil
  return !isText
    || [range.lowerBound, range.upperBound].allSatisfy { offset in
      offset >= source.count || source.bytes[offset] & 0xC0 != 0x80
    }
}

private func requireInside(_ store: EntityStoreFile) {
  let whole = TextRange(0, store.source.count)
  for entry in store.entries {
    require(whole.contains(entry.range), "\(entry.range) is not in the store")
    for spelling in entry.spellings {
      require(whole.contains(spelling.range), "\(spelling) is not in the store")
    }
  }
  for problem in store.problems {
    require(whole.contains(problem.range), "\(problem) is not in the store")
  }
}

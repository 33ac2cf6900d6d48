// Fuzz target: any bytes as Markdown, in a dialect that the first four bytes choose.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = fuzzInput(start, count)
  let choice = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  let source = SourceText(bytes: Array(bytes.dropFirst(4)))
  let document = Document(source, dialect: Dialect(rawValue: choice & 0x1FFF))
  let whole = TextRange(0, source.count)
  let ranges =
    document.headings.map(\.range) + document.headings.map(\.textRange)
    + document.links.map(\.range) + document.definitions.map(\.range)
    + document.anchors.map(\.range)
  for range in ranges { require(whole.contains(range), "\(range) is not in the text") }
  return 0
}

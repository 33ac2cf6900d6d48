// Fuzz target: any bytes as YAML.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = fuzzInput(start, count)
  checkData(bytes, .yaml)
  checkShortWay(bytes)
  return 0
}

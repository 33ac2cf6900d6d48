// Fuzz target: any bytes as YAML.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  checkData(fuzzInput(start, count), .yaml)
  return 0
}

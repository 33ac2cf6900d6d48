// Fuzz target: any bytes as TOML.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  checkData(fuzzInput(start, count), .toml)
  return 0
}

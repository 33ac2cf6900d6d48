// Fuzz target: any bytes as JSON.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  checkData(fuzzInput(start, count), .json)
  return 0
}

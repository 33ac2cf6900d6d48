// Fuzz target: any bytes as a stream of messages, which must not depend on how they arrive.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = fuzzInput(start, count)
  var whole = LSP.MessageFramer()
  let atOnce = whole.push(bytes).map { "\($0)" }
  var piecewise = LSP.MessageFramer()
  var inPieces: [String] = []
  let step = max(1, Int(bytes.first ?? 1) % 7)
  for low in stride(from: 0, to: bytes.count, by: step) {
    let piece = bytes[low..<min(bytes.count, low + step)]
    inPieces += piecewise.push(piece).map { "\($0)" }
  }
  require(atOnce == inPieces, "\(atOnce) at once, \(inPieces) in pieces of \(step)")
  return 0
}

// Fuzz target: any bytes as a stream of messages, which must not depend on how they arrive.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = fuzzInput(start, count)
  var whole = MessageFramer()
  let atOnce = whole.push(bytes).map(String.init(describing:))
  var piecewise = MessageFramer()
  var inPieces: [String] = []
  let step = max(1, Int(bytes.first ?? 1) % 7)
  for low in stride(from: 0, to: bytes.count, by: step) {
    let piece = bytes[low..<min(bytes.count, low + step)]
    inPieces += piecewise.push(piece).map(String.init(describing:))
  }
  require(atOnce == inPieces, "\(atOnce) at once, \(inPieces) in pieces of \(step)")
  return 0
}

// What libFuzzer hands to a target, as an array. It never keeps the pointer.

/// The bytes of one fuzz input.
func fuzzInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// Ends the run with a report when something that must hold does not: libFuzzer saves the input.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}

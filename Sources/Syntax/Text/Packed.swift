// Numbers in half the room. They hold places in a text and counts of its parts, never anything larger.

/// An `Int` that is kept in 32 bits, for records of which a text needs thousands. A number that does not fit
/// is cut off: what counts into a text must bound the text by `Packed.limit`.
@propertyWrapper
struct Packed: Hashable, Sendable {
  /// The largest number that is kept, and so the longest text that is read, in bytes.
  static let limit = Int(Int32.max)

  private var stored: Int32

  @inline(__always)
  init(wrappedValue: Int) { stored = Int32(truncatingIfNeeded: wrappedValue) }

  @inline(__always)
  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(truncatingIfNeeded: newValue) }
  }
}

// The parts of a YAML node while it is read: its properties, its place, a leaf, a key. Nothing here outlives the reader.

/// What a tag says about a node.
enum YAMLTag: Hashable {
  case none
  /// `!`: not to be resolved, so a scalar is a string.
  case nonSpecific
  /// `!!name`, one of YAML's own.
  case core(YAMLType)
  case other
}

/// The types of YAML's own tags; whatever else they name is text here.
enum YAMLType: Hashable {
  case null, boolean, integer, float, timestamp, text

  /// The type that `!!name` stands for.
  init(_ name: String) {
    self =
      switch name {
      case "null": .null
      case "bool": .boolean
      case "int": .integer
      case "float": .float
      case "timestamp": .timestamp
      default: .text
      }
  }
}

/// The anchor and the tag before a node.
struct YAMLProperties {
  /// The anchor's name, without `&`.
  var anchor: TextRange?
  var tag = YAMLTag.none
  var isEmpty: Bool { anchor == nil && tag == .none }
}

/// A node that can be repeated by alias, and what a copy of it costs.
struct YAMLAnchor {
  var value: DataValue
  var cost: Int
}

/// A block node that is about to be read.
struct YAMLNode {
  /// Where it begins, properties included.
  var start: Int
  /// Column of the indicator that it belongs to.
  var parent: Int
  var place: YAMLReader.Place
  /// Properties on the node's own line, which belong to its first key if it is a mapping.
  var inner: YAMLProperties
  /// Properties on a line before it.
  var outer = YAMLProperties()
  /// Whether nothing stands there but, perhaps, the outer properties.
  var isEmpty = false
}

/// A node that begins and perhaps ends on one line: a scalar, an alias or a flow collection.
struct YAMLLeaf {
  enum Kind { case plain, quoted, flow, alias }
  var kind: Kind
  var start: Int
  var end: Int
  /// What it holds; nil for a plain scalar on one line, which is what stands there.
  var content: DataValue.Content?
  /// Whether a quoted scalar has its closing quote.
  var isClosed = true

  var isPlain: Bool { kind == .plain }
  var isText: Bool { kind == .plain || kind == .quoted }
  var range: TextRange { TextRange(start, end) }
}

/// A key of a block mapping whose value follows.
struct YAMLKey {
  var text: String
  var range: TextRange
  /// Whether it is a plain `<<`, which merges other mappings into this one.
  var isMerge = false
  var lacksColon = false
  /// Where a value that is missing would stand.
  var end: Int

  init(text: String, range: TextRange, isMerge: Bool = false, end: Int? = nil) {
    self.text = text
    self.range = range
    self.isMerge = isMerge
    self.end = end ?? range.upperBound
  }
}

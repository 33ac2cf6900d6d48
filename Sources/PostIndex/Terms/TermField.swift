// Where in a post a term stands, and how often: the unit of the inverted index. It never holds a text.

/// A part of a post that counts by itself.
enum TermField: Int, CaseIterable, Hashable, Sendable {
  case title, tags, description, headings, body, code
}

/// How often one term stands in each field of one post. Counts stop at a limit (body 1,023; code 255;
/// headings 31; the others 7), far above what still changes a rank.
struct TermCounts: Hashable, Sendable {
  private(set) var packed: UInt32 = 0

  init() {}

  private struct Place {
    let shift: UInt32
    let limit: UInt32
  }

  private static func place(of field: TermField) -> Place {
    switch field {
    case .body: Place(shift: 0, limit: 1023)
    case .code: Place(shift: 10, limit: 255)
    case .headings: Place(shift: 18, limit: 31)
    case .title: Place(shift: 23, limit: 7)
    case .tags: Place(shift: 26, limit: 7)
    case .description: Place(shift: 29, limit: 7)
    }
  }

  subscript(field: TermField) -> Int {
    let place = TermCounts.place(of: field)
    return Int(packed >> place.shift & place.limit)
  }

  mutating func add(_ field: TermField) {
    let place = TermCounts.place(of: field)
    if packed >> place.shift & place.limit < place.limit { packed += 1 << place.shift }
  }

  /// Of a term that stands in the running text alone, how often; nil of any other.
  var bodyAlone: UInt32? { packed < 1024 ? packed : nil }
}

/// The terms of one text.
struct PostTerms: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let term: TermID
    let counts: TermCounts
  }
  /// Each term once, in an order that depends on nothing but the terms: sums over it are the same in every index.
  var entries: [Entry] = []
  var lengths = FieldLengths()

  var isEmpty: Bool { entries.isEmpty }
}

/// How many terms each field of one or of many texts has, repeated ones too.
struct FieldLengths: Hashable, Sendable {
  // No vector of eight: it would ask for more alignment than the frame of an asynchronous function has.
  private var title: UInt32 = 0
  private var tags: UInt32 = 0
  private var description: UInt32 = 0
  private var headings: UInt32 = 0
  private var body: UInt32 = 0
  private var code: UInt32 = 0

  subscript(field: TermField) -> UInt32 {
    get {
      switch field {
      case .title: title
      case .tags: tags
      case .description: description
      case .headings: headings
      case .body: body
      case .code: code
      }
    }
    set {
      switch field {
      case .title: title = newValue
      case .tags: tags = newValue
      case .description: description = newValue
      case .headings: headings = newValue
      case .body: body = newValue
      case .code: code = newValue
      }
    }
  }

  mutating func add(_ field: TermField) { self[field] &+= 1 }

  static func += (left: inout Self, right: Self) {
    for field in TermField.allCases { left[field] &+= right[field] }
  }

  static func -= (left: inout Self, right: Self) {
    for field in TermField.allCases { left[field] &-= right[field] }
  }

  /// By `TermField.rawValue`; two are not used.
  var floats: SIMD8<Float> {
    SIMD8(
      Float(title), Float(tags), Float(description), Float(headings), Float(body), Float(code), 0, 0
    )
  }
}

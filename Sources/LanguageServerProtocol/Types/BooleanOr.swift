// `boolean | Options`, as LSP writes what can be on, off, or on in some way. It never knows what is switched.

extension LSP {
  package enum BooleanOr<Options: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    case boolean(Bool)
    case options(Options)

    /// Options mean that it is on.
    package var isOn: Bool { self != .boolean(false) }

    package var options: Options? {
      if case .options(let options) = self { options } else { nil }
    }

    package init(from decoder: any Decoder) throws {
      if let boolean = try? decoder.singleValueContainer().decode(Bool.self) {
        self = .boolean(boolean)
      } else {
        self = .options(try Options(from: decoder))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .boolean(let boolean):
        var container = encoder.singleValueContainer()
        try container.encode(boolean)
      case .options(let options): try options.encode(to: encoder)
      }
    }
  }
}

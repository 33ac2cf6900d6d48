// Korean particles that have two forms, and which of them fits a sound. It never reads a text.

/// A particle as it stands behind a consonant and behind a vowel: 은 and 는.
struct ParticleForm: Sendable {
  let closed: String
  let open: String
  /// Whether ㄹ counts as a vowel: 으로 and 로.
  let isRo: Bool

  /// Whether the two can be told for a mistake of the other: others are often the end of a longer word (`삼성가`, `경제과`).
  let isTelling: Bool

  /// In no order; none is the beginning of another's first form but for what goes on (`으로` and `으로부터`).
  static let all: [ParticleForm] =
    forms("은 는 을 를", isTelling: true) + forms("이 가 과 와 이나 나 이랑 랑 이란 란")
    + forms("이라도 라도 이라고 라고 이라는 라는 이라면 라면 이며 며 이고 고 이다 다")
    + forms("이야말로 야말로 은커녕 는커녕 이든지 든지 이든가 든가")
    + forms("이었다 였다 이었고 였고 이었으며 였으며 이었지만 였지만 이었는데 였는데 이에요 예요 이어서 여서", isTelling: true)
    + forms("으로 로 으로서 로서 으로써 로써 으로부터 로부터 으로는 로는 으로도 로도 으로만 로만 으로의 로의 으론 론", isRo: true)

  private static func forms(
    _ pairs: String, isRo: Bool = false, isTelling: Bool = false
  ) -> [ParticleForm] {
    let words = pairs.split(separator: " ").map(String.init)
    return stride(from: 0, to: words.count - 1, by: 2).map {
      ParticleForm(closed: words[$0], open: words[$0 + 1], isRo: isRo, isTelling: isTelling)
    }
  }

  /// Syllables of the longest.
  static let longest = 5

  /// Whether a particle whose mistake can be told begins with `scalar`: 은 는 을 를 와 으 이 였 예 여. O(1).
  @inline(__always)
  static func mayTell(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC740, 0xB294, 0xC744, 0xB97C, 0xC640, 0xC73C, 0xC774, 0xC600, 0xC608, 0xC5EC: true
    default: false
    }
  }

  /// The form that fits behind `sound`; nil where both do.
  func fitting(_ sound: FinalSound) -> String? {
    let vowels: FinalSound = isRo ? [.open, .rieul] : .open
    let takesOpen = !sound.isDisjoint(with: vowels)
    let takesClosed = !sound.isDisjoint(with: isRo ? .closed : [.closed, .rieul])
    if takesOpen == takesClosed { return nil }
    return takesOpen ? open : closed
  }

  /// What should stand in place of `particle` behind `sound`; nil where it fits, or is no form of these.
  static func correction(of particle: String, after sound: FinalSound) -> ParticleForm.Correction? {
    for form in all where form.closed == particle || form.open == particle {
      guard let fitting = form.fitting(sound), fitting != particle else { return nil }
      let isTelling =
        form.isTelling || form.isRo && particle == form.closed
        || form.closed == "과" && particle == form.open
      return Correction(fitting: fitting, isTelling: isTelling)
    }
    return nil
  }

  struct Correction {
    let fitting: String
    let isTelling: Bool
  }

  /// The fitting forms of the particles that `beginning` begins, but would not go on to.
  static func completions(of beginning: String, after sound: FinalSound) -> [String] {
    all.compactMap { form in
      guard form.closed.hasPrefix(beginning) || form.open.hasPrefix(beginning),
        let fitting = form.fitting(sound), !fitting.hasPrefix(beginning)
      else { return nil }
      return fitting
    }
  }

  /// `particle`, which fits one name, as it has to stand behind `sound`: the first of several particles changes alone.
  static func adapted(_ particle: String, to sound: FinalSound) -> String {
    let form = all.filter { particle.hasPrefix($0.closed) || particle.hasPrefix($0.open) }
      .max { $0.closed.count < $1.closed.count }
    guard let form, let fitting = form.fitting(sound) else { return particle }
    let isClosed = particle.hasPrefix(form.closed)
    let rest = particle.dropFirst((isClosed ? form.closed : form.open).count)
    return fitting + rest
  }
}

import Canvas
import Casework
import Wording

/// A week of the twelve that are ahead: a sign for each return under its day, by how urgent it is. The
/// weeks under each other are the picture of 84 days.
struct ReturnDays: Hashable, Sendable {
  /// What a day takes: four signs and a space, or a number with the sign of the most urgent.
  private static let day = 5
  static let columns = day * 7

  /// How urgent each return is, the most urgent first, by day.
  private let days: [[Tier]]
  private let monday: CivilDate?
  private let today: CivilDate

  /// - Parameter days: seven of them, Monday first, or none.
  init(_ days: [[Tier]], monday: CivilDate?, today: CivilDate) {
    self.days = days
    self.monday = monday
    self.today = today
  }

  var spans: [Span] {
    days.enumerated().flatMap { index, tiers -> [Span] in
      let isToday = monday?.adding(days: index) == today
      var signs = tiers.map { Span($0.sign, $0.meaning, bold: isToday) }
      if tiers.isEmpty { signs = [Span(Glyph.separator.text, .muted, bold: isToday)] }
      if tiers.count >= ReturnDays.day, let worst = tiers.first {
        let count = String(min(tiers.count, 999))
        signs = [Span(count + worst.sign, worst.meaning, bold: isToday)]
      }
      let used = signs.reduce(0) { $0 + $1.text.count }
      return signs + [Span(String(repeating: " ", count: max(1, ReturnDays.day - used)))]
    }
  }

  /// The days on which somebody returns: "di 24 nov: 2 (1 nu, 1 volgen)".
  var words: [Phrase] {
    guard let monday else { return [] }
    return days.enumerated().compactMap { index, tiers in
      guard !tiers.isEmpty else { return nil }
      let day = monday.adding(days: index)
      let warning = DayWarning(day).map { Phrase.verbatim(" ") + $0.phrase(day).withoutStop }
      return .returns(on: day, tiers, today: today) + (warning ?? .verbatim(""))
    }
  }

  /// What the signs mean.
  static func legend(_ language: Language) -> Line {
    let shown: [Tier] = [.now, .thisWeek, .prepare, .follow]
    return Line(
      shown.enumerated().flatMap { index, tier in
        [
          Span("\(index == 0 ? "" : "  ")\(tier.sign) ", tier.meaning),
          Span(tier.phrase.uncapitalised[language], .muted),
        ]
      })
  }
}

extension Tier {
  /// One sign a tier, so that no colour is needed.
  var sign: String {
    switch self {
    case .now: "!"
    case .thisWeek: Glyph.soon.text
    case .prepare: Glyph.ahead.text
    case .follow, .resting: Glyph.far.text
    }
  }

  var meaning: Meaning {
    switch self {
    case .now: .today
    case .thisWeek: .soon
    case .prepare: .info
    case .follow, .resting: .muted
    }
  }
}

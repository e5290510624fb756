extension CareerOffence {
  /// Whether it stands on the line: neither undone, nor acquitted, dismissed or mistaken.
  package var isOnLine: Bool { isLive && !steps.live.contains { $0.value.kind.leaves } }

  /// Whether it is a conviction by now.
  package var isConviction: Bool {
    content.status == .convicted || steps.live.contains { $0.value.kind == .convicted }
  }

  /// The day of the judgment, if there is one.
  package var decidedOn: CivilDate? {
    steps.live.last { $0.value.kind == .convicted }?.value.on ?? content.decidedOn
  }
}

extension CareerSpell {
  package var isOnLine: Bool { isLive && !steps.live.contains { $0.value.kind.leaves } }

  /// The last day; `nil` while it lasts.
  package var lastDay: CivilDate? {
    steps.live.last { $0.value.kind == .ended }?.value.on ?? content.until
  }
}

/// What one month of the line shows.
package struct CareerMonth: Hashable, Sendable {
  /// Offences in that month that ended in a conviction, and those somebody is suspected of.
  package var convictions = 0
  package var suspicions = 0
  package var isDetained = false
  /// Before the first fact, or after today.
  package var isOutside = false
}

/// One year of the line, January first.
package struct CareerYear: Hashable, Sendable, Identifiable {
  package let year: Int
  package var months: [CareerMonth]
  package var id: Int { year }
  /// Offences of that year that ended in a conviction.
  package var frequency: Int { months.reduce(0) { $0 + $1.convictions } }
}

/// A stretch in freedom without an offence that ended in a conviction, with what was in place in it.
package struct QuietSpell: Hashable, Sendable {
  package let from: CivilDate
  /// The last day; today when it goes on.
  package let until: CivilDate
  package let goesOn: Bool
  /// Whole months.
  package let months: Int
  package let inPlace: [CareerSpell]
}

/// The build-up and wind-down of a criminal career: facts with a source, and nothing that predicts
/// (domain.md B7 CC-*, H16).
package struct CareerLine: Hashable, Sendable {
  /// In the order of the offences.
  package let offences: [CareerOffence]
  /// In the order in which they began.
  package let spells: [CareerSpell]
  /// The first year with a fact to this year.
  package private(set) var years: [CareerYear] = []
  package private(set) var quiet: [QuietSpell] = []

  package var convictions: [CareerOffence] { offences.filter(\.isConviction) }
  /// The day of the first offence that ended in a conviction.
  package var onset: CivilDate? { convictions.first?.content.offenceOn }
  package var detentions: [CareerSpell] { spells.filter { $0.content.kind == .detention } }
  package var isEmpty: Bool { offences.isEmpty && spells.isEmpty }

  /// - Parameter months: from how many whole months on a stretch counts as quiet.
  package init(_ background: Background, today: CivilDate, quietAfter months: Int) {
    offences = background.offences.filter(\.isOnLine)
      .sorted { ($0.content.offenceOn, $0.id) < ($1.content.offenceOn, $1.id) }
    spells = background.spells.filter(\.isOnLine)
      .sorted { ($0.content.from, $0.id) < ($1.content.from, $1.id) }
    years = makeYears(today: today)
    quiet = makeQuiet(today: today, atLeast: months)
  }

  private func makeYears(today: CivilDate) -> [CareerYear] {
    let days = offences.map(\.content.offenceOn) + spells.map(\.content.from)
    guard let first = days.min(), first.year <= today.year else { return [] }
    var years = (first.year...today.year).map { year in
      let months = (1...12).map { month in
        CareerMonth(
          isOutside: (year, month) < (first.year, first.month)
            || (year, month) > (today.year, today.month))
      }
      return CareerYear(year: year, months: months)
    }
    func change(_ day: CivilDate, _ body: (inout CareerMonth) -> Void) {
      guard (first.year...today.year).contains(day.year) else { return }
      body(&years[day.year - first.year].months[day.month - 1])
    }
    for offence in offences {
      change(offence.content.offenceOn) {
        if offence.isConviction { $0.convictions += 1 } else { $0.suspicions += 1 }
      }
    }
    for spell in detentions {
      let end = min(spell.lastDay ?? today, today)
      var day = spell.content.from.adding(days: 1 - spell.content.from.day)
      while day <= end {
        change(day) { $0.isDetained = true }
        day = day.adding(months: 1)
      }
    }
    return years
  }

  /// The stretches between offences and detentions. They begin at the first conviction: before it
  /// there is no career to be quiet in.
  private func makeQuiet(today: CivilDate, atLeast months: Int) -> [QuietSpell] {
    guard let onset else { return [] }
    var busy = convictions.map { ($0.content.offenceOn, $0.content.offenceOn) }
    busy += detentions.map { ($0.content.from, $0.lastDay ?? today) }
    busy.sort { $0 < $1 }
    var found: [QuietSpell] = []
    func look(from: CivilDate, until: CivilDate, goesOn: Bool) {
      guard from <= until else { return }
      let length = from.wholeMonths(until: until.adding(days: 1))
      guard length >= months else { return }
      found.append(
        QuietSpell(
          from: from, until: until, goesOn: goesOn, months: length,
          inPlace: spells.filter {
            $0.content.kind != .detention && $0.content.from <= until
              && ($0.lastDay ?? today) >= from
          }))
    }
    var free = onset
    for (begin, end) in busy where end >= onset {
      look(from: free, until: begin.adding(days: -1), goesOn: false)
      free = max(free, end.adding(days: 1))
    }
    look(from: free, until: today, goesOn: true)
    return found
  }
}

extension CivilDate {
  /// How many whole calendar months lie between two days.
  fileprivate func wholeMonths(until other: CivilDate) -> Int {
    var count = (other.year - year) * 12 + other.month - month
    while count > 0, adding(months: count) > other { count -= 1 }
    return max(0, count)
  }
}

extension CareerLine {
  /// - Parameter settings: from how many months on a spell counts as quiet.
  package init(_ background: Background, today: CivilDate, settings: Settings) {
    self.init(
      background, today: today, quietAfter: settings.value(of: .quietSpell, on: today))
  }
}

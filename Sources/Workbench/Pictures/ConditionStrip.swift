import Canvas
import Casework
import Wording

/// The six conditions of a return over the weeks before it: a row for each, in every week how it stood
/// at its end. What nobody asked yet is a state, and weeks to come are left open.
struct ConditionStrip: Picture, Hashable, Sendable {
  static let fewest = 34
  /// What a week takes.
  private static let week = 3

  private let conditions: Conditions
  private let announced: CivilDate
  private let arrival: CivilDate?
  private let today: CivilDate

  init(_ item: ReturnCase, today: CivilDate) {
    conditions = item.conditions
    arrival = item.earliest?.value.date
    let findings = BasicConditionKind.allCases.compactMap {
      item.conditions[$0].live.first?.at.date
    }
    announced = ([item.details.entries.first?.at.date ?? today] + findings).min() ?? today
    self.today = today
  }

  func drawn(_ language: Language, columns: Int) -> [Line] {
    let label = columns >= 60 ? 18 : 12
    let weeks = mondays(atMost: max(1, (columns - label) / ConditionStrip.week))
    let width = weeks.count * ConditionStrip.week
    var months = CellRow(columns: width)
    var days = CellRow(columns: width)
    var marks = CellRow(columns: width)
    for (index, monday) in weeks.enumerated() {
      let column = index * ConditionStrip.week
      // The name of a month takes a week; one that ends at once gives way to the next.
      let isBegun = index == 0 ? !isLast(monday) || weeks.count == 1 : isLast(weeks[index - 1])
      if isBegun {
        months.put(Phrase.monthName(monday.month)[language], .muted, at: column)
      }
      days.put((monday.day < 10 ? " " : "") + "\(monday.day)", .muted, at: column)
      if monday == today.monday { marks.put(.here, .today, at: column) }
      if monday == arrival?.monday { marks.put(.goal, .strong, at: column + 1) }
    }
    if let arrival, let last = weeks.last, arrival.monday > last {
      marks.put(.after, .strong, at: width - 1)
    }
    let blank = String(repeating: " ", count: label)
    let rows = BasicConditionKind.allCases.map { kind -> Line in
      var cells = CellRow(columns: width)
      for (index, monday) in weeks.enumerated() {
        guard monday <= today else { continue }
        let state = state(of: kind, atEndOf: monday)
        cells.put(Character(state.sign), state.meaning, at: index * ConditionStrip.week + 1)
      }
      return Line([Span(TextLayout.padded(kind.phrase[language], to: label))] + cells.spans)
    }
    return [Line([Span(blank)] + months.spans), Line([Span(blank)] + days.spans)] + rows
      + [Line([Span(blank)] + marks.spans)]
  }

  /// What the signs mean.
  var legend: Phrase { arrival == nil ? .stripUndated + .stripLegend : .stripLegend }

  /// Whether the next week begins in another month.
  private func isLast(_ monday: CivilDate) -> Bool { monday.adding(days: 7).month != monday.month }

  /// A line for each condition: how it stands and since when, and what came before.
  var words: [Phrase] {
    BasicConditionKind.allCases.map { kind in
      let steps = conditions[kind].live.map { entry -> Phrase in
        .since(entry.value.state.phrase, .day(entry.at.date, today: today))
      }
      let all = steps.isEmpty ? [ConditionState.notAsked.phrase] : steps
      return kind.phrase + .verbatim(": ") + .joined(all, separator: "; ")
    } + [arrival.map { .returnOn(.day($0, today: today)) } ?? .returnOn(.noDate)]
  }

  /// The state at the end of a week, or now in the week that runs.
  private func state(of kind: BasicConditionKind, atEndOf monday: CivilDate) -> ConditionState {
    let end = monday.adding(days: 7)
    return conditions[kind].live.last { $0.at.date < end }?.value.state ?? .notAsked
  }

  /// The Mondays that are shown: from the announcement to the return where they fit, else the last
  /// ones, with today among them.
  private func mondays(atMost count: Int) -> [CivilDate] {
    let first = min(announced, today).monday
    var last = max(arrival ?? today, today).monday
    // After a return the strip stays what it was on the day.
    if let arrival, arrival < today { last = max(arrival, first).monday }
    let ahead = (count + 2) / 3
    if first.days(until: last) / 7 + 1 > count, arrival ?? today >= today {
      last = min(last, today.monday.adding(days: 7 * ahead))
    }
    let begin = max(first, last.adding(days: -7 * (count - 1)))
    return (0...max(0, begin.days(until: last) / 7)).prefix(count)
      .map { begin.adding(days: 7 * $0) }
  }
}

package import Casework
package import Wording

/// The overview as it leaves the program: as text, and as JSON `keerpunt.overview/1`. No name of
/// anybody but colleagues stands in it.
package struct OverviewDocument: Sendable {
  package static let schema = "keerpunt.overview/1"

  let overview: Overview

  package init(_ overview: Overview) { self.overview = overview }

  package func json() -> String {
    let today = overview.today
    return JSON.object([
      ("schema", .string(OverviewDocument.schema)), ("today", .date(today)),
      ("upcoming", .integer(overview.upcoming)),
      ("overdue", .integer(overview.overdue.count)),
      (
        "days",
        .array(
          overview.days.compactMap { figure in
            guard case .returnsOn(let day) = figure.subject else { return nil }
            let tiers = overview.tiers(of: figure)
            let shown: [Tier] = [.now, .thisWeek, .prepare, .follow]
            return .object(
              [("day", .date(day)), ("count", .integer(figure.count))]
                + shown.map { tier in (tier.word, .integer(tiers.count { $0 == tier })) })
          })
      ),
      ("later", .integer(overview.later.count)), ("undated", .integer(overview.undated.count)),
      (
        "conditions",
        .array(
          zip(BasicConditionKind.allCases, zip(overview.blocked, overview.notAsked)).map {
            .object([
              ("condition", .word($0)), ("blocked", .integer($1.0.count)),
              ("not_asked", .integer($1.1.count)),
            ])
          })
      ),
      (
        "loads",
        .array(
          overview.loads.map { load in
            .object([
              ("user", .user(load.user)), ("name", .text(load.name)),
              ("away", .boolean(load.isAway)), ("cases", .integer(load.cases.count)),
              ("returns", .integer(load.returns.count)),
            ])
          })
      ),
      ("lapsed", .array(overview.lapsed.compactMap(lapsed))),
      (
        "areas",
        .array(
          overview.areas.map {
            .object([
              ("area", .text($0.area ?? "")), ("count", .optional($0.count) { .integer($0) }),
            ])
          })
      ), ("smallest", .integer(overview.smallest)),
    ]).pretty
  }

  private func lapsed(_ figure: OverviewFigure) -> JSON? {
    guard case .lapsed(let rule, let week) = figure.subject else { return nil }
    return .object([
      ("rule", .string(rule.rawValue)), ("week", .date(week)), ("count", .integer(figure.count)),
    ])
  }

  /// For a terminal: a line for each figure, with a bar of signs below U+0080.
  package func text(_ language: Language) -> String {
    var lines: [String] = []
    for (title, rows) in sections where !rows.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(title.capitalised[language])
      let labels = rows.map { $0.0[language] }
      let width = labels.map(\.count).max() ?? 0
      let most = rows.compactMap(\.1).max() ?? 0
      for (row, label) in zip(rows, labels) {
        lines.append(line(label, row.1, row.2[language], width: width, most: most))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(
    _ label: String, _ count: Int?, _ words: String, width: Int, most: Int
  ) -> String {
    let padded = label + String(repeating: " ", count: max(0, width - label.count))
    let number = count.map(String.init) ?? "<\(overview.smallest)"
    let aligned = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let cells = count.map { most == 0 || $0 == 0 ? 0 : max(1, $0 * 20 / most) } ?? 0
    let bar = String(repeating: "#", count: cells)
    let rest = words.isEmpty ? bar : bar.isEmpty ? words : "\(bar) \(words)"
    return "  \(padded) \(aligned)" + (rest.isEmpty ? "" : "  \(rest)")
  }

  /// What stands in each part: a label, a number or `nil` for a hidden one, and words.
  private var sections: [(Phrase, [(Phrase, Int?, Phrase)])] {
    let today = overview.today
    let none = Phrase.verbatim("")
    let weeks = overview.weeks.enumerated().compactMap { index, figure -> (Phrase, Int?, Phrase)? in
      guard case .returnsInWeek(let monday) = figure.subject else { return nil }
      let days = overview.days[(index * 7)..<(index * 7 + 7)].map(overview.tiers(of:))
      let words = days.enumerated().compactMap { day, tiers -> Phrase? in
        tiers.isEmpty ? nil : .returns(on: monday.adding(days: day), tiers, today: today)
      }
      return (.weekOf(monday, today: today), figure.count, .joined(words, separator: ", "))
    }
    let beside: [(Phrase, Int?, Phrase)] = [
      (.returnsOverdue, overview.overdue.count, none), (.returnsLater, overview.later.count, none),
      (.returnsUndated, overview.undated.count, none),
    ]
    func conditions(_ figures: [OverviewFigure]) -> [(Phrase, Int?, Phrase)] {
      zip(BasicConditionKind.allCases, figures).map { ($0.phrase, $1.count, none) }
    }
    func loads(_ figure: (WorkerLoad) -> OverviewFigure) -> [(Phrase, Int?, Phrase)] {
      overview.loads.map { load in
        (
          load.user == nil ? .nobodysCases : .verbatim(load.name), figure(load).count,
          load.isAway ? .awayToday : none
        )
      }
    }
    let lapsed = overview.lapsed.compactMap { figure -> (Phrase, Int?, Phrase)? in
      guard case .lapsed(let rule, let week) = figure.subject else { return nil }
      return (.verbatim("\(rule.rawValue) · ") + .weekOf(week, today: today), figure.count, none)
    }
    let areas = overview.areas.map { area -> (Phrase, Int?, Phrase) in
      (area.area.map { .verbatim($0) } ?? .areaUnknown, area.count, none)
    }
    return [
      (.sectionReturns, weeks + beside), (.sectionBlocked, conditions(overview.blocked)),
      (.sectionNotAsked, conditions(overview.notAsked)), (.sectionCases, loads(\.cases)),
      (.sectionWorkerReturns, loads(\.returns)), (.sectionLapsed, lapsed),
      (.sectionAreas, areas),
    ]
  }
}

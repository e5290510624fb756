import Canvas
import Casework
import Wording

/// The offence line: a row for each year, the latest first, and a cell for each month. Facts alone:
/// nothing on it says what somebody will do (domain.md H16).
struct CareerPicture: Picture, Hashable, Sendable {
  static let fewest = 34

  private let years: [CareerYear]

  init(_ line: CareerLine) { years = line.years.reversed() }

  func drawn(_ language: Language, columns: Int) -> [Line] {
    let months = Phrase.monthInitials[language].map { "\($0) " }.joined()
    // What the signs mean stands above them: the line is longer than a small screen.
    let head = [
      Line(Phrase.careerLegend[language], .muted), Line("      " + months, .muted),
    ]
    return head
      + years.map { year in
        let count = year.frequency
        return Line(
          [Span("\(year.year)  ", .muted)] + year.months.map { cell($0, language) }
            + [Span(count == 0 ? "" : " \(count)", .strong, bold: true)])
      }
  }

  /// A line for each year in which anything happened: "2016: detentie j f m, 1 veroordeeld feit (j)".
  var words: [Phrase] {
    let said = years.compactMap { year -> Phrase? in
      let facts: [(Phrase, (CareerMonth) -> Bool)] = [
        (.careerConvicted, { $0.convictions > 0 }), (.careerSuspected, { $0.suspicions > 0 }),
        (.careerDetained, { $0.isDetained }),
      ]
      let parts = facts.compactMap { phrase, holds -> Phrase? in
        let months = year.months.indices.filter { holds(year.months[$0]) }
        return months.isEmpty
          ? nil
          : phrase + .verbatim(" ")
            + .joined(months.map { .monthName($0 + 1) }, separator: ", ")
      }
      guard !parts.isEmpty else { return nil }
      return .verbatim("\(year.year): ") + .joined(parts, separator: "; ")
    }
    return said.isEmpty ? [.nothingOnLane] : said
  }

  private func cell(_ month: CareerMonth, _ language: Language) -> Span {
    if month.isOutside { return Span("  ") }
    if month.convictions > 0 { return Span("● ", .strong, bold: true) }
    if month.suspicions > 0 { return Span(Phrase.suspectInitial[language] + " ", .uncertain) }
    return month.isDetained ? Span("# ", .info) : Span("· ", .muted)
  }
}

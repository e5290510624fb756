import Canvas
import Casework
import Wording

/// How much time a time line shows at once.
enum TimelineZoom: Int, CaseIterable, Hashable, Sendable {
  case fourWeeks, quarter, year, all

  /// The next step nearer (-1) or further away (1); the last one where there is none.
  func step(_ count: Int) -> TimelineZoom { TimelineZoom(rawValue: rawValue + count) ?? self }
}

/// A person's time line: detention, leave, supervision, measures and notes under each other, with
/// today marked through all of them.
struct PersonTimeline: Picture, Hashable, Sendable {
  static let fewest = 40
  private static let label = 12

  private let lanes: [TimelineLane]
  private let zoom: TimelineZoom
  private let shift: Int
  private let today: CivilDate
  /// The first day that is shown, and how many.
  private let first: CivilDate
  private let days: Int

  /// - Parameter shift: how many days later than usual it begins; what shows all begins with it.
  init(
    _ file: PersonFile, zoom: TimelineZoom, shift: Int, settings: Settings, today: CivilDate
  ) {
    self.init(
      TimelineLane.lanes(of: file, settings: settings, today: today), zoom: zoom, shift: shift,
      today: today)
  }

  init(_ lanes: [TimelineLane], zoom: TimelineZoom, shift: Int = 0, today: CivilDate) {
    self.lanes = lanes
    self.zoom = zoom
    self.shift = shift
    self.today = today
    let monday = today.monday.adding(days: shift)
    switch zoom {
    case .fourWeeks: (first, days) = (monday.adding(days: -14), 28)
    case .quarter: (first, days) = (monday.adding(days: -28), 91)
    case .year: (first, days) = (monday.adding(days: -182), 364)
    case .all:
      let named = lanes.flatMap(\.days) + [today]
      let begin = (named.min() ?? today).adding(days: -1)
      first = begin
      days = max(28, begin.days(until: named.max() ?? today) + 2)
    }
  }

  func drawn(_ language: Language, columns: Int) -> [Line] {
    let width = columns - PersonTimeline.label
    let blank = String(repeating: " ", count: PersonTimeline.label)
    return [Line([Span(blank)] + axis(language, width).spans)]
      + lanes.map { lane in
        let name = TextLayout.padded(lane.kind.phrase[language], to: PersonTimeline.label)
        return Line([Span(name, .strong)] + cells(of: lane, width).spans)
      } + [Line(Phrase.timelineLegend[language], .muted)]
  }

  /// A line for each lane: what stands on it, in the order of time.
  var words: [Phrase] {
    lanes.map { lane in
      var parts = lane.bars.map { bar in
        Phrase.stretch(
          from: .dayWithYear(bar.from), until: bar.until.map { .dayWithYear($0) },
          isExpected: bar.isExpected)
      }
      if let last = lane.points.last {
        parts.append(.points(lane.points.count, last: .dayWithYear(last)))
      }
      return lane.kind.phrase + .verbatim(": ")
        + (parts.isEmpty ? .nothingOnLane : .joined(parts, separator: "; "))
    }
  }

  /// Half of what is shown, in days: a step to an earlier (-1) or a later (1) time; `nil` when nothing
  /// more stands there. Back to where it began one can always go.
  func step(_ direction: Int) -> Int? {
    let named = lanes.flatMap(\.days) + [today]
    let end = first.adding(days: days - 1)
    let isMore = named.contains { direction < 0 ? $0 < first : $0 > end }
    return isMore || direction * shift < 0 ? direction * (days / 2) : nil
  }

  /// "een kwartaal, ma 26 okt 2026 tot en met zo 24 jan 2027".
  var span: Phrase {
    zoom.phrase
      + .fromUntil(.dayWithYear(first), .dayWithYear(first.adding(days: days - 1)))
  }

  /// The column in which a day begins; below 0 or beyond the last outside what is shown.
  private func column(_ day: CivilDate, _ width: Int) -> Int {
    let offset = first.days(until: day)
    guard offset >= 0 else { return -1 }
    return offset >= days ? width : offset * width / days
  }

  /// The names of the months or years, or the days of the Mondays, where they begin.
  private func axis(_ language: Language, _ width: Int) -> CellRow {
    var row = CellRow(columns: width)
    row.put(.goal, .today, at: column(today, width))
    let end = first.adding(days: days - 1)
    switch days {
    case ...28:
      for week in 0..<4 {
        let monday = first.adding(days: 7 * week)
        row.put(Phrase.dayAndMonth(monday)[language], .muted, at: column(monday, width))
      }
    case ...1100:
      var month = first.adding(days: 1 - first.day)
      while month <= end {
        let name = Phrase.monthName(month.month)[language]
        if month >= first { row.put(name, .muted, at: column(month, width)) }
        month = month.adding(months: 1)
      }
    default:
      for year in first.year...end.year {
        guard let day = CivilDate(year: year, month: 1, day: 1), day >= first else { continue }
        row.put("\(year)", .muted, at: column(day, width))
      }
    }
    return row
  }

  private func cells(of lane: TimelineLane, _ width: Int) -> CellRow {
    var row = CellRow(columns: width)
    let end = first.adding(days: days - 1)
    for bar in lane.bars {
      let last = bar.until ?? end
      guard bar.from <= end, last >= first else { continue }
      let start = max(0, column(bar.from, width))
      let stop = max(start, min(width - 1, column(last.adding(days: 1), width) - 1))
      for place in start...max(start, stop) {
        let isExpected = bar.isExpected || bar.until == nil && place > column(today, width)
        row.put(
          isExpected ? .expected : .stretch, isExpected ? .uncertain : lane.kind.meaning, at: place)
      }
    }
    var counts: [Int: Int] = [:]
    for day in lane.points where first <= day && day <= end {
      counts[column(day, width), default: 0] += 1
    }
    for (place, count) in counts {
      let sign =
        count == 1 ? Glyph.mark.sign(in: .unicode) : count < 10 ? Character("\(count)") : "+"
      row.put(sign, lane.kind.meaning, at: place)
    }
    let here = column(today, width)
    if row.isEmpty(at: here) { row.put(.here, .muted, at: here) }
    if lane.days.contains(where: { $0 < first }), row.isEmpty(at: 0) {
      row.put(.before, .muted, at: 0)
    }
    if lane.days.contains(where: { $0 > end }), row.isEmpty(at: width - 1) {
      row.put(.after, .muted, at: width - 1)
    }
    return row
  }
}

extension TimelineLane.Kind {
  var phrase: Phrase {
    switch self {
    case .detention: .laneDetention
    case .leave: .laneLeave
    case .supervision: .laneSupervision
    case .measures: .laneMeasures
    case .notes: .laneNotes
    }
  }

  fileprivate var meaning: Meaning {
    switch self {
    case .detention: .strong
    case .leave: .moved
    case .supervision: .info
    case .measures: .warning
    case .notes: .text
    }
  }
}

extension TimelineZoom {
  var phrase: Phrase {
    switch self {
    case .fourWeeks: .zoomFourWeeks
    case .quarter: .zoomQuarter
    case .year: .zoomYear
    case .all: .zoomAll
    }
  }
}

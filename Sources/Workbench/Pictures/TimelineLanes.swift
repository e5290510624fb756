import Casework
import Wording

/// A stretch of time on a time line.
struct TimelineBar: Hashable, Sendable {
  let from: CivilDate
  /// The last day; `nil` while nobody knows it.
  let until: CivilDate?
  /// Meant or expected, and not sure.
  let isExpected: Bool
}

/// What stands beside each other on one row of a time line.
struct TimelineLane: Hashable, Sendable {
  enum Kind: CaseIterable, Hashable, Sendable {
    case detention, leave, supervision, measures, notes
  }

  let kind: Kind
  var bars: [TimelineBar] = []
  var points: [CivilDate] = []

  /// Every day that is named on it.
  var days: [CivilDate] { bars.flatMap { [$0.from, $0.until ?? $0.from] } + points }
}

extension TimelineLane {
  /// The lanes of one file, of which nothing is shown that stands elsewhere.
  static func lanes(of file: PersonFile, settings: Settings, today: CivilDate) -> [TimelineLane] {
    Kind.allCases.map { kind in
      var lane = TimelineLane(kind: kind)
      switch kind {
      case .detention: lane.bars = detention(file, today)
      case .leave: (lane.bars, lane.points) = leave(file)
      case .supervision: lane.bars = file.supervisions.filter(\.isLive).map(bar)
      case .measures:
        lane.bars = file.measures.filter(\.isLive).map { bar($0, settings) }
      case .notes:
        lane.points = file.liveNotes.filter { !$0.isRetracted }.map { $0.content.observedAt.date }
      }
      lane.bars.sort { ($0.from, $0.until ?? .latest) < ($1.from, $1.until ?? .latest) }
      lane.points.sort()
      return lane
    }
  }

  /// What the offence line says of detention, and the time inside that ends with a return. Since when
  /// that lasts is only known from a sentence; else from the day on which we were told it is expected.
  private static func detention(_ file: PersonFile, _ today: CivilDate) -> [TimelineBar] {
    let spells = file.background.spells.filter { $0.isOnLine && $0.content.kind == .detention }
    var bars = spells.map {
      TimelineBar(from: $0.content.from, until: $0.lastDay, isExpected: false)
    }
    let start = file.sentences.current?.value.countsFrom
    for item in file.liveReturns {
      guard let details = item.details.entries.first, !details.value.type.isTemporary else {
        continue
      }
      let known = details.at.date
      let end = item.earliest?.value
      let from = start ?? known
      guard let last = end?.date else {
        bars.append(TimelineBar(from: from, until: nil, isExpected: true))
        continue
      }
      guard from <= last else { continue }
      if start != nil, from <= today, last > today {
        bars.append(TimelineBar(from: from, until: today, isExpected: false))
        bars.append(TimelineBar(from: today.adding(days: 1), until: last, isExpected: true))
      } else {
        bars.append(TimelineBar(from: from, until: last, isExpected: start == nil || last > today))
      }
    }
    return bars
  }

  private static func leave(_ file: PersonFile) -> ([TimelineBar], [CivilDate]) {
    var bars = file.leaveAuthorisations.live.map { entry in
      TimelineBar(
        from: entry.value.from, until: entry.value.from.adding(months: 12).adding(days: -1),
        isExpected: false)
    }
    var points: [CivilDate] = []
    for item in file.liveReturns {
      func day(_ kind: ReturnDateKind) -> ReturnDate? {
        item.currentDates.last { $0.value.kind == kind }?.value
      }
      if let start = day(.leaveStart), let from = start.date {
        let end = day(.leaveEnd)
        bars.append(
          TimelineBar(
            from: from, until: end?.date.map { max($0, from) } ?? from,
            isExpected: !start.quality.isCertain))
      } else if item.details.current?.value.type.isTemporary == true,
        let from = item.earliest?.value.date
      {
        points.append(from)
      }
      if let trial = day(.trialLeave)?.date { points.append(trial) }
    }
    return (bars, points)
  }

  private static func bar(_ order: SupervisionOrder) -> TimelineBar {
    let details = order.details
    let from = order.started.current?.value ?? details.probationStart ?? details.receivedOn
    return TimelineBar(
      from: from, until: details.probationEnd.map { max($0, from) }, isExpected: !order.hasStarted)
  }

  private static func bar(_ measure: Measure, _ settings: Settings) -> TimelineBar {
    let from = (measure.began ?? measure.content.from).date
    var until = measure.end(settings: settings)?.date ?? measure.until
    if !measure.state.isInForce,
      let stop = measure.steps.live.last(where: { $0.value.kind.stops })?.value.on.date
    {
      until = min(until ?? stop, stop)
    }
    return TimelineBar(
      from: from, until: until.map { max($0, from) }, isExpected: measure.began == nil)
  }
}

extension MeasureStepKind {
  /// Whether the measure is over by it.
  fileprivate var stops: Bool {
    switch self {
    case .withdrawn, .annulled, .lapsed, .abandoned: true
    default: false
    }
  }
}

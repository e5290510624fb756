/// Signals about measures that end: S21 and S22.
extension FileSignals {
  /// S21: a ban from the house, from 72 hours before its hour until somebody extended it, let it end
  /// or saw that it ended. Weekends count (Wth 13).
  var endingHomeBans: [TriageFinding] {
    ending { $0 == .homeBan || $0 == .nuisanceHomeBan }.compactMap { measure, end in
      guard sight.isPressing(end) else { return nil }
      let type = measure.content.type
      let latest = measure.endIfExtended(settings: sight.settings)
      let canExtend = latest.map { $0 > end } ?? false
      let help = measure.help?.value.answer
      return finding(
        .homeBanEnds, about: measure.id,
        .homeBanEnds(type, end: end, latest: canExtend ? latest : nil, help: help),
        rule: type.rule, deadline: deadline(of: measure, ending: end), due: end, holder: .us,
        asked: canExtend ? .extendMeasure(measure.id) : .letMeasureEnd(measure.id), tier: .now,
        missing: help == nil || help == .unknown ? [.helpForBoth] : [],
        raised: changed(measure))
    }
  }

  /// S22: any other measure, from two weeks before its end. One that another decides on is asked for.
  var endingMeasures: [TriageFinding] {
    ending { $0 != .homeBan && $0 != .nuisanceHomeBan }.compactMap { measure, end in
      guard sight.days(until: end.date) <= sight.limits.measureEnd else { return nil }
      let type = measure.content.type
      let holder = measure.content.authority.dutyHolder
      let left = measure.extensionsLeft
      let canExtend = type.isExtendable && left != 0
      let isLaw = type.rule?.rule.hardness == .law
      return finding(
        .measureEnds, about: measure.id,
        .measureEnds(type, end: end, extensionsLeft: canExtend ? left : 0), rule: type.rule,
        deadline: deadline(of: measure, ending: end), due: end, holder: holder,
        asked: !canExtend
          ? .letMeasureEnd(measure.id)
          : holder == .us ? .extendMeasure(measure.id) : .ask(holder, .measureExtension),
        tier: isLaw && holder == .us && sight.isPressing(end) ? .now : .thisWeek,
        raised: changed(measure))
    }
  }

  /// Measures in force of some types that have an end on which nothing was decided.
  private func ending(_ isMeant: (MeasureType) -> Bool) -> [(Measure, Due)] {
    file.measures.compactMap { measure in
      guard measure.isLive, isMeant(measure.content.type), measure.state == .active,
        !measure.isLeftToEnd, let end = measure.end(settings: sight.settings)
      else { return nil }
      return (measure, end)
    }
  }

  /// How the rule counts the end, where it is the rule's and not the order's.
  private func deadline(of measure: Measure, ending end: Due) -> Deadline? {
    guard let began = measure.began, let rule = measure.content.type.rule else { return nil }
    let deadline = sight.deadline(rule, from: began, extensions: measure.extensions.count)
    return deadline?.due == end ? deadline : nil
  }

  /// When the end that stands was recorded.
  private func changed(_ measure: Measure) -> Moment {
    measure.steps.live.last { $0.value.kind == .extended || $0.value.kind == .imposed }?.at
      ?? measure.recorded.at
  }
}

extension MeasureAuthority {
  /// Who decides whether it goes on. What the mayor, the board, or the police in their name decide is
  /// prepared here.
  var dutyHolder: DutyHolder {
    switch self {
    case .mayor, .assistantProsecutor, .municipalExecutive: .us
    case .prosecution: .prosecution
    case .court: .court
    case .minister: .minister
    case .housingAssociation, .other: .other
    }
  }
}

extension Rule {
  /// The end of the term that an event starts, or the day up to which one that is counted back runs.
  ///
  /// The day of the event is not counted. A term of months or years is clamped to the last day of a
  /// shorter month (D4), once: with extensions the whole is counted from the event, since every
  /// extension begins when the part before it is over. 31 January and three months is 30 April; the
  /// next three are May, June and July, up to the 31st. Counting on from the 30th would lose a day
  /// that the act gives, and counting from the first of the month would win one after 30 January.
  ///
  /// Hours are real hours, also in the nights in which the clock changes.
  /// - Parameters:
  ///   - from: the event; with its hour where the rule counts hours.
  ///   - extensions: how many extensions were decided, each for as long as it may be.
  ///   - settings: what the organisation chose; the value of the day of `from` counts.
  /// - Throws: when there is no term, no hour, no more room to extend, or the rule does not hold.
  package func deadline(
    from: Due, extensions: Int = 0, settings: Settings = Settings()
  ) throws(DeadlineRefusal) -> Deadline {
    guard let term else { throw .noTerm(id) }
    let until = lastDay(settings, on: from.date)
    if validFrom.map({ from.date < $0 }) == true || until.map({ from.date > $0 }) == true {
      throw .notInForce(id, from: validFrom, until: until)
    }
    if term.unit == .hours, from.time == nil { throw .timeMissing(id) }
    let amount = amount(of: term, from: from.date, settings)
    let end = try end(of: term, amount: amount, from: from, extensions: extensions, settings)
    let moved = shifted(end, from: from.date, term: term, amount: amount)
    let cut = until.flatMap { $0 < moved.end.date && lapse != nil ? Due($0) : nil }
    return Deadline(
      rule: id, from: from, due: cut ?? moved.end, extensions: max(0, extensions), amount: amount,
      unshifted: cut ?? end, shiftCause: cut == nil ? moved.cause : nil, isCutShort: cut != nil)
  }

  /// The last day on which the rule holds, with what a later act added; `nil` when none is known.
  package func lastDay(_ settings: Settings, on day: CivilDate) -> CivilDate? {
    guard let validUntil, let lapse else { return validUntil }
    let months = settings.value(of: lapse, on: day)
    // From the first day on which it no longer holds, so that the end of a month stays one.
    return validUntil.adding(days: 1).adding(months: months).adding(days: -1)
  }

  /// The figure of a term. A chosen number of days that is counted back is the one that holds on the
  /// day it reaches: the first day on which the choice of that day reaches the event.
  func amount(of term: Term, from: CivilDate, _ settings: Settings) -> Int {
    switch term.amount {
    case .fixed(let amount): return amount
    case .setting(let setting):
      guard direction == .back, term.unit == .days else {
        return settings.value(of: setting, on: from)
      }
      let furthest = setting.definition.bounds.upperBound
      return stride(from: furthest, to: 0, by: -1).first {
        settings.value(of: setting, on: from.adding(days: -$0)) >= $0
      } ?? 0
    }
  }

  private func end(
    of term: Term, amount: Int, from: Due, extensions: Int, _ settings: Settings
  ) throws(DeadlineRefusal) -> Due {
    let whole = counted(amount, term.unit, from: from, settings)
    guard extensions > 0 else { return whole }
    guard let limit = self.extensions else {
      throw .extensionsExceeded(id, asked: extensions, atMost: 0)
    }
    if let times = limit.times, extensions > times {
      throw .extensionsExceeded(id, asked: extensions, atMost: times)
    }
    let each = self.amount(of: limit.each, from: from.date, settings)
    let longer =
      limit.each.unit.inMonths == nil || term.unit.inMonths == nil
      ? counted(each * extensions, limit.each.unit, from: whole, settings)
      : counted(
        amount * (term.unit.inMonths ?? 1) + each * (limit.each.unit.inMonths ?? 1) * extensions,
        .months, from: from, settings)
    guard let inAll = limit.inAll else { return longer }
    let most = counted(
      self.amount(of: inAll, from: from.date, settings), inAll.unit, from: from, settings)
    guard longer > most else { return longer }
    // One more than the cap leaves room for changes nothing and is refused.
    let before = try end(
      of: term, amount: amount, from: from, extensions: extensions - 1, settings)
    guard before < most else {
      throw .extensionsExceeded(id, asked: extensions, atMost: extensions - 1)
    }
    return most
  }

  /// So much further from a day by the calendar alone, without any shift.
  func counted(_ amount: Int, _ unit: TermUnit, from: Due, _ settings: Settings) -> Due {
    let signed = direction == .back ? -amount : amount
    let time = keepsHour ? from.time : nil
    switch unit {
    case .hours:
      let start = Moment(CivilDateTime(date: from.date, time: from.time ?? .midnight))
      let end = start.adding(seconds: signed * 3600).local
      return Due(end.date, end.time)
    case .days: return Due(from.date.adding(days: signed), time)
    case .weeks: return Due(from.date.adding(days: signed * 7), time)
    case .months: return Due(from.date.adding(months: signed), time)
    case .years: return Due(from.date.adding(months: signed * 12), time)
    case .workingDays:
      var day = from.date
      var left = amount
      while left > 0 {
        let next = day.adding(days: direction == .back ? -1 : 1)
        guard next != day else { break }
        day = next
        if isWorkingDay(day, settings) { left -= 1 }
      }
      return Due(day)
    }
  }

  /// The holidays of the Atw bind the law; for what it agreed or chose itself an organisation may
  /// work on two of them.
  private func isWorkingDay(_ day: CivilDate, _ settings: Settings) -> Bool {
    if Holidays.isWorkingDay(day) { return true }
    guard hardness != .law, !day.weekday.isWeekend else { return false }
    switch Holidays.holiday(on: day) {
    case .goodFriday: return settings.value(of: .worksGoodFriday, on: day) == 1
    case .liberationDay: return settings.value(of: .worksLiberationDay, on: day) == 1
    default: return false
    }
  }
}

extension TermUnit {
  /// How many calendar months one of it is; `nil` when it is not counted in months.
  var inMonths: Int? {
    switch self {
    case .months: 1
    case .years: 12
    default: nil
    }
  }
}

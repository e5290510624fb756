/// The hours in which colleagues record things, in the eight weeks before `now`.
struct OfficeHours: Sendable {
  let now: Moment
  let today: CivilDate
  /// The last Friday before today.
  let lastFriday: CivilDate

  init(now: Moment) {
    self.now = now
    today = now.date
    lastFriday = today.adding(days: -((today.weekday.rawValue + 1) % 7 + 1))
  }

  /// Eight weeks and a day ago: when the log was opened.
  var opening: Moment { at(today.adding(days: -57), minute: 8 * 60) }

  /// The moment at which clocks show this time on this day.
  /// - Parameter minute: after midnight, held within the day.
  func at(_ date: CivilDate, minute: Int) -> Moment {
    let time = CivilTime(minuteOfDay: max(0, min(1439, minute)))
    return Moment(CivilDateTime(date: date, time: time))
  }

  /// A moment on an office day: this day, or the last one before it on which people work.
  /// - Parameter ago: days before today.
  func around(_ ago: Int, _ chance: inout Chance) -> Moment {
    var date = today.adding(days: -ago)
    while !Holidays.isWorkingDay(date) { date = date.adding(days: -1) }
    let found = at(date, minute: chance.number(495...1005))
    return found < now ? found : now.adding(seconds: -60 * chance.number(5...90))
  }

  /// A later office moment, some days on; `nil` when that is not before `now`.
  func after(_ moment: Moment, days: ClosedRange<Int>, _ chance: inout Chance) -> Moment? {
    let step = chance.number(days)
    let minutes = chance.number(495...1035)
    guard step > 0 else { return sooner(moment, minutes: 3 + minutes % 40) }
    var date = moment.date.adding(days: step)
    while !Holidays.isWorkingDay(date) { date = date.adding(days: 1) }
    let found = at(date, minute: minutes)
    return found < now ? found : nil
  }

  /// Some minutes later; `nil` when that is not before `now`.
  func sooner(_ moment: Moment, minutes: Int) -> Moment? {
    let found = moment.adding(seconds: 60 * minutes)
    return found < now ? found : nil
  }

  /// A moment after the office closed last Friday and before `now`: what shows as new on Monday.
  func recent(after moment: Moment, _ chance: inout Chance) -> Moment? {
    let closed = at(lastFriday, minute: 17 * 60 + 30)
    let found = now.adding(seconds: -60 * chance.number(4...75))
    let earliest = max(moment.adding(seconds: 120), closed.adding(seconds: 60))
    return max(found, earliest) < now ? max(found, earliest) : nil
  }
}

/// What is needed to see one person as they were known at the end of an earlier day.
extension Moment {
  /// The last moment of a day in Amsterdam.
  package init(endOf day: CivilDate) {
    let next = Moment(CivilDateTime(date: day.adding(days: 1), time: CivilTime(minuteOfDay: 0)))
    self.init(milliseconds: next.milliseconds - 1)
  }
}

extension Event {
  /// Whether it takes part in how somebody was known: what is about them, and what is about nobody,
  /// such as colleagues, settings and meetings. Who looked at whom is no part of it.
  package func tells(of people: Set<PersonID>, to viewer: Viewer) -> Bool {
    guard compartment != .audit else { return false }
    guard let subject else { return compartment == .administration || viewer.sees(compartment) }
    return people.contains(subject) && viewer.sees(compartment)
  }
}

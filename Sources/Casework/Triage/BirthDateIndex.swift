/// Who was ever registered with which birth date, so that possible doubles are found without going
/// through everybody. A date that was corrected stays: what it finds is checked against the file.
struct BirthDateIndex: Sendable {
  private var people: [CivilDate: [PersonID]] = [:]

  /// A date of which parts are unknown is shared by too many to mean anything.
  mutating func record(_ date: PartialDate, of person: PersonID) {
    guard let date = date.date, people[date]?.contains(person) != true else { return }
    people[date, default: []].append(person)
  }

  mutating func forget(_ person: PersonID, born dates: [PartialDate]) {
    for date in dates.compactMap(\.date) {
      people[date]?.removeAll { $0 == person }
      if people[date]?.isEmpty == true { people[date] = nil }
    }
  }

  func people(bornOn date: CivilDate) -> [PersonID] { people[date] ?? [] }
}

/// Who was ever registered with which birth date in which compartment, so that possible doubles are
/// found without going through everybody. A date that was corrected stays: what it finds is checked
/// against the file.
struct BirthDateIndex: Sendable {
  private struct Place: Hashable {
    let date: CivilDate
    let compartment: Compartment
  }

  private var people: [Place: [PersonID]] = [:]

  /// A date of which parts are unknown is shared by too many to mean anything.
  mutating func record(_ date: PartialDate, of person: PersonID, in compartment: Compartment) {
    guard let date = date.date else { return }
    let place = Place(date: date, compartment: compartment)
    guard people[place]?.contains(person) != true else { return }
    people[place, default: []].append(person)
  }

  mutating func forget(_ file: PersonFile) {
    for date in file.identity.entries.compactMap(\.value.birthDate.date) {
      let place = Place(date: date, compartment: file.compartment)
      people[place]?.removeAll { $0 == file.id }
      if people[place]?.isEmpty == true { people[place] = nil }
    }
  }

  func people(bornOn date: CivilDate, in compartment: Compartment) -> [PersonID] {
    people[Place(date: date, compartment: compartment)] ?? []
  }
}

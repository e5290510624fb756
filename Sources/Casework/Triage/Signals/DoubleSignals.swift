/// S32: two files in one compartment that may be about one person.
extension FileSignals {
  /// Only the file that was registered later carries the entry, so that one judgment settles a pair.
  /// Nothing is ever merged by itself (DP-16).
  var doubles: [TriageFinding] {
    let others = sight.register.possibleDoubles(of: file).filter { $0.id < file.id }
    guard !others.isEmpty else { return [] }
    return [
      finding(
        .possibleDouble, about: file.id, .possibleDouble(of: others.map(\.reference)), due: nil,
        asked: .compare(others.map(\.id)), tier: .prepare,
        raised: ([file] + others).compactMap { $0.identity.current?.at }.max() ?? file.touched)
    ]
  }
}

extension Register {
  /// The files in the same compartment with the same whole birth date and a name that is alike, by
  /// id. Both have to be seen by whoever sees this one, since they are in the same compartment.
  func possibleDoubles(of file: PersonFile) -> [PersonFile] {
    guard let birth = file.birthDate?.date else { return [] }
    let others = birthDates.people(bornOn: birth).compactMap { files[$0] }.filter {
      $0.id != file.id && $0.isLive && $0.compartment == file.compartment
        && $0.birthDate?.date == birth
    }
    guard !others.isEmpty else { return [] }
    let names = file.everyName
    return others.filter { other in
      other.everyName.contains { name in names.contains { $0.isAlike(name) } }
    }.sorted { $0.id < $1.id }
  }

  /// The people themselves and those whose entries in the queue depend on them: who shares a birth
  /// date with one of them in the same compartment.
  package func peopleBeside(_ people: Set<PersonID>) -> Set<PersonID> {
    var all = people
    for person in people {
      for date in files[person]?.identity.entries.compactMap(\.value.birthDate.date) ?? [] {
        all.formUnion(
          birthDates.people(bornOn: date).filter {
            files[$0]?.compartment == files[person]?.compartment
          })
      }
    }
    return all
  }
}

extension PersonFile {
  fileprivate var everyName: [PersonName] { [name] + aliases.live.map(\.value) }
}

extension PersonName {
  /// Whether two names may be of one person: the same surname with given names that may belong
  /// together, or a whole name with one letter wrong.
  func isAlike(_ other: PersonName) -> Bool {
    let (first, second) = (Folding.fold(surname), Folding.fold(other.surname))
    guard !first.isEmpty, !second.isEmpty else { return false }
    let (one, two) = (Folding.fold(given), Folding.fold(other.given))
    let fits = one.isEmpty || two.isEmpty || one.first == two.first
    if first == second { return fits }
    return fits && Array(first.utf8).differsByOne(from: Array(second.utf8))
  }
}

extension [UInt8] {
  /// Whether one letter was changed, added, left out or swapped with its neighbour; not in words of
  /// three letters or fewer, where that makes another name.
  fileprivate func differsByOne(from other: [UInt8]) -> Bool {
    let (short, long) = count <= other.count ? (self, other) : (other, self)
    guard short.count > 3, long.count - short.count <= 1 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    let left = Array(short.dropFirst(head))
    let right = Array(long.dropFirst(head))
    if short.count < long.count { return left.elementsEqual(right.dropFirst()) }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.count >= 2 && left[0] == right[1] && left[1] == right[0]
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}

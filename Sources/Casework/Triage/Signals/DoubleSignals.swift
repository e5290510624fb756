/// S32: two files in one compartment that may be about one person.
extension FileSignals {
  /// Only the file that was registered later carries the entry, so that one judgment settles a pair.
  /// Nothing is ever merged by itself (DP-16).
  var doubles: [TriageFinding] {
    let others = sight.register.possibleDoubles(of: file, before: file.id)
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
  /// - Parameter id: only those that were registered before it.
  func possibleDoubles(of file: PersonFile, before id: PersonID) -> [PersonFile] {
    guard let birth = file.birthDate?.date else { return [] }
    let earlier = birthDates.people(bornOn: birth, in: file.compartment).filter {
      $0 < id && $0 != file.id
    }
    guard !earlier.isEmpty else { return [] }
    let others = earlier.compactMap { files[$0] }.filter {
      $0.isLive && $0.birthDate?.date == birth
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
    for file in people.compactMap({ files[$0] }) {
      for date in file.identity.entries.compactMap(\.value.birthDate.date) {
        all.formUnion(birthDates.people(bornOn: date, in: file.compartment))
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
    // The cheap question first: it settles nearly every pair.
    let (initial, second) = (foldedInitial, other.foldedInitial)
    guard initial == nil || second == nil || initial == second else { return false }
    let (mine, others) = (Array(foldedSurname), Array(other.foldedSurname))
    guard !mine.isEmpty, !others.isEmpty else { return false }
    return mine == others || mine.differsByOne(from: others)
  }

  /// The parts of the sort key: surname, prefix and given names, folded, with U+0001 between them.
  private var foldedSurname: Substring.UTF8View { sortKey.utf8.prefix { $0 != 1 } }

  private var foldedInitial: UInt8? {
    let bytes = sortKey.utf8
    guard let last = bytes.lastIndex(of: 1) else { return nil }
    return bytes[bytes.index(after: last)...].first
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

import Casework
import Ledger
import Records

/// Where the texts of notes stand that were left sealed, by person, and whose were opened since.
struct ClosedTexts {
  /// The kinds of record that stay sealed until somebody asks for them.
  static let kinds: Set<UInt16> = [
    RecordKind.noteTextWritten.rawValue, RecordKind.draftKept.rawValue,
  ]

  private var records: [PersonID: [ClosedRecord]] = [:]
  private var opened: Set<PersonID> = []

  /// - Returns: the record, when it has to be opened at once: what others write about somebody whose
  ///   notes are open is part of what is looked at.
  mutating func keep(_ record: StoredRecord) -> ClosedRecord? {
    guard let subject = record.subject else { return nil }
    let person = PersonID(high: subject.high, low: subject.low)
    let closed = ClosedRecord(record)
    guard !opened.contains(person) else { return closed }
    records[person, default: []].append(closed)
    return nil
  }

  /// Those of some people, who count as open from now on.
  mutating func take(_ people: Set<PersonID>) -> [ClosedRecord] {
    opened.formUnion(people)
    return people.flatMap { records.removeValue(forKey: $0) ?? [] }
  }

  mutating func forget(_ person: PersonID) {
    records[person] = nil
    opened.remove(person)
  }
}

extension Session {
  /// Opens what was typed in the notes on some people. That it is looked at is on record by then.
  /// - Returns: the texts as events, and how many could not be opened.
  func openTexts(of people: Set<PersonID>) -> (events: [Event], failed: Int) {
    let wanted = texts.take(people)
    guard !wanted.isEmpty else { return ([], 0) }
    let opened = ledger.open(wanted).compactMap { records.event(in: $0) }
    if opened.count < wanted.count {
      diagnostics.note(.textsNotOpened(count: wanted.count - opened.count))
    }
    return (opened, wanted.count - opened.count)
  }

  /// The same for a command: this session shows them from now on.
  func showTexts(of people: some Sequence<PersonID>) {
    let (events, failed) = openTexts(of: Set(people))
    change { register in for event in events { register.evolve(event) } }
    unopenedTexts += failed
  }
}

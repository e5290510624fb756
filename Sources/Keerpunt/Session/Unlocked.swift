import Casework
import Ledger
import Records

/// The first record of a session: who unlocked which compartments, and when. It is made before
/// anything of the log is read.
struct Unlocked {
  private let keyring: Keyring
  private let origin: AccessOrigin
  private let now: Moment

  init(_ keyring: Keyring, from origin: AccessOrigin, at now: Moment) {
    self.keyring = keyring
    self.origin = origin
    self.now = now
  }

  func drafts(_ records: inout EventRecords, _ ids: inout RecordIDSource) -> [DraftRecord] {
    let card = keyring.identity.card
    let id = ids.next(at: now)
    let record = AccessRecord(
      .unlocked, AccessObject(compartments: keyring.compartments, position: 0),
      AccessResult(.shown, count: 0), from: origin)
    let event = Event(
      id: id, at: now, author: UserName(card.name), compartment: .audit, subject: nil, cause: id,
      fact: .viewRecorded(record))
    return (try? records.drafts(of: [event])) ?? []
  }
}

import Ledger

/// The same for the log itself: appending to it, reading what is new, and opening it, by somebody who
/// lacks the key of the hidden compartment.
struct HiddenLogFigures {
  let folder: String
  let people: Int
  let appends: Int
  /// Who holds both compartments, and who holds one.
  private let identities: [Identity]

  init(folder: String, people: Int, appends: Int) throws(KeyringError) {
    self.folder = folder
    self.people = people
    self.appends = appends
    let pass = Array("pass".utf8)
    var identities: [Identity] = []
    for name in ["founder", "clerk"] {
      identities.append(
        try IdentityFile.make(name: name, role: "officer", passphrase: pass, cost: .cheap)
          .unlock(pass))
    }
    self.identities = identities
  }

  private static let id = LogID(high: 5, low: 6)
  private static let visible: UInt8 = 2
  private static let hidden: UInt8 = 5

  func measure() throws -> [Figure] {
    let with = try makeLog("with", isFilled: true)
    let without = try makeLog("without", isFilled: false)
    // In turn, because a disk has moods.
    var times: [[UInt64]] = [[], [], [], []]
    for number in 0..<appends {
      for (index, ledger) in [with, without].enumerated() {
        let start = Clock.nanoseconds()
        try ledger.append([draft(number, Self.visible)])
        let middle = Clock.nanoseconds()
        try ledger.readNew { _ in }
        times[index].append(middle - start)
        times[2 + index].append(Clock.nanoseconds() - middle)
      }
    }
    let opened = try ["with", "without"].map { name in
      try Measurement(runs: 9) { try read(name) { _ in } }
    }
    return [
      HiddenFigures.figure("append", Measurement(times[0]), Measurement(times[1])),
      HiddenFigures.figure("what is new", Measurement(times[2]), Measurement(times[3])),
      HiddenFigures.figure("opening", opened[0], opened[1]),
    ]
  }

  private func path(_ name: String) -> String { "\(folder)/hidden-\(name)" }

  /// A log with so many visible records, and as many hidden ones between them or none; and a ledger
  /// of somebody who cannot open those, read to its end.
  private func makeLog(_ name: String, isFilled: Bool) throws -> Ledger {
    let cards = identities.map(\.card)
    let keyring = try Keyring.create(
      at: path(name) + "/keyring", on: SystemDisk(), log: Self.id, founder: identities[0],
      content: [Self.visible, Self.hidden], logLabel: 8, auditLabel: 9,
      grants: [Self.visible: cards, Self.hidden: [cards[0]]], recovery: [],
      now: Clock.milliseconds)
    let all = try Ledger.create(
      at: path(name) + "/log", on: SystemDisk(), purpose: .test, log: Self.id, writer: writer,
      keys: keyring)
    for start in stride(from: 0, to: people, by: 100) {
      try all.append(
        (start..<start + 100).flatMap { number in
          [draft(number, Self.visible)] + (isFilled ? [draft(number, Self.hidden)] : [])
        })
    }
    return try read(name) { _ in }
  }

  /// Opens a log as who lacks the hidden compartment, and reads all of it.
  @discardableResult
  private func read(_ name: String, _ each: (StoredRecord) -> Void) throws -> Ledger {
    let keyring = try Keyring.open(
      at: path(name) + "/keyring", on: SystemDisk(), log: Self.id, identity: identities[1],
      now: Clock.milliseconds)
    let ledger = try Ledger.open(
      at: path(name) + "/log", on: SystemDisk(), for: .writing(writer), keys: keyring)
    try ledger.readNew(each)
    return ledger
  }

  private var writer: LogWriter { LogWriter(device: Sample.device, now: Clock.milliseconds) }

  private func draft(_ number: Int, _ compartment: UInt8) -> DraftRecord {
    var draft = Sample.draft(number)
    draft.compartment = compartment
    return draft
  }
}

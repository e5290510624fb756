import FoundationEssentials
import Ledger

/// What somebody does who cares for the keys of a log, from its making to an erasure and a copy: the
/// steps of the process that `FailingSystemCalls` lets fail, and what must hold of each when it was said
/// to be done.
enum CareStep: String, CaseIterable {
  case create, write, admit, revoke, writeMore, destroy, scrub, backUp, signHead
}

/// A log, its keyring and its copies in one folder, with the identities of those who work there.
struct Care {
  static let id = LogID(high: 5, low: 6)
  private static let limits = LogLimits(segmentBytes: 3_000)
  private static let names = ["founder", "leaver", "third"]
  private static let pass = Array("pass".utf8)
  private static let erased = person(1)

  let folder: String
  private let identities: [Identity]

  /// Makes the identities, as files in a folder that others read.
  static func prepare(_ homes: String) throws {
    for name in names {
      let file = try IdentityFile.make(name: name, role: "officer", passphrase: pass, cost: .cheap)
      try Data(file.bytes).write(to: URL(filePath: "\(homes)/\(name)"))
    }
  }

  init(_ folder: String, homes: String) throws {
    self.folder = folder
    identities = try Care.names.map { name in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(homes)/\(name)")))
      return try IdentityFile(bytes: bytes).unlock(Care.pass)
    }
  }

  private var log: String { folder + "/log" }
  private var keyring: String { folder + "/keyring" }
  private var copies: String { folder + "/copies" }
  private var founder: Identity { identities[0] }
  private static func person(_ number: UInt64) -> RecordID { RecordID(high: 0x7777, low: number) }

  /// Carries out the steps in their order and says of each that it is done.
  func live(_ done: (CareStep) -> Void) throws {
    let disk = SystemDisk()
    let cards = identities.map(\.card)
    let keyring = try Keyring.create(
      at: keyring, on: disk, log: Care.id, founder: founder, content: [1], logLabel: 8,
      auditLabel: 9, grants: [1: [cards[0], cards[1]]], recovery: [], now: Clock.milliseconds)
    let ledger = try Ledger.create(
      at: log, on: disk, purpose: .test, log: Care.id, writer: writer, limits: Care.limits,
      keys: keyring)
    ledger.watchHeads(seen: [])
    done(.create)
    try ledger.append((1...4).map { draft($0, of: $0) })
    done(.write)
    try changing(ledger) { () throws(KeyringError) in
      try keyring.admit(cards[2])
      try keyring.grant(1, to: cards[2].name)
    }
    done(.admit)
    try changing(ledger) { () throws(KeyringError) in try keyring.revoke(cards[1].name) }
    done(.revoke)
    try ledger.append((5...8).map { draft($0, of: $0 - 4) })
    done(.writeMore)
    let places = try keyring.places(1, Care.erased)
    try changing(ledger) { () throws(KeyringError) in try keyring.destroy(places) }
    done(.destroy)
    try ledger.scrub { $1 == Care.erased }
    done(.scrub)
    try changing(ledger) { () throws(KeyringError) in
      try KeyringBackup.write(of: self.keyring, log: Care.id, to: copies, on: disk, now: 5)
    }
    done(.backUp)
    try ledger.readNew { _ in }
    try ledger.signHead(keyring.headSigner)
    done(.signHead)
  }

  private func changing<T>(
    _ ledger: Ledger, _ work: () throws(KeyringError) -> T
  ) throws {
    _ = try ledger.changingKeys(work)
  }

  private var writer: LogWriter { LogWriter(device: Sample.device, now: Clock.milliseconds) }

  private func draft(_ number: UInt64, of person: UInt64) -> DraftRecord {
    var draft = Sample.draft(Int(number))
    (draft.kind, draft.compartment, draft.subject) = (1, 1, Care.person(person))
    return draft
  }

  /// What is wrong with what a life left behind, after which these steps were said to be done; nil when
  /// nothing is. Goes on working with it.
  func complaint(_ done: Set<CareStep>) -> String? {
    let disk = SystemDisk()
    do {
      let keyring: Keyring
      let ledger: Ledger
      do {
        keyring = try Keyring.open(
          at: self.keyring, on: disk, log: Care.id, identity: founder, now: Clock.milliseconds)
        ledger = try Ledger.open(
          at: log, on: disk, for: .writing(writer), limits: Care.limits, keys: keyring)
      } catch  where !done.contains(.create) {
        // A making that never came to its end.
        return nil
      }
      var found: [UInt64: Int] = [:]
      try ledger.readNew { found[$0.subject?.low ?? 0, default: 0] += 1 }
      let wanted = done.contains(.writeMore) ? 2 : done.contains(.write) ? 1 : 0
      for person in UInt64(2)...4 where found[person, default: 0] < wanted {
        return "records about person \(person) are missing"
      }
      if done.contains(.destroy), found[1] != nil {
        return "somebody was destroyed and can be read"
      }
      if done.contains(.scrub), !keyring.remains.isEmpty { return "scrubbed records are left" }
      let names = Set(keyring.holders.map(\.card.name))
      if done.contains(.admit), !names.contains("third") { return "who was let in is not there" }
      if done.contains(.revoke), names.contains("leaver") { return "who was put out is there" }
      if done.contains(.backUp) {
        guard let copy = try KeyringBackup.list(in: copies, on: disk).first else {
          return "the copy is gone"
        }
        try copy.verify(in: copies, log: Care.id, on: disk)
      }
      let heads = FileManager.default.contents(atPath: log + "/heads.log")
      if done.contains(.signHead), heads?.isEmpty ?? true { return "the head is gone" }
      try ledger.append([draft(9, of: 9)])
      try changing(ledger) { () throws(KeyringError) in _ = try keyring.destroyAgain() }
      guard case .sound = try Ledger.verify(at: log, on: disk, keys: keyring),
        keyring.unknownKeys == 0, keyring.lostKeys == 0
      else { return "not called sound" }
      return nil
    } catch {
      return "afterwards: \(error)"
    }
  }
}

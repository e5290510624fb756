import Ledger

/// What is tried on a disk that may leave out a sync. Each promises that what was acknowledged is there
/// after a loss of power, and says what is missing; nil when nothing is.
struct SyncScenes {
  private static let path = "/scenes"
  private static let limits = LogLimits(segmentBytes: 2_048, lockWait: 5)

  let identity: Identity

  /// Somebody new is written about: their key is in the keyring before the record is in the log.
  func keys(_ disk: ForgetfulDisk, _ chance: inout Chance) -> String? {
    do {
      let keyring = try Keyring.create(
        at: "/keys", on: disk, log: LogID(high: 5, low: 6), founder: identity, content: [1],
        logLabel: 8, auditLabel: 9, grants: [1: [identity.card]], recovery: [], now: { 0 })
      let ledger = try Ledger.create(
        at: SyncScenes.path, on: disk, purpose: .test, log: LogID(high: 5, low: 6),
        writer: writer, limits: SyncScenes.limits, keys: keyring)
      for count in 1...4 {
        var draft = Sample.draft(count)
        (draft.compartment, draft.subject) = (1, RecordID(high: chance.next(), low: 1))
        try ledger.append([draft])
        let dark = disk.disk.copy(seed: chance.next())
        dark.cutPower()
        let again = try Keyring.open(
          at: "/keys", on: dark, log: LogID(high: 5, low: 6), identity: identity, now: { 0 })
        var found = 0
        try Ledger.open(at: SyncScenes.path, on: dark, for: .reading, keys: again)
          .readNew { _ in found += 1 }
        if found != count { return "\(found) of \(count) records can be read" }
      }
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Somebody is scrubbed, after a first try that was cut short.
  func scrub(_ disk: ForgetfulDisk, _ chance: inout Chance) -> String? {
    let gone = RecordID(high: 4, low: 4)
    do {
      let maker = LogMaker.sealed
      let ledger = try maker.create(
        at: SyncScenes.path, on: disk, device: Sample.device, limits: SyncScenes.limits)
      for number in 1...8 {
        var draft = Sample.draft(number)
        if number % 3 == 0 { draft.subject = gone }
        try ledger.append([draft])
      }
      disk.disk.restartCount()
      disk.disk.stopBefore = Int.random(in: 0..<120, using: &chance)
      _ = try? ledger.scrub { $1 == gone }
      disk.disk.kill()
      let again = try maker.openForWriting(
        at: SyncScenes.path, on: disk, device: Sample.device, limits: SyncScenes.limits)
      try again.scrub { $1 == gone }
      disk.disk.cutPower()
      var found = 0
      var left = 0
      try maker.openForReading(at: SyncScenes.path, on: disk).readNew {
        if $0.subject == gone { left += 1 } else { found += 1 }
      }
      guard left == 0, found == 6 else { return "\(left) are left, \(found) of 6 others" }
      guard case .sound = try maker.verify(at: SyncScenes.path, on: disk) else { return "damage" }
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Heads are signed, and kept by who saw them, after a first try that was cut short.
  func heads(_ disk: ForgetfulDisk, _ chance: inout Chance) -> String? {
    do {
      let maker = LogMaker.unsealed
      let ledger = try maker.create(at: SyncScenes.path, on: disk, device: Sample.device)
      ledger.watchHeads(seen: [])
      try ledger.append([Sample.draft(1)])
      try ledger.readNew { _ in }
      guard let first = ledger.seenHead else { return "no head" }
      let isSeen = Bool.random(using: &chance)
      func keep(_ ledger: Ledger, _ head: SeenHead) throws {
        if isSeen {
          try SeenHeads(at: "/home", on: disk).keep(head)
        } else {
          try ledger.signHead(nil)
        }
      }
      disk.disk.restartCount()
      disk.disk.stopBefore = Int.random(in: 0..<12, using: &chance)
      try? keep(ledger, first)
      disk.disk.kill()
      let again = try maker.openForWriting(at: SyncScenes.path, on: disk, device: Sample.device)
      again.watchHeads(seen: [])
      try again.append([Sample.draft(2)])
      try again.readNew { _ in }
      guard let second = again.seenHead else { return "no second head" }
      try keep(again, second)
      disk.disk.cutPower()
      let kept =
        isSeen
        ? try SeenHeads(at: "/home", on: disk).heads(of: again.log).contains(second)
        : NeedleSearch([Array(second.checkpoint.printed.utf8)])
          .count(in: [disk.disk.contents(of: "heads.log", in: SyncScenes.path) ?? []]) == 1
      return kept ? nil : "a head is gone"
    } catch {
      return "\(error)"
    }
  }

  private var writer: LogWriter { LogWriter(device: Sample.device) { 1_795_000_000_000 } }
}

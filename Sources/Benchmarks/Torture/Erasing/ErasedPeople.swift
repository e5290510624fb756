import Ledger

/// People with a needle in their name, in a note and in a remark, erased: afterwards neither the
/// needles, nor the bytes that sealed them, nor their keys stand in any file, and nobody can open
/// them with any keyring that is left or put back. In every case but the first the erasure is cut
/// short once, by a kill or a loss of power, and done again.
struct ErasedPeople: TorturePart {
  /// How many are erased in each case; as many stay.
  let people: Int
  private let members: [Identity]

  var name: String { "people erased, \(people) a case: needles left in files, keys and copies" }
  var gate: UInt64 { 4 }

  init(people: Int) throws(KeyringError) {
    self.people = people
    var members: [Identity] = []
    for name in ["founder", "colleague"] {
      let pass = Array("pass".utf8)
      members.append(
        try IdentityFile.make(name: name, role: "officer", passphrase: pass, cost: .cheap)
          .unlock(pass))
    }
    self.members = members
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    try Slice(from: place, to: nil) { number in
      var chance = Chance(seed: Chance.mixed(seed, number))
      let office = ErasureOffice(people: people, members: members, seed: chance.next())
      do {
        try office.begin()
        try judge(office, isCut: number > 0, &chance)
        return nil
      } catch let complaint as ErasureOffice.Complaint {
        return complaint.text
      }
    }
  }

  private func judge(_ office: ErasureOffice, isCut: Bool, _ chance: inout Chance) throws {
    let traces = try ErasureTraces(office)
    try traces.checkPresent()
    let before = office.disk.copy(seed: chance.next())
    if isCut {
      // Somewhere in the middle: a whole erasure makes some calls for each person.
      office.disk.restartCount()
      office.disk.stopBefore = Int.random(in: 0..<people * 40, using: &chance)
      let isWhole = (try? office.erase()) != nil
      if isWhole || Bool.random(using: &chance) {
        office.disk.kill()
      } else {
        office.disk.cutPower()
      }
    }
    try office.erase()
    office.disk.cutPower()
    try traces.checkGone(from: [ErasureOffice.log, ErasureOffice.keyring])
    try traces.checkClosed(office.disk)
    try restore(before, office, traces)
    // Past the term: the first backup after it drops the copies of keys that are too old.
    try office.backUp(try office.open().ledger, at: 51)
    office.disk.cutPower()
    try traces.checkGone(from: ErasureOffice.folders.filter { $0 != ErasureOffice.archive })
    try traces.checkKeysGone(from: ErasureOffice.folders)
    try traces.checkClosed(office.disk)
    try traces.checkChain()
  }

  /// Copies of before the erasure put back: keys over keys, keys where all keys were lost, and the
  /// files of the log. The keyring's own list, or else the log, says who was destroyed.
  private func restore(
    _ before: SimulatedDisk, _ office: ErasureOffice, _ traces: ErasureTraces
  ) throws {
    for isLost in [false, true] {
      let disk = office.disk.copy(seed: 7)
      if isLost {
        for name in disk.names(in: ErasureOffice.keyring) {
          disk.remove(name, in: ErasureOffice.keyring)
        }
      }
      guard
        let copy = try KeyringBackup.list(in: ErasureOffice.copies, on: before)
          .first(where: { $0.madeAt == 20 * ErasureOffice.day })
      else { throw ErasureOffice.Complaint(text: "no copy of the keyring") }
      try copy.restore(
        from: ErasureOffice.copies, log: office.id, to: ErasureOffice.keyring, on: disk)
      for name in before.names(in: ErasureOffice.log) where name.hasSuffix(".rlog") && !isLost {
        let (old, new) = [before, disk].map { $0.contents(of: name, in: ErasureOffice.log) ?? [] }
          .pair
        disk.put(old + new.dropFirst(old.count), as: name, in: ErasureOffice.log)
      }
      let (ledger, keyring) = try office.open(on: disk)
      let named = try ErasureOffice.named(in: ledger)
      try ledger.changingKeys { () throws(KeyringError) in
        _ = try keyring.destroy(Array(named))
      }
      let remains = keyring.remains
      try ledger.scrub { label, subject in
        subject.map { remains.contains(.init(compartment: label, subject: $0)) } ?? false
      }
      try traces.checkClosed(disk)
      try traces.checkGone(from: [ErasureOffice.log, ErasureOffice.keyring], on: disk)
    }
  }
}

extension [[UInt8]] {
  /// Two of them.
  fileprivate var pair: ([UInt8], [UInt8]) { (self[0], self[1]) }
}

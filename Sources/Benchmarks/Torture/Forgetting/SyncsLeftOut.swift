import Ledger

/// Shows that the torture would notice a missing sync: each of them is left out in turn, and something
/// must be found wrong; the first case leaves out none, and nothing may be. What is counted are the
/// states that were tried until then.
struct SyncsLeftOut: TorturePart {
  private let scenes: SyncScenes
  private let maker = LogMaker.unsealed

  /// So many states may pass before it is noticed.
  private static let patience: UInt64 = 20_000

  var name: String { "each sync left out, and noticed" }
  var size: UInt64? { UInt64(Sync.allCases.count + 1) }
  var gate: UInt64 { size ?? 0 }

  init() throws(KeyringError) {
    let pass = Array("pass".utf8)
    scenes = SyncScenes(
      identity: try IdentityFile.make(
        name: "founder", role: "officer", passphrase: pass, cost: .cheap
      ).unlock(pass))
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    var slice = Slice(next: place + 1)
    guard place > 0 else {
      var called: Set<Sync> = []
      for number in UInt64(0)..<1_000 where slice.wrong.isEmpty {
        let complaint = complaint(without: nil, number, seed, &called)
        if let complaint { slice.wrong.append("case 0: \(complaint)") }
        slice.tried += 1
      }
      let never = Set(Sync.allCases).subtracting(called)
      if !never.isEmpty { slice.wrong.append("case 0: never called: \(never)") }
      return slice
    }
    let sync = Sync.allCases[Int(place) - 1]
    var called: Set<Sync> = []
    while slice.tried < SyncsLeftOut.patience {
      slice.tried += 1
      if complaint(without: sync, slice.tried, seed, &called) != nil { return slice }
    }
    slice.wrong.append("case \(place): the sync \(sync.rawValue) is left out, and nobody notices")
    return slice
  }

  private func complaint(
    without sync: Sync?, _ number: UInt64, _ seed: UInt64, _ called: inout Set<Sync>
  ) -> String? {
    var chance = Chance(seed: Chance.mixed(seed, number))
    func disk() -> ForgetfulDisk {
      ForgetfulDisk(SimulatedDisk(seed: chance.next()), without: sync)
    }
    let books = disk()
    var complaint = CrashStates.complaint(maker, on: books, books.disk, &chance)
    called.formUnion(books.called)
    // The others have few ways to go: now and then is enough.
    guard complaint == nil, number % 10 == 0 else { return complaint }
    for scene in [scenes.keys, scenes.scrub, scenes.heads] {
      let other = disk()
      if complaint == nil { complaint = scene(other, &chance) }
      called.formUnion(other.called)
    }
    return complaint
  }
}

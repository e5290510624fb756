import Casework
import Ledger

/// What a clock would tell about a compartment that a viewer may not see: the same work in a log with
/// and without it, for the same visible content. A ratio of 1 tells nothing.
///
/// Opening reads past every frame, and how many frames there are and how large they are shows anyhow;
/// that figure stands here so that nobody believes otherwise.
struct HiddenFigures {
  let folder: String
  let people: Int
  let keys: Int
  let appends: Int

  private static let seen: Set<Compartment> = [.aftercare, .administration]
  private static let hidden: UInt8 = 5

  func measure() throws -> [Figure] {
    try screens() + log()
  }

  private func screens() -> [Figure] {
    let events = Practice.events(people: people, seed: 1, now: PressedKeys.now)
    let viewer = Viewer(
      user: Practice.viewer(.practice).user, role: .aftercareCoordinator, compartments: Self.seen)
    var with = PressedKeys(Register(folding: events), viewer, keys: keys)
    var without = PressedKeys(
      Register(folding: events.filter { viewer.sees($0.compartment) }), viewer, keys: keys)
    return [
      figure("list", with.moving(), without.moving()),
      figure("search", with.filtering(), without.filtering()),
    ]
  }

  private func log() throws -> [Figure] {
    let with = try makeLog("with", isFilled: true)
    let without = try makeLog("without", isFilled: false)
    // In turn, because a disk has moods.
    var times: [[UInt64]] = [[], [], [], []]
    for number in 0..<appends {
      for (index, ledger) in [with, without].enumerated() {
        let start = Clock.nanoseconds()
        try ledger.append([draft(number, 2)])
        let middle = Clock.nanoseconds()
        try ledger.readNew { _ in }
        times[index].append(middle - start)
        times[2 + index].append(Clock.nanoseconds() - middle)
      }
    }
    let opened = try ["with", "without"].map { name in
      try Measurement(runs: 9) { () throws(LedgerError) in
        try Ledger.open(
          at: path(name), on: SystemDisk(), for: .reading, keys: keyring(closed: true)
        )
        .readNew { _ in }
      }
    }
    return [
      figure("append", Measurement(times[0]), Measurement(times[1])),
      figure("what is new", Measurement(times[2]), Measurement(times[3])),
      figure("opening", opened[0], opened[1]),
    ]
  }

  private func figure(_ name: String, _ with: Measurement, _ without: Measurement) -> Figure {
    Figure(
      name: "\(name), beside a hidden compartment", value: with.median,
      baseline: "the same without it", baselineValue: without.median)
  }

  private func path(_ name: String) -> String { "\(folder)/hidden-\(name)" }

  private func keyring(closed: Bool) -> SimulatedKeys {
    let keys = SimulatedKeys()
    if closed { keys.closed = [Self.hidden] }
    return keys
  }

  /// A log with so many visible records, and as many hidden ones between them or none; and a ledger
  /// of somebody who cannot open those, read to its end.
  private func makeLog(_ name: String, isFilled: Bool) throws -> Ledger {
    let disk = SystemDisk()
    let writer = LogWriter(device: Sample.device, now: Clock.milliseconds)
    let all = try Ledger.create(
      at: path(name), on: disk, purpose: .test, log: LogID(high: 3, low: 4), writer: writer,
      keys: keyring(closed: false))
    for start in stride(from: 0, to: people, by: 100) {
      let numbers = start..<start + 100
      try all.append(
        numbers.flatMap { number in
          [draft(number, 2)] + (isFilled ? [draft(number, Self.hidden)] : [])
        })
    }
    let ledger = try Ledger.open(
      at: path(name), on: disk, for: .writing(writer), keys: keyring(closed: true))
    try ledger.readNew { _ in }
    return ledger
  }

  private func draft(_ number: Int, _ compartment: UInt8) -> DraftRecord {
    var draft = Sample.draft(number)
    draft.compartment = compartment
    return draft
  }
}

import Glibc
import Ledger

/// Four writers and two readers on one log of the real disk; one of them after the other is killed
/// at a random moment and replaced. A case is one kill; every twenty the log is compared with what
/// was said, and a new one is begun.
struct Kills: TorturePart {
  let maker: LogMaker
  let program: String
  let folder: String

  static let ofOneLog: UInt64 = 20

  var name: String { "kill -9, 4 writers and 2 readers, \(maker.name)" }
  var gate: UInt64 { 10 * Kills.ofOneLog }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    var slice = Slice(next: place)
    var chance = Chance(seed: Chance.mixed(seed, place))
    let log = "\(folder)/kills-\(maker.name)"
    try? Child(program: "rm", arguments: ["-rf", log]).run()
    var witness = Witness()
    var children = try (0..<6).map { try start($0, log) }
    func listen() {
      for (index, child) in children.enumerated() {
        child.listen()
        witness.hear(child.take(), isReader: index >= 4)
      }
    }
    // Somebody has to have written before anybody is killed.
    let patience = Clock.nanoseconds() + 30_000_000_000
    while witness.count == 0, Clock.nanoseconds() < patience {
      usleep(1_000)
      listen()
    }
    while slice.tried < Kills.ofOneLog {
      let moment = Clock.nanoseconds() + UInt64.random(in: 0...20_000_000, using: &chance)
      while Clock.nanoseconds() < moment {
        usleep(500)
        listen()
      }
      // A reader now and then, so that it has to read all of the log anew.
      let who = Int.random(in: 0..<20, using: &chance)
      let index = who < 2 ? 4 + who : who % 4
      children[index].kill()
      children[index].listen()
      witness.hear(children[index].take(), isReader: index >= 4)
      children[index] = try start(index, log)
      slice.tried += 1
    }
    for child in children { child.kill() }
    listen()
    if witness.count == 0 { slice.wrong.append("nothing was ever acknowledged") }
    slice.wrong += witness.complaints(maker, at: log).map { "case \(place): \($0)" }
    slice.next += slice.tried
    return slice
  }

  private func start(_ index: Int, _ log: String) throws -> PipedChild {
    let kind = maker.keys == nil ? [] : ["--sealed"]
    return try PipedChild(
      program,
      index < 4 ? ["writer", log, "--segment-bytes", "60000"] + kind : ["reader", log] + kind)
  }
}

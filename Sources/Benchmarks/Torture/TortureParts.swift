import Ledger

/// Every part there is, for each kind of log.
struct TortureParts {
  let all: [any TorturePart]

  /// - Parameters:
  ///   - isGate: small logs.
  ///   - scratch: a folder for logs on the real disk.
  ///   - corpus: a folder of samples for each parser.
  init(isGate: Bool, scratch: String, corpus: String) throws {
    let program = try OwnProgram.path()
    var parts: [any TorturePart] = []
    for maker in LogMaker.all {
      parts += try TortureParts.spoiling(maker, isGate: isGate)
      parts.append(CrashStates(maker: maker, gate: 20_000))
      parts.append(FailingCalls(maker))
      parts.append(Kills(maker: maker, program: program, folder: scratch))
      parts.append(
        FailingSystemCalls(worker: .writer(maker), program: program, folder: scratch))
      parts.append(FullDisk(maker: maker, folder: scratch))
    }
    parts.append(FailingSystemCalls(worker: .caretaker, program: program, folder: scratch))
    parts.append(FedParsers(program: program, folder: scratch, corpus: corpus))
    parts.append(EveryOrder())
    parts.append(try SyncsLeftOut())
    parts.append(try ErasedPeople(people: isGate ? 50 : 1_000))
    all = parts
  }

  private static func spoiling(_ maker: LogMaker, isGate: Bool) throws -> [any TorturePart] {
    let isSealed = maker.keys != nil
    let torture = try Torture(bytes: (isGate ? 64 : 1_024) << 10, isSealed: isSealed)
    let small = isGate ? torture : try Torture(bytes: 64 << 10, isSealed: isSealed)
    var parts: [any TorturePart] = [
      CutsAndFlips(kind: .cuts, torture: torture, maker: maker),
      CutsAndFlips(kind: .flips, torture: torture, maker: maker),
      OpenedFlips(torture: small, step: isGate ? 97 : 1, maker: maker),
    ]
    for isVouched in [true, false] {
      let suffix = "\(maker.name), \(isVouched ? "vouched for" : "after a start")"
      func log(_ kib: Int, _ seed: UInt64, id: UInt64 = 3) throws -> SpoiltLog {
        try SpoiltLog(
          maker, bytes: kib << 10, seed: seed, isVouched: isVouched, id: LogID(high: id, low: 4))
      }
      let large = try log(isGate ? 24 : 64, 1)
      parts.append(SpoiltBytes(log: try log(isGate ? 6 : 64, 2), suffix: suffix))
      parts.append(SpoiltSectors(log: large, stale: try log(isGate ? 24 : 64, 3), suffix: suffix))
      let few = isGate ? 24 : 64
      parts.append(
        SpoiltFrames(log: try log(few, 4), foreign: try log(few, 4, id: 5), suffix: suffix))
    }
    parts.append(try SpoiltSegments(maker, batches: isGate ? 60 : 400))
    return parts
  }
}

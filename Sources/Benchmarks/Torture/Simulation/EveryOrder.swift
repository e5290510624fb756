import Ledger

/// The small model: a few processes at one log, every order of their steps, each killed and the power
/// cut before every call. A case is one size of it; what is counted are the steps that were taken.
struct EveryOrder: TorturePart {
  /// Processes, and batches of each.
  private static let sizes = [(2, 2), (3, 2), (3, 3)]

  var name: String { "the small model, up to 3 processes with 3 batches each" }
  var size: UInt64? { UInt64(EveryOrder.sizes.count) }
  /// The largest takes two minutes.
  var gate: UInt64 { 2 }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    var slice = Slice(next: place + 1)
    let (processes, appends) = EveryOrder.sizes[Int(place)]
    let counts = try SmallModel.run(processes: processes, appends: appends)
    slice.tried = UInt64(counts.steps + counts.powerCuts)
    slice.wrong = counts.wrong.map { "case \(place): \($0)" }
    if counts.ends == 0 { slice.wrong.append("case \(place): nobody ever came to an end") }
    return slice
  }
}

/// One way to torture a log, as a row of numbered cases: whoever knows the number and the seed can
/// try a case again.
protocol TorturePart {
  /// As it stands in the table and in the state file.
  var name: String { get }
  /// How many cases there are; nil when every number makes another one.
  var size: UInt64? { get }
  /// How many of them every change must pass.
  var gate: UInt64 { get }
  /// Why it cannot be run on this machine; nil when it can.
  var obstacle: String? { get }

  /// Tries cases from this number on: a second or some of work.
  func run(from place: UInt64, seed: UInt64) throws -> Slice
}

extension TorturePart {
  var size: UInt64? { nil }
  var obstacle: String? { nil }
}

/// What a second of torture found.
struct Slice {
  /// How many cases were tried.
  var tried: UInt64 = 0
  /// The number of the next case.
  var next: UInt64
  /// What went wrong, in words.
  var wrong: [String] = []

  /// Nothing tried yet.
  init(next: UInt64) {
    self.next = next
  }

  /// Tries case after case for a second, or to the end.
  ///
  /// - Parameter body: tries a case and returns what is wrong with it.
  init(from place: UInt64, to end: UInt64?, _ body: (UInt64) throws -> String?) rethrows {
    self.init(next: place)
    let start = Clock.nanoseconds()
    while next < end ?? .max, Clock.nanoseconds() - start < 1_000_000_000 {
      if let complaint = try body(next) { wrong.append("case \(next): \(complaint)") }
      tried += 1
      next += 1
    }
  }
}

/// Durations of one subject, in nanoseconds.
struct Measurement {
  private var sorted: [UInt64]

  init(_ durations: [UInt64]) { sorted = durations.sorted() }

  /// Runs a body so many times and takes the time of each run.
  init<Failure: Error>(runs: Int, _ body: () throws(Failure) -> Void) throws(Failure) {
    var durations: [UInt64] = []
    durations.reserveCapacity(runs)
    for _ in 0..<runs {
      let start = Clock.nanoseconds()
      try body()
      durations.append(Clock.nanoseconds() - start)
    }
    self.init(durations)
  }

  var median: UInt64 { percentile(50) }

  /// - Parameter percent: 0 ... 100.
  func percentile(_ percent: Int) -> UInt64 {
    guard let last = sorted.indices.last else { return 0 }
    return sorted[min(last, sorted.count * percent / 100)]
  }

  var total: UInt64 { sorted.reduce(0, +) }
}

/// One line of the report: a figure beside its baseline of the same run, and their ratio, which is
/// what can be compared between machines.
struct Figure {
  enum Unit {
    case nanoseconds, bytes
  }

  let name: String
  let value: UInt64
  let baseline: String
  let baselineValue: UInt64
  var unit = Unit.nanoseconds

  var line: String {
    let ratio = Double(value) / Double(max(1, baselineValue))
    return [
      Figure.padded(name, 46), Figure.padded(told(value), 11),
      Figure.padded(baseline, 40), Figure.padded(told(baselineValue), 11),
      "\(Figure.rounded(ratio))x",
    ].joined(separator: " ")
  }

  static let head = [
    padded("figure", 46), padded("cost", 11), padded("baseline", 40), padded("cost", 11), "ratio",
  ].joined(separator: " ")

  private func told(_ value: UInt64) -> String {
    unit == .bytes ? "\(value) bytes" : Figure.time(value)
  }

  private static func time(_ nanoseconds: UInt64) -> String {
    let value = Double(nanoseconds)
    if value < 10_000 { return "\(rounded(value / 1000)) us" }
    if value < 1_000_000 { return "\(nanoseconds / 1000) us" }
    return "\(rounded(value / 1_000_000)) ms"
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }
}

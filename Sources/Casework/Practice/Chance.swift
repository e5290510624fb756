/// Chance that follows from a seed, with the few questions that courses ask of it.
struct Chance: Sendable {
  private var generator: SplitMix64

  /// The chance of one person: independent of how many others there are.
  init(seed: UInt64, number: Int) {
    var mixer = SplitMix64(
      seed: seed ^ (UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93))
    generator = SplitMix64(seed: mixer.next())
  }

  /// A whole number in a range, each as likely.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// Whether something with this probability happens.
  /// - Parameter percent: 0…100.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of several, each as likely.
  /// - Parameter spare: what is given when there are none.
  mutating func one<Value>(of values: [Value], or spare: Value) -> Value {
    values.isEmpty ? spare : values[number(0...(values.count - 1))]
  }

  mutating func one(of texts: [String]) -> String { one(of: texts, or: "") }

  /// One of several, each as likely as its weight says.
  mutating func pick<Value>(_ first: (Value, Int), _ others: (Value, Int)...) -> Value {
    let total = others.reduce(first.1) { $0 + $1.1 }
    var left = number(1...max(1, total)) - first.1
    if left <= 0 { return first.0 }
    for (value, weight) in others {
      left -= weight
      if left <= 0 { return value }
    }
    return first.0
  }
}

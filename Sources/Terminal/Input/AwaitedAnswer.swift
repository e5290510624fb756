/// An answer of the terminal about itself that was late: a slow line, a busy machine.
struct AwaitedAnswer {
  /// How long leaving waits for it, at most. A terminal that has not answered in the first five seconds
  /// never will, and is not waited for.
  private static let patience = Duration.milliseconds(600)
  private static let longest = Duration.seconds(5)
  /// The answers together are shorter than this.
  private static let most = 256

  private let asked = ContinuousClock.now
  private var leaving: ContinuousClock.Instant?
  private var bytes: [UInt8] = []

  /// Whether the last of what was asked was answered.
  var isThere: Bool { TerminalReplies(bytes).isComplete }

  mutating func take(_ more: [UInt8]) { bytes = (bytes + more).suffix(AwaitedAnswer.most) }

  /// How long to go on waiting, from the first time that this is asked; 0 for no longer.
  var millisecondsLeft: Int {
    mutating get {
      let now = ContinuousClock.now
      let start = leaving ?? now
      leaving = start
      let left = min(start + AwaitedAnswer.patience, asked + AwaitedAnswer.longest) - now
      return max(0, Int(left / .milliseconds(1)))
    }
  }
}

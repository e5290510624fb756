import Canvas
import Glibc

/// Reads standard input and the pipe of signals.
struct InputReader {
  /// What one wait brought.
  struct Batch {
    var events: [InputEvent] = []
    /// Signals that came, each once, in the order of their first coming.
    var signals: [Int32] = []
    var isEmpty: Bool { events.isEmpty && signals.isEmpty }
  }

  /// How long an Escape waits for the rest of a sequence.
  private static let escapeDelay = 25
  /// How long any other sequence may stay unfinished.
  private static let patience = Duration.seconds(1)

  private var decoder = KeyDecoder()
  private var lastRead = ContinuousClock.now
  private var early: [InputEvent] = []
  /// The answer of the terminal that is still to come.
  private var answer: AwaitedAnswer?

  /// Takes bytes that were read before there was a screen: what was typed ahead.
  mutating func take(_ bytes: [UInt8]) {
    early += decoder.decode(bytes) + decoder.flush()
  }

  /// Counts on an answer of the terminal that did not come in time.
  mutating func expectAnswer() { answer = AwaitedAnswer() }

  /// Waits a little for an answer that never came, and reads it: left unread, it would stand on the
  /// prompt of the shell. For who gives the terminal back; what else comes is dropped.
  mutating func awaitAnswer() {
    while let limit = answer?.millisecondsLeft, limit > 0 {
      let ready = Curses.wait(milliseconds: limit, file: nil)
      if ready.contains(.wake) { _ = Self.read(Curses.wakeReader) }
      guard ready.contains(.input) else { continue }
      guard let bytes = Self.read(STDIN_FILENO) else { return }
      look(for: bytes)
    }
  }

  private mutating func look(for bytes: [UInt8]) {
    answer?.take(bytes)
    if answer?.isThere == true { answer = nil }
  }

  /// Waits for something to happen and takes all there is; `.tick` when nothing did, or when something
  /// can be read from `file`, which stays unread.
  mutating func wait(milliseconds: Int?, file: Int32?) -> Batch {
    let end = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    var batch = Batch(events: early)
    early = []
    while batch.isEmpty {
      let ready = Curses.wait(milliseconds: limit(until: end), file: file)
      if ready == .file {
        batch.events = [.tick]
      } else if ready.isEmpty {
        batch.events += decoder.isAwaitingEscape ? decoder.flush() : giveUp()
        if batch.isEmpty, let end, ContinuousClock.now >= end { batch.events = [.tick] }
      } else {
        drain(ready, into: &batch)
      }
    }
    return batch
  }

  /// How long to wait for the next byte.
  private func limit(until end: ContinuousClock.Instant?) -> Int? {
    let left = end.map { max(0, Self.milliseconds($0 - .now)) }
    if decoder.isAwaitingEscape { return Self.escapeDelay }
    if decoder.isUnfinished { return min(left ?? .max, Self.milliseconds(Self.patience)) }
    return left
  }

  /// Rounded up, so that a wait never ends just before its time.
  private static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1000
      + Int((parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private mutating func giveUp() -> [InputEvent] {
    guard decoder.isUnfinished, ContinuousClock.now - lastRead >= Self.patience else { return [] }
    return decoder.abandon()
  }

  /// Takes everything that is there, so that a key held down costs one frame and not one each.
  private mutating func drain(_ first: Curses.Readiness, into batch: inout Batch) {
    var ready = first
    while !ready.isEmpty {
      if ready.contains(.wake) { readSignals(into: &batch) }
      if ready.contains(.input) {
        guard let bytes = Self.read(STDIN_FILENO) else {
          batch.events.append(.interrupted(.hangUp))
          return
        }
        lastRead = .now
        look(for: bytes)
        batch.events += decoder.decode(bytes)
      }
      ready = Curses.wait(milliseconds: 0, file: nil)
    }
  }

  private func readSignals(into batch: inout Batch) {
    for byte in Self.read(Curses.wakeReader) ?? [] {
      let signal = Int32(byte)
      if !batch.signals.contains(signal) { batch.signals.append(signal) }
    }
  }

  /// What can be read now; nil at the end of the input.
  static func read(_ file: Int32) -> [UInt8]? {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      result = Glibc.read(file, buffer.baseAddress, buffer.count)
      count = max(0, result)
    }
    if result < 0, errno == EINTR || errno == EAGAIN { return [] }
    return result > 0 ? bytes : nil
  }
}

import Canvas
import Casework
import Wording
import Workbench

/// The workbench of somebody, with the keys that are pressed timed until the frame is finished.
struct PressedKeys {
  static let now = Moment(milliseconds: 1_795_420_800_000)

  private var bench: Workbench
  private let keys: Int

  /// - Parameter keys: how many are pressed each time.
  init(_ register: Register, _ viewer: Viewer, keys: Int) {
    self.keys = keys
    bench = Workbench(
      Setup(
        register: register, viewer: viewer, now: Self.now, lastLook: nil,
        language: .dutch, glyphs: .unicode, size: Size(columns: 120, rows: 40),
        keymap: .standard, themes: ["day"], theme: "day",
        ids: RecordIDSource(generator: SplitMix64(seed: 1)),
        origin: AccessOrigin(session: RecordID(high: 1, low: 1), device: "bench")))
    // The list of others' cases asks once why.
    for key in [Key.character("m"), .right, .tab, .enter, .character("m"), .character("m")] {
      _ = bench.update(.input(.key(key)))
    }
    _ = bench.update(.viewRecorded(bench.viewsToRecord()))
  }

  /// Up and down a list.
  mutating func moving() -> Measurement { press("jjjjjjkkjj") }

  /// Typing into the field that filters a list.
  mutating func filtering() -> Measurement {
    _ = bench.update(.input(.key(.character("/"))))
    defer { _ = bench.update(.input(.key(.escape))) }
    return press("vanden")
  }

  /// Typing a whole search.
  mutating func searching(_ text: String) -> Measurement {
    _ = bench.update(.input(.key(.character("/"))))
    defer { _ = bench.update(.input(.key(.escape))) }
    return press(text)
  }

  /// Hands every case over to somebody: what the dry run costs until it can be read, and what recording
  /// it does, without the disk.
  mutating func batch() throws -> (people: Int, preview: UInt64, recording: UInt64) {
    press([.character("3"), .character("*"), .character("h"), .right])
    let preview = frame(after: .key(.control("d")))
    let start = Clock.nanoseconds()
    guard case .append(let events, _)? = bench.update(.input(.key(.enter))).first else {
      throw NothingRecorded()
    }
    _ = bench.update(.saved(events))
    _ = bench.render()
    let people = Set(events.compactMap(\.subject)).count
    return (people, preview, Clock.nanoseconds() - start)
  }

  /// The keys led to something else than what is measured.
  private struct NothingRecorded: Error {}

  /// What one decision costs until its frame: the case under the cursor is handed over.
  mutating func decision() -> Measurement {
    press([.character("3")])
    return Measurement(
      (0..<20).map { _ in
        press([.character("j"), .character("h"), .right])
        let start = Clock.nanoseconds()
        if case .append(let events, _)? = bench.update(.input(.key(.control("d")))).first {
          _ = bench.update(.saved(events))
        }
        _ = bench.render()
        return Clock.nanoseconds() - start
      })
  }

  private mutating func press(_ keys: [Key]) {
    for key in keys { _ = frame(after: .key(key)) }
  }

  private mutating func frame(after input: InputEvent) -> UInt64 {
    let start = Clock.nanoseconds()
    _ = bench.update(.input(input))
    let views = bench.viewsToRecord()
    if !views.isEmpty { _ = bench.update(.viewRecorded(views)) }
    _ = bench.render()
    return Clock.nanoseconds() - start
  }

  /// Presses the keys of a word over and over; between two rounds of typing the field is emptied.
  private mutating func press(_ word: String) -> Measurement {
    var durations: [UInt64] = []
    while durations.count < keys {
      for key in word {
        durations.append(frame(after: .key(.character(key))))
      }
      _ = bench.update(.input(.key(.control("u"))))
    }
    return Measurement(durations)
  }
}

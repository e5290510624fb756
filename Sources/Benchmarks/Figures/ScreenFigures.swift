import Canvas
import Casework
import Wording
import Workbench

/// What a key costs: from the key to the finished frame, with 5,000 people in the register.
struct ScreenFigures {
  let people: Int
  let keys: Int

  func measure() -> [Figure] {
    let now = Moment(milliseconds: 1_795_420_800_000)
    let register = Register(folding: Practice.events(people: people, seed: 1, now: now))
    var bench = Workbench(
      Setup(
        register: register, viewer: Practice.viewer(.practice), now: now, lastLook: nil,
        language: .dutch, glyphs: .unicode, size: Size(columns: 120, rows: 40),
        keymap: .standard, themes: ["day"], theme: "day",
        ids: RecordIDSource(generator: SplitMix64(seed: 1)),
        origin: AccessOrigin(session: RecordID(high: 1, low: 1), device: "bench")))
    // The baseline writes every cell of the same canvas once: no program can draw for less.
    let blank = Measurement(runs: 200) {
      var canvas = Canvas(size: Size(columns: 120, rows: 40))
      for row in 0..<40 {
        canvas.write(String(repeating: "x", count: 120), at: Point(column: 0, row: row))
      }
    }
    // The list of others' cases asks once why.
    for key in [Key.character("m"), .right, .tab, .enter, .character("m"), .character("m")] {
      _ = bench.update(.input(.key(key)))
    }
    _ = bench.update(.viewRecorded(bench.viewsToRecord()))
    let moving = press(&bench, "jjjjjjkkjj")
    _ = bench.update(.input(.key(.character("/"))))
    let typing = press(&bench, "vanden")
    _ = bench.update(.input(.key(.escape)))
    return [
      Figure(
        name: "key to frame, moving, \(people) people, 99 %", value: moving.percentile(99),
        baseline: "120x40 cells written once, median", baselineValue: blank.median),
      Figure(
        name: "key to frame, filtering, \(people) people, 99 %", value: typing.percentile(99),
        baseline: "120x40 cells written once, median", baselineValue: blank.median),
    ]
  }

  /// Presses the keys of a word over and over; between two rounds of typing the field is emptied.
  private func press(_ bench: inout Workbench, _ word: String) -> Measurement {
    var durations: [UInt64] = []
    while durations.count < keys {
      for key in word {
        let start = Clock.nanoseconds()
        _ = bench.update(.input(.key(.character(key))))
        let views = bench.viewsToRecord()
        if !views.isEmpty { _ = bench.update(.viewRecorded(views)) }
        _ = bench.render()
        durations.append(Clock.nanoseconds() - start)
      }
      _ = bench.update(.input(.key(.control("u"))))
    }
    return Measurement(durations)
  }
}

import Canvas
import Casework

/// What a key costs: from the key to the finished frame, with 5,000 people in the register.
struct ScreenFigures {
  let people: Int
  let keys: Int

  func measure() -> [Figure] {
    let events = Practice.events(people: people, seed: 1, now: PressedKeys.now)
    var pressed = PressedKeys(Register(folding: events), Practice.viewer(.practice), keys: keys)
    // The baseline writes every cell of the same canvas once: no program can draw for less.
    let blank = Measurement(runs: 200) {
      var canvas = Canvas(size: Size(columns: 120, rows: 40))
      for row in 0..<40 {
        canvas.write(String(repeating: "x", count: 120), at: Point(column: 0, row: row))
      }
    }
    let moving = pressed.moving()
    let filtering = pressed.filtering()
    return [
      ("key to frame, moving, \(people) people, 99 %", moving),
      ("key to frame, filtering, \(people) people, 99 %", filtering),
    ].map { name, measured in
      Figure(
        name: name, value: measured.percentile(99), baseline: "120x40 cells written once, median",
        baselineValue: blank.median)
    }
  }
}

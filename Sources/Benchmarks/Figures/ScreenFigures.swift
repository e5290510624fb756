import Canvas
import Casework

/// What a key costs: from the key to the finished frame, with so many people in the register.
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
    return [("moving", moving), ("filtering", filtering)].flatMap { name, measured in
      [50, 99].map { percent in
        Figure(
          name: "key to frame, \(name), \(people) people, \(percent) %",
          value: measured.percentile(percent), baseline: "120x40 cells written once, median",
          baselineValue: blank.median)
      }
    }
  }
}

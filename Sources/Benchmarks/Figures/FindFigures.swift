import Canvas
import Casework

/// What a key costs while a whole search is typed over a large municipality: words, fields that a row
/// answers, fields that its person answers, and the full text of all notes.
struct FindFigures {
  let people: Int
  let keys: Int

  private static let searches: [(name: String, text: String)] = [
    ("words", "vd berg"), ("fields", "due<90d !housing:arranged owner:none "),
    ("fields of the person", "tier:T0,T1 theme:zeden !snoozed "),
    ("notes", "note:\"buurman\" "), ("nobody, so near", "brgen"),
  ]

  func measure() -> [Figure] {
    let events = Practice.events(people: people, seed: 1, now: PressedKeys.now)
    var pressed = PressedKeys(
      Register(folding: events), Practice.viewer(.practice), keys: keys)
    let bare = Measurement(runs: 200) {
      var canvas = Canvas(size: Size(columns: 120, rows: 40))
      for row in 0..<40 {
        canvas.write(String(repeating: "x", count: 120), at: Point(column: 0, row: row))
      }
    }
    return FindFigures.searches.map { search in
      // The first time through is measured as well: nothing is at hand then.
      Figure(
        name: "key to frame, search of \(search.name), \(people) people, 99 %",
        value: pressed.searching(search.text).percentile(99),
        baseline: "120x40 cells written once, median", baselineValue: bare.median)
    }
  }
}

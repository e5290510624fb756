import Preferences
import Testing

@Suite("What was probably meant")
struct SuggestionTests {
  @Test(
    "A slip or two is forgiven, one in three letters",
    arguments: [
      ("dya", ["day", "night"], "day"),
      ("nihgt", ["day", "night"], "night"),
      ("Night", ["day", "night"], "night"),
      ("cursr.dwn", ["cursor.up", "cursor.down"], "cursor.down"),
      ("due.overdeu", ["due.overdue", "due.today"], "due.overdue"),
      ("vmi", ["vim", "arrows"], "vim"),
      ("tabs", ["tab", "text"], "tab"),
      ("--fro", ["--for", "--from"], "--from"),
    ])
  func near(typed: String, candidates: [String], meant: String) {
    #expect(Suggestion.nearest(to: typed, in: candidates) == meant)
  }

  @Test(
    "Nothing far-fetched is offered",
    arguments: [
      ("x", ["k", "j"]), ("harbour", ["day", "night"]), ("", ["day"]), ("day", []),
      ("dawn", ["day"]), (String(repeating: "a", count: 100_000), ["day", "night"]),
    ])
  func far(typed: String, candidates: [String]) {
    #expect(Suggestion.nearest(to: typed, in: candidates) == nil)
  }

  @Test("Of two that are equally near, the first in the alphabet")
  func equals() {
    #expect(Suggestion.nearest(to: "mork", in: ["murk", "mark"]) == "mark")
  }
}

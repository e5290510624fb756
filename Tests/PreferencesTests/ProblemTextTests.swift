import Preferences
import Testing
import Wording

@Suite("A problem in words")
struct ProblemTextTests {
  @Test(
    "Where, what, and what to do, in both languages",
    arguments: [
      (
        PreferenceProblem(
          file: "keymap.toml", line: 3, column: 7,
          kind: .unknownAction("cursr.up", suggestion: "cursor.up")),
        Phrase(
          nl: "keymap.toml:3:7: De opdracht “cursr.up” bestaat niet. Deze toets doet wat hij al "
            + "deed. Bedoelt u “cursor.up”?",
          en: "keymap.toml:3:7: There is no command “cursr.up”. This key does what it did. Did you "
            + "mean “cursor.up”?")
      ),
      (
        PreferenceProblem(file: "a.toml", kind: .unreadable(.tooLarge)),
        Phrase(
          nl: "a.toml: Dit bestand is niet gelezen: het is groter dan 1 MiB. Keerpunt werkt verder "
            + "zonder.",
          en:
            "a.toml: This file was not read: it is larger than 1 MiB. Keerpunt carries on without "
            + "it.")
      ),
      (
        PreferenceProblem(
          file: "p.toml", line: 1, column: 12,
          kind: .unknownValue(
            key: "language", value: "fr", suggestion: nil, allowed: ["nl", "en"])),
        Phrase(
          nl: "p.toml:1:12: “fr” kan niet bij “language”. Kies uit: nl, en.",
          en: "p.toml:1:12: “language” does not take “fr”. Choose from: nl, en.")
      ),
    ])
  func text(problem: PreferenceProblem, phrase: Phrase) {
    #expect(problem.phrase == phrase)
  }

  @Test("A theme that does not exist is answered with those that do")
  func lookup() {
    let error = ThemeLookupError.unknown("nigt", suggestion: "night", names: ["day", "night"])
    #expect(
      error.phrase
        == Phrase(
          nl: "Het thema “nigt” bestaat niet. Bedoelt u “night”? Kies uit: day, night.",
          en: "There is no theme “nigt”. Did you mean “night”? Choose from: day, night."))
  }
}

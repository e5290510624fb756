import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

/// Keys and what has to be on screen after them.
struct Step: Sendable, CustomTestStringConvertible {
  let keys: String
  /// What stands on screen, somewhere.
  let shows: [String]
  let action: Action

  init(_ action: Action, _ keys: String, _ shows: String...) {
    self.action = action
    self.keys = keys
    self.shows = shows
  }

  var testDescription: String { "\(action.rawValue): \(keys)" }

  static let all: [Step] = [
    Step(.showReturns, "4 2", "[2 Terugkeer "),
    Step(.showCaseload, "3", "[3 Zaken "),
    Step(.showNotes, "4", "[4 Notities "),
    Step(.showTriage, "1", "[1 Triage "),
    Step(.showMeasures, "5", "[5 Maatregelen", "verlengen", "huisverbod"),
    Step(.showMeetings, "6", "[6 Overleg "),
    Step(.share, "D", "Delen over Nijland, Ayşe"),
    Step(.referToHouse, "6 G a h", "Aanmelding ZVH: "),
    Step(.stepHouse, "6 a j", "ZVH: Kok, Milan"),
    Step(.agree, "6 a f", "Afspraak: Kok, Milan"),
    Step(.planMeeting, "6 a M", "Vergadering plannen"),
    Step(.tableCase, "a T", "Hier valt niets te beslissen"),
    Step(.snooze, "1 z", "Laten sluimeren: Nijland, Ayşe"),
    Step(.snooze, "1 g g z", "Deze termijn is voorbij"),
    Step(.decideNot, "1 n", "Geen actie bij Nijland, Ayşe", "Reden"),
    Step(.refer, "1 G f", "doorverwijzen"),
    Step(.acknowledge, "1 g g l", "Verlopen termijn gezien bij Broek, Zoë van den"),
    Step(.newMeasure, "a m", "Maatregel voor Nijland, Ayşe"),
    Step(.extendMeasure, "p", "Hier valt niets te beslissen"),
    Step(.stepMeasure, "a g", "Hier valt niets te beslissen"),
    Step(.stepSupervision, "a s", "Hier valt niets te beslissen"),
    Step(.callUp, "C", "Hier valt niets te beslissen"),
    Step(.warn, "W", "Hier valt niets te beslissen"),
    Step(.report, "P", "Hier valt niets te beslissen"),
    Step(.requestAdvice, "a a", "Adviesvraag over Nijland, Ayşe"),
    Step(.answerAdvice, "a w", "Hier valt niets te beslissen"),
    Step(.showOverview, "7", "[7 Week "),
    Step(.receiveRequest, "a I", "Verzoek van Nijland, Ayşe"),
    Step(.stepRequest, "a J", "Hier valt niets te beslissen"),
    Step(.setTheme, "a x", "Thema voor Nijland, Ayşe"),
    Step(.stepTheme, "a X", "Hier valt niets te beslissen"),
    Step(.stepCode, "a q", "Meldcode bij Nijland, Ayşe"),
    Step(.judgeRisk, "a R", "Risico-oordeel over Nijland, Ayşe"),
    Step(.recordConviction, "a C", "Hier valt niets te beslissen"),
    Step(.recordSpell, "a D", "Hier valt niets te beslissen"),
    Step(.checkReturn, "a k", "Nagaan bij Nijland, Ayşe"),
    Step(.recordSentence, "a v", "Straf van Nijland, Ayşe"),
    Step(.recordLeave, "a l", "Tbs-verlof van Nijland, Ayşe"),
    Step(.newNotice, "a i", "BIJ-melding over een nieuwe betrokkene"),
    Step(.stepNotice, "a u", "Hier valt niets te beslissen"),
    Step(.expectNotice, "a U", "Hier valt niets te beslissen"),
    Step(.callCard, "K b", "Belkaart", "Nijland, Ayşe", "Wie beslist"),
    Step(.pressCard, "K p", "Perskaart", "Bevestig niets"),
    Step(.openCase, "a o", "Zaak zonder detentie van Nijland, Ayşe"),
    Step(.closeCase, "a z", "Hier valt niets te beslissen"),
    Step(.showReview, "8", "[8 Inzage "),
    Step(.viewsOfPerson, "8 V", "Inzage"),
    Step(.markReviewed, "8 r", "Inzage"),
    Step(.rectifyNote, "4 E", "Notitie verbeteren bij"),
    Step(.nextScreen, "tab", "[3 Zaken"),
    Step(.previousScreen, "shift-tab", "[1 Triage"),
    Step(.down, "j", "▌+ma 23 nov?  nu    Snijders"),
    Step(.up, "j j k", "▌+ma 23 nov?  nu    Snijders"),
    Step(.halfPageDown, "ctrl-d", "▌+di 24 nov   1 d   Vermeer, Ravi"),
    Step(.halfPageUp, "ctrl-d ctrl-u", "▌ ma 23 nov?  nu    Nijland"),
    Step(.pageDown, "pagedown", "▌ do 26 nov?  3 d   Okafor, Cas"),
    Step(.pageUp, "pagedown pageup", "▌ ma 23 nov?  nu    Nijland"),
    Step(.top, "G g g", "▌+za 21 nov!  -2 d", "  datum voorbij"),
    Step(.bottom, "G", "▌+do  4 feb   73 d  Uçar, Kim"),
    Step(.open, "enter", "[Kort]", "Nijland, Ayşe"),
    Step(.back, "enter esc", "[2 Terugkeer "),
    Step(.nextTab, "enter tab", "[Tijdlijn]"),
    Step(.previousTab, "enter shift-tab", "[Netwerk]"),
    Step(.zoomIn, "enter tab +", "Een kwartaal, ma 26 okt 2026"),
    Step(.zoomOut, "enter tab -", "Alles, "),
    Step(.timeEarlier, "enter tab + + <", "Vier weken, ma 26 okt 2026"),
    Step(.timeLater, "enter tab + + < >", "Vier weken, ma 9 nov 2026"),
    Step(.filter, "/ v o s", "/ vos", "2 van 35"),
    Step(.chooseView, "\\", "Weergaven", "te laat"),
    Step(.saveView, "\\ +", "Weergave bewaren"),
    Step(.sort, "o b", "op betrokkene", "▌ ma 23 nov?  nu    Nijland"),
    Step(.scope, "m", "Mijn zaken", "Je ziet nu: mijn zaken."),
    Step(.since, "w", "10 van 35"),
    Step(.mark, "space", "1 gemerkt", " ●ma 23 nov?  nu    Nijland"),
    Step(.markAll, "*", "35 gemerkt"),
    Step(.invertMarks, "space ~", "34 gemerkt"),
    Step(.markRange, "v j", "2 gemerkt", " ●ma 23 nov?  nu    Nijland"),
    Step(.history, "H", "Geschiedenis · Nijland, Ayşe", "terugkeer aangekondigd"),
    Step(.asKnown, "g h", "Nijland, Ayşe: zoals bekend op"),
    Step(.newPerson, "a p", "Nieuwe betrokkene"),
    Step(.announceReturn, "a r", "Terugkeer van Nijland, Ayşe"),
    Step(.addNote, "a n", "Notitie bij Nijland, Ayşe"),
    Step(.amendNote, "4 e", "Aanvulling op een notitie bij"),
    Step(.withdraw, "4 i", "Notitie intrekken bij"),
    Step(.changeCondition, "c", "Voorwaarde van Nijland, Ayşe"),
    Step(.changeDate, "d", "Datum terugkeer van Nijland, Ayşe"),
    Step(.changeStatus, "s", "Stand van de terugkeer van Nijland, Ayşe"),
    Step(.answerOffer, "a b", "Aanbod van nazorg aan Nijland, Ayşe"),
    Step(.assign, "h", "Nijland, Ayşe overdragen"),
    Step(.planContact, "a c", "Afspraak met Nijland, Ayşe"),
    Step(.done, "x", "Gedaan bij Nijland, Ayşe"),
    Step(.setTask, "a t", "Taak voor Nijland, Ayşe"),
    Step(.drawZone, "a d", "Adres of gebied bij Nijland, Ayşe"),
    Step(.recordVictimInterest, "a e", "Belang van slachtoffer bij Nijland, Ayşe"),
    Step(.tellNearness, "a E", "Slachtoffer bij adres van Nijland, Ayşe"),
    Step(.revealNumber, "enter b", "[Netwerk]", "Het BSN is 30 seconden te zien"),
    Step(.copyReference, "y r", "Kopiëren staat uit in jouw organisatie"),
    Step(.copyLine, "y l", "Kopiëren staat uit in jouw organisatie"),
    Step(.drafts, "g d", "Je hebt geen concepten"),
    Step(.help, "?", "Wat kan ik hier?"),
    Step(.palette, ":", "Opdracht"),
    Step(.menu, ": m e n u enter", "Nijland, Ayşe", "dossier openen", "alle opdrachten"),
    Step(.intro, ": u i t l e g space i n enter", "Zo lees je het eerste scherm (1/3)"),
    Step(.toggleMouse, "t m", "De muis doet mee"),
    Step(.theme, "t t", "Thema", "nacht"),
    Step(.close, "enter q", "[2 Terugkeer "),
  ]

  /// Actions that are seen by what they ask of the outside.
  static let outside: [(keys: String, action: Action, effects: [Effect])] = [
    ("ctrl-l", .redraw, [.redraw]),
    // Ctrl-C only goes back a layer: it never leaves the program by itself.
    ("ctrl-c", .back, []),
    ("Q", .quit, [.rememberLook(Stage.now), .quit]),
    ("q", .close, [.rememberLook(Stage.now), .quit]),
    ("t t n", .theme, [.useTheme("nacht")]),
  ]
}

@Suite("Actions from key to result")
struct ActionTests {
  private func stage() -> Stage {
    var stage = Stage()
    stage.press("m m m")
    return stage
  }

  @Test("a key does what it says", arguments: Step.all)
  func result(of step: Step) {
    var stage = stage()
    stage.press(step.keys)
    for text in step.shows { #expect(stage.text.contains(text), "\(text)\n\(stage.text)") }
    #expect(stage.effects.isEmpty)
  }

  @Test("a key asks the outside", arguments: Step.outside)
  func outside(keys: String, action: Action, effects: [Effect]) {
    var stage = stage()
    stage.press(keys)
    #expect(stage.effects == effects)
  }

  @Test("every action is in a table here, is undo or redo, or locks")
  func complete() {
    let seen = Set(
      Step.all.map(\.action) + Step.outside.map(\.action) + [.undo, .redo, .lock, .suspend])
    #expect(Set(Action.allCases).subtracting(seen) == [])
  }

  @Test("a signal leaves at once, whatever is open")
  func interrupted() {
    var stage = stage()
    stage.press("a n o")
    stage.send(.interrupted(.terminate))
    #expect(stage.keptDrafts.count == 1)
    #expect(stage.effects.suffix(2) == [.rememberLook(Stage.now), .quit])
  }

  @Test("a decision is undone and redone by a key, and says what it was")
  func undoAndRedo() {
    var stage = stage()
    stage.find("vos ravi")
    let before = stage.text
    stage.press("c w g")
    stage.press("ctrl-d")
    let after = stage.focusedLine
    #expect(stage.messageLine.contains("Vastgelegd: voorwaarde bij Vos, Ravi de."))
    #expect(stage.messageLine.contains("u maakt het ongedaan"))
    #expect(!before.contains(after.dropFirst(2)))
    stage.press("u")
    #expect(stage.messageLine.contains("Ongedaan gemaakt: voorwaarde bij Vos, Ravi de."))
    // The sign of news stays: something did happen.
    #expect(before.contains(stage.focusedLine.dropFirst(2)))
    stage.press("U")
    #expect(stage.messageLine.contains("Opnieuw gedaan: voorwaarde bij Vos, Ravi de."))
    #expect(stage.focusedLine == after)
    #expect(stage.batches.count == 3)
  }

  @Test("undo without anything to undo says so and writes nothing")
  func nothingToUndo() {
    var stage = Stage(user: UserName("nieuw"))
    stage.press("u")
    #expect(stage.messageLine.count > 10)
    #expect(stage.batches.isEmpty)
  }

  @Test(
    "a key without a meaning says so, with the key that helps", arguments: ["ctrl-e", "a Q", "9"])
  func unknownKey(keys: String) {
    var stage = stage()
    stage.press(keys)
    #expect(stage.messageLine.contains("doet hier niets. ? toont wat kan."))
    #expect(stage.effects.isEmpty)
  }

  @Test("messages name the keys of this keymap, not of the usual one")
  func ownKeys() {
    var keymap = Keymap.standard
    for context in [KeyContext.list, .dossier] {
      keymap.bind([.character("u")], in: context, to: nil)
      keymap.bind([.function(5)], in: context, to: .undo)
      keymap.bind([.character("?")], in: context, to: nil)
    }
    var stage = Stage(keymap: keymap)
    stage.press("h k ctrl-d")
    #expect(stage.messageLine.contains("F5 maakt het ongedaan"))
    stage.press("?")
    #expect(stage.messageLine.contains("F1 toont wat kan"))
  }

  @Test("pasted text runs nothing outside a field, and is one line in a filter")
  func paste() {
    var stage = stage()
    let before = stage.lines.dropLast(2)
    stage.send(.paste("Q\nu\nx\n"))
    #expect(stage.effects.isEmpty)
    #expect(stage.lines.dropLast(2) == before)
    #expect(stage.messageLine.contains("Plakken kan in een formulier of bij zoeken."))
    stage.press("/")
    stage.send(.paste("vos\nravi\n"))
    #expect(stage.text.contains("1 van 35"))
    #expect(stage.effects.isEmpty)
  }

  @Test("a log that can only be read refuses before anything is filled in, and offers no decision")
  func readOnly() {
    let reason = Phrase(nl: "Deze log is alleen te lezen.", en: "This log can only be read.")
    for keys in ["a n", "a p", "c", "h", "u", "U"] {
      var stage = Stage(readOnly: reason)
      stage.press(keys)
      #expect(stage.messageLine == " Deze log is alleen te lezen.")
      #expect(stage.form == nil)
      #expect(!stage.footer.contains("notitie"))
    }
  }

  @Test("a role that only reads is told so before anything is filled in")
  func readingRole() {
    var stage = Stage(role: .partnerReader)
    stage.press("a p")
    #expect(stage.form == nil)
    #expect(stage.messageLine.contains("leest alleen"))
  }
}

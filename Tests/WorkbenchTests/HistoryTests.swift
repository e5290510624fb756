import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("What happened, and what was known")
struct HistoryTests {
  private func ravi(_ keys: String = "", _ size: Size = Size(columns: 120, rows: 40)) -> Stage {
    var stage = StaleTests.atRavi(size)
    stage.press(keys)
    return stage
  }

  @Test(
    "H shows the history of a row, and in the dossier of what is under the cursor",
    arguments: [
      ("H", "Geschiedenis · Vos, Ravi de"), ("enter H", "vastgelegd als Ravi de Vos"),
      ("enter tab tab H", "Geschiedenis · Vos, Ravi de"),
      ("enter tab tab tab H", "notitie"),
    ])
  func rows(keys: String, shows: String) {
    let stage = ravi(keys)
    #expect(stage.text.contains(shows), "\(stage.text)")
    #expect(stage.batches.isEmpty)
    // Looking is on record.
    let ravi = StaleTests.ravi.id
    #expect(stage.views.contains { $0.access?.object.people == [ravi] })
  }

  @Test("on every screen about people, and nowhere else", arguments: ScreenKind.allCases)
  func screens(kind: ScreenKind) {
    var stage = Stage()
    stage.press("m m m \(kind.rawValue) H")
    guard kind.isAboutPeople else {
      #expect(stage.workbench.overlay == nil)
      return
    }
    #expect(stage.text.contains("Geschiedenis · "), "\(stage.text)")
  }

  @Test("says who undid and redid what")
  func compensations() {
    let stage = ravi("c o v ctrl-d u U H")
    for words in ["ongedaan gemaakt: onderdak", "opnieuw gedaan: onderdak", "M. Jansen"] {
      #expect(stage.text.contains(words), "\(words)\n\(stage.text)")
    }
    let undone = ravi("c o v ctrl-d u H")
    #expect(undone.text.contains("(ongedaan gemaakt)"))
  }

  @Test("an earlier day says so above the dossier, and shows only what was known then")
  func earlier() throws {
    var stage = ravi("c o v tab X ctrl-d")
    let date = try #require(StaleTests.ravi.currentReturn?.lastMove)
    stage.press("g h")
    stage.type(date.at.date.adding(days: -1).iso)
    stage.press("enter")
    let day = Phrase.dayWithYear(date.at.date.adding(days: -1))[.dutch]
    #expect(stage.text.contains("ZOALS BEKEND OP \(day)"), "\(stage.text)")
    #expect(stage.text.contains("Vos, Ravi de"))
    #expect(!stage.text.contains("9 dagen vervroegd"))
    stage.press("tab")
    #expect(stage.text.contains("[Tijdlijn]"))
    #expect(!stage.text.contains("ma 23 nov 2026") && !stage.text.contains("vr 20 nov 2026"))
    stage.press("q")
    #expect(!stage.text.contains("ZOALS BEKEND OP"))
    #expect(stage.workbench.list.focusedPerson == StaleTests.ravi.id)
  }

  @Test("yesterday is the day when none is typed")
  func yesterday() {
    let stage = ravi("H d ctrl-d")
    #expect(stage.workbench.earlier?.day == Stage.now.date.adding(days: -1))
  }

  @Test("a day to come, and one before anything was known, show nothing")
  func refusals() {
    var stage = ravi("g h")
    stage.type("+2d")
    stage.press("enter")
    #expect(stage.text.contains("moet nog komen"))
    stage.press("ctrl-u")
    stage.type("1-1-2001")
    stage.press("enter")
    #expect(stage.workbench.earlier == nil)
    #expect(stage.messageLine.contains("stond deze betrokkene hier nog niet"))
  }

  @Test(
    "every key that decides says why it does nothing on an earlier day",
    arguments: Action.allCases.filter(\.isDecision))
  func readOnly(action: Action) throws {
    var stage = ravi("g h enter")
    try #require(stage.workbench.earlier != nil)
    let chords = Keymap.standard.chords(for: action, in: [.dossier, .global])
    for key in try #require(chords.first) { stage.send(.key(key)) }
    #expect(stage.messageLine.contains("daar valt niets meer te beslissen"))
    #expect(stage.form == nil && stage.batches.isEmpty)
    #expect(!stage.footer.contains("voorwaarde"))
  }

  @Test("Esc and q go back to where one came from", arguments: ["esc", "q"])
  func back(key: String) {
    var stage = ravi("enter tab g h enter")
    stage.press(key)
    #expect(stage.workbench.earlier == nil)
    #expect(stage.text.contains("[Tijdlijn]"))
  }

  @Test("a correction that comes in closes an earlier day that would tell otherwise")
  func corrected() throws {
    var stage = ravi("g h enter")
    let note = try #require(StaleTests.ravi.notes.first)
    let events = StaleTests.events([
      .rectifyNote(StaleTests.ravi.id, note.id, text: "anders", reason: "verkeerd gehoord")
    ])
    stage.perform(stage.workbench.update(.arrived(events)))
    #expect(stage.workbench.earlier == nil)
  }

  @Test("locking leaves nothing of an earlier day")
  func locked() {
    var stage = ravi("g h enter")
    stage.perform(stage.workbench.update(.lockNow))
    #expect(LockTests.isClean(stage.workbench) == nil)
    #expect(stage.workbench.earlier == nil)
  }

  @Test("with and without what is hidden, a history and an earlier day are the same")
  func hidden() {
    let without = Register(folding: Stage.events.filter { $0.compartment != .supervision })
    for keys in ["H", "enter H", "g h enter", "g h enter tab"] {
      var with = Stage(role: .aftercareCoordinator)
      var bare = Stage(without, role: .aftercareCoordinator)
      for index in 0..<8 {
        with.press("esc esc esc g g" + String(repeating: " j", count: index) + " " + keys)
        bare.press("esc esc esc g g" + String(repeating: " j", count: index) + " " + keys)
        #expect(with.lines == bare.lines, "\(keys)")
      }
    }
  }
}

@Suite("One key decides")
struct DecidingKeyTests {
  /// The keys of a verb, on a row and in the dossier.
  @Test(
    "a verb has one key on a row and in the dossier alike",
    arguments: Action.allCases.filter(\.isDecision))
  func sameKey(action: Action) {
    #expect(action.contexts == [.list, .dossier])
    let keymap = Keymap.standard
    #expect(
      keymap.chords(for: action, in: [.list, .global])
        == keymap.chords(for: action, in: [.dossier, .global]))
  }

  @Test(
    "and opens the same form about the same entry there",
    arguments: Action.allCases.filter(\.isDecision))
  func sameForm(action: Action) throws {
    let chord = try #require(Keymap.standard.chords(for: action, in: [.list]).first)
    for signal in [SignalCode.noHousing, .homeBanEnds, .breachUndecided, .adviceUnanswered] {
      var row = Queue.stage()
      row.press("1 m m m")
      let entry = try #require(row.workbench.triage.rows.first { $0.signal == signal })
      row.workbench.triage.moveTo(entry.id)
      var dossier = row
      dossier.press("enter")
      try #require(dossier.workbench.dossier != nil)
      for key in chord {
        row.send(.key(key))
        dossier.send(.key(key))
      }
      // In a dossier with one measure that one is meant, also where the row is about something else.
      guard let form = row.form else { continue }
      #expect(form.kind == dossier.form?.kind, "\(signal)")
      #expect(form.title == dossier.form?.title)
      #expect(form.fields == dossier.form?.fields)
    }
  }

  @Test(
    "after a decision the next row comes up by itself",
    arguments: [
      ("1", "h k ctrl-d"), ("2", "h k ctrl-d"), ("3", "h k ctrl-d"), ("4", "h k ctrl-d"),
      ("3", "x ctrl-d"), ("2", "s ctrl-d"),
    ])
  func nextRow(screen: String, keys: String) throws {
    var stage = Stage()
    stage.press("m m m \(screen) g g")
    if keys.hasPrefix("s") {
      // A status that needs no reason.
      let row = try #require(
        stage.workbench.returns.rows.first {
          stage.workbench.file($0.person)?.currentReturn?.status == .announced
        })
      stage.workbench.returns.moveTo(row.id)
    }
    let next = stage.workbench.list.nextID
    stage.press(keys.hasPrefix("s") ? "s right ctrl-d" : keys)
    try #require(stage.batches.count == 1, "\(stage.text)")
    let (rows, focused) = (stage.workbench.list, stage.workbench.list.focusedID)
    #expect(rows.total < 2 || focused == next)
  }

  @Test(
    "what only adds to a file leaves the cursor where it is",
    arguments: ["a n o f X ctrl-d", "c o v ctrl-d"])
  func staysPut(keys: String) {
    var stage = StaleTests.atRavi()
    stage.press("esc")
    let row = stage.workbench.list.focusedID
    stage.press(keys)
    #expect(stage.batches.count == 1)
    #expect(stage.workbench.list.focusedID == row)
  }

  @Test(
    "what undo leaves alone says with which key or command it goes, of every kind",
    arguments: DecisionKind.allCases)
  func wayBack(kind: DecisionKind) {
    let workbench = Stage().workbench
    let way = workbench.wayBack(from: .hasItsOwnWithdrawal(kind))[.dutch]
    if let action = kind.wayBack {
      #expect(way.contains("Toets: \(workbench.keyShown(for: action)) "))
    } else {
      #expect(way.contains("keerpunt erase withdraw"))
    }
    #expect(workbench.wayBack(from: .nothingToUndo)[.dutch].isEmpty)
  }

  @Test("undo names what it took back, also in a session that begins anew")
  func namesAfterRestart() throws {
    var stage = Queue.stage()
    let entry = try #require(stage.workbench.triage.rows.first { $0.signal == .noHousing })
    stage.press("1 m m m")
    stage.workbench.triage.moveTo(entry.id)
    stage.press("z")
    stage.type("+3d")
    stage.press("ctrl-d")
    var register = Queue.register
    for event in stage.batches[0] { register.evolve(event) }
    var anew = Stage(register, on: nil)
    anew.press("u")
    #expect(anew.messageLine.contains("Ongedaan gemaakt: "), "\(anew.messageLine)")
    #expect(anew.messageLine.contains(entry.name.listed))
    #expect(!anew.messageLine.contains("besluit op een signaal"))
  }
}

@Suite("Templates of notes")
struct TemplateTests {
  @Test(
    "a note with a template takes at most six keys beside its text, and asks what it cannot do without",
    arguments: NoteTemplate.allCases)
  func keys(template: NoteTemplate) throws {
    var stage = StaleTests.atRavi()
    let digit = try #require(NoteTemplate.allCases.firstIndex(of: template)) + 1
    var keys = stage.press("a n \(digit)")
    if template.category == nil { keys += stage.press("o") }
    if template.reliability == nil { keys += stage.press("f") }
    stage.type("Plek vrij per vrijdag.")
    keys += stage.press("ctrl-d")
    for field in template.obligatory {
      #expect(stage.batches.isEmpty)
      let key: FieldKey = field == .source ? .source : .observed
      #expect(stage.form?.focused?.key == key, "\(stage.text)")
      #expect(stage.text.contains("kan niet zonder"))
      stage.type(field == .source ? "casemanager" : "vandaag")
      keys += stage.press("ctrl-d")
    }
    #expect(stage.form == nil, "\(stage.text)")
    if [.callWithPerson, .callWithOther].contains(template) { #expect(keys <= 6) }
    guard case .noteAdded(let content) = try #require(stage.batches.first?.first).fact else {
      Issue.record("no note")
      return
    }
    #expect(content.category == template.category ?? .housing)
    #expect(content.reliability == template.reliability ?? .fact)
    guard case .noteTextWritten(_, let words) = stage.batches[0][1].fact else {
      Issue.record("no words")
      return
    }
    #expect(words.source == template.source?[.dutch] ?? "casemanager")
  }

  @Test("which templates there are stands below the questions, with their keys")
  func hint() {
    var stage = StaleTests.atRavi()
    stage.press("a n")
    #expect(stage.text.contains("Sjabloon: 1 telefoon betrokkene"))
    stage.press("2")
    #expect(stage.text.contains("vraagt nog: Bron"))
  }

  @Test("a digit in a text is a digit")
  func digitInText() {
    var stage = StaleTests.atRavi()
    stage.press("a n o f")
    stage.type("2 weken")
    #expect(stage.form?.answer(.text) == "2 weken")
    #expect(stage.form?.answer(.template) == "")
  }
}

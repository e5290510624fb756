import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Forms")
struct FormTests {
  private func atRavi() -> Stage {
    var stage = Stage()
    stage.press("m m m")
    stage.find("vos ravi")
    return stage
  }

  @Test("a note takes at most six keys beside its text")
  func note() throws {
    var stage = atRavi()
    var keys = stage.press("a n o f")
    stage.type("Plek in de opvang per vrijdag.")
    keys += stage.press("ctrl-d")
    #expect(keys <= 6)
    let events = try #require(stage.batches.first)
    guard case .noteAdded(let content) = try #require(events.first).fact else {
      Issue.record("no note: \(events)")
      return
    }
    #expect(
      content
        == NoteContent(
          category: .housing, reliability: .fact, source: "", text: "", observedAt: Stage.now))
    #expect(
      events.dropFirst().map(\.fact)
        == [
          .noteTextWritten(of: events[0].id, NoteWords(text: "Plek in de opvang per vrijdag."))
        ])
    #expect(stage.form == nil)
  }

  @Test("a walk-in with a return takes at most fifteen keys beside what is told")
  func walkIn() throws {
    var stage = Stage()
    var keys = stage.press("a p")
    stage.type("Aalberts")
    keys += stage.press("tab tab")
    stage.type("Noor")
    keys += stage.press("tab")
    stage.type("12-3-1999")
    keys += stage.press("tab tab e")
    stage.type("PI Almere")
    keys += stage.press("tab tab")
    stage.type("+3w")
    keys += stage.press("ctrl-d")
    #expect(keys <= 15)
    #expect(stage.form == nil)
    #expect(stage.focusedLine.contains("Aalberts, Noor"))
    #expect(stage.messageLine.contains("bij Aalberts, Noor"))
    #expect(Set(try #require(stage.batches.first).map(\.cause)).count == 1)
  }

  @Test("a condition is four keys, a date two beside the day, handing over three")
  func fewKeys() {
    var stage = atRavi()
    #expect(stage.press("c o g ctrl-d") == 4)
    var date = stage.press("d")
    stage.type("+2w")
    date += stage.press("ctrl-d")
    #expect(date == 2)
    #expect(stage.press("h a ctrl-d") == 3)
    #expect(stage.batches.count == 3)
  }

  @Test("nothing is shown before it is on disk")
  func notBeforeSaved() throws {
    var stage = atRavi()
    stage.disk = .waits
    let before = stage.workbench.register
    stage.press("c o g ctrl-d")
    let batch = try #require(stage.batches.first)
    #expect(stage.workbench.register.count == before.count)
    #expect(stage.form != nil)
    #expect(!stage.text.contains("Vastgelegd"))
    _ = stage.workbench.update(.saved(batch))
    #expect(stage.workbench.register.count == before.count + 1)
    #expect(stage.form == nil)
    #expect(stage.text.contains("Vastgelegd"))
  }

  @Test("what cannot be saved stays in the form, with the reason, and can be tried again")
  func notSaved() {
    var stage = atRavi()
    stage.disk = .refuses
    stage.press("a n o f")
    stage.type("Plek is vrij.")
    stage.press("ctrl-d")
    #expect(stage.text.contains("NIET BEWAARD. De schijf is vol. Je tekst staat hier nog."))
    #expect(stage.form?.answer(.text) == "Plek is vrij.")
    stage.disk = .saves
    stage.press("ctrl-d")
    #expect(stage.form == nil)
    #expect(stage.batches.count == 2)
  }

  @Test(
    "Esc keeps a draft, which the same key opens again; it is on disk, so that leaving loses nothing"
  )
  func draft() {
    var stage = atRavi()
    stage.press("a n o f")
    stage.type("Half af")
    stage.press("esc")
    #expect(stage.messageLine.contains("concept"))
    #expect(stage.keptDrafts.count == 1)
    stage.press("a n")
    #expect(stage.form?.answer(.text) == "Half af")
    #expect(stage.form?.answer(.category) == "housing")
    stage.press("ctrl-d Q")
    #expect(stage.batches.count == 1)
    #expect(stage.effects.suffix(2) == [.rememberLook(Stage.now), .quit])
  }

  @Test(
    "leaving says first what is on no disk, of somebody new; a second time the same key leaves all the same"
  )
  func leaveWithDraft() {
    var stage = atRavi()
    stage.press("a p J esc Q")
    #expect(stage.messageLine.contains("Er is 1 concept dat niet bewaard is."))
    stage.press("j Q")
    #expect(stage.effects.isEmpty)
    stage.press("Q")
    #expect(stage.effects == [.rememberLook(Stage.now), .quit])
  }

  @Test("a form that nobody touched leaves no draft", arguments: ["a n esc", "c esc", "a n 9 esc"])
  func untouched(keys: String) {
    var stage = atRavi()
    stage.press(keys)
    #expect(stage.workbench.drafts.isEmpty)
  }

  /// Keys that lead to a problem, and the field where it is shown.
  static let problems: [(keys: String, typed: String, field: FieldKey, says: String)] = [
    ("a n", "", .category, "Kies bij 'Soort'"),
    ("a n o", "", .reliability, "Kies bij 'Hoe zeker'"),
    ("d", "32-13", .date, "Maand 13 bestaat niet."),
    ("d", "", .date, "datum"),
    ("a p tab tab tab", "31-31", .birthDate, ""),
    ("a p tab tab tab tab", "123456789", .citizenServiceNumber, ""),
    ("a t", "Bel", .due, ""),
    ("c o", "", .conditionState, "Kies bij 'Staat nu op'"),
    ("s", "", .status, "Kies bij 'Nieuwe stand'"),
    ("a c t", "gistermorgen", .contactDay, ""),
  ]

  @Test(
    "a problem is shown with the cursor on its field, and nothing is written", arguments: problems)
  func problem(keys: String, typed: String, field: FieldKey, says: String) throws {
    var stage = atRavi()
    stage.press(keys)
    stage.type(typed)
    stage.press("ctrl-d")
    let form = try #require(stage.form)
    #expect(form.fields[form.focus].key == field)
    let problem = try #require(form.problem)
    #expect(problem.nl.contains(says))
    #expect(stage.text.contains(String(problem.nl.prefix(30))))
    #expect(stage.batches.isEmpty)
  }

  @Test("who gets marked cases has to be chosen")
  func nobodyByAccident() {
    var stage = Stage()
    stage.press("space space h ctrl-d")
    #expect(stage.batches.isEmpty)
    #expect(stage.text.contains("Kies bij 'Eigenaar'"))
    stage.press("n ctrl-d ctrl-d")
    #expect(stage.batches.count == 1)
  }

  @Test("what is done is the appointment that was shown, also when a nearer one came in")
  func shownAppointment() throws {
    var stage = Stage()
    stage.press("m m m")
    let row = try #require(
      stage.workbench.returns.rows.first { stage.workbench.file($0.person)?.nextContact != nil })
    let shown = try #require(stage.workbench.file(row.person)?.nextContact)
    stage.workbench.returns.moveTo(row.id)
    stage.press("x")
    let id = RecordID(high: 7, low: 7)
    let nearer = PlannedContact(on: shown.value.on.adding(days: -1), kind: .letter)
    _ = stage.workbench.update(
      .arrived([
        Event(
          id: id, at: Stage.now, author: UserName("een.ander"), compartment: row.compartment,
          subject: row.person, cause: id, fact: .contactPlanned(nearer))
      ]))
    stage.press("ctrl-d")
    let held = ContactMoment(
      planned: shown.id, on: Stage.now.date, kind: shown.value.kind, outcome: .held)
    #expect(stage.batches.first?.map(\.fact) == [.contactHeld(held)])
  }

  @Test("a contact without an appointment is recorded as it was, not as a guess")
  func unplannedContact() throws {
    var stage = Stage()
    stage.press("m m m")
    let row = try #require(
      stage.workbench.returns.rows.first { row in
        stage.workbench.file(row.person).map { $0.nextContact == nil && $0.openTasks.isEmpty }
          ?? false
      })
    stage.workbench.returns.moveTo(row.id)
    stage.press("x tab tab b ctrl-d")
    let held = ContactMoment(on: Stage.now.date, kind: .visit, outcome: .held)
    #expect(stage.batches.first?.map(\.fact) == [.contactHeld(held)])
  }

  @Test("a field shows the end of what was typed, up to the cursor", arguments: 1...9)
  func window(columns: Int) {
    let editor = LineEditor("aë日本b語c")
    let widths = [1, 1, 2, 2, 1, 2, 1]
    let window = editor.window(columns: columns)
    var start = widths.count
    while start > 0, widths[(start - 1)...].reduce(0, +) < columns { start -= 1 }
    #expect(window.text == String(editor.characters[start...]))
    #expect(window.cursor == widths[start...].reduce(0, +))
  }

  @Test("a field full of pasted text shows the end of it")
  func fullField() {
    let editor = LineEditor(String(repeating: "x", count: LineEditor.limit))
    #expect(editor.window(columns: 64) == (String(repeating: "x", count: 63), 63))
  }

  @Test("pasted lines are text in a note and one line elsewhere, never keys")
  func paste() {
    var stage = atRavi()
    stage.press("a n o f")
    stage.send(.paste("een\ntwee\u{1b}\n"))
    #expect(stage.form?.answer(.text) == "een\ntwee\u{1b}")
    stage.press("tab")
    stage.send(.paste("a\nb"))
    #expect(stage.form?.answer(.source) == "a b")
    #expect(stage.effects.isEmpty)
    #expect(stage.form != nil)
  }

  @Test("a long text breaks at spaces and shows the cursor after the last word", arguments: 8...30)
  func laidOut(columns: Int) {
    let text = "Opvang Oost zegt vrijdag een plek te hebben.\nOnwaarschijnlijkheidsfactoren  x"
    let editor = LineEditor(text, multiline: true)
    let laid = editor.laidOut(columns: columns)
    #expect(laid.rows.joined() == text.filter { $0 != "\n" })
    for row in laid.rows {
      let trimmed = row.reversed().drop { $0 == " " }
      #expect(trimmed.count <= columns)
    }
    #expect(laid.cursor.row == laid.rows.count - 1)
    #expect(laid.rows.dropLast().contains { $0.hasSuffix(" ") })
  }

  @Test(
    "the answers of a question all have a key, and no two the same", arguments: Language.allCases)
  func mnemonics(language: Language) throws {
    for keys in ["a r", "a n", "c", "s", "a b", "h", "a c", "x"] {
      var stage = Stage(language: language)
      stage.press("m m m")
      stage.find("vos ravi")
      stage.press(keys)
      for field in try #require(stage.form).fields {
        guard case .choice(let choice) = field.input else { continue }
        let letters = choice.options.compactMap(\.mnemonic)
        #expect(letters.count == choice.options.count)
        #expect(Set(letters).count == letters.count)
      }
    }
  }
}

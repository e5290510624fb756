import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

/// A stage on a log whose note texts are sealed, and opened when the workbench asks, as the program
/// does.
private struct SealedStage {
  var stage: Stage
  /// The people whose texts were asked for, in order.
  var asked: [Set<PersonID>] = []
  /// Of whom no text can be opened.
  var lost: Set<PersonID> = []

  static let words = Dictionary(
    grouping: Stage.events.filter(\.fact.isWords), by: { $0.subject ?? $0.id })
  static let register = Register(folding: Stage.events.filter { !$0.fact.isWords })

  init(saysWhy: Bool = true, on screen: ScreenKind? = .returns, size: Size? = nil) {
    stage = Stage(
      SealedStage.register, size: size ?? Size(columns: 80, rows: 24), saysWhy: saysWhy,
      on: screen)
    open()
  }

  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      stage.press(String(name))
      open()
    }
  }

  mutating func type(_ text: String) {
    stage.type(text)
    open()
  }

  mutating func open() {
    let people = stage.workbench.textsToOpen()
    guard !people.isEmpty else { return }
    asked.append(people)
    let events = people.subtracting(lost).flatMap { SealedStage.words[$0] ?? [] }
    let failed = people.intersection(lost).reduce(0) { $0 + (SealedStage.words[$1]?.count ?? 0) }
    stage.perform(stage.workbench.update(.textsOpened(people, events, failed: failed)))
  }

  var people: Set<PersonID> { asked.reduce(into: []) { $0.formUnion($1) } }
}

@Suite("The text of a note is opened when somebody looks at it")
struct TextsTests {
  /// Somebody with a note that stands, and its text.
  private static func somebody() throws -> (person: PersonID, name: String, text: String) {
    for file in Stage.register.files(for: Stage().workbench.viewer).sorted(by: { $0.id < $1.id }) {
      guard let note = file.liveNotes.last, !note.isRetracted,
        file.currentReturn?.status.isUpcoming == true
      else { continue }
      return (file.id, "\(file.name.surname) \(file.name.given)", note.content.text)
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test("nothing is asked for a list of others' cases until it is on record why")
  func nothingFirst() {
    var sealed = SealedStage(saysWhy: false)
    let own = sealed.people
    sealed.press("m")
    #expect(sealed.stage.form?.kind == .reason(.list))
    #expect(sealed.people == own)
    sealed.press("i enter")
    #expect(sealed.stage.form == nil)
  }

  @Test("a list asks for whom the cursor is on, and for nobody else")
  func focused() {
    var sealed = SealedStage()
    sealed.press("m m m j j")
    for people in sealed.asked { #expect(people.count == 1) }
    #expect(sealed.stage.views.count >= 1)
  }

  @Test("no text is asked for when the record cannot be written")
  func notRecorded() {
    var sealed = SealedStage()
    sealed.press("m m m")
    let before = sealed.asked.count
    sealed.stage.recordsViews = false
    sealed.press("4 j j 2 j j 3 j enter")
    #expect(sealed.asked.count == before)
    #expect(sealed.stage.workbench.paintedPeople.isEmpty)
  }

  @Test("the list of notes asks for who is in view; a search, once it is committed, for everybody")
  func search() throws {
    var sealed = SealedStage()
    sealed.press("m m m 4")
    let rows = sealed.stage.workbench.notes
    #expect(sealed.people.count < rows.people.count)
    #expect(
      sealed.people.isSuperset(
        of: sealed.stage.workbench.peopleInView.filter {
          Stage.register.file($0, for: sealed.stage.workbench.viewer)?.notes.isEmpty == false
        }))
    let hidden = try #require(rows.rows.last)
    let text = try #require(
      Stage.register.file(hidden.person, for: sealed.stage.workbench.viewer)?
        .liveNotes.first { $0.id == hidden.id }?.content.text)
    #expect(hidden.note.isClosed)
    sealed.press("/")
    let before = sealed.asked.count
    sealed.type(text)
    #expect(sealed.asked.count == before)
    #expect(sealed.stage.footer.contains(Phrase.filterNoteKeys.nl.prefix(20)))
    sealed.press("enter")
    #expect(sealed.stage.views.last?.access?.action == .searched)
    #expect(sealed.people == rows.people)
    #expect(sealed.stage.workbench.notes.rows.map(\.id).contains(hidden.id))
    #expect(!sealed.stage.text.contains("(tekst niet geopend)"))
  }

  @Test("a dossier shows the texts of its person, each asked for once")
  func dossier() throws {
    let (person, name, text) = try Self.somebody()
    var sealed = SealedStage()
    sealed.press("m m m")
    sealed.stage.find(name)
    sealed.open()
    sealed.press("enter tab tab tab")
    #expect(sealed.asked.count { $0.contains(person) } == 1)
    #expect(sealed.stage.workbench.dossier?.person == person)
    let file = try #require(sealed.stage.workbench.file(person))
    #expect(!file.hasClosedNotes)
    #expect(file.liveNotes.last?.content.text == text)
  }

  @Test("what cannot be opened is said in words, and not asked for again")
  func lost() throws {
    let (person, name, text) = try Self.somebody()
    var sealed = SealedStage()
    sealed.lost = [person]
    sealed.press("m m m")
    sealed.stage.find(name)
    sealed.open()
    sealed.press("enter")
    #expect(sealed.asked.count { $0.contains(person) } == 1)
    sealed.stage.workbench.dossier?.tab = .notes
    #expect(sealed.stage.text.contains("(tekst niet geopend)"))
    #expect(!sealed.stage.text.contains(text.prefix(20)))
    #expect(Phrase.textsNotOpened(2).nl.contains("niet te openen"))
  }

  @Test("the lock drops what was opened, and it is asked for anew")
  func locked() throws {
    let (person, name, _) = try Self.somebody()
    var sealed = SealedStage()
    sealed.press("m m m")
    sealed.stage.find(name)
    sealed.open()
    #expect(sealed.people.contains(person))
    sealed.press("ctrl-l")
    sealed.stage.perform(sealed.stage.workbench.update(.lockNow))
    #expect(sealed.stage.workbench.opened.isEmpty)
    #expect(sealed.stage.workbench.textsToOpen().isEmpty)
  }
}

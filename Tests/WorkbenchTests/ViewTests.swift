import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Nothing is seen before it is on record")
struct ViewTests {
  /// What a record says that matters here.
  private struct Seen: Equatable {
    let action: AccessAction
    let ground: AccessGround?
    let people: [PersonID]
    let list: String?
    let query: String
  }

  private func seen(_ stage: Stage) -> [Seen] {
    stage.views.compactMap(\.access).map {
      Seen(
        action: $0.action, ground: $0.reason?.ground, people: $0.object.people,
        list: $0.object.list, query: $0.object.query)
    }
  }

  @Test("one's own list is on record with whom it painted, once")
  func ownList() throws {
    var stage = Stage()
    let first = try #require(stage.views.first?.access)
    #expect(stage.views.count == 1)
    #expect(first.action == .listed)
    #expect(first.object.list == "returns")
    #expect(first.reason == AccessReason(.ownCase))
    #expect(first.result.painted == stage.workbench.paintedPeople)
    #expect(first.result.count == stage.workbench.list.shownCount)
    #expect(first.origin == Stage.origin)
    stage.press("j k 3 2")
    #expect(seen(stage).map(\.list) == ["returns", "caseload"])
  }

  @Test("a list of others' cases asks why, once in a session, and shows nobody before that")
  func othersAsk() {
    var stage = Stage(saysWhy: false)
    stage.press("m")
    #expect(stage.form?.kind == .reason(.list))
    #expect(stage.workbench.paintedPeople.isEmpty)
    stage.press("i enter")
    #expect(stage.form == nil)
    #expect(!stage.workbench.paintedPeople.isEmpty)
    stage.press("m m 3 4")
    #expect(stage.form == nil)
    #expect(Set(seen(stage).dropFirst().map(\.ground)) == [.incident])
  }

  @Test("who does not say why sees their own cases")
  func noReason() {
    var stage = Stage(saysWhy: false)
    stage.press("m esc")
    #expect(stage.workbench.scope == .mine)
    #expect(stage.views.count == 1)
  }

  @Test("'other' says nothing without words")
  func other() {
    var stage = Stage(saysWhy: false)
    stage.press("m a enter")
    #expect(stage.form?.problem == .reasonInWords)
    stage.type("les aan stagiair")
    stage.press("enter")
    #expect(stage.form == nil)
    #expect(
      stage.views.last?.access?.reason == AccessReason(.other, words: "les aan stagiair"))
  }

  @Test("a search is on record when it is committed, not letter by letter")
  func search() {
    var stage = Stage()
    stage.press("m m m")
    let before = stage.views.count
    stage.press("/")
    stage.type("vos")
    #expect(stage.views.count == before)
    stage.press("enter")
    #expect(seen(stage).filter { $0.action == .searched }.count == 1)
    #expect(seen(stage).last?.action == .searched)
    #expect(seen(stage).last?.query == "vos")
    #expect(stage.views.last?.access?.result.painted == stage.workbench.paintedPeople)
  }

  @Test(
    "scrolling on is put on record in one go: after half a minute, or at leaving",
    arguments: [true, false])
  func followers(waits: Bool) throws {
    var stage = Stage()
    stage.press("m m m")
    let before = stage.views
    let first = try #require(before.last)
    stage.press("ctrl-d ctrl-d G")
    #expect(stage.views == before)
    if waits {
      stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 31))))
    } else {
      stage.press("Q")
    }
    let added = try #require(stage.views.last?.access)
    #expect(stage.views.count == before.count + 1)
    #expect(added.continues == first.id)
    #expect(added.result.painted.count > 10)
    #expect(Set(added.result.painted).isDisjoint(with: first.access?.result.painted ?? []))
  }

  @Test("a list that cannot be put on record shows nobody, and why; later it is tried again")
  func listNotRecorded() {
    var stage = Stage()
    stage.recordsViews = false
    stage.press("3")
    #expect(stage.workbench.paintedPeople.isEmpty)
    #expect(stage.text.contains("NIETS GETOOND"))
    #expect(stage.text.contains("De schijf is vol."))
    for file in Stage.register.files(for: Viewer(user: Practice.user, role: .practice)) {
      #expect(!stage.text.contains(file.reference.description))
    }
    stage.recordsViews = true
    stage.press("j")
    #expect(!stage.workbench.paintedPeople.isEmpty)
  }

  @Test("one's own dossier opens at once with that reason")
  func ownDossier() throws {
    var stage = Stage(saysWhy: false)
    stage.press("enter")
    #expect(stage.text.contains("[Kort]"))
    let record = try #require(stage.views.last?.access)
    #expect(record.action == .opened)
    #expect(record.object.people == [try #require(stage.workbench.dossier?.person)])
    #expect([.ownCase, .covering].contains(record.reason?.ground))
    #expect(record.circumstances != nil)
  }

  /// On the row of somebody whose case is a colleague's.
  private func atOther(_ role: Role = .practice) throws -> Stage {
    var stage = Stage(role: role, saysWhy: false)
    stage.press("m i enter m m")
    let row = try #require(
      stage.workbench.returns.rows.first { row in
        register(stage).access(to: row.person, for: stage.workbench.viewer, on: Stage.now.date)
          == .asksReason
      })
    stage.workbench.returns.moveTo(row.id)
    return stage
  }

  private func register(_ stage: Stage) -> Register { stage.workbench.register }

  @Test("another's dossier asks why, once in a session")
  func otherDossier() throws {
    var stage = try atOther()
    stage.press("enter")
    #expect(stage.workbench.dossier == nil)
    stage.press("v enter")
    #expect(stage.workbench.dossier != nil)
    #expect(stage.views.last?.access?.reason?.ground == .personAsks)
    let count = stage.views.count
    stage.press("esc enter")
    #expect(stage.workbench.dossier != nil)
    #expect(stage.views.count == count)
    stage.press("esc")
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 200))))
    stage.press("j k")
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 480))))
    stage.press("j k")
    stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 910))))
    #expect(stage.workbench.lock != nil)
  }

  @Test("who gives no reason sees no dossier, and nothing is on record")
  func leftReason() throws {
    var stage = try atOther()
    stage.press("enter esc")
    #expect(stage.workbench.dossier == nil)
    #expect(stage.form == nil)
    #expect(!stage.views.contains { $0.access?.action == .opened })
    #expect(stage.workbench.drafts.isEmpty)
  }

  @Test("a dossier that cannot be put on record stays shut, and why", arguments: [true, false])
  func dossierNotRecorded(own: Bool) throws {
    var stage = own ? Stage(saysWhy: false) : try atOther()
    stage.recordsViews = false
    stage.press(own ? "enter" : "enter v enter")
    #expect(stage.workbench.dossier == nil)
    #expect(stage.messageLine.contains("NIETS GETOOND"))
    stage.recordsViews = true
    stage.press(own ? "enter" : "enter v enter")
    #expect(stage.workbench.dossier != nil)
  }

  /// The practice log with a supervision case of a colleague.
  @Test("a colleague's supervision opens by emergency access, which the owner finds in the dossier")
  func glass() throws {
    let officer = Viewer(user: UserName("bakker"), role: .supervisionOfficer)
    let person = try #require(
      Stage.register.files(for: officer).first {
        Stage.register.access(to: $0.id, for: officer, on: Stage.now.date) == .asksGlass
      })
    var stage = Stage(role: .supervisionOfficer, user: officer.user)
    stage.press("3")
    for _ in 0..<3 where stage.workbench.scope != .all { stage.press("m") }
    stage.saysWhy = false
    stage.workbench.caseload.moveTo(person.id)
    stage.press("enter")
    #expect(stage.form?.kind == .breakGlass(person.id))
    stage.press("g")
    stage.type("kort")
    stage.press("enter")
    #expect(stage.workbench.dossier == nil)
    stage.type(", want betrokkene staat aan de balie")
    stage.press("enter")
    #expect(stage.workbench.dossier?.person == person.id)
    #expect(stage.batches.last?.compactMap(\.access?.action) == [.brokeGlass])
    #expect(stage.views.last?.access?.reason == AccessReason(.brokenGlass))
  }

  @Test("what opens by emergency access shows nothing of its dossier beside or in a list")
  func nothingBesideTheList() throws {
    let officer = Viewer(user: UserName("bakker"), role: .supervisionOfficer)
    let closed = Stage.register.files(for: officer).filter {
      Stage.register.access(to: $0.id, for: officer, on: Stage.now.date) == .asksGlass
    }
    #expect(!closed.isEmpty)
    var stage = Stage(
      role: officer.role, user: officer.user, size: Size(columns: 120, rows: 40))
    for _ in 0..<3 where stage.workbench.scope != .all { stage.press("m") }
    for file in closed {
      stage.press("3")
      stage.workbench.caseload.moveTo(file.id)
      stage.press("ctrl-l")
      #expect(stage.text.contains("noodtoegang"))
    }
    stage.press("4")
    let people = Set(closed.map(\.id))
    #expect(!stage.workbench.notes.rows.contains { people.contains($0.person) })
  }

  @Test("a BSN is masked until its key, shown for half a minute, on record each time")
  func number() throws {
    let person = try #require(
      Stage.register.files(for: Viewer(user: Practice.user, role: .practice)).first {
        $0.identity.current?.value.citizenServiceNumber != nil && $0.ownerNow == Practice.user
      })
    let number = try #require(person.identity.current?.value.citizenServiceNumber)
    var stage = Stage()
    stage.press("3 m m m")
    stage.workbench.caseload.moveTo(person.id)
    stage.press("enter shift-tab")
    #expect(stage.text.contains(number.masked))
    #expect(!stage.text.contains(number.digits))
    for times in 1...2 {
      stage.press("b")
      #expect(stage.text.contains(number.digits))
      #expect(stage.views.filter { $0.access?.action == .revealedNumber }.count == times)
      if times == 1 {
        stage.perform(stage.workbench.update(.clock(Stage.now.adding(seconds: 30))))
      } else {
        stage.press("esc enter shift-tab")
      }
      #expect(!stage.text.contains(number.digits))
    }
    stage.recordsViews = false
    stage.press("b")
    #expect(!stage.text.contains(number.digits))
  }

  @Test("a role without the right does not reveal a BSN, and is told who may")
  func numberRefused() {
    var stage = Stage(role: .supervisionOfficer)
    stage.press("3")
    if stage.workbench.focusedPerson == nil { stage.press("m m m") }
    stage.press("enter b")
    #expect(stage.messageLine.contains("mag dit niet") || stage.workbench.dossier == nil)
    #expect(!stage.views.contains { $0.access?.action == .revealedNumber })
  }

  @Test("a reference number is copied only where the organisation allows it, on record first")
  func copy() throws {
    var stage = Stage(mayCopy: true)
    let reference = try #require(
      stage.workbench.focusedPerson.flatMap { stage.workbench.file($0) }
    ).reference.description
    stage.press("y r")
    #expect(stage.effects == [.copy(reference)])
    #expect(stage.views.last?.access?.action == .copied)
    stage.recordsViews = false
    stage.press("y r")
    #expect(stage.effects == [.copy(reference)])
  }
}

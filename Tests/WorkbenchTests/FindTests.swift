import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Finding at the keyboard")
struct FindTests {
  private func all(_ language: Language = .dutch) -> Stage {
    var stage = Stage(language: language)
    stage.press("m m m")
    return stage
  }

  private func typing(_ text: String, _ language: Language = .dutch) -> Stage {
    var stage = all(language)
    stage.press("/")
    stage.type(text)
    return stage
  }

  @Test("rows and count follow a whole search, and Enter keeps it")
  func follows() {
    var stage = typing("due<28d !housing:geregeld")
    let rows = stage.workbench.returns.rows
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { ($0.daysLeft ?? 99) < 28 && $0.conditions[1] != .arranged })
    #expect(stage.messageLine.contains("\(rows.count) van 35"))
    stage.press("enter")
    #expect(stage.text.contains("/ due<28d !housing:geregeld"))
    #expect(Array(stage.workbench.returns.rows) == Array(rows))
  }

  @Test("a mistake is told under its first letter, and the rows stay as the rest has them")
  func mistake() throws {
    var stage = typing("vos ownr:me")
    #expect(stage.footer.contains("Er is geen veld ownr. Bedoel je eigenaar?"))
    let mark = try #require(Array(stage.footer).firstIndex(of: "^"))
    #expect(Array(stage.messageLine)[mark...].starts(with: "ownr:me"))
    #expect(stage.workbench.returns.ids == typing("vos").workbench.returns.ids)
    // Enter does not take it, and puts the cursor on it.
    stage.press("enter")
    #expect(stage.workbench.prompt?.editor.cursor == 4)
    stage.press("end ctrl-w enter")
    #expect(stage.workbench.prompt == nil)
  }

  @Test(
    "what is only unfinished is no mistake until Enter",
    arguments: ["due<", "due<1", "tier:", "owner:"])
  func unfinished(text: String) {
    var stage = typing(text)
    #expect(!stage.footer.contains("^"))
    #expect(stage.workbench.returns.rows.count == 35)
    stage.press("enter")
    #expect(stage.footer.contains("^"))
    #expect(stage.workbench.prompt != nil)
    stage.press("esc")
    #expect(stage.workbench.prompt == nil)
    #expect(stage.workbench.returns.rows.count == 35)
  }

  @Test("Tab completes a field, then a value that rows have")
  func completes() {
    var stage = typing("onderd")
    stage.press("tab")
    #expect(stage.workbench.prompt?.editor.text == "onderdak:")
    stage.type("loo")
    stage.press("tab")
    #expect(stage.workbench.prompt?.editor.text == "onderdak:loopt-vast")
    #expect(stage.workbench.returns.rows.allSatisfy { $0.conditions[1] == .blocked })
  }

  @Test("Tab goes round what there is, shows how often, and Escape puts back what was typed")
  func cycles() throws {
    var stage = typing("onderdak:")
    stage.press("tab")
    let completion = try #require(stage.workbench.prompt?.completion)
    #expect(completion.candidates.count > 1)
    for candidate in completion.candidates {
      #expect(stage.workbench.prompt?.editor.text == "onderdak:" + candidate.text)
      #expect(stage.text.contains(candidate.text + " "))
      #expect(candidate.note.nl == "\(stage.workbench.returns.rows.count)")
      stage.press("tab")
    }
    #expect(stage.workbench.prompt?.editor.text == "onderdak:" + completion.candidates[0].text)
    stage.press("esc")
    #expect(stage.workbench.prompt?.editor.text == "onderdak:")
    #expect(stage.workbench.prompt?.completion == nil)
  }

  @Test("no theme of a compartment that the viewer may not see is offered")
  func hiddenValues() {
    func offered(_ role: Role) -> Set<String> {
      var stage = Stage(role: role)
      stage.press("3 m m m /")
      stage.type("thema:")
      let made = stage.workbench.prompt.flatMap { stage.workbench.completion(of: $0.editor) }
      return Set(made?.candidates.map(\.text) ?? [])
    }
    #expect(
      offered(.aftercareCoordinator).isDisjoint(
        with: ["zeden", "geweld", "high-impact-crime", "radicalisering"]))
    #expect(offered(.aftercareCoordinator).isSubset(of: offered(.practice)))
  }

  @Test("words that nobody has as typed are taken loosely, and it is said")
  func nearly() {
    let stage = typing("petres")
    #expect(stage.messageLine.contains("lijkt op"))
    #expect(stage.text.contains("Peters"))
  }

  @Test("closed texts are not searched, and how many there are is said")
  func closedTexts() {
    var stage = Stage(Register(folding: Stage.events.filter { !$0.fact.isWords }))
    stage.press("m m m /")
    stage.type("note:opvang")
    stage.press("enter")
    #expect(stage.workbench.filter.sight.unsearched > 0)
    #expect(stage.text.contains("dicht"), "\(stage.text)")
  }

  // MARK: views

  @Test("a view is saved with search, scope and order, and opened by its letter from anywhere")
  func views() {
    var stage = all()
    stage.press("o n /")
    stage.type("due<28d")
    stage.press("enter")
    let rows = stage.workbench.returns.rows.map(\.id)
    let order = stage.workbench.returnOrder
    #expect(order.column != .earliest)
    stage.press("\\ +")
    stage.type("Team/vier weken")
    stage.press("tab v enter")
    #expect(stage.messageLine.contains("Weergave bewaard: Team/vier weken"))
    stage.press("esc o down enter m 3")
    stage.press("\\ v")
    #expect(stage.workbench.screen == .returns)
    #expect(stage.workbench.scope == .all)
    #expect(stage.workbench.returns.rows.map(\.id) == rows)
    #expect(stage.workbench.returnOrder == order)
  }

  @Test("the menu counts what opening shows, for every view", arguments: StandardView.allCases)
  func counts(view: StandardView) {
    var stage = all()
    stage.press("\\")
    guard case .views(let menu)? = stage.workbench.overlay else {
      Issue.record("no menu")
      return
    }
    let item = menu.items.first { $0.view == view.view(.dutch) }
    stage.press(String(view.key))
    #expect(stage.workbench.overlay == nil)
    #expect(stage.workbench.filter.query.problem == nil)
    #expect(stage.workbench.list.shownCount == item?.count)
  }

  @Test("a view is replaced by one of its name, and removed; what comes with the program stays")
  func removes() {
    var stage = all()
    Scene.save(&stage)
    stage.press("\\ +")
    stage.type("Team/vier weken")
    stage.press("tab v enter")
    #expect(stage.workbench.views.count == 1)
    stage.press("\\ -")
    #expect(stage.workbench.views.count == 1)
    stage.press("down -")
    #expect(stage.workbench.views.isEmpty)
    stage.press("end -")
    #expect(stage.text.contains("hoort bij Keerpunt"))
  }

  @Test("a letter that opens something else is refused")
  func takenLetter() {
    var stage = all()
    stage.press("\\ +")
    stage.type("Mijn")
    stage.press("tab l enter")
    #expect(stage.text.contains("opent al iets anders"))
    stage.press("x enter")
    #expect(stage.workbench.views.map(\.key) == ["x"])
  }

  // MARK: a restart

  private func restarted(_ stage: Stage, _ register: Register? = nil) throws -> Stage {
    let kept = stage.effects.reversed().compactMap { effect -> Whereabouts? in
      if case .keepPlace(let place) = effect { place } else { nil }
    }
    let place = try #require(kept.first)
    // What is kept goes through bytes.
    let read = try #require(Whereabouts(bytes: place.bytes))
    #expect(read == place)
    return Stage.goingOn(read, in: register ?? Stage.register)
  }

  @Test("search, scope, order, screen, cursor, marks, scroll and views survive a restart")
  func restart() throws {
    var stage = Stage.goingOn(Whereabouts())
    stage.press("2")
    Scene.save(&stage)
    stage.press("esc o n /")
    stage.type("!housing:arranged")
    stage.press("enter ctrl-d ctrl-d space v j v j 3 G space 2")
    let before = stage.lines.dropLast(2)
    let cases = stage.workbench.caseload.focusedID
    let marks = [stage.workbench.returns.marks, stage.workbench.caseload.marks]
    #expect(marks.map(\.count) == [3, 1])
    stage.press("Q")
    var after = try restarted(stage)
    #expect(Array(after.lines.dropLast(2)) == Array(before))
    #expect(after.workbench.views == stage.workbench.views)
    after.press("3")
    #expect(after.workbench.caseload.focusedID == cases)
    #expect([after.workbench.returns.marks, after.workbench.caseload.marks] == marks)
  }

  @Test("a row that is gone since leaves the cursor on the next, and it is said")
  func rowGone() throws {
    var stage = Stage.goingOn(Whereabouts())
    stage.press("3 m m m j j j Q")
    let gone = try #require(stage.workbench.caseload.focusedID)
    let next = stage.workbench.caseload.rows[stage.workbench.caseload.ids.firstIndex(of: gone)! + 1]
      .id
    let events = Stage.events.filter { $0.subject != gone && $0.id != gone }
    let after = try restarted(stage, Register(folding: events))
    #expect(after.workbench.caseload.focusedID == next)
    #expect(after.messageLine.contains("staat hier niet meer"))
  }

  @Test("a search that is not understood any more is left out, and it is said")
  func staleSearch() {
    var kept = Whereabouts()
    kept.screen = .returns
    kept.places[.returns] = Whereabouts.Place(filter: "nonsense:1")
    let stage = Stage.goingOn(kept)
    #expect(stage.workbench.returns.filter.isEmpty)
    #expect(stage.messageLine.contains("weggelaten"))
  }

  @Test("bytes that were cut or changed are no place, and never stop the program")
  func damaged() {
    var stage = Stage.goingOn(Whereabouts())
    Scene.save(&stage)
    let bytes = stage.workbench.whereabouts.bytes
    for end in bytes.indices { #expect(Whereabouts(bytes: Array(bytes[..<end])) == nil) }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      _ = Whereabouts(bytes: changed)
    }
  }

  @Test("where nothing is kept, nothing is asked to be")
  func notKept() {
    var stage = all()
    Scene.save(&stage)
    #expect(stage.messageLine.contains("alleen tot je stopt"))
    stage.press("Q")
    #expect(stage.effects == [.rememberLook(Stage.now), .quit])
  }

  @Test("saved views are gone while the screen is locked, and kept before that")
  func locked() {
    var stage = Stage.goingOn(Whereabouts())
    Scene.save(&stage)
    stage.press("L")
    #expect(stage.workbench.views.isEmpty)
    #expect(stage.effects.contains { if case .keepPlace = $0 { true } else { false } })
  }

  // MARK: rows that move

  @Test("a row that a colleague moves is followed, and it is said that it moved, by whom and why")
  func moved() throws {
    var stage = all()
    let ravi = StaleTests.ravi
    stage.workbench.returns.moveTo(ravi.currentReturn!.id)
    let later = ReturnDate(
      kind: .sentenceEnd, date: Stage.now.date.adding(days: 200), quality: .confirmed,
      source: .custodialAgency, receivedOn: Stage.now.date)
    var kind = later
    kind.kind = try #require(ravi.currentReturn?.earliest?.value.kind)
    stage.perform(
      stage.workbench.update(
        .arrived(StaleTests.events([.recordReturnDate(ravi.id, ravi.currentReturn!.id, kind)]))))
    #expect(stage.workbench.returns.focused?.person == ravi.id)
    #expect(
      stage.messageLine.contains("Vos, Ravi de staat nu lager, door "), "\(stage.messageLine)")
  }

  @Test("a row that leaves a filtered list is told, and the cursor goes to the next")
  func left() throws {
    var stage = all()
    stage.press("/")
    stage.type("housing:blocked")
    stage.press("enter")
    let ravi = StaleTests.ravi
    stage.workbench.returns.moveTo(ravi.currentReturn!.id)
    #expect(stage.workbench.returns.focused?.person == ravi.id)
    let count = stage.workbench.returns.rows.count
    stage.perform(stage.workbench.update(.arrived(StaleTests.housing(.arranged))))
    #expect(stage.workbench.returns.rows.count == count - 1)
    #expect(stage.workbench.filter.text == "housing:blocked")
    #expect(stage.messageLine.contains("Vos, Ravi de staat niet meer in deze lijst, door "))
  }

  @Test("rows that come and go around the cursor do not move it, and nothing is said of it")
  func around() throws {
    var stage = all()
    stage.press("j j j")
    let focused = stage.workbench.returns.focusedID
    let line = stage.workbench.returns.focusedLine
    let other = try #require(stage.workbench.returns.rows.last { $0.id != focused })
    stage.perform(
      stage.workbench.update(
        .arrived(StaleTests.events([.addAlias(other.person, PersonName(parsing: "Mo"))]))))
    #expect(stage.workbench.returns.focusedID == focused)
    #expect(stage.workbench.returns.focusedLine == line)
    #expect(stage.messageLine.contains("van een collega erbij"))
  }

  @Test("when the clock moves the row under the cursor, or takes it away, that alone is said")
  func clock() {
    var stage = Queue.stage()
    stage.press("m m m")
    var said: [String: Int] = [:]
    for hour in 1...96 {
      let moment = Stage.now.adding(seconds: hour * 3600)
      stage.workbench.lastInput = moment
      let before = stage
      stage.perform(stage.workbench.update(.clock(moment)))
      let (old, new) = (before.workbench.triage.ids, stage.workbench.triage.ids)
      guard old != new else { continue }
      for row in old {
        var one = before
        one.workbench.triage.moveTo(row)
        one.workbench.message = nil
        one.perform(one.workbench.update(.clock(moment)))
        // Its place among the rows that are there before and after.
        let places = [old, new].map { order in
          order.filter { old.contains($0) && new.contains($0) }.firstIndex(of: row)
        }
        let wanted: String
        switch (places[0], places[1]) {
        case (let old?, let new?) where old < new: wanted = "staat nu lager"
        case (let old?, let new?) where old > new: wanted = "staat nu hoger"
        case (nil, nil): wanted = "staat niet meer in deze lijst"
        default: wanted = ""
        }
        let line = one.messageLine
        let isSaid = line.contains(wanted) && line.contains("de tijd liep door")
        #expect(wanted.isEmpty ? !line.contains("staat n") : isSaid, "\(wanted): \(line)")
        said[wanted, default: 0] += 1
      }
    }
    #expect(said.keys.count >= 3, "\(said)")
  }
}

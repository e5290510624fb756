import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Lists")
struct ListTests {
  private func all() -> Stage {
    var stage = Stage()
    stage.press("m m m")
    return stage
  }

  @Test("the filter follows every key, and Escape puts rows and cursor back")
  func filterFollows() {
    var stage = all()
    stage.press("j j j")
    let before = stage.lines
    stage.press("/")
    var counts: [Int] = []
    for letter in "vos rav" {
      stage.type(String(letter))
      counts.append(stage.workbench.returns.rows.count)
    }
    #expect(counts == counts.sorted(by: >))
    #expect(counts.last == 1)
    #expect(stage.text.contains("Vos, Ravi de"))
    stage.press("esc")
    #expect(stage.lines == before)
  }

  @Test("the first row that is found gets the cursor; Enter keeps the filter, Esc then clears it")
  func filterKept() {
    var stage = all()
    stage.press("G")
    stage.find("vos")
    #expect(stage.focusedLine.contains("Vos, Ben"))
    #expect(stage.text.contains("Esc wist"))
    stage.press("esc")
    #expect(stage.workbench.returns.rows.count == 35)
    #expect(stage.focusedLine.contains("Vos, Ben"))
  }

  @Test(
    "words on screen can be searched for",
    arguments: [("2", "eindverlof"), ("2", "voorbereiding"), ("3", "toezicht"), ("4", "vermoeden")])
  func searchable(screen: String, word: String) {
    var stage = all()
    stage.press("\(screen) /")
    stage.type(word)
    let list = stage.workbench.list
    #expect((1..<list.total).contains(list.shownCount))
  }

  @Test("marks plus a verb: the number first, all in one batch with one cause")
  func batch() throws {
    var stage = all()
    stage.press("space space space h")
    #expect(stage.lines[0] == " 3 betrokkenen overdragen")
    stage.press("k ctrl-d enter")
    let events = try #require(stage.batches.first)
    #expect(stage.batches.count == 1)
    #expect(Set(events.compactMap(\.subject)).count == 3)
    #expect(Set(events.map(\.cause)).count == 1)
    #expect(events.allSatisfy { $0.fact == .caseAssigned(to: UserName("smit")) })
    #expect(stage.messageLine.contains("3 betrokkenen"))
  }

  @Test("what a filter hides stays marked and takes part, and the count says so")
  func hiddenMarks() throws {
    var stage = all()
    stage.find("vos ravi")
    stage.press("space esc esc")
    stage.press("space")
    stage.find("vos ben")
    stage.press("space")
    #expect(stage.text.contains("2 gemerkt"))
    stage.press("h")
    #expect(stage.lines[0] == " 2 betrokkenen overdragen")
    stage.press("esc esc")
    #expect(stage.text.contains("2 gemerkt"))
    stage.press("esc")
    #expect(!stage.text.contains("gemerkt"))
  }

  @Test("Esc goes back one layer at a time: filter, marks, news")
  func layers() {
    var stage = all()
    stage.press("w")
    stage.find("d")
    stage.press("space")
    for gone in ["/ d", "gemerkt", "· + sinds vrijdag  "] {
      #expect(stage.text.contains(gone))
      stage.press("esc")
      #expect(!stage.text.contains(gone))
    }
  }

  @Test("a resize keeps the cursor on its row", arguments: [1, 17, 40])
  func resize(steps: Int) throws {
    var stage = all()
    for _ in 0..<steps { stage.press("j") }
    let row = stage.workbench.returns.focused?.id
    for (columns, rows) in [(120, 40), (60, 20), (40, 10), (39, 9), (200, 60), (80, 24)] {
      stage.resize(columns, rows)
      #expect(stage.workbench.returns.focused?.id == row)
      let cursor = try #require(stage.frame.cursor)
      #expect(cursor.row < rows)
    }
  }

  @Test("what a colleague wrote leaves the cursor on its row and its line of the screen")
  func arrived() throws {
    var stage = all()
    stage.press("j j j j j j j j j j j j j j j j j j j j")
    let cursor = stage.frame.cursor
    let line = stage.focusedLine
    var ids = RecordIDSource(generator: SplitMix64(seed: 99))
    let dates = ["2026-11-23", "2026-11-24"].map {
      NewReturn(
        details: ReturnDetails(type: .sentenceEnd, institution: "PI Almere"),
        dates: [
          ReturnDate(
            kind: .sentenceEnd, date: CivilDate(iso: $0)!, quality: .confirmed,
            source: .custodialAgency, receivedOn: Stage.now.date)
        ])
    }
    let commands = dates.map {
      Command.register(
        NewPerson(
          identity: Identity(name: PersonName(parsing: "Noor Aa"), birthDate: .unknown),
          compartment: .aftercare, owner: nil, firstReturn: $0))
    }
    let events = try Decider.decide(
      commands, in: Stage.register,
      by: Viewer(user: UserName("dewit"), role: .aftercareCoordinator), at: Stage.now, ids: &ids)
    _ = stage.workbench.update(.arrived(events))
    #expect(stage.frame.cursor == cursor)
    #expect(stage.focusedLine == line)
    #expect(stage.workbench.returns.total == 37)
    #expect(stage.messageLine.contains("wijzigingen van een collega erbij."))
  }

  @Test("what arrives in a compartment that the viewer does not see changes nothing")
  func hiddenArrival() {
    let hidden = Stage.events.filter { $0.compartment == .supervision }
    let shown = Register(folding: Stage.events.filter { $0.compartment != .supervision })
    var stage = Stage(shown, role: .aftercareCoordinator)
    let before = stage.lines
    _ = stage.workbench.update(.arrived(hidden))
    #expect(!hidden.isEmpty)
    #expect(stage.lines == before)
  }

  @Test("a narrow list leaves out whole columns, never the name", arguments: 40...79)
  func narrow(columns: Int) {
    var stage = all()
    stage.resize(columns, 24)
    for screen in ["2", "3", "4"] {
      stage.press(screen)
      let heads = stage.lines[4]
      #expect(heads.contains("betrokkene"))
      #expect(!heads.contains("…"), "\(heads)")
    }
  }

  @Test("news: how much, and only that", arguments: ["2", "3", "4"])
  func news(screen: String) {
    var stage = all()
    stage.press(screen)
    let news = stage.workbench.list.novelties.values.reduce(0, +)
    #expect(stage.text.contains("+ sinds vrijdag: "))
    stage.press("w")
    #expect(news > 0)
    #expect(stage.workbench.list.shownCount == news)
    var first = Stage(lastLook: nil)
    first.press("w")
    #expect(first.messageLine.contains("voor het eerst"))
  }

  @Test("the scope goes from mine to team to unowned to all and round")
  func scopes() {
    var stage = Stage()
    var seen: [String] = []
    for _ in 0..<5 {
      seen.append(String(stage.lines[3].prefix(12)))
      stage.press("m")
    }
    #expect(seen.prefix(4).count == Set(seen.prefix(4)).count)
    #expect(seen[0] == seen[4])
  }

  @Test("every column sorts, and the other way round by the same one", arguments: ["2", "3", "4"])
  func sorting(screen: String) throws {
    let count = screen == "4" ? NoteColumn.allCases.count : ReturnColumn.allCases.count
    for index in 0..<count {
      var stage = all()
      stage.press("\(screen) o")
      guard case .menu(let menu)? = stage.workbench.overlay else {
        Issue.record("no menu")
        return
      }
      #expect(menu.items.count == count)
      let item = menu.items[index]
      let key = try #require(item.key)
      let usual = index == menu.focus
      func order() -> [RecordID] {
        switch screen {
        case "2": stage.workbench.returns.rows.map(\.id)
        case "3": stage.workbench.caseload.rows.map(\.id)
        default: stage.workbench.notes.rows.map(\.id)
        }
      }
      stage.type(String(key))
      let first = order()
      stage.press("o")
      stage.type(String(key))
      let second = order()
      #expect(first != second, "\(item.label.nl)")
      #expect(Set(first) == Set(second))
      stage.press("o")
      stage.type(String(key))
      #expect(order() == first)
      #expect(usual || stage.text.contains("op \(item.label.nl)"))
    }
  }
}

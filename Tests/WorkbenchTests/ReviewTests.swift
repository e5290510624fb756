import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The review of who saw what")
struct ReviewTests {
  static let officer = Viewer(user: UserName("fg"), role: .dataProtectionOfficer)

  /// Somebody who looked into three dossiers of another team, at night, without doing anything for
  /// the people.
  static let people = Array(
    Stage.register.files(for: StaleTests.colleague).map(\.id).sorted().prefix(3))

  static let accesses: AccessRegister = {
    let night = Moment(CivilDateTime(iso: "2026-10-20T23:40")!)
    var register = AccessRegister()
    for (index, person) in people.enumerated() {
      let record = AccessRecord(
        .opened, AccessObject(people: [person], compartments: [.aftercare], position: 1),
        AccessResult(.shown, count: 1), from: Stage.origin,
        because: AccessReason(.other, words: "nieuwsgierig \(index)"),
        circumstances: AccessCircumstances(
          viewerTeam: "Noord", caseTeam: "Zuid", isResponsible: false, sharesSurname: index == 0,
          lastActed: nil))
      let id = RecordID(high: 90, low: UInt64(index))
      register.evolve(
        Event(
          id: id, at: night.adding(seconds: index), author: UserName("dewit"), compartment: .audit,
          subject: nil, cause: id, fact: .viewRecorded(record)))
    }
    return register
  }()

  static func stage(_ size: Size = Size(columns: 120, rows: 40), _ language: Language = .dutch)
    -> Stage
  {
    // The officer holds the audit key and administration alone.
    let own = Register(folding: Stage.events.filter { officer.sees($0.compartment) })
    return Stage(
      own, role: officer.role, user: officer.user, size: size, language: language,
      accesses: accesses)
  }

  @Test("shows who, what, why and what stands out, and no name of anybody looked at")
  func shows() {
    var stage = ReviewTests.stage()
    #expect(stage.workbench.screen == .review)
    stage.press("G")
    for words in [
      "[8 Inzage 3]", "A. de Wit", "dossier geopend", "nieuwsgierig 0",
      "zelfde achternaam als betrokkene", "zaak van een ander team (Zuid)", "buiten kantoortijd",
    ] {
      #expect(stage.text.contains(words), "\(words)\n\(stage.text)")
    }
    for person in ReviewTests.people {
      let name = Stage.register.file(person, for: StaleTests.colleague)?.name.surname ?? "?"
      #expect(!stage.text.contains(name))
    }
  }

  @Test("does not exist for who has no audit key: no tab, no help, no key, no palette")
  func absent() {
    var stage = Stage(role: .teamLead, accesses: ReviewTests.accesses)
    #expect(stage.workbench.accesses.entries.isEmpty)
    stage.press("8")
    #expect(stage.workbench.screen != .review)
    #expect(!stage.text.contains("Inzage"))
    for keys in ["?", ":"] {
      stage.press(keys)
      guard case .finder(let finder)? = stage.workbench.overlay else {
        Issue.record("no finder")
        return
      }
      let ofReview: [Action] = [.showReview, .viewsOfPerson, .markReviewed]
      #expect(!finder.actions.contains(where: ofReview.contains))
      // A request of the person for access has the word too, and no other action has.
      stage.type("inzage")
      #expect(stage.text.contains("verzoek van betrokkene"))
      stage.press("ctrl-u")
      stage.type("als bekeken")
      #expect(stage.text.contains("Niets gevonden"))
      stage.press("esc")
    }
    for _ in 0..<6 {
      stage.press("tab")
      #expect(stage.workbench.screen != .review)
    }
  }

  @Test("marks one or the marked records as reviewed, with a remark", arguments: [1, 3])
  func reviewed(count: Int) throws {
    var stage = ReviewTests.stage()
    if count == 3 { stage.press("*") }
    stage.press("r")
    stage.type("gesproken met teamleider")
    stage.press("ctrl-d")
    let events = try #require(stage.batches.last)
    guard case .accessReviewed(let ids, let remark)? = events.first?.fact else {
      Issue.record("\(events)")
      return
    }
    #expect(ids.count == count)
    #expect(remark == "gesproken met teamleider")
    #expect(stage.text.contains("[8 Inzage \(3 - count)]"))
    #expect(stage.text.contains("gesproken met teamleider"))
  }

  @Test("lists everything about one person, and goes back")
  func onePerson() {
    var stage = ReviewTests.stage()
    stage.press("V")
    #expect(stage.workbench.review.rows.count == 1)
    #expect(stage.text.contains("Alle inzage van deze betrokkene"))
    stage.press("esc")
    #expect(stage.workbench.review.rows.count == 3)
  }

  @Test("is filtered by any word of a record")
  func filter() {
    var stage = ReviewTests.stage()
    stage.press("/")
    stage.type("achternaam")
    stage.press("enter")
    #expect(stage.workbench.review.rows.count == 1)
  }

  @Test(
    "who only reads is offered nothing to decide",
    arguments: [Role.dataProtectionOfficer, .partnerReader])
  func readers(role: Role) {
    var stage = Stage(Register(), role: role, user: UserName("lezer"))
    #expect(!stage.footer.contains("notitie"))
    #expect(!stage.text.contains("legt iemand vast"))
    stage.press("?")
    guard case .finder(let finder)? = stage.workbench.overlay else {
      Issue.record("no help")
      return
    }
    #expect(!finder.actions.contains { $0.isDecision })
  }

  @Test("a note is corrected: the new text with its mark stands there, the old one nowhere")
  func rectified() throws {
    var stage = Stage()
    stage.press("4 m m m")
    let row = try #require(stage.workbench.notes.focused)
    stage.press("E")
    #expect(stage.form?.answer(.text).hasPrefix(row.note.content.text) == true)
    stage.press("ctrl-u")
    stage.type("Dit klopt wel.")
    stage.press("tab")
    stage.type("verkeerde betrokkene")
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1)
    stage.press("enter tab tab tab")
    #expect(stage.text.contains("Dit klopt wel."))
    #expect(stage.text.contains("gecorrigeerd"))
  }

  @Test("a file that waits for destruction or is held says so at once")
  func keeping() throws {
    let events = StaleTests.events([
      .placeHold(StaleTests.ravi.id, HoldContent(ground: .complaint, remark: "loopt bij de FG"))
    ])
    var stage = StaleTests.atRavi(Size(columns: 120, rows: 40))
    stage.perform(stage.workbench.update(.arrived(events)))
    stage.press("enter")
    #expect(stage.text.contains("vernietigen staat stil"))
    #expect(stage.text.contains("loopt bij de FG"))
  }
}

import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Measures on screen")
struct MeasureTests {
  private func stage(_ keys: String = "") -> Stage {
    var stage = Queue.stage(Size(columns: 120, rows: 40))
    stage.press("5 " + keys)
    return stage
  }

  private func day(_ text: String) -> CivilDate { CivilDate(iso: text)! }

  private func fillIn(_ stage: inout Stage, _ key: FieldKey, _ text: String) {
    for _ in 0..<20 where stage.form?.fields[stage.form?.focus ?? 0].key != key {
      stage.press("tab")
    }
    stage.type(text)
  }

  @Test("what ran out and nobody saw stands first, then what ends first, then what is intended")
  func order() {
    let rows = stage().workbench.measures.rows
    #expect(rows.map(\.standing) == [.lapsed, .running, .running, .intended])
    #expect(
      rows.map(\.end) == rows.map(\.end).sorted { ($0?.date ?? .distant) < ($1?.date ?? .distant) })
    #expect(rows.map(\.type) == [.reportDuty, .homeBan, .areaBan, .groupBan])
  }

  @Test(
    "every end shows its weekday, and an hour where the clock counts it",
    arguments: ["di 10 nov", "ma 23 22:40", "ma 30 nov"])
  func ends(text: String) {
    #expect(stage().text.contains(text))
  }

  @Test("one key says that it ran out, and it leaves the list")
  func lapsed() {
    var stage = stage()
    #expect(stage.footer.contains("l gezien"))
    stage.press("l ctrl-d")
    #expect(stage.workbench.measures.rows.map(\.type) == [.homeBan, .areaBan, .groupBan])
    stage.press("u")
    #expect(stage.workbench.measures.rows.count == 4)
  }

  @Test("extending shows until when and how often, and asks why")
  func extending() throws {
    var stage = stage("j j p")
    #expect(stage.text.contains("Verlengen kan tot uiterlijk"))
    #expect(stage.text.contains("nog 3 van 3 keer"))
    stage.press("ctrl-d")
    #expect(stage.form?.problem != nil)
    #expect(stage.batches.isEmpty)
    stage.type("overlast houdt aan")
    stage.press("ctrl-d")
    let row = try #require(stage.workbench.measures.rows.first { $0.type == .areaBan })
    #expect(row.end?.date == day("2027-02-28"))
    #expect(row.measure.extensionsLeft == 2)
  }

  @Test("a fourth extension of a 172a is refused with the rule, before anything is asked")
  func fourth() throws {
    var register = Queue.register
    let person = Queue.aftercare[1]
    for ago in [3, 2, 1] {
      let file = try #require(register.file(person, for: StaleTests.colleague))
      let measure = try #require(file.measures.first)
      for event in StaleTests.events(
        [
          .stepMeasure(
            person, measure.id,
            MeasureStep(kind: .extended, on: Due(Stage.now.date), reason: "houdt aan"))
        ], on: register, seed: UInt64(ago))
      {
        register.evolve(event)
      }
    }
    var stage = Stage(register, size: Size(columns: 120, rows: 40), on: .measures)
    let row = try #require(stage.workbench.measures.rows.first { $0.type == .areaBan })
    stage.workbench.measures.moveTo(row.id)
    stage.press("esc p")
    #expect(stage.text.contains("Niet meer (3 van 3)"))
    // It is said before anything is filled in.
    #expect(stage.form == nil)
    #expect(stage.messageLine.contains("ME-3"), "\(stage.messageLine)")
    #expect(stage.batches.isEmpty)
  }

  @Test("entering the start shows the end and its formula at once")
  func liveEnd() {
    var stage = stage("j j a m h b tab")
    // Left open it is now.
    #expect(stage.text.contains("Eindigt do 3 dec 09:12"))
    stage.type("22-11 22:40")
    #expect(stage.text.contains("Eindigt wo 2 dec 22:40: 22-11 22:40 + 10 d (Wth 2 lid 1)"))
  }

  @Test(
    "a refusal stands on the question that it is about",
    arguments: [
      ("h b tab 2 2 - 1 1 space 2 2 : 4 0 ctrl-d", FieldKey.proportionality),
      ("i tab 2 2 - 1 1 ctrl-d", .until),
      ("e tab ctrl-d", .contents),
    ])
  func refusals(keys: String, field: FieldKey) throws {
    var stage = stage("j j a m")
    stage.press(keys)
    if field != .proportionality {
      fillIn(&stage, .proportionality, "minder kan niet")
      stage.press("ctrl-d")
    }
    let form = try #require(stage.form)
    #expect(form.problem != nil)
    #expect(form.fields[form.focus].key == field, "\(form.problem?.nl ?? "-")")
  }

  @Test("a measure that is imposed is not undone but withdrawn, and the message says so")
  func ownWayBack() {
    var stage = stage("j j a m l")
    fillIn(&stage, .proportionality, "minder kan niet")
    stage.press("ctrl-d")
    #expect(stage.batches.count == 1, "\(stage.text)")
    #expect(stage.messageLine.contains("Terug kan alleen met i: intrekken."))
    stage.press("u")
    #expect(stage.batches.count == 1)
  }

  @Test("an intention is imposed or given up, and nothing else")
  func intention() throws {
    var stage = stage("G i")
    #expect(stage.form?.answer(.step) == "abandoned")
    stage.press("esc a g")
    let form = try #require(stage.form)
    guard case .choice(let choice)? = form.field(.step)?.input else {
      Issue.record("no choice")
      return
    }
    #expect(choice.options.map(\.value) == ["imposed", "abandoned"])
  }

  @Test("help for both is asked of a ban from the house, and its answer stands in the detail")
  func help() {
    let stage = stage("j")
    #expect(stage.text.contains("Hulp gestart voor beide? nee"))
  }

  @Test("a dossier opens on the measure that was under the cursor")
  func opens() {
    var stage = stage("j j enter")
    #expect(stage.text.contains("[Maatregelen]"))
    #expect(stage.focusedLine.contains("Gebiedsverbod"))
    stage.press("p")
    #expect(stage.form?.title.nl.contains("gebiedsverbod") ?? false)
  }

  @Test("the sentence's computed dates stand beside the given ones, as indicative")
  func custody() {
    var stage = Queue.stage(Size(columns: 120, rows: 40))
    stage.press("5 j enter tab tab")
    #expect(stage.text.contains("OPGEGEVEN"))
    #expect(stage.text.contains("(indicatief"))
    #expect(stage.text.contains("de datum van DJI gaat voor"))
  }
}

extension CivilDate {
  fileprivate static let distant = CivilDate(iso: "2199-12-31")!
}

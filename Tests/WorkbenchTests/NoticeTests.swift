import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Notices to the mayor on screen")
struct NoticeTests {
  private func stage(_ role: Role = .bijDelegate, _ columns: Int = 80, _ rows: Int = 24) -> Stage {
    var stage = Stage(role: role, size: Size(columns: columns, rows: rows), on: nil)
    stage.press("1")
    // Who has no cases of their own begins with all.
    while stage.workbench.scope != .all { stage.press("m") }
    return stage
  }

  private func on(_ stage: inout Stage, _ signal: SignalCode) throws {
    let row = try #require(stage.workbench.triage.rows.first { $0.signal == signal })
    stage.workbench.triage.moveTo(row.id)
    stage.press("esc")
  }

  @Test("a delegate records a notice about somebody unknown in one go: the person and the notice")
  func oneGo() throws {
    var stage = stage()
    stage.press("a p")
    let answers: [(key: FieldKey, text: String)] = [
      (.surname, "Çelik"), (.given, "Deniz"), (.noticeNumber, "BIJ-2026-77"), (.noticeKind, "t"),
      (.noticeGround, "t"), (.date, "5-12"),
    ]
    for answer in answers {
      for _ in 0..<30 where stage.form?.focused?.key != answer.key { stage.press("tab") }
      stage.type(answer.text)
    }
    stage.press("ctrl-d")
    let batch = try #require(stage.batches.last, "\(stage.text)")
    #expect(Set(batch.map(\.cause)).count == 1)
    #expect(batch.allSatisfy { $0.compartment == .bij })
    let notices = batch.compactMap { event in
      if case .noticeReceived(let notice) = event.fact { notice } else { nil as BijNotice? }
    }
    #expect(notices.map(\.number) == ["BIJ-2026-77"])
    #expect(notices.map(\.kind) == [.tbsLeave] && notices.map(\.ground) == [.tbs])
    #expect(notices.map(\.returnsOn) == [CivilDate(iso: "2026-12-05")])
  }

  @Test("without a number the person alone is recorded")
  func personAlone() throws {
    var stage = stage()
    stage.press("a p")
    stage.type("Nguyễn")
    stage.press("ctrl-d")
    let batch = try #require(stage.batches.last)
    #expect(batch.contains { if case .personRegistered = $0.fact { true } else { false } })
    #expect(!batch.contains { if case .noticeReceived = $0.fact { true } else { false } })
  }

  @Test("a call card is on record like a dossier before it is shown; a press card is about nobody")
  func cards() throws {
    var stage = stage()
    try on(&stage, .noticeLate)
    let before = stage.views.count
    stage.press("K b")
    #expect(stage.text.contains("Belkaart") && stage.text.contains("Eerstvolgend"))
    let opened = stage.views.dropFirst(before).compactMap { event in
      if case .viewRecorded(let record) = event.fact { record.action } else { nil as AccessAction? }
    }
    #expect(opened.contains(.opened))
    stage.press("q")
    #expect(!stage.text.contains("Belkaart"))
    stage.recordsViews = false
    try on(&stage, .noticeNotComing)
    stage.press("K b")
    #expect(!stage.text.contains("Belkaart"))
    let count = stage.views.count
    stage.press("K p")
    #expect(stage.text.contains("Bevestig niets en ontken niets."))
    #expect(stage.views.count == count)
    stage.press("esc")
    #expect(!stage.text.contains("Perskaart"))
  }

  @Test(
    "a card fits at 80 by 24 and can be read on in any size",
    arguments: [(80, 24), (120, 40), (60, 16), (40, 10)])
  func sizes(columns: Int, rows: Int) throws {
    var stage = stage(.practice, columns, rows)
    try on(&stage, .noticeLate)
    stage.press("K b")
    if rows >= 24 { #expect(stage.text.contains("Noem geen slachtoffer")) }
    stage.press("j j j k space pageup G")
    stage.resize(80, 24)
    #expect(stage.text.contains("Belkaart"))
    stage.press("esc")
    #expect(stage.workbench.overlay == nil)
  }

  @Test("an entry about a notice opens its tab, with what to do now; aftercare has no such tab")
  func tab() throws {
    var stage = stage()
    try on(&stage, .noticeUnacknowledged)
    stage.press("enter")
    #expect(stage.text.contains("[BIJ]"))
    #expect(stage.text.contains("Bevestig de ontvangst aan Justid (Injus)."))
    stage.press("x ctrl-d")
    #expect(stage.messageLine.contains("Vastgelegd: stap in een BIJ-melding"))
    #expect(stage.text.contains("bevestigd"))
    var other = Stage()
    other.press("m m m enter")
    for _ in DossierTab.allCases {
      #expect(!other.text.contains("BIJ"))
      other.press("tab")
    }
  }

  @Test("a role without the compartment is offered nothing of it")
  func hidden() {
    var stage = Stage(role: .aftercareCoordinator)
    stage.press("m m m")
    for keys in ["a i", "a u", "a U"] {
      stage.press(keys)
      #expect(stage.form == nil, "\(keys)")
      stage.press("esc")
    }
    stage.press("?")
    #expect(!stage.text.contains("BIJ"))
  }
}

import Testing
import Wording

@testable import Casework

/// Scenario 1 of the field dossier (domain.md F): the Monday of a notice, as the whole queue of one
/// person in the compartment of the notices.
@Suite("The queue on the Monday of a notice")
struct NoticeScenarioTests {
  private func queue(_ facts: String) throws -> [String] {
    let now = Moment(CivilDateTime(iso: "2026-11-23T10:30")!)
    let scene = try Scene(facts, at: now)
    let question = ListQuestion(viewer: World.delegate, now: now, scope: .all)
    return scene.world.register.triage(question).map { entry in
      "T\(entry.tier.rawValue) \(entry.signal.rawValue) "
        + "\(entry.timeLeft.phrase(today: now.date).nl): "
        + entry.reason.sentence(today: now.date).nl
    }
  }

  private let came = "notice tbs-leave +12 today tbs | sentence sexual-minor"
  private let victim = "T1 S04 nu: Slachtofferbelang onbekend bij woonadres"
  private let late = "T1 S02 za  5 dec: BIJ-melding laat: 12 d vooraf, tbs-verlof za 5 dec"

  /// F1: 08:30, first unescorted leave from a clinic, twelve days of lead.
  @Test("1: acknowledge, assess, decide with a reason; every step leaves what is still asked")
  func monday() throws {
    #expect(
      try queue(came) == [
        victim, "T1 S01 wo 25: BIJ-melding tbs-verlof niet bevestigd, ontvangen ma 23 nov", late,
      ])
    #expect(
      try queue(came + " | noticed acknowledged") == [
        victim, "T1 S03 za 28: Onrust niet ingeschat: tbs-verlof za 5 dec", late,
      ])
    #expect(try queue(came + " | noticed acknowledged | noticed assessed") == [victim, late])
    #expect(
      try queue(came + " | noticed acknowledged | noticed assessed | noticed no-action") == [])
    // What was asked of the clinic and the probation service waits for them.
    #expect(
      try queue(
        came + " | noticed acknowledged | advice clinic today +5 | noticed assessed"
          + " | noticed no-action") == [])
    // The clinic moves the leave: it is assessed and decided anew.
    #expect(
      try queue(
        came
          + " | noticed acknowledged | noticed assessed | noticed no-action | noticed changed +4")
        == [
          "T1 S03 te laat: Onrust niet ingeschat: tbs-verlof vr 27 nov", victim,
          "T1 S02 vr 27: BIJ-melding laat: 4 d vooraf, tbs-verlof vr 27 nov",
        ])
  }

  @Test("a colleague without the compartment has nothing in the queue, whatever happens in it")
  func hidden() throws {
    let now = Moment(CivilDateTime(iso: "2026-11-23T10:30")!)
    let scene = try Scene(came + " | noticed acknowledged", at: now)
    for viewer in [World.jansen, World.yilmaz, World.lead] {
      let question = ListQuestion(viewer: viewer, now: now, scope: .all)
      #expect(scene.world.register.triage(question).isEmpty)
      #expect(scene.world.register.notices(question).isEmpty)
    }
  }
}

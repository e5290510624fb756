import Testing
import Wording

@testable import Casework

/// The scenarios of the field dossier (domain.md F) as the whole queue of one person.
@Suite("The queue in the scenarios of the field")
struct FieldScenarioTests {
  private func queue(_ facts: String, at iso: String, signal: SignalCode? = nil) throws -> [String]
  {
    let now = Moment(CivilDateTime(iso: iso)!)
    let scene = try Scene(facts, at: now, signal: signal)
    let question = ListQuestion(viewer: World.all, now: now, scope: .all)
    return scene.world.register.triage(question).map { entry in
      "T\(entry.tier.rawValue) \(entry.signal.rawValue) "
        + "\(entry.timeLeft.phrase(today: now.date).nl): "
        + entry.reason.sentence(today: now.date).nl
    }
  }

  /// F2: Thursday afternoon the case manager calls: in four days instead of in eighteen.
  @Test("2: earlier than planned, with what became overdue")
  func earlier() throws {
    let before = """
      return end-leave +18 | identity blocked | housing blocked | work-income blocked \
      | plan in-custody +11 | at todayT15:09
      """
    #expect(
      try queue(before, at: "2026-11-26T15:09") == [
        "T2 S09 ma 30: Geen ID-bewijs: vraag het aan via de PI",
        "T2 S08 ma 14 dec: Geen onderdak, terugkeer ma 14 dec",
      ])
    #expect(
      try queue(
        before + " | at todayT15:10 | date end-leave-earliest +4", at: "2026-11-26T15:12") == [
          "T1 S09 te laat: Geen ID-bewijs: vraag het aan via de PI",
          "T1 S08 ma 30: Geen onderdak, terugkeer ↑ 14 d vervroegd",
          "T1 S10 ma 30: Uitkering niet aangevraagd",
          "T1 S06 ma 30: Terugkeer ↑ 14 d vervroegd, 1 afspraak valt weg",
          "T1 S42 ma  7 dec: Afspraak ma 7 dec valt weg, terugkeer ↑ 14 d vervroegd",
        ])
  }

  /// F3: immediately enforceable, probation since Monday, the first call-up not answered.
  @Test("3: the seven days of a supervision that has to start")
  func start() throws {
    let facts = "order suspended-sentence-immediate 2026-11-16 2026-11-16 2028-11-16 | step called"
    func first(_ iso: String) throws -> String? { try queue(facts, at: iso).first }
    #expect(
      try first("2026-11-17T09:00")
        == "T1 S14 ma 23: Toezicht niet gestart, moet uiterlijk ma 23 nov")
    #expect(
      try first("2026-11-20T23:59")
        == "T1 S14 ma 23: Toezicht niet gestart, moet uiterlijk ma 23 nov")
    #expect(
      try first("2026-11-21T00:00")
        == "T0 S14 ma 23: Toezicht niet gestart, moet uiterlijk ma 23 nov")
    #expect(
      try first("2026-11-23T23:59")
        == "T0 S14 vandaag: Toezicht niet gestart, moet uiterlijk ma 23 nov")
    #expect(
      try first("2026-11-24T00:00") == "T0 S14 te laat: Toezicht niet gestart, wet te laat")
    #expect(
      try queue(facts + " | start 2026-11-20", at: "2026-11-24T00:00").first?.prefix(6) == "T3 S15")
  }

  /// F4: a conditional release to the street of a victim; the word is told, the place is not.
  @Test("4: the address of a conditional release is asked about, told, and weighed")
  func nearVictim() throws {
    let day = "2026-11-23T09:00"
    let facts =
      "return conditional-release +42 | housing arranged | advice us -3 +3 | place intended"
    func victims(_ more: String) throws -> [String] {
      try queue(facts + more, at: day, signal: .victimInterestUnknown)
        .filter { $0.contains("S04") || $0.contains("S28") }
    }
    #expect(
      try queue(facts, at: day).filter { $0.contains("S40") || $0.contains("S04") } == [
        "T1 S40 do 26: OM vraagt advies: schorsen?",
        "T1 S04 ma  4 jan: Slachtofferbelang onbekend bij adres na terugkeer",
      ])
    #expect(
      try victims(" | told nearby") == [
        "T1 S04 ma  4 jan: Adres na terugkeer ligt nabij slachtoffer"
      ])
    #expect(try victims(" | told nearby | decide done") == [])
    // The municipality helps to find another address (BIJ-13): that one is asked about anew.
    #expect(
      try victims(" | told nearby | decide done | place intended") == [
        "T1 S04 ma  4 jan: Slachtofferbelang onbekend bij adres na terugkeer"
      ])
    #expect(
      try victims(" | told nearby | decide done | place intended | told not-nearby") == [])
  }

  /// F5: imposed on Friday at 22:40, day 8.
  @Test("5: a home ban in its last days, weekends counted")
  func homeBan() throws {
    let facts =
      "at 2026-11-13T22:40 | measure home-ban 2026-11-13T22:40 | measured help-recorded no"
    #expect(try queue(facts, at: "2026-11-20T22:39") == [])
    #expect(
      try queue(facts, at: "2026-11-21T18:40")
        == ["T0 S21 52 u: Huisverbod loopt af, niets besloten"])
    #expect(
      try queue(facts, at: "2026-11-23T22:41")
        == ["T0 S21 te laat: Huisverbod loopt af, niets besloten"])
    #expect(
      try queue(facts + " | at 2026-11-22T10:00 | measured extended", at: "2026-11-23T23:00") == [])
    #expect(
      try queue(facts + " | at 2026-11-22T10:00 | measured withdrawn", at: "2026-11-23T23:00") == []
    )
  }

  /// F7: an alarm in an exclusion zone at night; in the morning it is judged.
  @Test("7: an alert becomes a breach, and the breach a decision, with earlier warnings counted")
  func breach() throws {
    let start = """
      order conditional-release 2026-06-01 2026-06-01 2028-06-01 | start 2026-06-02 \
      | step interval 200 | at 2026-08-03T10:00 | step breach 2026-08-02 | step warned
      """
    let night = start + " | at 2026-11-23T01:20 | step alert victim-zone 2026-11-23T01:15"
    let morning = "2026-11-23T09:00"
    #expect(
      try queue(night, at: morning)
        == ["T0 S17 te laat: Enkelband: in verboden gebied, uitkomst onbekend"])
    let judged =
      night + " | at 2026-11-23T08:30 | step alert victim-zone 2026-11-23T01:15 weg_01:32"
    #expect(try queue(judged, at: morning) == [])
    let breach = judged + " | step breach 2026-11-23T01:15"
    #expect(
      try queue(breach, at: morning) == [
        "T0 S16 wo 25: Overtreding gemeld ma 23 nov, nog geen besluit, 1 eerdere waarschuwing"
      ])
    #expect(try queue(breach + " | step reported", at: morning) == [])
  }

  /// F8: forty days before probation ends.
  @Test("8: the end of a supervision is judged, and the municipality advised before it")
  func ending() throws {
    let facts = """
      order suspended-sentence 2025-01-02 2025-01-02 2027-01-02 | start 2025-01-10 \
      | step interval 365 | at 2026-11-01T10:00 | contact 2026-11-01
      """
    let day = "2026-11-23T09:00"
    #expect(
      try queue(facts, at: day) == [
        "T2 S18 do  3 dec: Proeftijd eindigt za 2 jan 2027",
        "T2 S20 za 19 dec: Toezicht eindigt za 2 jan 2027: advies aan gemeente",
      ])
    #expect(
      try queue(facts + " | step judged", at: day) == [
        "T2 S20 za 19 dec: Toezicht eindigt za 2 jan 2027: advies aan gemeente"
      ])
    #expect(try queue(facts + " | step judged | step advised", at: day) == [])
    #expect(
      try queue(facts + " | step judged", at: "2027-01-03T09:00") == [
        "T1 S20 te laat: Toezicht eindigde za 2 jan: advies aan gemeente",
        "T1 S18 nu: Afloopbericht nog niet verstuurd, einde za 2 jan",
      ])
  }
}

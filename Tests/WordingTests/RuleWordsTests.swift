import Testing

@testable import Casework
@testable import Wording

@Suite("Rules and deadlines in words")
struct RuleWordsTests {
  static let today = CivilDate(daysSince1970: 20_780)

  private func deadline(_ id: RuleID, _ from: String, _ extensions: Int = 0) throws -> Deadline {
    let moment = CivilDateTime(iso: from)
    let due = try moment.map { Due($0.date, $0.time) } ?? Due(#require(CivilDate(iso: from)))
    return try id.rule.deadline(from: due, extensions: extensions)
  }

  @Test("every rule has a sentence of its own in both languages")
  func sentences() {
    let all = RuleID.allCases.map(\.sentence)
    #expect(Set(all.map(\.nl)).count == all.count)
    #expect(Set(all.map(\.en)).count == all.count)
    #expect(all.allSatisfy { $0.nl.hasSuffix(".") && $0.en.hasSuffix(".") })
  }

  @Test("every label is told apart")
  func labels() {
    #expect(Set(RuleAnchor.allCases.map(\.phrase)).count == RuleAnchor.allCases.count)
    #expect(Set(DutyHolder.allCases.map(\.phrase)).count == DutyHolder.allCases.count)
    #expect(Set(Hardness.allCases.map(\.phrase)).count == Hardness.allCases.count)
    #expect(Set(CustodyDateKind.allCases.map(\.phrase)).count == CustodyDateKind.allCases.count)
    #expect(Set(UnknownInput.allCases.map(\.phrase)).count == UnknownInput.allCases.count)
    #expect(Set(NoDateReason.allCases.map(\.phrase)).count == NoDateReason.allCases.count)
  }

  @Test(
    "a formula answers on the phone",
    arguments: [
      (
        RuleID.me1, "2026-03-01", 0,
        Phrase(
          nl: "1-3 + 10 d (Wth 2 lid 1), geen verschuiving (Wth 13)",
          en: "1 Mar + 10 d (Wth 2 lid 1), no shift (Wth 13)")
      ),
      (
        .me1, "2026-03-01T21:30", 1,
        Phrase(
          nl: "1-3 21:30 + 10 d (Wth 2 lid 1) + 1 × 18 d, samen hoogstens 28 d (Wth 9 lid 1),"
            + " geen verschuiving (Wth 13)",
          en: "1 Mar 21:30 + 10 d (Wth 2 lid 1) + 1 × 18 d, at most 28 d together (Wth 9 lid 1),"
            + " no shift (Wth 13)")
      ),
      (
        .tz1, "2026-02-26", 0,
        Phrase(
          nl: "26-2 + 30 d (Besluit tenuitvoerlegging 3:2 lid 2 onder a),"
            + " za 28 mrt is weekend → ma 30 mrt (Atw 1)",
          en: "26 Feb + 30 d (Besluit tenuitvoerlegging 3:2 lid 2 onder a),"
            + " Sat 28 Mar is weekend → Mon 30 Mar (Atw 1)")
      ),
      (
        .dp8c, "2026-04-07", 0,
        Phrase(
          nl: "7-4 + 4 weken (Wjsg 22, 51b), di 5 mei is Bevrijdingsdag → wo 6 mei (Atw 1)",
          en: "7 Apr + 4 weeks (Wjsg 22, 51b), Tue 5 May is Liberation Day → Wed 6 May (Atw 1)")
      ),
      (
        .tz2b, "2026-11-20", 0,
        Phrase(
          nl: "20-11 + 3 d (Besluit tenuitvoerlegging 3:2 lid 2 onder b),"
            + " tot ma 23 nov minder dan 2 werkdagen → di 24 nov (Atw 2)",
          en: "20 Nov + 3 d (Besluit tenuitvoerlegging 3:2 lid 2 onder b),"
            + " up to Mon 23 Nov fewer than 2 working days → Tue 24 Nov (Atw 2)")
      ),
      (
        .tz2b, "2026-11-23", 0,
        Phrase(
          nl: "23-11 + 3 d (Besluit tenuitvoerlegging 3:2 lid 2 onder b),"
            + " eindigt op een werkdag (Atw 1)",
          en: "23 Nov + 3 d (Besluit tenuitvoerlegging 3:2 lid 2 onder b),"
            + " ends on a working day (Atw 1)")
      ),
      (
        .me13, "2026-11-18T10:00", 0,
        Phrase(
          nl: "18-11 10:00 + 3 d (Wvggz 7:4), za 21 nov is weekend → ma 23 nov (Wvggz 7:4)",
          en: "18 Nov 10:00 + 3 d (Wvggz 7:4), Sat 21 Nov is weekend → Mon 23 Nov (Wvggz 7:4)")
      ),
      (
        .gvm1, "2026-05-05", 0,
        Phrase(
          nl: "5-5 − 30 d (Sv 6:6:23a), geen verschuiving bij terugtellen (Atw 1 lid 2)",
          en: "5 May − 30 d (Sv 6:6:23a), no shift when counted back (Atw 1 lid 2)")
      ),
      (
        .tz5, "2026-11-20", 0,
        Phrase(
          nl: "20-11 + 2 werkdagen (Besluit tenuitvoerlegging 3:4;"
            + " standaard van Keerpunt: breach-answer), alleen werkdagen tellen",
          en: "20 Nov + 2 working days (Besluit tenuitvoerlegging 3:4;"
            + " default of Keerpunt: breach-answer), only working days count")
      ),
      (
        .nz4, "2026-11-23", 0,
        Phrase(
          nl: "23-11 + 6 weken (afspraak: Kansen bieden voor re-integratie (2019)),"
            + " geen verschuiving: geen termijn uit de wet",
          en: "23 Nov + 6 weeks (agreement: Kansen bieden voor re-integratie (2019)),"
            + " no shift: not a term of law")
      ),
      (
        .me12, "2026-09-01", 0,
        Phrase(
          nl: "1-9 + 6 maanden (Twbmt 2-4), de wet vervalt eerder: laatste dag zo 28 feb 2027",
          en: "1 Sep + 6 months (Twbmt 2-4), the act lapses before that: last day Sun 28 Feb 2027")
      ),
      (
        .me10, "2026-01-01", 3,
        Phrase(
          nl: "1-1 + 90 d (Sv 509hh) + 3 × 90 d,"
            + " geen verschuiving ten nadele van betrokkene (ME-19)",
          en: "1 Jan + 90 d (Sv 509hh) + 3 × 90 d, no shift against the person (ME-19)")
      ),
      (
        .dp7, "2026-05-31", 0,
        Phrase(
          nl: "31-5 + 9 maanden (Bjsg 11a lid 4),"
            + " geen verschuiving bij uren en lange termijnen (Atw 4)",
          en: "31 May + 9 months (Bjsg 11a lid 4), no shift for hours and long terms (Atw 4)")
      ),
    ])
  func formula(id: RuleID, from: String, extensions: Int, expected: Phrase) throws {
    #expect(try deadline(id, from, extensions).formula == expected)
  }

  @Test("every rule with a term has a formula, and every one can be shown")
  func everyFormula() throws {
    for rule in Rule.all {
      let shown = Phrase.shown(rule, Settings(), today: Self.today, isOfLog: false)
      #expect(shown.nl.hasPrefix(rule.id.rawValue) && shown.en.hasPrefix(rule.id.rawValue))
      guard rule.term != nil else { continue }
      let formula = try deadline(rule.id, "2026-11-23T10:00").formula
      #expect(formula.nl.contains("(") && formula.en.contains("("), "\(rule.id.rawValue)")
    }
  }

  @Test(
    "a day that makes work harder says so",
    arguments: [
      ("2026-03-11", "wo 11 mrt 2026"), ("2026-03-13", "vr 13 mrt 2026 (vrijdag)"),
      ("2026-03-14", "za 14 mrt 2026 (weekend)"),
      ("2026-04-03", "vr 3 apr 2026 (Goede Vrijdag)"),
    ])
  func warning(iso: String, expected: String) throws {
    #expect(Due(try #require(CivilDate(iso: iso))).phraseWithWarning.nl == expected)
  }

  @Test(
    "a refusal names the rule, the limit and the article",
    arguments: [
      (
        DeadlineRefusal.extensionsExceeded(.me3, asked: 4, atMost: 3),
        "ME-3 kan hoogstens 3 keer worden verlengd (Gemeentewet 172a lid 6 onder a)."
          + " Verlenging nummer 4 mag niet. De termijn loopt af."
      ),
      (
        .extensionsExceeded(.me1, asked: 2, atMost: 1),
        "ME-1 kan hoogstens 1 keer worden verlengd (Wth 9 lid 1)."
          + " Verlenging nummer 2 mag niet. De termijn loopt af."
      ),
      (
        .extensionsExceeded(.me4, asked: 1, atMost: 0),
        "ME-4 kan niet worden verlengd (Gemeentewet 172b). De termijn loopt af."
      ),
      (
        .noTerm(.me7),
        "ME-7 heeft geen termijn om te tellen."
          + " Bij sluiting van een woning staat de duur in het besluit."
          + " Kijk in het besluit of de straf."
      ),
      (
        .timeMissing(.me1b),
        "ME-1b telt in uren. Geef ook de tijd, zoals 2026-03-01T21:30."
      ),
      (
        .notInForce(.me12, from: nil, until: CivilDate(iso: "2027-02-28")),
        "ME-12 gold niet op die dag. De regel geldt tot en met zo 28 feb 2027."
          + " Kies een andere regel."
      ),
    ])
  func refusal(refusal: DeadlineRefusal, expected: String) {
    #expect(refusal.phrase.nl == expected)
  }

  @Test("a computed date says that it is indicative, and what is not known")
  func indicative() throws {
    let dates = CustodyDates(
      of: Sentence(
        judgedOn: CivilDate(iso: "2022-03-01"), length: SentenceLength(years: 3),
        countsFrom: CivilDate(iso: "2022-01-01"), isIrrevocable: .no))
    #expect(
      dates.conditionalRelease.phrase
        == Phrase(
          nl: "ma 1 jan 2024 (fictief, hoger beroep loopt; niet bekend: rechtmatig verblijf)",
          en: "Mon 1 Jan 2024 (fictitious, an appeal is pending; not known: lawful stay)"))
    #expect(dates.sentenceEnd.phrase.nl == "wo 1 jan 2025 (indicatief)")
    #expect(dates.earlyRelease.phrase.nl == "geen: niet onherroepelijk")
    #expect(
      CustodyDates(of: Sentence(length: SentenceLength(years: 3))).sentenceEnd.phrase.nl
        == "niet te zeggen zonder: eerste dag van de straf")
  }
}

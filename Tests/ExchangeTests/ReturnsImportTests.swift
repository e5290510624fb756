import Casework
import Exchange
import Testing

@Suite("An import of returns")
struct ReturnsImportTests {
  static let header =
    "achternaam;geboortedatum;soort;instelling;datumsoort;datum;tijd;kwaliteit;bron;ontvangen;eigenaar\n"
  private var office: Office

  init() throws {
    office = Office()
    try office.take(.people, "achternaam;geboortedatum\nVos;1989\nWit;1990")
  }

  private var returns: [ReturnCase] { office.file(named: "Vos")?.liveReturns ?? [] }

  @Test("announces a return with its dates, one row a date, and changes nothing the second time")
  mutating func dates() throws {
    let sheet =
      Self.header + """
        Vos;1989;v.i.;PI Lelystad;v.i.-datum;26-11-2026;9:00;zeker;DJI;1-11-2026;noor
        Vos;1989;conditional-release;;end of sentence;2027-03-01;;computed;OM;1-11-2026;

        """
    let plan = try office.take(.returns, sheet)
    #expect(plan.counts == ImportCounts(new: 1, changed: 1, same: 0, refused: 0))
    #expect(returns.count == 1)
    #expect(
      returns[0].details.current?.value
        == ReturnDetails(type: .conditionalRelease, institution: "PI Lelystad"))
    let received = CivilDate(iso: "2026-11-01")!
    #expect(
      returns[0].currentDates.map(\.value) == [
        ReturnDate(
          kind: .conditionalRelease, date: CivilDate(iso: "2026-11-26"),
          time: CivilTime(iso: "09:00"), quality: .confirmed, source: .custodialAgency,
          receivedOn: received),
        ReturnDate(
          kind: .sentenceEnd, date: CivilDate(iso: "2027-03-01"), quality: .computed,
          source: .prosecution, receivedOn: received),
      ])
    #expect(office.file(named: "Vos")?.ownerNow == UserName("noor"))
    let again = try office.plan(.returns, sheet)
    #expect(again.counts == ImportCounts(new: 0, changed: 0, same: 2, refused: 0))
    #expect(again.events.isEmpty)
  }

  @Test("records a date that moved, and an older file does not move it back")
  mutating func moves() throws {
    func row(_ day: String, _ received: String) -> String {
      Self.header + "Vos;1989;v.i.;;v.i.-datum;\(day);;zeker;DJI;\(received);"
    }
    try office.take(.returns, row("26-11-2026", "1-11-2026"))
    #expect(try office.take(.returns, row("17-11-2026", "10-11-2026")).counts.changed == 1)
    #expect(returns[0].lastMove?.days == -9)
    #expect(try office.take(.returns, row("26-11-2026", "1-11-2026")).counts.same == 1)
    #expect(try office.take(.returns, row("26-11-2026", "")).counts.same == 1)
    let old = try office.plan(.returns, row("20-11-2026", "5-11-2026"))
    #expect(old.places == [Place(2, 10, .laterDateKnown(CivilDate(iso: "2026-11-10")!))])
    #expect(try office.take(.returns, row("26-11-2026", "12-11-2026")).counts.changed == 1)
    #expect(returns[0].earliest?.value.date == CivilDate(iso: "2026-11-26"))
  }

  @Test("takes a leave after one that has passed as another leave")
  mutating func leaves() throws {
    func row(_ kind: String, _ day: String) -> String {
      "Vos;1989;kort verlof;PI Lelystad;\(kind);\(day);;zeker;DJI;1-10-2026;\n"
    }
    let sheet =
      Self.header + row("begin verlof", "2-10-2026") + row("einde verlof", "4-10-2026")
      + row("begin verlof", "1-12-2026") + row("einde verlof", "3-12-2026")
    #expect(
      try office.take(.returns, sheet).counts
        == ImportCounts(new: 2, changed: 2, same: 0, refused: 0))
    #expect(returns.map(\.currentDates.count) == [2, 2])
    #expect(try office.plan(.returns, sheet).counts.same == 4)
  }

  @Test("records that a date was asked and nobody knows it")
  mutating func unknownDate() throws {
    try office.take(.returns, Self.header + "Vos;1989;v.i.;;v.i.-datum;;;onbekend;OM;1-11-2026;")
    #expect(
      returns[0].currentDates.map(\.value) == [
        ReturnDate(
          kind: .conditionalRelease, date: nil, quality: .unknown, source: .prosecution,
          receivedOn: CivilDate(iso: "2026-11-01")!)
      ])
  }

  @Test("fills in a kind of return that was not known, and an institution that changed")
  mutating func details() throws {
    try office.take(.returns, Self.header + "Vos;1989;onbekend;PI Vught;;;;;;;")
    let sheet = Self.header + "Vos;1989;einde straf;PI Lelystad;;;;;;;"
    #expect(try office.take(.returns, sheet).counts.changed == 1)
    #expect(
      returns.map(\.details.current?.value)
        == [ReturnDetails(type: .sentenceEnd, institution: "PI Lelystad")])
    #expect(try office.plan(.returns, sheet).counts.same == 1)
  }

  @Test("keeps what is known known after the return")
  mutating func afterwards() throws {
    let sheet = Self.header + "Vos;1989;v.i.;;v.i.-datum;20-11-2026;;zeker;DJI;1-11-2026;"
    try office.take(.returns, sheet)
    let person = try #require(office.file(named: "Vos")).id
    office.decide([
      .changeStatus(person, returns[0].id, ReturnProgress(status: .returned), override: nil)
    ])
    #expect(try office.plan(.returns, sheet).counts.same == 1)
  }

  @Test("asks which return is meant when several fit")
  mutating func several() throws {
    let known = try #require(office.file(named: "Vos"))
    let details = ReturnDetails(type: .sentenceEnd, institution: "PI Vught")
    let other = ReturnDetails(type: .sentenceEnd, institution: "PI Lelystad")
    office.decide([
      .announceReturn(known.id, NewReturn(details: details)),
      .announceReturn(known.id, NewReturn(details: other)),
    ])
    let rest = "einde straf;1-3-2027;;zeker;DJI;1-11-2026;"
    let sheet = Self.header + "Vos;1989;einde straf;;" + rest
    #expect(
      try office.plan(.returns, sheet).places == [Place(2, 3, .severalReturns(known.reference))])
    let named = Self.header + "Vos;1989;einde straf;pi vught;" + rest
    #expect(try office.take(.returns, named).counts.changed == 1)
    #expect(returns.map(\.currentDates.count) == [1, 0])
  }

  @Test("finds people who were imported by number, name or reference")
  mutating func people() throws {
    let known = try #require(office.file(named: "Wit")).reference
    let plan = try office.plan(
      .returns, "reference;kind\n\(known);v.i.\nZ-100000;v.i.\n;v.i.\nabc;v.i.")
    #expect(plan.counts.new == 1)
    #expect(
      plan.places == [
        Place(3, 1, .unknownReference), Place(4, nil, .missing), Place(5, 1, .noReference),
      ])
  }
}

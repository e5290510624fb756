import Casework
import Exchange
import Testing

@Suite("An import of people")
struct PeopleImportTests {
  static let sheet = """
    bronnummer;achternaam;voorvoegsel;voornamen;geboortedatum;BSN;aliassen;straat;huisnummer;\
    postcode;plaats;soort;bron;geverifieerd;eigenaar
    10;Vos;de;Ravi;12-03-1989;111222333;Rafi Fox|"R. Vos";Kade;12a;1012 RD;Zwanendam;woonadres;BRP;\
    1-11-2026;noor
    11;El Amrani;;Samira;00-00-1991;;;;;;;;;;Sem Visser
    12;'t Hooft;;Jan;;;;;;;;;;;

    """
  private static let all = sheet.replacing("\"R. Vos\"", with: "R. Vos")

  @Test("records a new person with everything in the row")
  func new() throws {
    var office = Office()
    let plan = try office.take(.people, Self.all)
    #expect(plan.counts == ImportCounts(new: 3, changed: 0, same: 0, refused: 0))
    let vos = try #require(office.file(named: "Vos"))
    #expect(vos.aliases.live.map(\.value.full) == ["Rafi Fox", "R. Vos"])
    #expect(
      vos.addresses.live.map(\.value) == [
        Address(
          kind: .home, street: "Kade", houseNumber: "12a", postcode: Postcode("1012RD"),
          city: "Zwanendam", source: .populationRegister,
          verifiedOn: CivilDate(iso: "2026-11-01"))
      ])
    #expect(vos.ownerNow == UserName("noor"))
    #expect(office.file(named: "El Amrani")?.ownerNow == UserName("sem"))
    #expect(office.file(named: "Hooft")?.name.prefix == "'t")
    #expect(office.file(named: "Hooft")?.birthDate == .unknown)
  }

  @Test("changes nothing the second time")
  func twice() throws {
    var office = Office()
    try office.take(.people, Self.all)
    let again = try office.plan(.people, Self.all)
    #expect(again.counts == ImportCounts(new: 0, changed: 0, same: 3, refused: 0))
    #expect(again.events.isEmpty)
  }

  @Test("is one decision, which one undo takes back")
  func oneDecision() throws {
    var office = Office()
    let plan = try office.take(.people, Self.all)
    #expect(Set(plan.events.map(\.cause)) == [plan.events[0].id])
    let undone = try Decider.undo(
      in: office.register, by: office.coordinator, at: office.now, ids: &office.ids)
    for event in undone.events { office.register.evolve(event) }
    #expect(office.register.files(for: office.everything).map(\.name.surname) == [])
    let again = try office.plan(.people, Self.all)
    #expect(again.counts == ImportCounts(new: 3, changed: 0, same: 0, refused: 0))
  }

  @Test("takes a row that repeats an earlier one as known, and what it adds as a change")
  func repeats() throws {
    var office = Office()
    let plan = try office.take(
      .people,
      """
      achternaam;voornamen;geboortedatum;BSN
      Vos;Ravi;1989;
      VOS;ravi;12-03-1989;111222333
      Vos;Ravi;;111222333
      Fox;Rafi;1989;111222333
      Fox;Rafi;1989;111222333
      """)
    let person = try #require(office.file(named: "Vos")).id
    #expect(
      plan.rows.map(\.outcome) == [
        .new(person), .changed(person, [.identity]), .same(person), .changed(person, [.alias]),
        .same(person),
      ])
    #expect(office.file(named: "Vos")?.birthDate?.iso == "1989-03-12")
    #expect(Set(plan.events.map(\.cause)).count == 1)
  }

  @Test("takes rows of one number of the source as one person")
  func sourceNumbers() throws {
    var office = Office()
    let plan = try office.take(
      .people, "bronnummer;achternaam;geboortedatum\n7;Vos;1989\n7;Fox;1989\n7;Wolf;1990")
    #expect(plan.counts == ImportCounts(new: 1, changed: 1, same: 0, refused: 1))
    #expect(office.file(named: "Vos")?.aliases.live.map(\.value.surname) == ["Fox"])
  }

  @Test(
    "leaves it to a person to judge who may be the same",
    arguments: [
      // The same name with another birth date.
      ("Vos;Ravi;13-03-1989;;", "surname"), ("Vos;Ravi;;;", "surname"),
      // The same name and birth date with another number.
      ("Vos;Ravi;12-03-1989;123456782;", "surname"),
      // The same number with another birth date, or with nothing else that agrees.
      ("Vos;Ravi;12-03-1990;111222333;", "bsn"), ("Smit;Piet;;111222333;", "bsn"),
    ])
  func doubtful(row: String, field: String) throws {
    var office = Office()
    let header = "achternaam;voornamen;geboortedatum;BSN;naamgenoot\n"
    try office.take(.people, header + "Vos;Ravi;12-03-1989;111222333;")
    let plan = try office.plan(.people, header + row)
    let known = try #require(office.file(named: "Vos")).reference
    let column = field == "bsn" ? 4 : 1
    #expect(plan.places == [Place(2, column, .maybeSame([known]))])
    #expect(plan.events.isEmpty)
  }

  @Test(
    "takes somebody of the same name as another when that is sure",
    arguments: ["Vos;Ravi;13-04-1990;123456782;", "Vos;Ravi;13-04-1990;;ja"])
  func namesakes(row: String) throws {
    var office = Office()
    let header = "achternaam;voornamen;geboortedatum;BSN;naamgenoot\n"
    try office.take(.people, header + "Vos;Ravi;12-03-1989;111222333;")
    #expect(try office.take(.people, header + row).counts.new == 1)
    #expect(try office.plan(.people, header + row).counts.same == 1)
  }

  @Test("finds a person by reference number, also under another name")
  func reference() throws {
    var office = Office()
    try office.take(.people, "achternaam;geboortedatum\nVos;1989")
    let known = try #require(office.file(named: "Vos"))
    let plan = try office.take(
      .people, "Z-nummer;achternaam;geboortedatum\n\(known.reference);Fox;1989")
    #expect(plan.rows.map(\.outcome) == [.changed(known.id, [.alias])])
    let wrong = try office.plan(
      .people, "Z-nummer;achternaam;geboortedatum\n\(known.reference);Vos;1990")
    #expect(wrong.places == [Place(2, 1, .contradicts(known.reference))])
  }

  @Test("does not put back what a colleague changed since")
  func handWork() throws {
    var office = Office()
    try office.take(.people, Self.all)
    let vos = try #require(office.file(named: "Vos"))
    var identity = try #require(vos.identity.current).value
    identity.name = PersonName(given: "Ravindra", prefix: "de", surname: "Vos")
    office.decide([
      .assign(vos.id, to: UserName("sem")), .addAlias(vos.id, vos.name),
      .correctIdentity(vos.id, identity),
    ])
    #expect(try office.plan(.people, Self.all).counts.same == 3)
  }

  @Test("records an address again when it was verified later")
  func verified() throws {
    var office = Office()
    func sheet(_ day: String) -> String {
      "achternaam;geboortedatum;plaats;bron;geverifieerd\nVos;1989;Zwanendam;BRP;\(day)"
    }
    try office.take(.people, sheet(""))
    #expect(try office.take(.people, sheet("1-11-2026")).counts.changed == 1)
    #expect(try office.take(.people, sheet("1-10-2026")).counts.same == 1)
    #expect(try office.take(.people, sheet("2-11-2026")).counts.changed == 1)
    #expect(try office.take(.people, sheet("")).counts.same == 1)
  }

  @Test("is the same whatever stands in a compartment that the viewer may not see")
  func hidden() throws {
    var open = Office()
    var guarded = Office()
    let number = try CitizenServiceNumber(validating: "111222333")
    guarded.decide([
      .register(
        NewPerson(
          identity: Identity(
            name: PersonName(given: "Ravi", prefix: "de", surname: "Vos"),
            birthDate: PartialDate(iso: "1970-01-01")!, citizenServiceNumber: number),
          compartment: .bij))
    ])
    let one = try open.plan(.people, Self.all)
    let other = try guarded.plan(.people, Self.all)
    #expect(one.counts == other.counts)
    // Who sees both compartments gets the same outcome: a match is made within one compartment.
    #expect(try guarded.plan(.people, Self.all, by: guarded.everything).counts == one.counts)
  }
}

import Casework
import Exchange
import Testing
import Wording

@Suite("A refused row")
struct ImportRefusalTests {
  private static let people = "achternaam;geboortedatum;BSN;plaats;postcode;soort;bron;geverifieerd"

  @Test(
    "says the line, the column and the reason, and the rows around it are taken in",
    arguments: [
      (";1989;;;;;;", Place(3, 1, .missing)),
      ("A;32-01-1989;;;;;;", Place(3, 2, .noBirthDate)),
      ("A;12-03-89;;;;;;", Place(3, 2, .noBirthDate)),
      ("A;24-11-2026;;;;;;", Place(3, 2, .inFuture)),
      ("A;2027;;;;;;", Place(3, 2, .inFuture)),
      ("A;;123456789;;;;;", Place(3, 3, .noCitizenServiceNumber(.failsElevenProof))),
      ("A;;12;;;;;", Place(3, 3, .noCitizenServiceNumber(.wrongLength(digits: 2)))),
      ("A;;;;1012RD;;BRP;", Place(3, 4, .missing)),
      ("A;;;X;0012RD;;BRP;", Place(3, 5, .noPostcode(.leadingZero(offset: 0)))),
      ("A;;;X;;paleis;BRP;", Place(3, 6, .noneOf(AddressKind.allCases.map(\.phrase)))),
      ("A;;;X;;;krant;", Place(3, 7, .noneOf(AddressSource.allCases.map(\.phrase)))),
      ("A;;;X;;;;", Place(3, 7, .missing)),
      ("A;;;X;;;BRP;gisteren", Place(3, 8, .noDate)),
      ("A;;;X;;;BRP;31-02-2026", Place(3, 8, .noDate)),
      ("A;;;X;;;BRP;24-11-2026", Place(3, 8, .inFuture)),
      ("A;1989", Place(3, nil, .row(.fieldCount(expected: 8, found: 2)))),
      (
        "A;\u{1};;;;;;",
        Place(3, 2, .row(.controlCharacter(line: 3, column: 2)))
      ),
      ("A;;;\"X\"Y;;;;", Place(3, 4, .row(.textAfterQuote(line: 3, column: 4)))),
      ("\"A\nB\";;;X;;;;31-02-2026", Place(4, 7, .missing)),
    ])
  func people(row: String, place: Place) throws {
    var office = Office()
    let plan = try office.plan(
      .people, Self.people + "\nVos;1989;;;;;;\n" + row + "\nWit;1990;;;;;;\n")
    #expect(plan.places == [place])
    #expect(plan.counts == ImportCounts(new: 2, changed: 0, same: 0, refused: 1))
  }

  private static let returns =
    "naam;soort;datumsoort;datum;tijd;kwaliteit;bron;ontvangen;eigenaar;geboortedatum"

  @Test(
    "of a return says the same",
    arguments: [
      ("Niemand;v.i.;;;;;;;;1989", Place(2, 1, .unknownPerson)),
      (";v.i.;;;;;;;;", Place(2, 1, .missing)),
      ("Vos;;;;;;;;;1989", Place(2, 2, .missing)),
      ("Vos;vi-achtig;;;;;;;;1989", Place(2, 2, .noneOf(ReturnType.allCases.map(\.phrase)))),
      ("Vos;v.i.;;1-12-2026;;zeker;DJI;;;1989", Place(2, 3, .missing)),
      (
        "Vos;v.i.;x;1-12-2026;;;;;;1989",
        Place(2, 3, .noneOf(ReturnDateKind.allCases.map(\.phrase)))
      ),
      ("Vos;v.i.;v.i.-datum;;;zeker;DJI;;;1989", Place(2, 4, .missing)),
      ("Vos;v.i.;v.i.-datum;1-12-2026;;onbekend;DJI;;;1989", Place(2, 4, .dateNotExpected)),
      ("Vos;v.i.;v.i.-datum;morgen;;zeker;DJI;;;1989", Place(2, 4, .noDate)),
      ("Vos;v.i.;v.i.-datum;1-12-2026;25:00;zeker;DJI;;;1989", Place(2, 5, .noTime)),
      ("Vos;v.i.;v.i.-datum;1-12-2026;9;zeker;DJI;;;1989", Place(2, 5, .noTime)),
      ("Vos;v.i.;v.i.-datum;1-12-2026;;;DJI;;;1989", Place(2, 6, .missing)),
      (
        "Vos;v.i.;v.i.-datum;1-12-2026;;x;DJI;;;1989",
        Place(2, 6, .noneOf(DateQuality.allCases.map(\.phrase)))
      ),
      ("Vos;v.i.;v.i.-datum;1-12-2026;;zeker;;;;1989", Place(2, 7, .missing)),
      (
        "Vos;v.i.;v.i.-datum;1-12-2026;;zeker;x;;;1989",
        Place(2, 7, .noneOf(DateSource.allCases.map(\.phrase)))
      ),
      ("Vos;v.i.;v.i.-datum;1-12-2026;;zeker;DJI;24-11-2026;;1989", Place(2, 8, .inFuture)),
      ("Vos;v.i.;;;;;;;pietje;1989", Place(2, 9, .unknownOwner)),
    ])
  func returns(row: String, place: Place) throws {
    var office = Office()
    try office.take(.people, "naam;geboortedatum\nVos;1989")
    let plan = try office.plan(.returns, Self.returns + "\n" + row)
    #expect(plan.places == [place])
    #expect(plan.events.isEmpty)
  }

  @Test("is neither half taken in")
  func whole() throws {
    var office = Office()
    try office.take(.people, "naam;geboortedatum\nVos;1989")
    let plan = try office.plan(
      .people, "naam;geboortedatum;aliassen;eigenaar\nVos;1989;Fox;pietje\n")
    #expect(plan.places == [Place(2, 4, .unknownOwner)])
    #expect(plan.events.isEmpty)
  }

  @Test("never repeats in its reason what stands in the row")
  func discreet() throws {
    var office = Office()
    let secret = "Geheim"
    let rows = [
      "\(secret);\(secret);;;;;;", "A;;\(secret);;;;;", "A;;;X;\(secret);;BRP;",
      "A;;;X;;\(secret);BRP;", "A;;;X;;;\(secret);", "A;;;X;;;BRP;\(secret)",
    ]
    let plan = try office.plan(.people, Self.people + "\n" + rows.joined(separator: "\n"))
    #expect(plan.refused.count == rows.count)
    for row in plan.refused {
      let phrase = row.phrase(today: office.today) { $0.text }
      #expect(!phrase.nl.contains(secret) && !phrase.en.contains(secret))
      #expect(phrase.nl.hasPrefix("Regel \(row.line), kolom \(row.column ?? 0) ("))
    }
  }

  @Test(
    "odd names are taken in as they are",
    arguments: [
      "O'Neill", "Müller-Lüdenscheidt", "Ng", "李", "Ó Súilleabháin", "ʻAkaʻaka", "X Æ", "d'Ancona",
      "Şahin", "Nguyễn",
    ])
  func oddNames(name: String) throws {
    var office = Office()
    let sheet = "achternaam;voornamen\n\(name);\n"
    #expect(try office.take(.people, sheet).counts.new == 1)
    #expect(try office.take(.people, sheet).counts.same == 1)
    #expect(office.file(named: name) != nil || office.file(named: "Ancona")?.name.prefix == "d'")
  }
}

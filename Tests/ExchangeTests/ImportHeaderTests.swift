import Casework
import Exchange
import Testing
import Wording

@Suite("The header of an import")
struct ImportHeaderTests {
  @Test(
    "is found in Dutch and in English; case, spaces and diacritics do not count",
    arguments: [
      "Achternaam;VOORVOEGSEL;Voornamen;Geboortedatum;BSN",
      "surname;prefix;given names;birth date;bsn",
      "SURNAME;Prefix;GivenNames;birth_date;Bsn",
      "achternaam ;voorvoegsel;\"voor-namen\";geböortedatum;b.s.n.",
    ])
  func languages(header: String) throws {
    var office = Office()
    try office.take(.people, header + "\nVos;de;Ravi;12-03-1989;111222333\n")
    let number = try CitizenServiceNumber(validating: "111222333")
    let identity = Identity(
      name: PersonName(given: "Ravi", prefix: "de", surname: "Vos"),
      birthDate: PartialDate(iso: "1989-03-12")!, citizenServiceNumber: number)
    #expect(office.file(named: "Vos")?.identity.current?.value == identity)
  }

  @Test(
    "is refused with the column and what was probably meant",
    arguments: [
      (
        ImportKind.people, "achternaam;geboortedatm",
        ImportError.unknownColumn("geboortedatm", column: 2, meant: .birthDate, .people)
      ),
      (.people, "surnmae", .unknownColumn("surnmae", column: 1, meant: .surname, .people)),
      (
        .people, "achternaam;geboortedatum;surname",
        .columnTwice(.surname, columns: [1, 3], .people)
      ),
      (.people, "BSN;geboortedatum", .columnMissing([.surname, .name], .people)),
      (.returns, "achternaam;datum", .columnMissing([.returnType], .returns)),
      (
        .returns, "soort;datum",
        .columnMissing([.reference, .citizenServiceNumber, .name, .surname], .returns)
      ),
    ])
  func refusals(kind: ImportKind, header: String, error: ImportError) {
    var office = Office()
    #expect(throws: error) { try office.plan(kind, header + "\nx") }
  }

  @Test("warns of a column that it does not know and reads the others")
  func unknown() throws {
    var office = Office()
    let plan = try office.plan(.people, "achternaam;schoenmaat\nVos;43\n")
    #expect(plan.counts == ImportCounts(new: 1, changed: 0, same: 0, refused: 0))
    #expect(
      plan.warnings.map(\.nl) == ["Kolom 2 (schoenmaat) is niet bekend en wordt niet ingelezen."])
  }

  @Test("has no heading that stands for two columns", arguments: ImportKind.allCases)
  func unambiguous(kind: ImportKind) {
    var seen: [String: ImportField] = [:]
    for column in kind.columns {
      for heading in column.dutch + column.english {
        let key = Folding.fold(heading).replacing(" ", with: "")
        #expect(seen[key] == nil || seen[key] == column.field, "\(heading)")
        seen[key] = column.field
      }
    }
  }

  @Test(
    "can be asked for help in both languages, within 80 columns", arguments: ImportKind.allCases)
  func help(kind: ImportKind) {
    for language in Language.allCases {
      let help = kind.help(language)
      for column in kind.columns {
        #expect(help.contains("  \(column.heading.nl) / \(column.heading.en) ("))
      }
      let lines = help.split(whereSeparator: \.isNewline)
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test("asks for somebody who may decide and may see the home compartment")
  func viewers() {
    var office = Office()
    let partner = Viewer(user: UserName("p"), role: .partnerReader)
    let officer = Viewer(user: UserName("o"), role: .supervisionOfficer)
    #expect(throws: ImportError.refused(.roleOnlyReads(.partnerReader))) {
      try office.plan(.people, "achternaam\nVos", by: partner)
    }
    #expect(throws: ImportError.refused(.wrongCompartment(.aftercare))) {
      try office.plan(.people, "achternaam\nVos", by: officer)
    }
  }
}

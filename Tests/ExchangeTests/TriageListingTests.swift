import Casework
import Exchange
import Foundation
import Testing
import Wording

@Suite("The queue that leaves the program")
struct TriageListingTests {
  private var office: Office
  private let entry: TriageEntry

  init() throws {
    office = Office()
    let identity = Identity(
      name: PersonName(parsing: "Mo de Haan"), birthDate: PartialDate(iso: "1984-05-06")!)
    let person = office.decide([
      .register(NewPerson(identity: identity, owner: UserName("noor")))
    ])[0].id
    let imposed = office.now.adding(seconds: -9 * 86_400).local
    office.decide([
      .recordMeasure(
        person,
        MeasureContent(
          type: .homeBan, authority: .mayor, from: Due(imposed.date, imposed.time),
          proportionality: "minder volstaat niet"))
    ])
    entry = try #require(office.register.triage(office.question).first)
  }

  @Test("is JSON that says why, by which rule, how it was counted and what is asked")
  func json() throws {
    let listing = Listing(triage: [entry], at: office.now)
    let json = try Parsed(listing.json())
    #expect(json["schema"] == .text("keerpunt.triage/1"))
    let item = json["items"][0]
    #expect(item["signal"] == .text("S21"))
    #expect(item["tier"] == .number(0))
    #expect(item["tier_name"] == .text("now"))
    #expect(item["time_left"] == .text("hours"))
    #expect(item["minutes_left"] == .number(1440))
    #expect(item["rule"] == .text("ME-1"))
    #expect(item["article"] == .text("Wth 2 lid 1"))
    #expect(item["hardness"] == .text("law"))
    #expect(item["duty_holder"] == .text("us"))
    #expect(item["why_nl"] == .text("Huisverbod loopt af, niets besloten"))
    #expect(item["asked_nl"] == .text("verlengen, intrekken of niet verlengen"))
    #expect(item["provisional"] == .boolean(true))
    #expect(item["missing"][0] == .text("help-for-both"))
    #expect(item["owner_name"] == .text("Noor Bakker"))
    #expect(item["matter_id"] == .text(entry.matter.text))
  }

  @Test("is text in columns, with the sentence cut and nothing wider than the terminal")
  func text() {
    let lines = Listing(triage: [entry], at: office.now)
      .text(.dutch, today: office.today, width: 80).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[1].hasPrefix("Nu       24 u  Haan, Mo de"))
    #expect(lines[1].contains("Huisverbod loopt af"))
  }

  @Test("is explained with facts, article, source, formula, and what would end it")
  func explanation() throws {
    let explained = try #require(
      Explanation(entry.reference, in: office.register, office.question))
    let text = explained.text(.dutch, width: 100)
    for words in [
      "Nu · nog 1 d 0 u · Huisverbod loopt af, niets besloten", "verlengen kan tot",
      "hulp gestart voor beide? nog niet gevraagd",
      "ME-1 · Wth 2 lid 1 · BWBR0024649/2020-07-01 · wet · klok van ons",
      "+ 10 d (Wth 2 lid 1), geen verschuiving (Wth 13)",
      "gevraagd: verlengen, intrekken of niet verlengen", "gaat weg door: verlengd, niet verlengd",
      "voorlopig; nog nodig: of er hulp is voor beide",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("is explained also when it was decided, with by whom and why")
  func decided() throws {
    var office = office
    office.decide([
      .decideTriage(
        entry.person,
        TriageDecision(
          signal: entry.signal, matter: entry.matter, due: entry.due?.date,
          verb: .noAction(reason: "loopt gewoon af")))
    ])
    #expect(office.register.triage(office.question).allSatisfy { $0.id != entry.id })
    let explained = try #require(
      Explanation(entry.reference, in: office.register, office.question))
    #expect(explained.text(.dutch, width: 200).contains("geen actie, "))
    let items = try Parsed(explained.json())["items"]
    #expect(items[0]["state"] == .text("no-action"))
    #expect(items[0]["decided_why"] == .text("loopt gewoon af"))
  }
}

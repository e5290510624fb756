import Casework
import Exchange
import Testing
import Wording

@Suite("A dossier that leaves the program")
struct DossierTests {
  private let office = Office.full()

  @Test("holds everything that is recorded, the BSN masked")
  func json() throws {
    let reference = try #require(
      office.register.files(for: office.coordinator).first { _ in true }
    ).reference
    let dossier = try #require(
      Dossier(reference, in: office.register, for: office.everything, at: office.now))
    let text = dossier.json()
    #expect(!text.contains("111222333"))
    let json = try Parsed(text)
    #expect(json["schema"] == .text("keerpunt.person/1"))
    let item = json["items"][0]
    #expect(item["bsn"] == .text("*****2333"))
    #expect(item["aliases"] == .list([.text("Fox, Rafi")]))
    #expect(item["addresses"][0]["verified_on"] == .text("2026-11-01"))
    #expect(item["returns"][0]["dates"][0]["current"] == .boolean(false))
    #expect(item["returns"][0]["dates"][1]["current"] == .boolean(true))
    #expect(item["returns"][0]["last_move"]["days"] == .number(-7))
    #expect(item["returns"][0]["conditions"]["housing"]["state"] == .text("blocked"))
    #expect(item["tasks"][1]["done"] == .boolean(true))
    #expect(item["linked"][0]["compartment"] == .text("supervision"))
    let measure = item["measures"][0]
    #expect(measure["type"] == .text("area-ban"))
    #expect(measure["rule"] == .text("ME-3"))
    #expect(measure["state"] == .text("active"))
    #expect(measure["extensions_left"] == .number(0))
    #expect(measure["steps"][0]["step"] == .text("breached"))
    #expect(item["measures"][1]["contents"] == .list([.text("contact-ban")]))
    #expect(item["advices"][0]["answers"][0]["text"] == .text("Kan"))
    #expect(item["cases"][0]["closing_reason"] == .text("wijkteam"))
    #expect(item["sentence"]["years"] == .number(2))
    #expect(item["sentence"]["indicative_dates"][0]["provisional"] != .null)
    #expect(item["leave_authorisations"][0]["phase"] == .text("unescorted"))
    #expect(item["returns"][0]["checks"][0]["kind"] == .text("screening"))
    #expect(item["timeline"][0]["what"] == .text("owner"))
    #expect(item["timeline"][0]["withdrawn"] == .boolean(true))
  }

  @Test("tells nothing of a compartment that the viewer may not see")
  func hidden() throws {
    let file = try #require(
      office.register.files(for: office.coordinator).first { _ in true })
    let dossier = try #require(
      Dossier(file.reference, in: office.register, for: office.coordinator, at: office.now))
    let json = try Parsed(dossier.json())
    #expect(json["items"][0]["linked"] == .list([]))
    #expect(json["items"][1] == .null)
    let officer = Viewer(user: UserName("bij"), role: .bijDelegate)
    #expect(Dossier(file.reference, in: office.register, for: officer, at: office.now) == nil)
  }

  @Test(
    "as text has every section and fits the width", arguments: Language.allCases, [40, 80, 120])
  func text(language: Language, width: Int) throws {
    let sections: [Phrase] = [
      .dossierAliases, .dossierLinked, .networkAddresses, .dossierReturn, .dossierContacts,
      .dossierTasks, .tabNotes, .tabTimeline, .dossierSupervision, .dossierMeasures,
      .dossierAdvice, .dossierCases, .dossierCustody,
    ]
    let texts = office.dossiers.map { $0.text(language, width: width) }
    let lines = texts.flatMap { $0.split(separator: "\n") }
    for section in sections { #expect(lines.contains { $0 == section[language] }) }
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(texts[0].contains("*****2333"))
    #expect(!texts[0].contains("111222333"))
  }
}

import Casework
import Exchange
import Testing
import Wording

@Suite("Themes, the reporting code, the offence line and judgments of risk in a dossier")
struct BackgroundDossierTests {
  let office = Office.full()

  private func item(_ number: Int) throws -> (json: String, parsed: Parsed) {
    let json = office.dossiers[number].json()
    return (json, try Parsed(json)["items"][0])
  }

  @Test("an acquittal leaves the line and every word of it, in JSON and in text")
  func acquitted() throws {
    for dossier in office.dossiers {
      for text in [
        dossier.json(), dossier.text(.dutch, width: 100), dossier.text(.english, width: 100),
      ] {
        #expect(!text.contains("overval-die-wegviel"))
        // Its source is told with that it left: a judgment that frees is no secret.
        #expect(!text.contains("geweld,"))
      }
    }
    let text = office.dossiers.map { $0.text(.dutch, width: 100) }.joined()
    #expect(text.contains("delictlijn: staat er niet meer op"))
    #expect(text.contains("Veroordeeld: inbraak") || text.contains("veroordeeld: inbraak"))
  }

  @Test("a judgment is told as it was made: outcomes apart in words, no one level, no number")
  func judgment() throws {
    let judgment = try #require(
      office.dossiers.indices.map { try item($0).parsed["risk_judgments"][0] }
        .first { $0["reoffending"] != .null })
    #expect(judgment["reoffending"] == .text("high"))
    #expect(judgment["harm"] == .text("low"))
    #expect(judgment["violence"] == .null)
    #expect(judgment["leans_on_paused_oxrec"] == .boolean(true))
    #expect(judgment["last_day"] == .text("2026-03-01"))
    #expect(judgment["steps"][0]["event"] == .text("work"))
    #expect(judgment["level"] == .null && judgment["score"] == .null)
  }

  @Test(
    "as text it has every section and fits the width", arguments: Language.allCases, [40, 80, 120])
  func text(language: Language, width: Int) {
    let texts = office.dossiers.map { $0.text(language, width: width) }
    let lines = texts.flatMap { $0.split(separator: "\n") }
    for section in [Phrase.dossierRisk, .dossierThemes, .dossierCode, .dossierCareer] {
      #expect(lines.contains { $0 == section[language] })
    }
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test("no list has a column for a theme, a code, an offence or a judgment")
  func lists() {
    let question = office.question
    let headings =
      Listing(returns: office.register.returns(question)).keys.flatMap(\.headings)
      + Listing(caseload: office.register.caseload(question)).keys.flatMap(\.headings)
      + Listing(notes: office.register.notes(question)).keys.flatMap(\.headings)
    for word in ["theme", "risk", "score", "conviction", "career", "instrument", "code"] {
      #expect(!headings.contains { $0.contains(word) && $0 != "postcode" }, "\(word)")
    }
  }
}

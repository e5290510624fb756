import Casework
import Exchange
import Foundation
import Testing
import Wording

@Suite("A list that leaves the program")
struct ListingTests {
  private let office = Office.full()

  @Test("of returns is JSON that says what the row says")
  func returns() throws {
    let rows = office.register.returns(office.question)
    let json = try Parsed(Listing(returns: rows).json())
    #expect(json["schema"] == .text("keerpunt.returns/1"))
    let item = json["items"][0]
    #expect(item["ref"] == .text(rows[0].reference.description))
    #expect(item["name"] == .text("Vos, Ravi de"))
    #expect(item["birth_date"] == .text("1989-03-12"))
    #expect(item["type"] == .text("conditional-release"))
    #expect(item["earliest_date"] == .text("2026-11-27"))
    #expect(item["earliest_time"] == .text("09:00"))
    #expect(item["days_left"] == .number(4))
    #expect(item["moved_days"] == .number(-7))
    #expect(item["warning"] == .text("friday"))
    #expect(item["conditions"]["work-income"] == .text("blocked"))
    #expect(item["open_conditions"] == .number(6))
    #expect(item["owner_name"] == .text("Noor Bakker"))
    #expect(item["municipality"] == .text("1999"))
    #expect(item["since"] == .text("new"))
  }

  @Test("of the caseload and of notes is JSON too")
  func others() throws {
    let caseload = try Parsed(Listing(caseload: office.register.caseload(office.question)).json())
    #expect(caseload["schema"] == .text("keerpunt.caseload/1"))
    #expect(caseload["items"][0]["next_contact_time"] == .text("11:00"))
    #expect(caseload["items"][2]["level"] == .number(1))
    #expect(caseload["items"][2]["awaits_start"] == .boolean(false))
    let notes = try Parsed(Listing(notes: office.register.notes(office.question)).json())
    #expect(notes["items"][0]["text"] == .text("Slaapt \"bij\"\nvriend; ü"))
    #expect(notes["items"][0]["retracted"] == .boolean(true))
    #expect(notes["items"][0]["amendments"][0]["text"] == .text("Nu bij moeder."))
  }

  @Test("gives null for what is not known")
  func unknown() throws {
    var office = Office()
    try office.take(.people, "achternaam\nVos")
    try office.take(.returns, "achternaam;soort\nVos;onbekend")
    let item = try Parsed(Listing(returns: office.register.returns(office.question)).json())[
      "items"][0]
    for key in ["birth_date", "institution", "earliest_date", "owner", "offer", "moved_days"] {
      #expect(item[key] == .null)
    }
    #expect(item["conditions"]["care"] == .text("not-asked"))
  }

  @Test("is a valid empty list when there is nothing")
  func empty() throws {
    let listing = Listing(returns: [])
    #expect(listing.json() == "{\"schema\": \"keerpunt.returns/1\", \"items\": []}\n")
    #expect(listing.text(.dutch, today: office.today, width: 80).split(separator: "\n").count == 1)
  }

  @Test("keeps the keys in the order in which they are declared")
  func order() {
    let listing = Listing(returns: office.register.returns(office.question))
    let json = listing.json()
    var position = json.startIndex
    for key in listing.keys.map(\.key) {
      let found =
        json.range(of: "\"\(key)\": ", range: position..<json.endIndex)
        ?? json.range(of: "\"\(key)\":", range: position..<json.endIndex)
      #expect(found != nil, "\(key)")
      position = found?.upperBound ?? position
    }
  }

  @Test("is a spreadsheet that our own reader reads back")
  func csv() throws {
    let rows = office.register.notes(office.question)
    let listing = Listing(notes: rows)
    let bytes = listing.csv()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let sheet = try Spreadsheet(bytes)
    #expect(sheet.separator == .semicolon && sheet.encoding == .utf8)
    #expect(sheet.header == listing.keys.flatMap(\.headings))
    #expect(sheet.count == rows.count && sheet[0].problem == nil)
    let place = try #require(sheet.header.firstIndex(of: "text"))
    #expect(sheet[0].fields[place].text == "Slaapt \"bij\"\nvriend; ü")
  }

  @Test(
    "guards text that a spreadsheet would run, and reads it back",
    arguments: ["=1+1", "+31", "-x", "@x", "=HYPERLINK(\"x\";\"y\")"])
  func formulas(name: String) throws {
    var office = Office()
    office.decide([
      .register(
        NewPerson(
          identity: Identity(
            name: PersonName(given: "", prefix: "", surname: name), birthDate: .unknown)))
    ])
    let sheet = try Spreadsheet(Listing(caseload: office.register.caseload(office.question)).csv())
    let place = try #require(sheet.header.firstIndex(of: "name"))
    #expect(sheet[0].fields[place].text == "'" + name)
    let plan = try office.plan(
      .people, "achternaam\n\"'" + name.replacing("\"", with: "\"\"") + "\"\n")
    #expect(plan.counts.same == 1)
  }

  @Test("carries no character that steers a terminal, and JSON loses none")
  func controls() throws {
    var office = Office()
    let name = "A\u{1B}[2J\u{9B}1m\u{7F}é€\\"
    office.decide([
      .register(
        NewPerson(
          identity: Identity(
            name: PersonName(given: "", prefix: "", surname: name), birthDate: .unknown)))
    ])
    let listing = Listing(caseload: office.register.caseload(office.question))
    let json = listing.json()
    #expect(try Parsed(json)["items"][0]["name"] == .text(name))
    let csv = String(decoding: listing.csv(), as: UTF8.self)
    let text = listing.text(.dutch, today: office.today, width: 80)
    for output in [json, csv, text] {
      #expect(
        !output.unicodeScalars.contains {
          ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F..<0xA0).contains($0.value)
        })
    }
  }

  @Test(
    "JSON escapes what turns the direction of a line, and loses none of it",
    arguments: [
      ("A\u{61C}B", #""A\u061cB""#), ("A\u{200E}\u{200F}B", #""A\u200e\u200fB""#),
      ("A\u{2028}\u{2029}\u{202A}\u{202E}B", #""A\u2028\u2029\u202a\u202eB""#),
      ("A\u{2066}\u{2069}B", #""A\u2066\u2069B""#), ("ج€–é", #""ج€–é""#), ("\u{0}", #""\u0000""#),
    ])
  func directions(text: String, json: String) throws {
    #expect(JSON.string(text).compact == json)
    #expect(try Parsed(json + "\n") == .text(text))
  }

  @Test("as text fits the width and keeps its columns aligned", arguments: Language.allCases)
  func text(language: Language) {
    let today = office.today
    let returns = Listing(returns: office.register.returns(office.question))
    let caseload = Listing(caseload: office.register.caseload(office.question))
    let notes = Listing(notes: office.register.notes(office.question))
    for text in [
      returns.text(language, today: today, width: 80),
      caseload.text(language, today: today, width: 80),
      notes.text(language, today: today, width: 80),
    ] {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    let lines = returns.text(language, today: today, width: nil).split(separator: "\n")
    let column = language == .dutch ? "nummer" : "ref"
    let title = lines[0].range(of: column)!.lowerBound.utf16Offset(in: lines[0])
    let cell = lines[1].range(of: "Z-")!.lowerBound.utf16Offset(in: lines[1])
    #expect(title == cell)
  }
}

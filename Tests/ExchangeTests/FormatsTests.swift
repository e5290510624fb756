import Casework
import Exchange
import Foundation
import Testing
import Wording

@Suite("The article on formats")
struct FormatsTests {
  private let sections: [String: [[String]]]

  init() throws {
    let article = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../Sources/Exchange/Exchange.docc/Formats.md").standardized
    var sections: [String: [[String]]] = [:]
    var title = ""
    for line in try String(contentsOf: article, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("### ") { title = String(line.dropFirst(4)) }
      guard line.hasPrefix("| `") else { continue }
      sections[title, default: []].append(
        line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
    }
    self.sections = sections
  }

  private func names(_ title: String, _ column: Int = 0) -> [String] {
    (sections[title] ?? []).map { $0[column].trimmingCharacters(in: ["`"]) }
  }

  @Test("has the columns of an import as the table has them", arguments: ImportKind.allCases)
  func columns(kind: ImportKind) {
    let title = "Columns of an import of \(kind.rawValue)"
    #expect(names(title) == kind.columns.map(\.heading.nl))
    #expect(names(title, 1) == kind.columns.map(\.heading.en))
    let needs: [ImportColumn.Need: String] = [
      .required: "required", .oneThatTellsWho: "tells who", .optional: "optional",
    ]
    #expect(names(title, 2) == kind.columns.compactMap { needs[$0.need] })
  }

  private func headings<Row>(_ listing: Listing<Row>) -> [String] {
    listing.keys.flatMap(\.headings)
  }

  /// A list of objects has a row for each key of the object in the article and one column in CSV.
  private func documented(_ title: String) -> [String] {
    var seen: Set<String> = []
    return names(title).map { String($0.prefix { $0 != "[" }) }.filter { seen.insert($0).inserted }
  }

  @Test("has the keys of the lists in their order, and the JSON has those and no others")
  func lists() throws {
    let office = Office.full()
    let returns = Listing(returns: office.register.returns(office.question))
    let caseload = Listing(caseload: office.register.caseload(office.question))
    let notes = Listing(notes: office.register.notes(office.question))
    let notices = Listing(notices: office.register.notices(office.question), at: office.now)
    #expect(documented(notices.schema) == headings(notices))
    #expect(Set(names(notices.schema)) == (try Parsed(notices.json()))["items"][0].paths)
    let referrals = Listing(referrals: office.register.referrals(office.question))
    let triage = Listing(
      triage: office.register.triage(office.question), at: office.question.now)
    #expect(documented(triage.schema) == headings(triage))
    #expect(documented(returns.schema) == headings(returns))
    #expect(documented(caseload.schema) == headings(caseload))
    #expect(documented(notes.schema) == headings(notes))
    #expect(documented(referrals.schema) == headings(referrals))
    for (schema, json) in [
      (returns.schema, returns.json()), (caseload.schema, caseload.json()),
      (notes.schema, notes.json()), (triage.schema, triage.json()),
      (referrals.schema, referrals.json()),
    ] {
      #expect(Set(names(schema)) == (try Parsed(json))["items"][0].paths)
    }
  }

  @Test("has every key of an explanation in its order, and no others")
  func explanation() throws {
    let office = Office.full()
    let entries = office.register.triage(office.question)
    let explained = try #require(
      Explanation(entries[0].reference, in: office.register, office.question))
    let json = explained.json()
    #expect(Set(names(Explanation.schema)) == (try Parsed(json))["items"][0].paths)
    let places = names(Explanation.schema).map { json.range(of: "\"\($0)\":")?.lowerBound }
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(places.count == names("keerpunt.triage/1").count + 10)
  }

  @Test("has every key of the dossier and no others")
  func dossier() throws {
    var found: Set<String> = []
    for dossier in Office.full().dossiers {
      found.formUnion(try Parsed(dossier.json())["items"][0].paths)
    }
    let known = Set(names(Dossier.schema))
    // A list that is empty in one of the two identities stands there as a bare key.
    let bare = found.filter { name in known.contains { $0.hasPrefix(name + "[]") } }
    #expect(found.subtracting(bare).symmetricDifference(known).sorted() == [])
    #expect(names(Dossier.schema).count == known.count)
  }
}

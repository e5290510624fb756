import Casework
import Exchange
import Testing

@Suite("Any file imported twice")
struct IdempotencyTests {
  /// Rows from so few names, dates and numbers that they repeat and contradict each other.
  private func row(_ columns: [[String]], _ generator: inout SplitMix64) -> String {
    columns.map { $0.randomElement(using: &generator) ?? "" }.joined(separator: ";")
  }

  @Test("changes nothing the second time: people", arguments: 0..<60)
  func people(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let columns = [
      ["", "", "", "1", "2"], ["Vos", "vos", "Fox", "Wit"], ["", "Ravi"],
      ["", "1989", "12-03-1989", "00-03-1989", "12-04-1990"], ["", "", "111222333", "123456782"],
      ["", "", "Fox", "Wit, Ravi"], ["", "Zwanendam", "Lelystad"], ["BRP", "DJI"],
      ["", "1-11-2026", "2-11-2026"], ["", "noor", "sem"], ["", "", "ja"],
    ]
    let rows = (0..<12).map { _ in row(columns, &generator) }
    let sheet =
      "bronnummer;achternaam;voornamen;geboortedatum;BSN;aliassen;plaats;bron;geverifieerd;"
      + "eigenaar;naamgenoot\n" + rows.joined(separator: "\n")
    var office = Office()
    let first = try office.take(.people, sheet)
    #expect(first.counts.new > 0)
    let second = try office.plan(.people, sheet)
    #expect(second.events.map(\.fact) == [], "\(sheet)")
    // Undone and imported again, all comes back as it was.
    let undone = try Decider.undo(
      in: office.register, by: office.coordinator, at: office.now, ids: &office.ids)
    for event in undone.events { office.register.evolve(event) }
    #expect(try office.plan(.people, sheet).counts == first.counts)
  }

  @Test(
    "changes nothing the second time, nor what was taken in on another day: returns",
    arguments: 0..<60)
  func returns(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let columns = [
      ["Vos", "Wit"], ["v.i.", "kort verlof", "onbekend", "einde straf"],
      ["", "PI Vught", "PI Lelystad"], ["v.i.-datum", "begin verlof", "einde verlof"],
      ["2-11-2026", "1-12-2026", "20-11-2026", "4-1-2027"], ["zeker", "niet zeker"], ["DJI", "OM"],
      ["", "1-10-2026", "5-10-2026"], ["", "noor", "sem"],
    ]
    let rows = (0..<12).map { _ in row(columns, &generator) }
    let sheet =
      "achternaam;soort;instelling;datumsoort;datum;kwaliteit;bron;ontvangen;eigenaar\n"
      + rows.joined(separator: "\n")
    var office = Office()
    try office.take(.people, "achternaam\nVos\nWit")
    let first = try office.take(.returns, sheet)
    #expect(first.counts.new > 0)
    #expect(try office.plan(.returns, sheet).events.map(\.fact) == [], "\(sheet)")
    // A leave that has passed by then may clear a row that was refused; no other row changes.
    let later = try Import.plan(
      Spreadsheet(Array(sheet.utf8)), kind: .returns, in: office.register,
      by: office.coordinator, at: office.now.adding(seconds: 40 * 86_400), ids: &office.ids)
    for (row, again) in zip(first.rows, later.rows) {
      if case .refused = row.outcome { continue }
      let isSame = if case .same = again.outcome { true } else { false }
      #expect(isSame, "line \(row.line): \(again.outcome)\n\(sheet)")
    }
  }
}

import Ledger
import Testing

@Suite("Appending and reading")
struct AppendingTests {
  @Test("what was appended comes back whole, in order, after opening again")
  func roundTrip() throws {
    let folder = try Scratch()
    let drafts = (1...20).map { Sample.draft($0) }
    let ledger = try Sample.create(folder.path)
    #expect(try ledger.append([drafts[0]]) == [1])
    #expect(try ledger.append(Array(drafts[1...])) == Array(2...20))
    let again = try Ledger.open(at: folder.path, on: SystemDisk(), for: .reading)
    var found: [StoredRecord] = []
    try again.readNew { found.append($0) }
    #expect(found.map(\.draft) == drafts)
    #expect(found.map(\.sequence) == Array(1...20))
    #expect(found.map(\.originSequence) == Array(1...20))
    #expect(found.allSatisfy { $0.origin == Sample.device && !$0.isAfterDamage })
    #expect(again.damage.isEmpty)
    #expect(again.log == Sample.log)
    try ledger.append([Sample.draft(21)])
    found = []
    try again.readNew { found.append($0) }
    #expect(found.map(\.draft) == [Sample.draft(21)])
  }
}

import Ledger
import Testing

@Suite("A small model, gone through as a whole")
struct SmallModelTests {
  @Test("two processes, two appends each, one killed or the power cut anywhere: nothing is lost")
  func twoByTwo() throws {
    let counts = try SmallModel.run(processes: 2, appends: 2, crashes: 1)
    #expect(counts.wrong == [])
    #expect(counts.states > 1_000)
    #expect(counts.kills > 500)
    #expect(counts.powerCuts > 500)
    #expect(counts.ends > 100)
  }
}

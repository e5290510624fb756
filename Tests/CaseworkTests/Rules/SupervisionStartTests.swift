import Casework
import Testing

@Suite("The clock within which supervision starts")
struct SupervisionStartTests {
  @Test(
    "follows the frame and runs from the probation",
    arguments: ScenarioTable("supervision-starts.csv").rows)
  func row(row: ScenarioTable.Row) throws {
    let details = SupervisionDetails(
      frame: try #require(SupervisionFrame(rawValue: row["frame"])), organisation: .svg,
      receivedOn: try #require(CivilDate(iso: row["received"])),
      probationStart: CivilDate(iso: row["probation"]), probationEnd: nil, level: .two)
    let start = details.start
    #expect(
      [start.rule.rawValue, start.due().iso, start.isProvisional ? "yes" : "no"]
        == [row["rule"], row["due"], row["provisional"]], "\(row["why"])")
  }

  @Test("is known for every frame")
  func frames() {
    let frames = Set(ScenarioTable("supervision-starts.csv").rows.map { $0["frame"] })
    #expect(frames == Set(SupervisionFrame.allCases.map(\.rawValue)))
  }
}

import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Cover on the queue")
struct CoverTests {
  @Test("what belongs to somebody away says who acts, also where there is no column for it")
  func covered() throws {
    var stage = Queue.stage(Size(columns: 120, rows: 40))
    stage.press("m m m")
    let entry = try #require(stage.workbench.triage.rows.first { $0.isCovered })
    stage.workbench.triage.moveTo(entry.id)
    stage.press("esc")
    let text = stage.lines.compactMap { line in
      line.firstIndex(of: "│").map { line[line.index(after: $0)...].split(separator: " ") }
    }.joined().joined(separator: " ")
    #expect(text.contains("\(entry.ownerName) is weg, \(entry.responsibleName) neemt waar"))
  }
}

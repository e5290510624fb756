import Canvas
import Casework
import Wording

@testable import Workbench

/// What is looked at rather than read.
extension Scene {
  private static func open(_ stage: inout Stage, _ who: String, _ tab: DossierTab) {
    stage.press("3 m m m")
    stage.find(who)
    stage.press("enter")
    while stage.workbench.dossier.map({ $0.tab != tab }) ?? false { stage.press("tab") }
  }

  static let pictures: [Scene] = [
    Scene("picture-timeline-near") {
      open(&$0, "Vos Ravi", .timeline)
      $0.press("+ +")
    },
    Scene("picture-timeline-quarter") {
      open(&$0, "Vos Ravi", .timeline)
      $0.press("+")
    },
    Scene("picture-timeline-all") {
      open(&$0, "Hooft Sem", .timeline)
      $0.press("-")
    },
    Scene("picture-timeline-measure") { stage in
      stage = Queue.stage(
        stage.workbench.size, stage.workbench.language, role: stage.workbench.viewer.role)
      stage.press("1 m m m")
      if let row = stage.workbench.triage.rows.first(where: { $0.signal == .homeBanEnds }) {
        stage.workbench.triage.moveTo(row.id)
        stage.press("esc enter tab")
      }
    },
  ]
}

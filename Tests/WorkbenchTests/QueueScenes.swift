import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  /// The queue with the cursor on a signal of anybody's, on the screen that the stage has.
  private static func queue(_ stage: inout Stage, on signal: SignalCode? = nil) {
    stage = Queue.stage(
      stage.workbench.size, stage.workbench.language, role: stage.workbench.viewer.role)
    stage.press("1 m m m")
    if let row = stage.workbench.triage.rows.first(where: { $0.signal == signal }) {
      stage.workbench.triage.moveTo(row.id)
      stage.press("esc")
    }
  }

  private static func measures(_ stage: inout Stage, _ keys: String) {
    queue(&stage)
    stage.press("5 " + keys)
  }

  static let queue: [Scene] = [
    Scene("triage") { stage in
      stage = Queue.stage(
        stage.workbench.size, stage.workbench.language, role: stage.workbench.viewer.role)
    },
    Scene("triage-home-ban") { queue(&$0, on: .homeBanEnds) },
    Scene("triage-breach") { queue(&$0, on: .breachUndecided) },
    Scene("triage-moved") { queue(&$0, on: .dateMoved) },
    Scene("triage-snoozed") { stage in
      queue(&stage, on: .noHousing)
      stage.press("z")
      stage.type("+3d")
      stage.press("ctrl-d")
    },
    Scene("triage-marked") { stage in
      queue(&stage, on: .noHousing)
      stage.press("space space n")
    },
    Scene("triage-filtered") { stage in
      queue(&stage)
      stage.find(stage.workbench.language == .dutch ? "onderdak" : "housing")
    },
    Scene("triage-since") { stage in
      queue(&stage)
      stage.press("w")
    },
    Scene("triage-dossier") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("enter")
    },
    Scene("form-snooze") { stage in
      queue(&stage, on: .noHousing)
      stage.press("z")
      stage.type("vr")
      stage.press("tab")
    },
    Scene("form-no-action") { stage in
      queue(&stage, on: .dateMoved)
      stage.press("n")
    },
    Scene("form-refer") { stage in
      queue(&stage, on: .dateMoved)
      stage.press("f ctrl-d")
    },
    Scene("form-lapsed") { stage in
      queue(&stage, on: .measureEnds)
      stage.press("l")
    },
    Scene("form-breach") { stage in
      queue(&stage, on: .breachUndecided)
      stage.press("x")
    },
    Scene("form-report") { stage in
      queue(&stage, on: .breachUndecided)
      stage.press("P")
    },
    Scene("form-advice-answer") { stage in
      queue(&stage, on: .adviceUnanswered)
      stage.press("x")
    },
    Scene("measures") { measures(&$0, "") },
    Scene("measures-room") { measures(&$0, "j j") },
    Scene("form-extend") { measures(&$0, "j j p") },
    Scene("form-measure") { stage in
      measures(&stage, "j j a m")
    },
    Scene("form-measure-filled") { stage in
      measures(&stage, "j j a m h b tab")
      stage.type("22-11 22:40")
    },
    Scene("form-measure-refused") { stage in
      measures(&stage, "j j a m h b tab")
      stage.type("vr")
      stage.press("ctrl-d")
    },
    Scene("form-supervision-step") { stage in
      queue(&stage, on: .breachUndecided)
      stage.press("a s")
    },
    Scene("form-sentence") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("a v")
    },
    Scene("form-advice") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("a a")
    },
    Scene("form-check") { stage in
      queue(&stage, on: .noHousing)
      stage.press("a k")
    },
    Scene("form-leave-phase") { stage in
      queue(&stage, on: .newLeavePhase)
      stage.press("x")
    },
    Scene("form-case") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("a o")
    },
    Scene("dossier-measures") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("enter tab tab tab tab tab")
    },
    Scene("dossier-supervised") { stage in
      queue(&stage, on: .breachUndecided)
      stage.press("enter tab tab tab tab tab tab")
    },
    Scene("dossier-custody") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("enter tab tab tab tab tab tab tab")
    },
    Scene("dossier-decisions") { stage in
      queue(&stage, on: .homeBanEnds)
      stage.press("enter shift-tab shift-tab")
    },
  ]
}

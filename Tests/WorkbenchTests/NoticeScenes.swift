import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  /// The queue with the cursor on a signal about somebody, on the screen that the stage has.
  private static func told(_ stage: inout Stage, _ signal: SignalCode) {
    stage.press("1 m m m")
    if let row = stage.workbench.triage.rows.first(where: { $0.signal == signal }) {
      stage.workbench.triage.moveTo(row.id)
      stage.press("esc")
    }
  }

  static let notices: [Scene] = [
    Scene("notice-triage") { told(&$0, .noticeUnacknowledged) },
    Scene("notice-triage-silent") { told(&$0, .noticeNotComing) },
    Scene("notice-returns") { stage in
      stage.press("2 m m m")
      stage.find("spijker")
    },
    Scene("notice-dossier") { stage in
      told(&stage, .noticeUnacknowledged)
      stage.press("enter")
    },
    Scene("notice-dossier-assessed") { stage in
      told(&stage, .noticeLate)
      stage.press("enter")
    },
    Scene("notice-dossier-silent") { stage in
      told(&stage, .noticeNotComing)
      stage.press("enter")
    },
    Scene("notice-summary") { stage in
      told(&stage, .mayorViewAsked)
      stage.press("enter")
      stage.workbench.dossier?.tab = .summary
      stage.press("j")
    },
    Scene("form-notice") { stage in
      told(&stage, .noticeNotComing)
      stage.press("a i")
    },
    Scene("form-notice-filled") { stage in
      told(&stage, .noticeNotComing)
      stage.press("a i")
      stage.type("BIJ-2026-9")
      stage.press("tab v z")
      stage.type("8")
      stage.press("tab")
      stage.type("vr")
      stage.press("tab tab")
      stage.type("+3w")
      stage.press("tab")
    },
    Scene("form-notice-person") { stage in
      stage.press("2 m m m a i")
    },
    Scene("form-notice-acknowledge") { stage in
      told(&stage, .noticeUnacknowledged)
      stage.press("x")
    },
    Scene("form-notice-assess") { stage in
      told(&stage, .assessmentMissing)
      stage.press("x")
    },
    Scene("form-notice-assess-end") { stage in
      told(&stage, .assessmentMissing)
      stage.press("x j")
      stage.type("kind")
      stage.press("tab n tab shift-tab shift-tab shift-tab shift-tab shift-tab shift-tab")
    },
    Scene("form-notice-decide") { stage in
      told(&stage, .noticeLate)
      stage.press("x")
    },
    Scene("form-notice-view") { stage in
      told(&stage, .mayorViewAsked)
      stage.press("x")
    },
    Scene("form-notice-step") { stage in
      told(&stage, .mayorViewAsked)
      stage.press("a u")
    },
    Scene("form-notice-expected") { stage in
      told(&stage, .noticeNotComing)
      stage.press("a U")
    },
    Scene("card-call") { stage in
      told(&stage, .noticeLate)
      stage.press("K b")
    },
    Scene("card-call-silent") { stage in
      told(&stage, .noticeNotComing)
      stage.press("K b")
    },
    Scene("card-press") { $0.press("K p") },
  ]
}

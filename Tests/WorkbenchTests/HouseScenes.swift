import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  /// The screen of the meeting with the cursor on somebody.
  private static func meeting(_ stage: inout Stage, on name: String? = nil) {
    stage.press("6")
    let rows = stage.workbench.meetings.rows
    guard let name, let row = rows.first(where: { $0.name.listed.hasPrefix(name) }) else { return }
    stage.workbench.meetings.moveTo(row.id)
    stage.press("esc")
  }

  /// The agenda, the case in full, the forms of a chair, and what was shared.
  static let house: [Scene] = [
    Scene("meeting") { meeting(&$0) },
    Scene("meeting-incomplete") { meeting(&$0, on: "Willems") },
    Scene("meeting-house") { stage in
      meeting(&stage, on: "Kok")
      stage.press("enter")
    },
    Scene("meeting-tabled") { stage in
      meeting(&stage, on: "Dijk")
      stage.press("a T")
    },
    Scene("meeting-decided") { stage in
      meeting(&stage, on: "Kok")
      stage.press("a j b")
      stage.type("Wijkteam gaat alleen verder.")
      stage.press("ctrl-d")
    },
    Scene("form-referral") { stage in
      meeting(&stage, on: "Willems")
      stage.press("a h")
    },
    Scene("form-house-step") { stage in
      meeting(&stage, on: "Dijk")
      stage.press("a j")
    },
    Scene("form-house-refused") { stage in
      meeting(&stage, on: "Willems")
      stage.press("a j c")
      stage.type("zwaar")
      stage.press("ctrl-d")
    },
    Scene("form-agreement") { stage in
      meeting(&stage, on: "Kok")
      stage.press("a f")
    },
    Scene("form-share-meeting") { stage in
      meeting(&stage, on: "Kok")
      stage.press("D")
    },
    Scene("form-share") { stage in
      stage.press("m m m D")
    },
    Scene("form-meeting") { stage in
      meeting(&stage)
      stage.press("a M")
    },
    Scene("dossier-sharing") { stage in
      meeting(&stage, on: "Kok")
      stage.press("enter tab tab tab tab tab tab")
    },
  ]
}

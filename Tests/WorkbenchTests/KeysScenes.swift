import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  /// Begins anew at the same size and in the same language, with something else set up.
  private static func begin(
    _ stage: inout Stage, keymap: Keymap = .standard, _ change: (inout Setup) -> Void = { _ in }
  ) {
    stage = Stage(
      size: stage.workbench.size, language: stage.workbench.language, keymap: keymap, on: nil)
    var setup = stage.setup
    change(&setup)
    stage.workbench = Workbench(setup)
    stage.perform([])
  }

  /// The panel of keys, the introduction, a practice round, and the menu of who uses no letters.
  static let guidance: [Scene] = [
    Scene("keys-panel") { stage in
      stage.press("m m m a")
      stage.wait(350)
    },
    Scene("keys-panel-small") { stage in
      stage.press("m m m K")
      stage.wait(350)
    },
    Scene("keys-intro-read") { stage in begin(&stage) { $0.showsIntro = true } },
    Scene("keys-intro-decide") { stage in
      begin(&stage) { $0.showsIntro = true }
      stage.press("enter")
    },
    Scene("keys-intro-way") { stage in
      begin(&stage) { $0.showsIntro = true }
      stage.press("enter enter")
    },
    Scene("keys-round") { stage in begin(&stage) { $0.round = 7 } },
    Scene("keys-round-answer") { stage in
      begin(&stage) { $0.round = 7 }
      stage.press("enter z + 3 0 d ctrl-d")
    },
    Scene("keys-arrows") { stage in begin(&stage, keymap: Keymap.Preset.arrows.keymap) },
    Scene("keys-arrows-menu") { stage in
      begin(&stage, keymap: Keymap.Preset.arrows.keymap)
      stage.press("enter")
    },
    Scene("keys-help-now") { stage in
      stage.press("m m m ?")
      stage.type("datum")
    },
  ]
}

extension Stage {
  /// Lets time pass, as the outside tells it.
  mutating func wait(_ milliseconds: Int) {
    let then = Moment(milliseconds: workbench.now.milliseconds + Int64(milliseconds))
    perform(workbench.update(.clock(then)))
  }
}

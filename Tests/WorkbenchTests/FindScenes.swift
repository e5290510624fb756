import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  /// A search being typed, with what Tab offers and what is wrong with it, and the saved views.
  static let find: [Scene] = [
    Scene("find-fields") { stage in
      stage.press("m m m / tab")
    },
    Scene("find-values") { stage in
      stage.press("m m m /")
      stage.type(stage.workbench.language == .dutch ? "onderdak:" : "housing:")
      stage.press("tab tab")
    },
    Scene("find-error") { stage in
      stage.press("m m m /")
      stage.type("vos ownr:me")
    },
    Scene("find-unfinished") { stage in
      stage.press("m m m /")
      stage.type("due<")
    },
    Scene("find-near") { stage in
      stage.press("m m m /")
      stage.type("petres")
    },
    Scene("find-query") { stage in
      stage.press("m m m /")
      stage.type("due<28d !housing:geregeld")
      stage.press("enter")
    },
    Scene("views") { stage in
      stage.press("m m m \\")
    },
    Scene("views-own") { stage in
      save(&stage)
      stage.press("\\")
    },
    Scene("views-save") { stage in
      stage.press("m m m /")
      stage.type("due<28d")
      stage.press("enter \\ +")
      stage.type("Team/vier weken")
    },
    Scene("views-key-taken") { stage in
      stage.press("m m m \\ +")
      stage.type("Team/vier weken")
      stage.press("tab l enter")
    },
  ]

  /// A view of the viewer's own, in a folder.
  static func save(_ stage: inout Stage) {
    stage.press("m m m /")
    stage.type("due<28d")
    stage.press("enter \\ +")
    stage.type("Team/vier weken")
    stage.press("tab v enter")
  }
}

import Canvas
import Casework
import Wording

@testable import Workbench

extension Scene {
  static let batches: [Scene] = [
    Scene("range") { $0.press("m m m j v j j") },
    Scene("batch-assign") { stage in
      stage.press("m m m v j j j j j v h k ctrl-d")
    },
    Scene("batch-refused") { stage in
      stage.press("m m m * c o g ctrl-d")
    },
    Scene("batch-anew") { stage in
      stage.press("m m m")
      stage.find("vos")
      stage.press("* c o g ctrl-d")
      stage.perform(stage.workbench.update(.arrived(StaleTests.housing(.arranged))))
    },
    Scene("note-templates") { $0.press("m m m a n") },
    Scene("note-template") { stage in
      stage.press("m m m a n 2 o")
      stage.type("Casemanager: datum gaat naar voren.")
    },
    Scene("history") { stage in
      stage.press("m m m")
      stage.find("vos ravi")
      stage.press("c o v ctrl-d u U H")
    },
    Scene("history-person") { stage in
      stage.press("m m m")
      stage.find("vos ravi")
      stage.press("enter H")
    },
    Scene("form-as-known") { stage in
      stage.press("m m m")
      stage.find("vos ravi")
      stage.press("H d")
    },
    Scene("as-known") { stage in
      stage.press("m m m")
      stage.find("vos ravi")
      stage.press("g h")
      stage.type("18-11")
      stage.press("enter")
    },
    Scene("as-known-refused") { stage in
      stage.press("m m m")
      stage.find("vos ravi")
      stage.press("g h enter tab c")
    },
  ]
}

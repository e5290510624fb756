import Canvas
import Casework
import Wording

@testable import Workbench

/// The tabs and forms of themes, the reporting code, the offence line and judgments of risk.
extension Scene {
  private static func open(_ stage: inout Stage, _ who: String, _ tab: DossierTab) {
    stage.press("3 m m m")
    stage.find(who)
    stage.press("enter")
    while stage.workbench.dossier.map({ $0.tab != tab }) ?? false { stage.press("tab") }
  }

  static let background: [Scene] = [
    Scene("tab-risk") { open(&$0, "Hooft Sem", .risk) },
    Scene("tab-risk-old") { open(&$0, "Çelik Dilara", .risk) },
    Scene("tab-career") { open(&$0, "Hooft Sem", .career) },
    Scene("tab-career-acquitted") { open(&$0, "Schouten", .career) },
    Scene("tab-themes") { open(&$0, "Çelik Dilara", .themes) },
    Scene("tab-themes-young") { open(&$0, "Nguyễn Minh", .themes) },
    Scene("tab-themes-radicalisation") { open(&$0, "Wagenaar", .themes) },
    Scene("form-theme") { stage in
      open(&stage, "Schouten", .themes)
      stage.press("a x")
    },
    Scene("form-theme-step") { stage in
      open(&stage, "Nguyễn Minh", .themes)
      stage.press("a X")
    },
    Scene("form-code") { stage in
      open(&stage, "Çelik Dilara", .themes)
      stage.press("a q")
    },
    Scene("form-code-first") { stage in
      open(&stage, "Nguyễn Minh", .themes)
      stage.press("a q")
    },
    Scene("form-risk") { stage in
      open(&stage, "Hooft Sem", .risk)
      stage.press("a R r")
    },
    Scene("form-risk-step") { stage in
      open(&stage, "Hooft Sem", .risk)
      stage.press("i")
    },
    Scene("form-conviction") { stage in
      open(&stage, "Hooft Sem", .career)
      stage.press("a C")
    },
    Scene("form-spell") { stage in
      open(&stage, "Hooft Sem", .career)
      stage.press("a D")
    },
    Scene("form-career-correction") { stage in
      open(&stage, "Hooft Sem", .career)
      stage.press("i")
    },
  ]
}

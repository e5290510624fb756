import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Places and victims on screen")
struct ZoneTests {
  private func stage(
    in compartment: Compartment = .aftercare, role: Role = .practice, tab: Bool = true
  ) -> Stage {
    var stage = Stage(role: role, size: Size(columns: 120, rows: 40))
    Scene.near(&stage, in: compartment, tab: tab)
    return stage
  }

  @Test("the tab of places says how an address lies in words, and of a victim a word alone")
  func tab() {
    let text = stage().text
    #expect(text.contains("ongeveer 200 m buiten het gebied"))
    #expect(text.contains("Slachtoffer bij adres: nabij, volgens OM"))
    #expect(text.contains("Slachtofferzone"))
    #expect(text.contains("52.4012, 4.1034"))
  }

  @Test(
    "no screen, tab, form or overlay of anybody shows where a victim is", arguments: Role.allCases)
  func needles(role: Role) {
    var seen = ""
    for compartment in [Compartment.aftercare, .victim] {
      var stage = stage(in: compartment, role: role, tab: false)
      for _ in DossierTab.allCases {
        seen += stage.text
        stage.press("tab")
      }
      for keys in ["a d", "a e", "a E", "?", ":"] {
        stage.press(keys)
        seen += stage.text
        stage.press("esc esc")
      }
      stage.workbench.dossier = nil
      for screen in ["1", "2", "3", "4", "5"] {
        stage.press(screen + " m m m")
        seen += stage.text
      }
    }
    for needle in ZoneStage.needles { #expect(!seen.contains(needle), "\(needle)") }
  }

  @Test("an address, a zone and a word are recorded by keys, and taken back by u")
  func keys() throws {
    var stage = stage()
    stage.press("a d a")
    stage.press("v")
    stage.type("Gracht")
    stage.press("tab")
    stage.type("2")
    stage.press("tab tab")
    stage.type("Zwanendam")
    stage.press("tab tab")
    stage.type("4.1101, 52.4012")
    stage.press("ctrl-d")
    #expect(stage.text.contains("De twee getallen staan andersom"))
    for _ in 0..<16 { stage.press("backspace") }
    stage.type("52.4012, 4.1101")
    stage.press("ctrl-d")
    #expect(stage.form == nil)
    #expect(stage.text.contains("Verlofadres: Gracht 2, Zwanendam · 52.4012, 4.1101"))
    #expect(stage.text.contains("verlofadres: in het gebied"))
    #expect(stage.text.contains("nog niet verteld (aE)"))
  }

  @Test("who holds both finds the word computed; who does not is asked for it")
  func computed() {
    var both = stage()
    both.press("a E")
    #expect(both.form?.answer(.nearness) == "nearby")
    #expect(both.form?.answer(.nearnessSource) == "colleague")
    both.press("ctrl-d")
    #expect(both.form?.problem != nil)
    var one = stage(role: .aftercareCoordinator)
    one.press("a E")
    #expect(one.form?.answer(.nearness) == "")
    one.press("esc")
    one.press("a e")
    #expect(one.form == nil)
  }

  @Test("a zone under the cursor is removed with a reason")
  func removed() {
    var stage = stage()
    stage.press("j i")
    stage.type("ingetrokken")
    stage.press("ctrl-d")
    #expect(!stage.text.contains("winkelgebied Damplein, cirkel"))
    stage.press("u")
    #expect(stage.text.contains("Winkelgebied Damplein, cirkel van 250 m"))
  }
}

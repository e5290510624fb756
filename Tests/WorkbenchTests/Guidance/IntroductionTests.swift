import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("The introduction")
struct IntroductionTests {
  private func stage(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .dutch) -> Stage
  {
    var stage = Stage(size: Size(columns: columns, rows: rows), language: language)
    var setup = stage.setup
    setup.showsIntro = true
    stage.workbench = Workbench(setup)
    stage.perform([])
    return stage
  }

  @Test("has three pages that fit a screen of 80 by 24", arguments: Language.allCases)
  func fits(language: Language) {
    var stage = stage(80, 24, language)
    for page in 1...3 {
      #expect(stage.text.contains("(\(page)/3)"))
      #expect(!stage.text.contains(language == .dutch ? " regel" + "s ─" : " more line"))
      stage.press("enter")
    }
    #expect(stage.workbench.overlay == nil)
  }

  @Test("on the smallest screen every line comes up by scrolling", arguments: Language.allCases)
  func scrolls(language: Language) {
    var stage = stage(40, 10, language)
    for page in 0..<3 {
      var seen = ""
      for _ in 0..<40 {
        seen += stage.text + "\n"
        stage.press("down")
      }
      let words = seen.split { $0 == "│" || $0.isWhitespace }.joined(separator: " ")
      for part in stage.workbench.introduction.pages[page].parts {
        for word in part.text[language].split(separator: " ") { #expect(words.contains(word)) }
      }
      stage.press("enter")
    }
  }

  @Test(
    "goes back and forth, and any of the keys that leave leaves", arguments: ["esc", "q", "ctrl-c"])
  func leaves(key: String) {
    var stage = stage()
    stage.press("enter enter backspace")
    #expect(stage.text.contains("(2/3)"))
    stage.press(key)
    #expect(stage.workbench.overlay == nil)
    #expect(stage.effects.isEmpty)
  }

  @Test("names the keys of this keymap")
  func keys() {
    var keymap = Keymap.standard
    keymap.bind([.character("x")], in: .list, to: nil)
    keymap.bind([.function(9)], in: .list, to: .done)
    var stage = Stage(keymap: keymap)
    stage.press(":")
    stage.type("uitleg in")
    stage.press("enter enter")
    #expect(stage.text.contains("F9 doet wat de rij vraagt"))
  }

  @Test("is not there unless it is asked for")
  func absent() { #expect(Stage().workbench.overlay == nil) }
}

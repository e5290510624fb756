import Canvas
import Testing
import Wording

@testable import Workbench

@Suite("The keys that Keerpunt comes with")
struct KeymapTests {
  static let contexts: [KeyContext] = [.list, .dossier]

  /// How many chords stand in the source, so that none is dropped for a misspelt name.
  @Test("every chord in the source is bound", arguments: [(KeyContext.list, 113), (.dossier, 108)])
  func nothingDropped(context: KeyContext, count: Int) {
    #expect(Keymap.standard.bindings[context]?.count == count)
  }

  @Test("every action has a key in every place where it means something")
  func everyActionBound() {
    for context in KeymapTests.contexts {
      let bound = Set((Keymap.standard.bindings[context] ?? [:]).values)
      // A menu of a row and the introduction have no letter to spare: the palette has them. A view is
      // saved from the menu of views, where + does it, or from the palette.
      let meant = Set(Action.allCases.filter { $0.contexts.contains(context) })
        .subtracting([.menu, .intro, .saveView])
      #expect(bound == meant)
    }
  }

  @Test("no chord begins another one", arguments: contexts)
  func noPrefix(context: KeyContext) {
    let chords = Keymap.standard.bindings[context].map { Array($0.keys) } ?? []
    for chord in chords {
      for other in chords where other.count > chord.count {
        #expect(!other.starts(with: chord), "\(Keymap.name(of: chord))")
      }
    }
  }

  @Test("a chord means the same in the list and in the dossier")
  func oneSense() {
    let list = Keymap.standard.bindings[.list] ?? [:]
    // Tab and the brackets go to what lies beside: a screen or a tab.
    let beside: Set<Action> = [.nextScreen, .previousScreen, .nextTab, .previousTab]
    for (chord, action) in Keymap.standard.bindings[.dossier] ?? [:] {
      guard let other = list[chord], !beside.contains(action) else { continue }
      #expect(other == action, "\(Keymap.name(of: chord))")
    }
  }

  @Test("no key needs Alt, and none is lost to flow control or looks like another key")
  func plainKeys() {
    let bad: Set<Key> = [
      .control("s"), .control("q"), .control("h"), .control("m"), .control("i"), .control("j"),
    ]
    for context in KeymapTests.contexts {
      for key in (Keymap.standard.bindings[context] ?? [:]).keys.joined() {
        #expect(!bad.contains(key))
        if case .alt = key { Issue.record("Alt is bound") }
        #expect(Key(name: key.name) == key)
      }
    }
  }

  @Test("the footer fits and ends with the help, at every width", arguments: Language.allCases)
  func footer(language: Language) {
    for scene in ["", "m m m enter", "a", "4", "m m m enter a"] {
      var stage = Stage(language: language)
      stage.press(scene)
      for columns in 40...140 {
        stage.resize(columns, 24)
        let end = language == .dutch ? "? hulp" : "? help"
        #expect(stage.footer.hasSuffix("  \(end)"))
      }
    }
  }

  @Test("the help opens in the middle of a chord, and Escape ends the chord")
  func helpInChord() {
    var stage = Stage()
    stage.press("a")
    #expect(stage.footer.contains("n notitie"))
    stage.press("?")
    #expect(stage.text.contains("Wat kan ik hier?"))
    stage.press("esc a esc N")
    #expect(stage.messageLine.contains("'N' doet hier niets"))
  }

  @Test(
    "what takes the keys says in the footer what they do",
    arguments: [
      ("?", "Enter voert uit"), (":", "Enter voert uit"), ("o", "Enter kiest"), ("/", "Enter"),
    ])
  func overlayFooters(keys: String, says: String) {
    var stage = Stage()
    stage.press(keys)
    for columns in [40, 80, 200] {
      stage.resize(columns, 24)
      #expect(stage.footer.contains(says))
      #expect(stage.footer.contains("Esc"))
      #expect(!stage.footer.contains("voorwaarde"))
    }
  }

  @Test("footer, help and palette name what the keymap says, after rebinding too")
  func madeFromKeymap() {
    var keymap = Keymap.standard
    keymap.bind([.character("c")], in: .list, to: nil)
    keymap.bind([.function(7)], in: .list, to: .changeCondition)
    var stage = Stage(keymap: keymap)
    #expect(stage.footer.contains("F7 voorwaarde"))
    #expect(!stage.footer.contains(" c voorwaarde"))
    stage.press("?")
    #expect(stage.lines.contains { $0.contains("F7 ") && $0.contains("voorwaarde") })
    stage.press("esc :")
    stage.type("voorwaarde")
    #expect(stage.lines.contains { $0.contains("F7 ") && $0.contains("voorwaarde") })
    stage.press("enter")
    #expect(stage.text.contains("Voorwaarde van"))
  }

  @Test("every action that means something here stands in the help and runs from it")
  func helpIsComplete() {
    var stage = Stage()
    stage.press("?")
    guard case .finder(let finder)? = stage.workbench.overlay else {
      Issue.record("no help")
      return
    }
    // Those of the review, the queue, measures, supervision and notices have no sense in this list; copying is
    // off here.
    let elsewhere: Set<Action> = [
      .viewsOfPerson, .markReviewed, .copyReference, .copyLine, .snooze, .decideNot, .refer,
      .acknowledge,
      .extendMeasure, .stepMeasure, .callUp, .warn, .report,
      .referToHouse, .stepHouse, .agree, .tableCase, .stepNotice, .expectNotice,
    ]
    let here = Set(Action.allCases.filter { $0.contexts.contains(.list) })
    #expect(Set(finder.actions) == here.subtracting(elsewhere))
    #expect(finder.actions.first == .open)
    stage.type("opdracht")
    stage.press("enter")
    #expect(stage.text.contains("Opdracht"))
  }

  @Test("the palette lists what was used last first, of what can be done here")
  func recentFirst() {
    var stage = Stage()
    for word in ["sorteren", "wiens", "sorteren"] {
      stage.press(":")
      stage.type(word)
      stage.press("enter esc")
    }
    stage.press("enter :")
    guard case .finder(let inDossier)? = stage.workbench.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(!inDossier.actions.contains(.sort))
    stage.press("esc esc :")
    guard case .finder(let finder)? = stage.workbench.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(finder.actions.prefix(2) == [.sort, .scope])
    #expect(finder.actions.count == Set(finder.actions).count)
  }

  @Test("a misspelt name is no key", arguments: ["ctrl-", "foo", "", "ctrl-h", "f13", "shift-a"])
  func names(name: String) { #expect(Key(name: name) == nil) }
}

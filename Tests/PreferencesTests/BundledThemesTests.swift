import Canvas
import Foundation
import Preferences
import Testing

@Suite("The themes that are compiled into the program")
struct BundledThemesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Themes").path

  @Test("Every file in Themes is in the program, and nothing is wrong with it")
  func allAreBundled() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: BundledThemesTests.folder)
    let library = ThemeLibrary.bundled()
    #expect(library.problems == [])
    #expect(library.names.map { $0 + ".toml" }.sorted() == files.sorted())
    #expect(
      library.themes.map { "\($0.name) \($0.mode)" } == [
        "terminal any", "day light", "night dark", "contrast-light light", "contrast-dark dark",
        "deutan-light light", "deutan-dark dark", "paper any",
      ])
  }

  @Test(
    "The themes that others inherit from name every meaning",
    arguments: ["terminal", "day", "night"])
  func isComplete(name: String) throws {
    let file = BundledThemesTests.folder + "/\(name).toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let tokens = Meaning.allCases.map(\.rawValue) + ["selection"]
    #expect(tokens.filter { !text.contains("\n\"\($0)\" = ") } == [])
  }

  @Test("The check finds nothing to mend, in the program and in the files")
  func check() throws {
    let library = ThemeLibrary.bundled()
    #expect(library.reports().map(\.name) == library.names)
    for report in library.reports()
      + library.names.map({
        library.report(on: BundledThemesTests.folder + "/\($0).toml")
      })
    {
      #expect(report.findings.filter(\.isFault) == [])
    }
  }

  @Test("The terminal's own sixteen colours and attributes are all that the first theme uses")
  func terminal() throws {
    let theme = try ThemeLibrary.bundled().theme(named: "terminal")
    let colours = theme.looks.values.flatMap { [$0.foreground, $0.background] }.compactMap(\.self)
    #expect(colours.allSatisfy { $0.isPaletteColour })
    #expect(Set(colours.compactMap(\.ansi)) == [1, 5])
  }

  @Test("On paper there is no colour at all, and what was told by one is told by attributes")
  func paper() throws {
    let theme = try ThemeLibrary.bundled().theme(named: "paper")
    for meaning in Meaning.allCases {
      for depth in ColourDepth.allCases {
        let look = theme.appearance(of: Style(meaning), depth: depth)
        #expect(look == look.attributesOnly)
      }
    }
  }

  @Test("The themes of high contrast read at 7:1", arguments: ["contrast-light", "contrast-dark"])
  func highContrast(name: String) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    for meaning in Meaning.allCases {
      for terminal in theme.mode.terminals {
        let inks = try #require(theme.inks(of: Style(meaning), depth: .trueColour, on: terminal))
        #expect(inks.contrast >= 7, "\(meaning.rawValue)")
      }
      #expect(!theme[meaning].isDim)
    }
  }

  @Test(
    "Who parts red and green badly tells well from ill by colour alone",
    arguments: ["deutan-light", "deutan-dark"],
    [ColourVision.deuteranopia, .protanopia, .usual])
  func deutan(name: String, vision: ColourVision) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    let pairs: [(Meaning, Meaning)] = [
      (.good, .warning), (.arranged, .blocked), (.arranged, .notAsked), (.overdue, .soon),
      (.today, .soon), (.mark, .warning), (.moved, .uncertain),
    ]
    for depth in [ColourDepth.trueColour, .twoHundredFiftySix] {
      for (first, second) in pairs {
        let colours = try [first, second].map {
          try #require(theme[$0].foreground?.shown(at: depth))
        }
        let distance = colours[0].distance(to: colours[1], seenBy: vision)
        #expect(distance >= Inks.farEnough, "\(first) \(second) \(depth)")
      }
    }
  }

  @Test("Nothing is painted behind text", arguments: ThemeLibrary.bundled().names)
  func paintsNothing(name: String) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    #expect(theme.looks.filter { $0.value.background != nil } == [:])
    #expect(theme.selection.background == nil)
  }

  @Test("Every colour has its own answer for sixteen colours")
  func sixteenColours() {
    for theme in ThemeLibrary.bundled().themes {
      #expect(theme.looks.values.compactMap(\.foreground).allSatisfy { $0.ansi != nil })
    }
  }

  @Test(
    "Without colours the meanings of a family still differ",
    arguments: ThemeLibrary.bundled().names, ["due.", "status.", "condition.", "reliability."])
  func mono(name: String, family: String) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    let meanings = Meaning.allCases.filter { $0.rawValue.hasPrefix(family) }
    let looks = meanings.map { theme.appearance(of: Style($0), depth: .mono) }
    #expect(Set(looks).count == meanings.count)
    #expect(meanings.count >= 3)
  }

  @Test(
    "Without colours everything that has to be told apart still is, or has a sign of its own",
    arguments: ThemeLibrary.bundled().names)
  func monoPairs(name: String) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    for pair in StylePair.all where !pair.haveSigns {
      let looks = [pair.first, pair.second].map { theme.appearance(of: $0, depth: .mono) }
      #expect(
        looks[0].differsByAttribute(from: looks[1]), "\(pair.first.token) \(pair.second.token)")
    }
  }
}

/// The names of the themes that are compiled into the program.
let bundledNames = ThemeLibrary.bundled().names

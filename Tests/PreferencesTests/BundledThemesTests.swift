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
    #expect(library.names.map { $0 + ".toml" } == files.sorted())
    #expect(library.themes.map(\.mode) == [.light, .dark])
  }

  @Test("A theme names every meaning itself", arguments: ThemeLibrary.bundled().names)
  func isComplete(name: String) throws {
    let file = BundledThemesTests.folder + "/\(name).toml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let tokens = Meaning.allCases.map(\.rawValue) + ["selection"]
    #expect(tokens.filter { !text.contains("\n\"\($0)\" = ") } == [])
  }

  @Test("Nothing is painted behind text", arguments: ThemeLibrary.bundled().names)
  func paintsNothing(name: String) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    #expect(theme.looks.filter { $0.value.background != nil } == [:])
    #expect(theme.selection.background == nil)
  }

  @Test(
    "Every colour reads at 4.5:1 on the background that the theme is made for",
    arguments: ThemeLibrary.bundled().names,
    [ColourDepth.sixteen, .twoHundredFiftySix, .trueColour])
  func contrast(name: String, depth: ColourDepth) throws {
    let theme = try ThemeLibrary.bundled().theme(named: name)
    let backgrounds: [Double] =
      theme.mode == .light
      ? [luminance(255, 255, 255)] : [luminance(0, 0, 0), luminance(18, 18, 18)]
    var colours = 0
    for meaning in Meaning.allCases {
      guard let colour = theme[meaning].foreground else { continue }
      colours += 1
      let answer = try #require(colour.answer(at: depth))
      for background in backgrounds {
        let ratio = contrast(luminance(answer), background)
        #expect(ratio >= 4.5, "\(meaning.rawValue): \(ratio)")
      }
    }
    #expect(colours > 20)
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

  private func luminance(_ answer: ColourAnswer) -> Double {
    switch answer {
    case .direct(let colour): return luminance(colour >> 16, colour >> 8 & 255, colour & 255)
    case .palette(let index) where index < 16:
      guard let colour = Colour(palette: index) else { return .nan }
      return luminance(Int(colour.red), Int(colour.green), Int(colour.blue))
    case .palette(let index) where index < 232:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return luminance(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    case .palette(let index):
      let grey = 8 + (index - 232) * 10
      return luminance(grey, grey, grey)
    }
  }

  /// The relative luminance of WCAG 2.
  private func luminance(_ red: Int, _ green: Int, _ blue: Int) -> Double {
    let parts = [red, green, blue].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}

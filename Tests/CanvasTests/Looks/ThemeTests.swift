import Canvas
import Testing

@Suite("Themes give meanings their looks")
struct ThemeTests {
  private static let red = Colour(red: 200, green: 0, blue: 0)
  private static let ink = Colour(red: 20, green: 20, blue: 20)
  private static let paper = Colour(red: 250, green: 250, blue: 240)

  @Test("a token falls back to its longest dotted prefix, then to text, and keeps text's colours")
  func fallback() {
    let theme = Theme(
      name: "t",
      looks: [
        "text": Appearance(foreground: Self.ink, background: Self.paper),
        "due": Appearance(foreground: Self.red), "due.overdue": Appearance(bold: true),
      ])
    #expect(theme[.overdue] == Appearance(foreground: Self.ink, background: Self.paper, bold: true))
    #expect(theme[.soon] == Appearance(foreground: Self.red, background: Self.paper))
    #expect(theme[.banner] == Appearance(foreground: Self.ink, background: Self.paper))
    #expect(theme[.muted] == theme[.text])
  }

  @Test("the selection lies over the meaning and never undoes a reversed look")
  func selection() {
    let theme = Theme(
      name: "t",
      looks: ["banner": Appearance(reversed: true), "due": Appearance(foreground: Self.red)])
    #expect(
      theme.appearance(of: Style(.soon, selected: true), depth: .sixteen)
        == Appearance(foreground: Self.red, reversed: true))
    #expect(
      theme.appearance(of: Style(.banner, selected: true), depth: .sixteen)
        == Appearance(underlined: true, reversed: true))
    #expect(theme.appearance(of: Style(.text, bold: true), depth: .mono) == Appearance(bold: true))
  }

  /// A theme that tells everything by colour alone, and one made for no colours.
  enum Kind: CaseIterable {
    case coloursOnly, plain

    var theme: Theme {
      guard self == .coloursOnly else { return .plain }
      let meanings = Meaning.allCases.filter { $0 != .text }
      let looks = meanings.enumerated().map { index, meaning in
        (meaning.rawValue, Appearance(foreground: Colour(palette: 1 + index % 6)))
      }
      return Theme(
        name: "colours only", looks: Dictionary(uniqueKeysWithValues: looks),
        selection: Appearance(background: red))
    }
  }

  @Test(
    "without colours the meanings of one family still look different",
    arguments: Kind.allCases,
    [
      [Meaning.overdue, .today, .soon, .later], [.good, .info, .warning, .error],
      [.arranged, .inProgress, .blocked, .notAsked, .notNeeded],
      [.reliabilityHigh, .reliabilityLow, .disputed], [.text, .overdue, .mark, .banner, .damage],
      [.text, .match, .title, .activeTab], [.field, .activeField], [.tab, .activeTab],
      [.moved, .uncertain], [.key, .hint],
    ])
  func mono(kind: Kind, family: [Meaning]) {
    let looks = family.map { kind.theme.appearance(of: Style($0), depth: .mono) }
    #expect(Set(looks).count == family.count)
    #expect(looks.allSatisfy { $0 == $0.attributesOnly })
  }

  @Test(
    "without colours the selected row looks different, whatever stands in it",
    arguments: Kind.allCases, Meaning.allCases)
  func monoSelection(kind: Kind, meaning: Meaning) {
    let usual = kind.theme.appearance(of: Style(meaning), depth: .mono)
    #expect(kind.theme.appearance(of: Style(meaning, selected: true), depth: .mono) != usual)
  }

  @Test("tokens are unique and every one has a known head")
  func tokens() {
    #expect(Set(Meaning.allCases.map(\.rawValue)).count == Meaning.allCases.count)
    #expect(Meaning(rawValue: "due.overdue") == .overdue)
  }
}

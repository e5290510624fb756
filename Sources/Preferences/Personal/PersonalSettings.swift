package import Canvas
package import Wording

/// What a user set in `preferences.toml`; `nil` for what is left to the program.
///
/// ```toml
/// language = "nl"
/// theme = "auto"
/// light = "day"
/// dark = "night"
/// glyphs = "unicode"
/// mouse = true
/// plain = true
/// ```
package struct PersonalSettings: Hashable, Sendable {
  /// The settings that the file can hold, by their key in it.
  package enum Setting: String, CaseIterable, Hashable, Sendable {
    case language, theme, light, dark, glyphs, mouse, plain
  }

  /// The word that leaves the choice between `light` and `dark` to the background of the terminal.
  package static let automatic = "auto"

  /// The language of the screens and of everything the program says.
  package var language: Language?
  /// The name of a theme that exists, or `auto`.
  package var theme: String?
  /// With `auto`: the theme on a light background, and the one on a dark one.
  package var light: String?
  package var dark: String?
  /// Which signs the screens are drawn with.
  package var glyphs: GlyphSet?
  /// Whether the mouse moves and clicks.
  package var mouse: Bool?
  /// Whether the program talks in lines in place of screens.
  package var plain: Bool?

  /// Settings; without arguments none.
  package init(
    language: Language? = nil, theme: String? = nil, light: String? = nil, dark: String? = nil,
    glyphs: GlyphSet? = nil, mouse: Bool? = nil, plain: Bool? = nil
  ) {
    self.language = language
    self.theme = theme
    self.light = light
    self.dark = dark
    self.glyphs = glyphs
    self.mouse = mouse
    self.plain = plain
  }

  /// Reads the settings; a file that is not there sets nothing.
  ///
  /// - Parameter themes: The names of the themes that exist.
  package static func load(file: String, themes: [String]) -> Reading<PersonalSettings> {
    do throws(PreferenceProblem) {
      var reader = SettingsReader(try SettingsDocument(file: file))
      let settings = settings(&reader, themes)
      return Reading(value: settings, problems: reader.problems)
    } catch {
      let problems = error.kind == .unreadable(.notFound) ? [] : [error]
      return Reading(value: PersonalSettings(), problems: problems)
    }
  }

  private static func settings(
    _ reader: inout SettingsReader, _ themes: [String]
  ) -> PersonalSettings {
    var settings = PersonalSettings()
    for member in reader.document.root.members {
      switch Setting(rawValue: member.name) {
      case .language:
        let name = reader.choice(member, of: Language.allCases.map(\.rawValue))
        settings.language = name.flatMap { Language(rawValue: $0) }
      case .theme:
        settings.theme = theme(member, of: [automatic] + themes, &reader)
      case .light: settings.light = theme(member, of: themes, &reader)
      case .dark: settings.dark = theme(member, of: themes, &reader)
      case .glyphs:
        let name = reader.choice(member, of: GlyphSet.allCases.map(\.rawValue))
        settings.glyphs = name.flatMap { GlyphSet(rawValue: $0) }
      case .mouse: settings.mouse = reader.flag(member)
      case .plain: settings.plain = reader.flag(member)
      case nil: reader.reportUnknown(member, known: Setting.allCases.map(\.rawValue))
      }
    }
    return settings
  }

  private static func theme(
    _ member: SettingsDocument.Member, of themes: [String], _ reader: inout SettingsReader
  ) -> String? {
    guard let name = reader.text(member) else { return nil }
    if themes.contains(name) { return name }
    let suggestion = Suggestion.nearest(to: name, in: themes)
    reader.report(value: member.path, .unknownTheme(name, suggestion: suggestion))
    return nil
  }
}

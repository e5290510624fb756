import Canvas
import Preferences
import Wording
import Workbench

/// How this user wants the program to look and which keys they use: the files in the configuration
/// folder, with what the command line says on top. What is wrong in a file is left out and said.
struct Taste {
  private(set) var themes: ThemeLibrary
  let keymap: Keymap
  let glyphs: GlyphSet
  /// Whether the mouse takes part from the start.
  let hasMouse: Bool
  /// Whether the user wants a dialogue of lines.
  let isPlain: Bool
  /// The name of the theme that was chosen, or `auto`.
  let chosen: String
  /// What `auto` chooses from.
  private let light: String
  private let dark: String
  /// What was wrong with the files.
  let notices: [Phrase]
  /// Where the files are; `nil` when nothing is kept.
  private let folder: PreferencesFolder?
  /// How the user's theme files stood when they were read, and when that was last looked at.
  private var mark: ThemesMark?
  private var looked = Clock.elapsed
  private static let pause = 1000

  /// The theme of who chose none: right on any terminal.
  private static let usual = "terminal"

  /// What everybody starts with, whatever files there are.
  static let standard = Taste()

  private init() {
    hasMouse = false
    isPlain = false
    themes = .bundled()
    keymap = .standard
    glyphs = .unicode
    chosen = Taste.usual
    light = "day"
    dark = "night"
    notices = []
    folder = nil
  }

  init(_ call: Invocation, theme: String?) throws(Problem) {
    let folder = PreferencesFolder(path: call.surroundings.configurationFolder)
    self.folder = folder
    mark = ThemesMark(folder: folder.themes)
    var library = ThemeLibrary.bundled()
    library.load(userFolder: folder.themes)
    themes = library
    let settings = PersonalSettings.load(file: folder.settings, themes: library.names)
    let keys = OwnKeymap(file: folder.keymap)
    keymap = keys.keymap
    hasMouse = settings.value.mouse ?? false
    glyphs = settings.value.glyphs ?? .unicode
    isPlain = settings.value.plain ?? false
    light = settings.value.light ?? "day"
    dark = settings.value.dark ?? "night"
    if let theme, theme != PersonalSettings.automatic {
      do throws(ThemeLookupError) {
        chosen = try library.theme(named: theme).name
      } catch {
        throw .unknownTheme(error)
      }
    } else {
      chosen = theme ?? settings.value.theme ?? Taste.usual
    }
    let problems = library.problems + settings.problems + keys.problems
    notices = problems.map(\.phrase)
    if !problems.isEmpty { call.diagnostics.note(.settingsIgnored(problems.count)) }
  }

  /// What the menu offers: the themes, and the choice by the background.
  var names: [String] { [PersonalSettings.automatic] + themes.names }

  /// The theme of a name; `nil` when there is none.
  /// - Parameter background: what the terminal's background is, as far as it is known.
  func theme(named name: String, on background: Theme.Mode) -> Theme? {
    guard name == PersonalSettings.automatic else { return try? themes.theme(named: name) }
    return try? themes.theme(named: background == .light ? light : dark)
  }

  /// Reads the user's theme files again when one of them came, went or changed; looks no more than
  /// once a second.
  /// - Returns: whether they were read.
  mutating func reload() -> Bool {
    guard let folder, Clock.elapsed - looked >= Taste.pause else { return false }
    looked = Clock.elapsed
    let now = ThemesMark(folder: folder.themes)
    guard now != mark else { return false }
    mark = now
    themes = .bundled()
    themes.load(userFolder: folder.themes)
    return true
  }

  /// Keeps a theme as the user's own. A theme that cannot be kept is in use until the end.
  func remember(theme: String) {
    guard let folder else { return }
    try? PersonalSettings.save(.theme, as: theme, in: folder.settings)
  }
}

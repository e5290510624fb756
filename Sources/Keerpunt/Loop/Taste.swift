import Canvas
import Preferences
import Wording
import Workbench

/// How this user wants the program to look and which keys they use: the files in the configuration
/// folder, with what the command line says on top. What is wrong in a file is left out and said.
struct Taste {
  let themes: ThemeLibrary
  let keymap: Keymap
  let glyphs: GlyphSet
  /// Whether the user wants a dialogue of lines.
  let isPlain: Bool
  /// The name of the theme that was chosen; `nil` leaves it to the terminal's background.
  let chosen: String?
  /// What was wrong with the files.
  let notices: [Phrase]
  /// Where the files are; `nil` when nothing is kept.
  private let folder: PreferencesFolder?

  /// What everybody starts with, whatever files there are.
  static let standard = Taste(
    themes: .bundled(), keymap: .standard, glyphs: .unicode, isPlain: false, chosen: nil,
    notices: [], folder: nil)

  private init(
    themes: ThemeLibrary, keymap: Keymap, glyphs: GlyphSet, isPlain: Bool, chosen: String?,
    notices: [Phrase], folder: PreferencesFolder?
  ) {
    self.themes = themes
    self.keymap = keymap
    self.glyphs = glyphs
    self.isPlain = isPlain
    self.chosen = chosen
    self.notices = notices
    self.folder = folder
  }

  init(_ call: Invocation, theme: String?) throws(Problem) {
    let folder = PreferencesFolder(path: call.surroundings.configurationFolder)
    self.folder = folder
    var library = ThemeLibrary.bundled()
    library.load(userFolder: folder.themes)
    themes = library
    let settings = PersonalSettings.load(file: folder.settings, themes: library.names)
    let keys = KeymapFile.load(
      file: folder.keymap, presets: ["standard"], contexts: KeyContext.allCases.map(\.rawValue),
      actions: Action.allCases.map(\.rawValue))
    keymap = Keymap.standard.changed(by: keys.value)
    glyphs = settings.value.glyphs ?? .unicode
    isPlain = settings.value.plain ?? false
    if let theme {
      do throws(ThemeLookupError) {
        chosen = try library.theme(named: theme).name
      } catch {
        throw .unknownTheme(error)
      }
    } else {
      chosen = settings.value.theme
    }
    let problems = library.problems + settings.problems + keys.problems
    notices = problems.map(\.phrase)
    if !problems.isEmpty { call.diagnostics.note(.settingsIgnored(problems.count)) }
  }

  /// The theme to start with.
  /// - Parameter background: what the terminal's background is, as far as it is known.
  func theme(on background: Theme.Mode) -> Theme {
    if let chosen, let theme = theme(named: chosen) { return theme }
    let mode: Theme.Mode = background == .light ? .light : .dark
    return themes.themes.first { $0.mode == mode } ?? themes.themes.first ?? .plain
  }

  func theme(named name: String) -> Theme? { try? themes.theme(named: name) }

  /// Keeps a theme as the user's own. A theme that cannot be kept is in use until the end.
  func remember(theme: String) {
    guard let folder else { return }
    try? PersonalSettings.save(.theme, as: theme, in: folder.settings)
  }
}

extension Keymap {
  /// These keys with a user's own on top.
  fileprivate func changed(by file: KeymapFile) -> Keymap {
    var keymap = self
    for binding in file.bindings {
      guard let context = KeyContext(rawValue: binding.context) else { continue }
      let action = binding.action.flatMap { Action(rawValue: $0) }
      // The keys that mean the same everywhere are bound in every context.
      let contexts = context == .global ? KeyContext.allCases : [context]
      for place in contexts { keymap.bind(binding.chord, in: place, to: action) }
    }
    return keymap
  }
}

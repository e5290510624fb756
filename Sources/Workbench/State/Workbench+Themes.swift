import Canvas
import Wording

extension Workbench {
  var themeMenu: Menu {
    Menu(
      title: .chooseTheme, themes.map { (.verbatim($0), .theme($0)) },
      focus: themes.firstIndex(of: theme) ?? 0, language: language)
  }

  /// The theme to look through: the one under the cursor of the menu, else the one in use.
  var themeOnTrial: String {
    guard case .menu(let menu) = overlay, menu.items.indices.contains(menu.focus),
      case .theme(let name) = menu.items[menu.focus].choice
    else { return theme }
    return name
  }

  /// What the outside has to do when the cursor of the menu moved, or the menu went away without a
  /// choice.
  func trial(since before: String, beside effects: [Effect]) -> [Effect] {
    let isChosen = effects.contains { if case .useTheme = $0 { true } else { false } }
    return themeOnTrial == before || isChosen ? [] : [.tryTheme(themeOnTrial)]
  }

  /// The files of the themes are others now.
  mutating func themesChanged(_ names: [String], _ problem: Phrase?) {
    let onTrial = themeOnTrial
    themes = names
    if case .menu(let menu) = overlay, case .theme? = menu.items.first?.choice {
      var fresh = themeMenu
      fresh.focus = names.firstIndex(of: onTrial) ?? fresh.focus
      overlay = .menu(fresh)
    }
    if let problem { message = Message(problem, .warning) }
  }
}

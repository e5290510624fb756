import Canvas

extension Keymap {
  /// The sets of keys to start from, by their name in `keymap.toml`.
  package enum Preset: String, CaseIterable, Hashable, Sendable {
    /// Letters for everything, as in vim: what Keerpunt comes with.
    case vim
    /// Arrows, Enter and a few signs: no letter does anything but `q`, so that what is typed by
    /// accident does nothing. Enter opens a menu of what can be done with the row.
    case arrows

    package var keymap: Keymap {
      switch self {
      case .vim: .standard
      case .arrows: .arrows
      }
    }
  }

  private static let arrows: Keymap = {
    var bindings = standard.bindings
    for (context, chords) in bindings {
      bindings[context] = chords.filter { chord, _ in
        guard case .character(let sign)? = chord.first else { return true }
        return !sign.isLetter || chord == [.character("q")]
      }
    }
    for context in [KeyContext.list, .dossier] { bindings[context]?[[.enter]] = .menu }
    return Keymap(bindings: bindings)
  }()
}

package import Wording

extension Keymap {
  /// Every action with its keys, what it does and its name in `keymap.toml`, as the README lists them.
  package func table(_ language: Language) -> [[String]] {
    Action.allCases.map { action in
      let contexts = KeyContext.allCases.filter { action.contexts.contains($0) }
      var found: [Chord] = []
      for chord in chords(for: action, in: contexts) where !found.contains(chord) {
        found.append(chord)
      }
      let keys = found.map { "`\(Keymap.name(of: $0))`" }
      return [
        keys.isEmpty ? Phrase.keysPaletteOnly[language] : keys.joined(separator: " "),
        action.title[language], "`\(action.rawValue)`",
      ]
    }
  }
}

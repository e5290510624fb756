package import Canvas
import Wording

/// Where keys have a meaning. The list and the dossier share most; a form and a prompt take text.
package enum KeyContext: String, CaseIterable, Hashable, Sendable {
  case global, list, dossier
}

/// Which keys run which action, per context. The footer, the help, the palette and the table in the
/// README are all made from it.
package struct Keymap: Hashable, Sendable {
  /// One key or a sequence of keys.
  package typealias Chord = [Key]

  package private(set) var bindings: [KeyContext: [Chord: Action]]
  /// After how many milliseconds the keys that can follow are shown: 0 at once, below 0 never.
  package var hintDelay = 350

  package init(bindings: [KeyContext: [Chord: Action]]) { self.bindings = bindings }

  /// Binds a chord to another action, or frees it with `nil`.
  package mutating func bind(_ chord: Chord, in context: KeyContext, to action: Action?) {
    bindings[context, default: [:]][chord] = action
  }

  /// What a sequence of keys means.
  package enum Answer: Hashable, Sendable {
    case action(Action)
    /// The beginning of longer chords.
    case pending
    case none
  }

  /// - Parameter contexts: the innermost first.
  package func answer(to chord: Chord, in contexts: [KeyContext]) -> Answer {
    for context in contexts {
      if let action = bindings[context]?[chord] { return .action(action) }
    }
    let isPrefix = contexts.contains { context in
      (bindings[context] ?? [:]).keys.contains {
        $0.count > chord.count && $0.starts(with: chord)
      }
    }
    return isPrefix ? .pending : .none
  }

  /// The chords that run an action, the one to show first.
  package func chords(for action: Action, in contexts: [KeyContext]) -> [Chord] {
    var found: [Chord] = []
    for context in contexts {
      for (chord, bound) in bindings[context] ?? [:] where bound == action { found.append(chord) }
    }
    return found.sorted {
      ($0.count, Keymap.plainness(of: $0), Keymap.name(of: $0))
        < ($1.count, Keymap.plainness(of: $1), Keymap.name(of: $1))
    }
  }

  /// Which of several chords is shown: a key with a name on it, then a letter, then the rest.
  private static func plainness(of chord: Chord) -> Int {
    switch chord.first {
    case .enter, .tab, .escape, .character(" "): 0
    case .character: 1
    default: 2
    }
  }

  /// The chord as people read it on screen: `j`, `an`, `Ctrl-D`, `Spatie`.
  static func shown(_ chord: Chord, _ language: Language) -> String {
    let names = chord.map { key in
      switch key {
      case .character(" "): Phrase.spaceKey[language]
      case .control(let letter): "Ctrl-\(letter.uppercased())"
      case .character(let character): String(character)
      default: Phrase.verbatim(key.name).capitalised[language]
      }
    }
    return names.allSatisfy { $0.count == 1 } ? names.joined() : names.joined(separator: " ")
  }

  /// `j`, `an`, `ctrl-d`, as the README and the settings write it.
  package static func name(of chord: Chord) -> String {
    let names = chord.map(\.name)
    return names.allSatisfy { $0.count == 1 } ? names.joined() : names.joined(separator: " ")
  }
}

import Canvas
package import Casework
import Wording

/// The panel of keys that can follow the first keys of a chord: when it is due, and how far it was
/// scrolled.
struct ChordHint: Hashable, Sendable {
  /// When the panel is due; `nil` while no chord is open, when it never comes, or is there.
  var due: Moment?
  var isShown = false
  var top = 0
}

/// A key that can follow, and what it runs.
struct Continuation: Hashable, Sendable {
  let keys: Keymap.Chord
  let action: Action
  /// Why it does nothing here; `nil` where it does.
  let why: Phrase?
}

extension Workbench {
  /// When the workbench wants to be told the time again, although nothing happens: the panel of keys
  /// that can follow is due. The outside then sends `.clock` with at least this moment.
  package var nextWake: Moment? { lock == nil ? hint.due : nil }

  /// A chord has begun or goes on: the panel comes after a while, or stays when it is there.
  mutating func awaitHint() {
    hint.top = 0
    guard !hint.isShown, keymap.hintDelay >= 0 else { return }
    if keymap.hintDelay == 0 {
      hint.isShown = true
    } else {
      hint.due = Moment(milliseconds: now.milliseconds + Int64(keymap.hintDelay))
    }
  }

  /// Shows the panel when its time has come.
  mutating func showHintWhenDue() {
    guard let due = hint.due, now >= due else { return }
    hint.due = nil
    hint.isShown = true
  }

  /// Scrolls the panel by the keys that move, which go on with no chord.
  /// - Returns: whether the key did that.
  mutating func scrollHint(by key: Key) -> Bool {
    guard hint.isShown, chord.count > 1 else { return false }
    switch key {
    case .down: hint.top += 1
    case .up: hint.top = max(0, hint.top - 1)
    case .pageDown: hint.top += 8
    case .pageUp: hint.top = max(0, hint.top - 8)
    default: return false
    }
    chord.removeLast()
    return true
  }

  /// How the open chord can go on, in the order of the actions.
  var continuations: [Continuation] {
    var bound: [Keymap.Chord: Action] = [:]
    for context in contexts.reversed() {
      for (keys, action) in keymap.bindings[context] ?? [:]
      where keys.count > chord.count && keys.starts(with: chord) {
        bound[keys] = action
      }
    }
    let places = Dictionary(
      uniqueKeysWithValues: Action.allCases.enumerated().map { ($1, $0) })
    return bound.sorted {
      (places[$0.value] ?? 0, Keymap.name(of: $0.key))
        < (places[$1.value] ?? 0, Keymap.name(of: $1.key))
    }.map { keys, action in
      Continuation(
        keys: Array(keys.dropFirst(chord.count)), action: action, why: hindrance(to: action))
    }
  }
}

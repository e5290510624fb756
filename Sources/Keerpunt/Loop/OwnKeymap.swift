import Canvas
import Preferences
import Workbench

/// Somebody's keymap: a preset with the lines of a file on top, and what is wrong with those.
struct OwnKeymap {
  let preset: Keymap.Preset
  let keymap: Keymap
  /// Which chords come from the file, per context.
  let changes: [KeyChange]
  let problems: [PreferenceProblem]

  /// - Parameter file: a file that is not there asks nothing.
  init(file: String) {
    let read = KeymapFile.load(
      file: file, presets: Keymap.Preset.allCases.map(\.rawValue),
      contexts: KeyContext.allCases.map(\.rawValue), actions: Action.allCases.map(\.rawValue))
    preset = read.value.preset.flatMap(Keymap.Preset.init(rawValue:)) ?? .vim
    changes = read.value.bindings.compactMap { binding in
      guard let context = KeyContext(rawValue: binding.context) else { return nil }
      return KeyChange(
        context: context, chord: binding.chord,
        action: binding.action.flatMap(Action.init(rawValue:)), line: binding.line)
    }
    var (keymap, conflicts) = preset.keymap.changed(by: changes)
    keymap.hintDelay = read.value.hintDelayMilliseconds ?? keymap.hintDelay
    self.keymap = keymap
    problems =
      read.problems
      + conflicts.map { conflict in
        let column = read.value.bindings.first { $0.line == conflict.line }?.column
        return PreferenceProblem(
          file: file, line: conflict.line, column: column, kind: conflict.problem)
      }
  }
}

extension KeyConflict {
  /// The conflict as a problem of the file, with the names that stand in it.
  fileprivate var problem: PreferenceProblem.Kind {
    switch kind {
    case .hides(let chord, let action, let hidden, let hiddenAction):
      .hidesChord(
        chord: Keymap.name(of: chord), action: action.rawValue, hidden: Keymap.name(of: hidden),
        hiddenAction: hiddenAction.rawValue)
    case .takesLastKey(let chord, let action, let lost):
      .losesKey(chord: Keymap.name(of: chord), action: action.rawValue, lost: lost.rawValue)
    }
  }
}

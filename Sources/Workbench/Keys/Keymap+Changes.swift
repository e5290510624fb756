import Canvas

/// One line of somebody's own keymap.
package struct KeyChange: Hashable, Sendable {
  package let context: KeyContext
  package let chord: Keymap.Chord
  /// `nil` frees the chord.
  package let action: Action?
  /// Where it stands, so that what is wrong with it can be shown there.
  package let line: Int

  package init(context: KeyContext, chord: Keymap.Chord, action: Action?, line: Int) {
    self.context = context
    self.chord = chord
    self.action = action
    self.line = line
  }
}

/// Two bindings that get in each other's way.
package struct KeyConflict: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The chord runs its action at once, so that a longer one that it begins is never complete.
    case hides(chord: Keymap.Chord, Action, hidden: Keymap.Chord, Action)
    /// The chord was the only key of the second action.
    case takesLastKey(chord: Keymap.Chord, Action, lost: Action)
  }

  package let kind: Kind
  /// The line of the keymap that brings it about.
  package let line: Int
}

extension Keymap {
  /// These keys with somebody's own on top, and what in those gets in each other's way. What means
  /// the same everywhere comes first, so that a line for one place holds there.
  package func changed(by changes: [KeyChange]) -> (keymap: Keymap, conflicts: [KeyConflict]) {
    var changed = self
    let everywhere = changes.filter { $0.context == .global }
    for change in everywhere + changes.filter({ $0.context != .global }) {
      for context in Keymap.places(of: change.context) {
        changed.bind(change.chord, in: context, to: change.action)
      }
    }
    let hidden = changed.hiddenChords(by: changes)
    return (changed, (hidden + changed.lostKeys(of: self, by: changes)).sorted(by: Keymap.precedes))
  }

  private static func places(of context: KeyContext) -> [KeyContext] {
    context == .global ? [.list, .dossier] : [context]
  }

  /// A chord that begins another one, where one of the two was asked for: each pair once.
  private func hiddenChords(by changes: [KeyChange]) -> [KeyConflict] {
    var found: [KeyConflict.Kind: Int] = [:]
    for change in changes {
      for context in Keymap.places(of: change.context) {
        let bound = bindings[context] ?? [:]
        guard let action = bound[change.chord], action == change.action else { continue }
        for (other, otherAction) in bound where other != change.chord {
          let kind: KeyConflict.Kind
          if other.starts(with: change.chord) {
            kind = .hides(chord: change.chord, action, hidden: other, otherAction)
          } else if change.chord.starts(with: other) {
            kind = .hides(chord: other, otherAction, hidden: change.chord, action)
          } else {
            continue
          }
          found[kind] = max(found[kind] ?? 0, change.line)
        }
      }
    }
    return found.map { KeyConflict(kind: $0, line: $1) }
  }

  /// What had a key before and has none any more because another action took it. A chord that was
  /// freed on purpose is no conflict.
  private func lostKeys(of before: Keymap, by changes: [KeyChange]) -> [KeyConflict] {
    var found: [KeyConflict.Kind: Int] = [:]
    for context in [KeyContext.list, .dossier] {
      let left = Set((bindings[context] ?? [:]).values)
      for (chord, lost) in before.bindings[context] ?? [:] where !left.contains(lost) {
        guard let action = bindings[context]?[chord],
          let change = changes.last(where: {
            $0.chord == chord && $0.action == action
              && Keymap.places(of: $0.context).contains(context)
          })
        else { continue }
        found[.takesLastKey(chord: chord, action, lost: lost)] = change.line
      }
    }
    return found.map { KeyConflict(kind: $0, line: $1) }
  }

  private static func precedes(_ left: KeyConflict, _ right: KeyConflict) -> Bool {
    (left.line, left.kind.order) < (right.line, right.kind.order)
  }
}

extension KeyConflict.Kind {
  /// The order within one line of the file.
  fileprivate var order: String {
    switch self {
    case .hides(let chord, _, let hidden, _):
      "1 " + Keymap.name(of: chord) + " " + Keymap.name(of: hidden)
    case .takesLastKey(let chord, _, let lost): "2 " + Keymap.name(of: chord) + " " + lost.rawValue
    }
  }
}

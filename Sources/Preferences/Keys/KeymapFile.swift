package import Canvas

/// What `keymap.toml` asks: a preset, and keys of one's own on top of it.
///
/// ```toml
/// preset = "vim"
/// hint_delay_ms = 350
///
/// [list]
/// "j" = "cursor.down"
/// "s r" = "note.new"
/// "x" = "none"
/// ```
///
/// A table is a context; a key in it a chord, its keys apart by spaces (two letters may be written
/// together: `gg`); a value the action's name, or `none` to free the chord.
package struct KeymapFile: Hashable, Sendable {
  /// One chord, and what it runs from now on.
  package struct Binding: Hashable, Sendable {
    /// Where the chord has this meaning.
    package var context: String
    /// The keys, one after another; never none.
    package var chord: [Key]
    /// The action's name; `nil` frees the chord.
    package var action: String?
    /// Where the binding stands, from 1.
    package var line: Int
    /// The column of its first character, from 1.
    package var column: Int

    /// A binding.
    package init(context: String, chord: [Key], action: String?, line: Int, column: Int) {
      self.context = context
      self.chord = chord
      self.action = action
      self.line = line
      self.column = column
    }
  }

  /// The set of keys to start from; `nil` when the file does not say.
  package var preset: String?
  /// After how many milliseconds the keys that can follow are shown: 0 at once, -1 never.
  package var hintDelayMilliseconds: Int?
  /// In the order of the file; of two with one chord in one context the later holds.
  package var bindings: [Binding]

  /// A keymap; without arguments it asks nothing.
  package init(preset: String? = nil, hintDelayMilliseconds: Int? = nil, bindings: [Binding] = []) {
    self.preset = preset
    self.hintDelayMilliseconds = hintDelayMilliseconds
    self.bindings = bindings
  }

  /// What frees a chord.
  package static let freeing = "none"

  /// Reads a keymap; a file that is not there asks nothing.
  ///
  /// - Parameters:
  ///   - presets: The presets that exist.
  ///   - contexts: The contexts that exist.
  ///   - actions: The names of all actions.
  package static func load(
    file: String, presets: [String], contexts: [String], actions: [String]
  ) -> Reading<KeymapFile> {
    do throws(PreferenceProblem) {
      let document = try SettingsDocument(file: file)
      var reader = KeymapReader(document, presets, contexts, actions)
      let keymap = reader.keymap()
      return Reading(value: keymap, problems: reader.problems)
    } catch {
      let problems = error.kind == .unreadable(.notFound) ? [] : [error]
      return Reading(value: KeymapFile(), problems: problems)
    }
  }
}

import Canvas

/// Reads one keymap against the names that exist.
struct KeymapReader {
  private var reader: SettingsReader
  private let presets: [String]
  private let contexts: [String]
  private let actions: Set<String>

  init(
    _ document: SettingsDocument, _ presets: [String], _ contexts: [String], _ actions: [String]
  ) {
    reader = SettingsReader(document)
    self.presets = presets
    self.contexts = contexts
    self.actions = Set(actions)
  }

  var problems: [PreferenceProblem] { reader.problems }

  /// How long a hint may wait, in milliseconds; -1 is never.
  private static let hintDelays = -1...10_000

  mutating func keymap() -> KeymapFile {
    var keymap = KeymapFile()
    for member in reader.document.root.members {
      switch (member.name, member.content) {
      case ("preset", _): keymap.preset = reader.choice(member, of: presets)
      case ("hint_delay_ms", _):
        keymap.hintDelayMilliseconds = reader.number(member, in: KeymapReader.hintDelays)
      case (let context, .table(let table)) where contexts.contains(context):
        keymap.bindings += bindings(in: table, context)
      case (let context, .table):
        let suggestion = Suggestion.nearest(to: context, in: contexts)
        reader.report(key: member.path, .unknownContext(context, suggestion: suggestion))
      case (let name, _) where contexts.contains(name): _ = reader.table(member)
      default: reader.reportUnknown(member, known: ["preset", "hint_delay_ms"] + contexts)
      }
    }
    return keymap
  }

  private mutating func bindings(
    in table: SettingsDocument.Table, _ context: String
  ) -> [KeymapFile.Binding] {
    var bindings: [KeymapFile.Binding] = []
    var first: [[Key]: (line: Int, name: String)] = [:]
    for member in table.members {
      guard let chord = chord(member), let name = reader.text(member) else { continue }
      guard name == KeymapFile.freeing || actions.contains(name) else {
        let known = actions.union([KeymapFile.freeing])
        let suggestion = Suggestion.nearest(to: name, in: known)
        reader.report(value: member.path, .unknownAction(name, suggestion: suggestion))
        continue
      }
      let place = reader.document.map.place(ofKey: member.path) ?? Place(line: 1, column: 1)
      if let (line, earlier) = first[chord] {
        reader.report(
          key: member.path,
          .boundTwice(chord: member.name, firstLine: line, first: earlier, second: name))
      } else {
        first[chord] = (place.line, name)
      }
      bindings.append(
        KeymapFile.Binding(
          context: context, chord: chord, action: name == KeymapFile.freeing ? nil : name,
          line: place.line, column: place.column))
    }
    return bindings
  }

  private mutating func chord(_ member: SettingsDocument.Member) -> [Key]? {
    var chord: [Key] = []
    for part in member.name.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let key = Key(name: part) {
        chord.append(key)
      } else if part.count == 2 {
        // The footer shows a chord of letters without spaces: gg, an.
        chord += part.map(Key.character)
      } else {
        // Control with another letter is another key, not a misspelling.
        let isControl = part.lowercased().hasPrefix("ctrl-")
        let names = KeymapReader.keyNames.filter { !isControl || !$0.hasPrefix("ctrl-") }
        let suggestion = Suggestion.nearest(to: part, in: names)
        reader.report(key: member.path, .unknownKeyName(part, suggestion: suggestion))
        return nil
      }
    }
    if chord.isEmpty {
      reader.report(key: member.path, .empty(key: member.name))
      return nil
    }
    return chord
  }

  /// The keys that have a word for a name, or a name that is easily misspelt.
  private static let keyNames: [String] =
    ([
      Key.character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up,
      .down, .left, .right, .home, .end, .pageUp, .pageDown,
    ] + (1...12).map(Key.function) + "abcdefgklnopqrstuvwxyz".map(Key.control)).map(\.name)
}

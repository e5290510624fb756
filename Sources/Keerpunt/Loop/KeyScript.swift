import Canvas

/// Keys from a file, as `--keys` plays them: text as it is typed, and names of keys in angle
/// brackets. Line ends do not count, so that a script can be laid out in lines.
struct KeyScript {
  /// The keys in order.
  let events: [InputEvent]

  init(path: String) throws(Problem) {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(path) } catch { throw .file(error) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path) }
    try self.init(text: text)
  }

  /// - Throws: `badKeyName` with the place of a name that is no key.
  init(text: String) throws(Problem) {
    var events: [InputEvent] = []
    var line = 1
    var column = 0
    var name: (text: String, column: Int)?
    for character in text {
      column += 1
      if character.isNewline {
        if let name { throw .badKeyName(name.text, line: line, column: name.column) }
        line += 1
        column = 0
      } else if let open = name {
        if character == ">" {
          guard let key = KeyScript.key(named: open.text) else {
            throw .badKeyName(open.text, line: line, column: open.column)
          }
          events.append(.key(key))
          name = nil
        } else {
          name = (open.text + String(character), open.column)
        }
      } else if character == "<" {
        name = ("", column)
      } else {
        events.append(.key(.character(character)))
      }
    }
    if let name { throw .badKeyName(name.text, line: line, column: name.column) }
    self.events = events
  }

  private static func key(named name: String) -> Key? {
    switch name.lowercased() {
    case "lt": .character("<")
    case "gt": .character(">")
    default: Key(name: name)
    }
  }
}

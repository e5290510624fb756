import Canvas

/// One or more lines of text being typed, with the editing keys that every shell has.
struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int
  let isMultiline: Bool
  /// No more than this can be typed or pasted: a note of many pages is a document, not a note.
  static let limit = 20_000

  init(_ text: String = "", multiline: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    isMultiline = multiline
  }

  /// A single line with the cursor somewhere in it.
  init(_ text: String, cursor: Int) {
    self.init(text)
    self.cursor = min(max(0, cursor), characters.count)
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// Handles an editing key.
  /// - Returns: whether the key meant anything here.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .backspace, .control("h"): delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    case .control("k"): delete(from: cursor, to: lineEnd)
    case .control("u"): delete(from: lineStart, to: cursor)
    case .control("w"): delete(from: wordStart, to: cursor)
    case .enter where isMultiline: insert(["\n"])
    case .up where isMultiline: moveLine(by: -1)
    case .down where isMultiline: moveLine(by: 1)
    default: return false
    }
    return true
  }

  /// Takes in pasted text: data, never commands. A single line takes line feeds as spaces.
  mutating func paste(_ text: String) {
    insert(text.map { !isMultiline && $0.isNewline ? " " : $0 })
  }

  private mutating func insert(_ new: [Character]) {
    let room = LineEditor.limit - characters.count
    guard room > 0 else { return }
    let taken = new.prefix(room)
    characters.insert(contentsOf: taken, at: cursor)
    cursor += taken.count
  }

  private mutating func delete(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(end, characters.count)
    guard start < end else { return }
    characters.removeSubrange(start..<end)
    cursor = start
  }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex { $0.isNewline }).map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex { $0.isNewline } ?? characters.count
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private mutating func moveLine(by step: Int) {
    let column = cursor - lineStart
    if step < 0 {
      guard lineStart > 0 else {
        cursor = 0
        return
      }
      cursor = lineStart - 1
      cursor = min(lineStart + column, lineEnd)
    } else {
      guard lineEnd < characters.count else {
        cursor = characters.count
        return
      }
      cursor = lineEnd + 1
      cursor = min(lineStart + column, lineEnd)
    }
  }

  /// The text as it stands in a box of this width, and where the cursor is in it. Lines are broken
  /// at spaces; a word longer than a line is broken at the edge.
  func laidOut(columns: Int) -> (rows: [String], cursor: (column: Int, row: Int)) {
    var starts = [0]
    var width = 0
    /// The first character after the last space of the row, and the width up to there.
    var word = (start: 0, width: 0)
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        starts.append(index + 1)
        width = 0
        word = (index + 1, 0)
        continue
      }
      let needed = displayWidth(String(character))
      // A space may hang over the edge, where nobody sees it.
      if width + needed > columns, character != " " {
        let start = starts[starts.count - 1]
        let next = word.start > start ? word.start : index
        width = word.start > start ? width - word.width : 0
        starts.append(next)
        word = (next, 0)
      }
      width += needed
      if character == " " { word = (index + 1, width) }
    }
    var rows: [String] = []
    var place = (column: 0, row: 0)
    for (row, start) in starts.enumerated() {
      let end = row + 1 < starts.count ? starts[row + 1] : characters.count
      rows.append(String(characters[start..<end].filter { !$0.isNewline }))
      if cursor >= start, cursor < end || row == starts.count - 1 {
        let before = characters[start..<cursor].reduce(0) { $0 + displayWidth(String($1)) }
        place = (min(before, columns), row)
      }
    }
    return (rows, place)
  }

  /// The part of a single line that fits in a field, and the column of the cursor in it.
  func window(columns: Int) -> (text: String, cursor: Int) {
    // From the cursor outwards, so that the time does not depend on how much was pasted.
    func width(_ index: Int) -> Int { displayWidth(String(characters[index])) }
    var start = cursor
    var before = 0
    while start > 0, before + width(start - 1) < columns {
      start -= 1
      before += width(start)
    }
    var end = cursor
    var shown = before
    while end < characters.count, shown + width(end) <= columns {
      shown += width(end)
      end += 1
    }
    return (String(characters[start..<end]), before)
  }
}

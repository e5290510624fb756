import Foundation

/// A screen as an emulator or the program itself describes it: text with escape sequences for how it
/// looks. Two of them are equal when somebody before the screen sees no difference.
struct EmulatedScreen: Equatable, CustomStringConvertible {
  struct Cell: Equatable {
    var text: String
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
    /// The foreground and the background as they were asked for.
    var colours = ["", ""]
  }

  var rows: [[Cell]] = [[]]
  /// Row and column, counted from 0.
  var cursor: [Int]?

  /// Reads a description.
  /// - Parameters:
  ///   - columns: how wide the screen is; what a description leaves out at the end of a row is blank.
  ///   - cursor: where the cursor is, when the description does not say.
  init(_ description: String, columns: Int, rows count: Int, cursor: [Int]? = nil) {
    self.cursor = cursor
    var look = Cell(text: "")
    // Line drawing of old terminals: the letters stand for lines between SO and SI.
    var isDrawing = false
    var scalars = Array(description.unicodeScalars)[...]
    func take() -> Unicode.Scalar? { scalars.popFirst() }
    while let scalar = take() {
      switch scalar {
      case "\n": rows.append([])
      case "\u{0E}": isDrawing = true
      case "\u{0F}": isDrawing = false
      case "\u{1B}":
        switch take() {
        case "7": self.cursor = [rows.count - 1, Self.width(rows[rows.count - 1])]
        case "[":
          var parameters = ""
          while let next = take(), next != "m" { parameters.unicodeScalars.append(next) }
          Self.change(&look, parameters)
        default: break
        }
      default:
        let row = rows.count - 1
        if scalar.properties.canonicalCombiningClass != .notReordered, !rows[row].isEmpty {
          rows[row][rows[row].count - 1].text.unicodeScalars.append(scalar)
        } else {
          look.text = String(isDrawing ? Self.drawn(scalar) : scalar)
          rows[row].append(look)
        }
      }
    }
    rows = Array(rows.prefix(count))
    for row in rows.indices {
      let missing = columns - Self.width(rows[row])
      rows[row] += Array(repeating: Cell(text: " "), count: max(0, missing))
    }
    settle()
  }

  /// A blank shows neither weight nor the colour of what is not there.
  private mutating func settle() {
    for row in rows.indices {
      for column in rows[row].indices
      where rows[row][column].text == " " && !rows[row][column].isUnderlined {
        rows[row][column].isBold = false
        rows[row][column].isDim = false
        if !rows[row][column].isReversed { rows[row][column].colours[0] = "" }
      }
    }
  }

  /// Without what an emulator does not know.
  func without(dim: Bool = false, colours: Bool = false) -> EmulatedScreen {
    var screen = self
    for row in screen.rows.indices {
      for column in screen.rows[row].indices {
        if dim { screen.rows[row][column].isDim = false }
        if colours { screen.rows[row][column].colours = ["", ""] }
      }
    }
    return screen
  }

  var description: String {
    rows.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  /// What differs from another screen, row by row.
  func difference(from other: EmulatedScreen) -> String {
    var said = cursor == other.cursor ? "" : "cursor \(cursor ?? []) and \(other.cursor ?? [])\n"
    for row in 0..<max(rows.count, other.rows.count) {
      let left = rows.indices.contains(row) ? rows[row] : []
      let right = other.rows.indices.contains(row) ? other.rows[row] : []
      guard left != right else { continue }
      let place = zip(left, right).enumerated().first { $1.0 != $1.1 }
      said += "row \(row): '\(left.map(\.text).joined())' and '\(right.map(\.text).joined())'"
      if let place { said += " at \(place.offset): \(place.element.0) and \(place.element.1)" }
      said += "\n"
    }
    return said
  }

  private static func width(_ row: [Cell]) -> Int {
    row.reduce(0) { $0 + (isWide($1.text.unicodeScalars.first) ? 2 : 1) }
  }

  /// The signs of two columns that the tests use.
  private static func isWide(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lines: [Unicode.Scalar: Unicode.Scalar] = [
      "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "w": "┬", "v": "┴", "t": "├",
      "u": "┤", "n": "┼", "~": "·",
    ]
    return lines[scalar] ?? scalar
  }

  private static func change(_ look: inout Cell, _ parameters: String) {
    var numbers = parameters.split(separator: ";").compactMap { Int($0) }[...]
    if numbers.isEmpty { numbers = [0] }
    while let number = numbers.popFirst() {
      switch number {
      case 0: look = Cell(text: "")
      case 1: look.isBold = true
      case 2: look.isDim = true
      case 4: look.isUnderlined = true
      case 7: look.isReversed = true
      case 22: (look.isBold, look.isDim) = (false, false)
      case 24: look.isUnderlined = false
      case 27: look.isReversed = false
      case 30...37: look.colours[0] = "\(number - 30)"
      case 90...97: look.colours[0] = "\(number - 82)"
      case 40...47: look.colours[1] = "\(number - 40)"
      case 100...107: look.colours[1] = "\(number - 92)"
      case 39: look.colours[0] = ""
      case 49: look.colours[1] = ""
      case 38, 48:
        let count = numbers.first == 2 ? 4 : 2
        look.colours[number == 38 ? 0 : 1] = numbers.prefix(count).dropFirst().map(String.init)
          .joined(separator: ",")
        numbers = numbers.dropFirst(count)
      default: break
      }
    }
  }
}

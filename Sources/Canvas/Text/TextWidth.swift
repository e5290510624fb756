/// How a scalar behaves on a screen of cells.
enum ScalarClass: Hashable, Sendable {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// No column: it sits on the sign before it.
  case mark
  /// Not shown at all.
  case dropped
  /// Never sent to a terminal: U+FFFD stands in its place.
  case replaced
}

/// Looks up how scalars behave, in a table of our own: the C library's answer depends on the locale,
/// and no two terminals agree beyond what this table allows.
enum TextWidth {
  /// The class of one scalar; O(log n) in the table, without it below U+0300.
  static func scalarClass(_ scalar: Unicode.Scalar) -> ScalarClass {
    let value = scalar.value
    if value < 0x300 {
      if value < 0x20 || (value >= 0x7F && value < 0xA0) { return .replaced }
      return value == 0xAD ? .dropped : .narrow
    }
    var low = 0
    var high = table.starts.count
    while low < high {
      let middle = (low + high) / 2
      if table.starts[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .replaced : table.classes[low - 1]
  }

  private static let table = parse(WidthTable.boundaries)

  private static func parse(_ text: String) -> (starts: [UInt32], classes: [ScalarClass]) {
    var starts: [UInt32] = []
    var classes: [ScalarClass] = []
    var value: UInt32 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte & 0xF)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      default:
        if let scalarClass = ScalarClass(letter: byte) {
          starts.append(value)
          classes.append(scalarClass)
        }
        value = 0
      }
    }
    return (starts, classes)
  }
}

extension ScalarClass {
  fileprivate init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "n"): self = .narrow
    case UInt8(ascii: "w"): self = .wide
    case UInt8(ascii: "z"): self = .mark
    case UInt8(ascii: "s"): self = .dropped
    case UInt8(ascii: "x"): self = .replaced
    default: return nil
    }
  }
}

/// How many columns a text takes on the screen, after what cannot be shown is replaced.
package func displayWidth(_ text: String) -> Int {
  var columns = 0
  for symbol in DisplayText(text) { columns += symbol.width }
  return columns
}

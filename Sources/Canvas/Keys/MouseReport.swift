/// What a mouse did, as a terminal reports it (SGR, mode 1006).
package struct MouseReport: Hashable, Sendable {
  /// Only what this program answers to; other buttons and plain movement are nothing.
  package enum Kind: Hashable, Sendable {
    /// The first button goes down, or up.
    case press, release
    case wheelUp, wheelDown
  }

  package let kind: Kind
  /// The cell, from 0 at the top left.
  package let place: Point

  package init(_ kind: Kind, at place: Point) {
    self.kind = kind
    self.place = place
  }

  /// Reads `ESC [ < button ; column ; row M`, of which this is what stands between `[` and the final
  /// byte. Exactly three numbers of at most four digits, or it is nothing: bytes that came by chance
  /// are no mouse.
  init?(_ parameters: [UInt8], final: UInt8) {
    guard parameters.first == UInt8(ascii: "<") else { return nil }
    let parts = parameters.dropFirst().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard (1...4).contains(part.count),
        part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = Int(String(decoding: part, as: UTF8.self))
      else { return nil }
      numbers.append(number)
    }
    guard numbers[1] > 0, numbers[2] > 0 else { return nil }
    let isDown = final == UInt8(ascii: "M")
    switch (numbers[0], isDown) {
    case (0, true): kind = .press
    case (0, false): kind = .release
    case (64, true): kind = .wheelUp
    case (65, true): kind = .wheelDown
    default: return nil
    }
    place = Point(column: numbers[1] - 1, row: numbers[2] - 1)
  }
}

/// Why a text is no postcode. Offsets count characters of the text from 0.
package enum PostcodeError: Error, Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// The text ends before four digits and two letters are there.
  case incomplete(offset: Int)
  /// The first digit is 0, which no postcode has.
  case leadingZero(offset: Int)
  /// Something else stands where a digit belongs.
  case digitExpected(offset: Int)
  /// Something else stands where a letter A…Z belongs.
  case letterExpected(offset: Int)
  /// The letters SA, SD or SS, which are never given out.
  case excludedLetters(offset: Int)
  /// More follows the postcode.
  case excess(offset: Int)
}

/// A Dutch postcode (C4): four digits, the first not 0, and two letters.
package struct Postcode: Hashable, Comparable, Sendable {
  /// Digits and letters packed in the order in which they sort.
  private let packed: UInt32

  /// Reads `1012RD`, `1012 RD` or the same in lower case.
  package init(validating text: String) throws(PostcodeError) {
    let characters = Array(text)
    guard var position = characters.firstIndex(where: { $0 != " " }) else { throw .empty }
    var number: UInt32 = 0
    for index in 0..<4 {
      guard position < characters.count else { throw .incomplete(offset: position) }
      guard let byte = characters[position].asciiValue, let digit = DecimalDigits.digit(byte)
      else { throw .digitExpected(offset: position) }
      if index == 0, digit == 0 { throw .leadingZero(offset: position) }
      number = number * 10 + UInt32(digit)
      position += 1
    }
    while position < characters.count, characters[position] == " " { position += 1 }
    let lettersAt = position
    var letters: [UInt8] = []
    for _ in 0..<2 {
      guard position < characters.count else { throw .incomplete(offset: position) }
      // Clearing the bit 0x20 makes an ASCII letter upper case.
      guard let byte = characters[position].asciiValue, characters[position].isLetter else {
        throw .letterExpected(offset: position)
      }
      letters.append(byte & ~0x20)
      position += 1
    }
    if letters[0] == 0x53, [0x41, 0x44, 0x53].contains(letters[1]) {
      throw .excludedLetters(offset: lettersAt)
    }
    if let rest = characters[position...].firstIndex(where: { $0 != " " }) {
      throw .excess(offset: rest)
    }
    packed = number << 16 | UInt32(letters[0]) << 8 | UInt32(letters[1])
  }

  /// As `init(validating:)`, for who does not need the reason.
  package init?(_ text: String) {
    guard let postcode = try? Postcode(validating: text) else { return nil }
    self = postcode
  }

  /// As `1012 RD`.
  package var text: String {
    String(unsafeUninitializedCapacity: 7) { buffer in
      DecimalDigits.write(Int(packed >> 16), width: 4, at: 0, in: buffer)
      buffer[4] = 0x20
      buffer[5] = UInt8(truncatingIfNeeded: packed >> 8)
      buffer[6] = UInt8(truncatingIfNeeded: packed)
      return 7
    }
  }

  package static func < (left: Postcode, right: Postcode) -> Bool { left.packed < right.packed }
}

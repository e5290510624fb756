/// Why a text is no citizen service number. Offsets count characters of the text from 0.
package enum BSNError: Error, Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// A character that is neither a digit nor a space or a full stop between digits.
  case unexpectedCharacter(offset: Int)
  /// Fewer than eight or more than nine digits.
  case wrongLength(digits: Int)
  /// Only zeros.
  case allZeros
  /// The weighted sum is no multiple of eleven: at least one digit is wrong.
  case failsElevenProof
}

/// A burgerservicenummer, BSN (C4): nine digits that pass the eleven-proof.
///
/// A number that passes need not exist, and never proves who somebody is. Printing a value of this
/// type, also as part of another, shows the masked form: to reveal it is an act of its own.
package struct CitizenServiceNumber: Hashable, Sendable {
  private let number: UInt32

  /// Reads nine digits, or eight to which a leading zero is added. Spaces and full stops are
  /// passed over.
  package init(validating text: String) throws(BSNError) {
    var digits: [Int] = []
    var isBlank = true
    for (offset, character) in text.enumerated() {
      if character == " " { continue }
      isBlank = false
      if character == ".", !digits.isEmpty { continue }
      guard let byte = character.asciiValue, let digit = DecimalDigits.digit(byte) else {
        throw .unexpectedCharacter(offset: offset)
      }
      digits.append(digit)
    }
    guard !isBlank else { throw .empty }
    guard digits.count == 8 || digits.count == 9 else { throw .wrongLength(digits: digits.count) }
    if digits.count == 8 { digits.insert(0, at: 0) }
    guard digits.contains(where: { $0 != 0 }) else { throw .allZeros }
    let sum = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    guard sum.isMultiple(of: 11) else { throw .failsElevenProof }
    number = digits.reduce(0) { $0 * 10 + UInt32($1) }
  }

  /// All nine digits. Whoever shows them records that they were shown.
  package var digits: String { DecimalDigits.text(Int(number), width: 9) }

  /// The last four digits behind five asterisks: `*****6782`.
  package var masked: String { "*****" + DecimalDigits.text(Int(number), width: 4) }
}

extension CitizenServiceNumber: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  package var description: String { masked }
  package var debugDescription: String { masked }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

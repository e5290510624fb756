/// Why a text is no municipality code. Offsets count characters of the text from 0.
package enum MunicipalityCodeError: Error, Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// Something else stands where a digit belongs.
  case digitExpected(offset: Int)
  /// Fewer or more than four digits.
  case wrongLength(digits: Int)
  /// `0000`, which stands for no municipality.
  case allZeros
}

/// The code of a municipality in the registers: four digits, leading zeros included.
package struct MunicipalityCode: Hashable, Comparable, Sendable {
  private let number: UInt16

  /// Reads four digits, with or without space around them. Whether the municipality exists is not
  /// checked: codes come and go with each redivision.
  package init(validating text: String) throws(MunicipalityCodeError) {
    let characters = Array(text)
    guard let start = characters.firstIndex(where: { $0 != " " }),
      let end = characters.lastIndex(where: { $0 != " " })
    else { throw .empty }
    var value = 0
    for offset in start...end {
      guard let byte = characters[offset].asciiValue, let digit = DecimalDigits.digit(byte) else {
        throw .digitExpected(offset: offset)
      }
      value = min(value, 9999) * 10 + digit
    }
    guard end - start + 1 == 4 else { throw .wrongLength(digits: end - start + 1) }
    guard value > 0 else { throw .allZeros }
    number = UInt16(value)
  }

  /// As `init(validating:)`, for who does not need the reason.
  package init?(_ text: String) {
    guard let code = try? MunicipalityCode(validating: text) else { return nil }
    self = code
  }

  /// As `0363`.
  package var text: String { DecimalDigits.text(Int(number), width: 4) }

  package static func < (left: MunicipalityCode, right: MunicipalityCode) -> Bool {
    left.number < right.number
  }
}

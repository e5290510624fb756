/// Why a text is no prosecution number. Offsets count characters of the text from 0.
package enum ProsecutionNumberError: Error, Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// The text ends before the number is complete.
  case incomplete(offset: Int)
  /// Something else stands where a digit belongs.
  case digitExpected(offset: Int)
  /// Something else stands where a separator belongs: `/`, `-` or `.` after the court code, `-`
  /// or `.` before the year.
  case separatorExpected(offset: Int)
  /// More follows the number.
  case excess(offset: Int)
}

/// The court or office in whose register a prosecution number stands (C4). The list is not
/// published as a standard: a code outside it is a warning, no refusal.
package enum ProsecutionOffice: Int, CaseIterable, Sendable {
  case oostBrabant = 1
  case zeelandWestBrabant = 2
  case limburg = 3
  case gelderland = 5
  case overijssel = 8
  case denHaag = 9
  case rotterdam = 10
  case amsterdam = 13
  case noordHolland = 15
  case middenNederland = 16
  case noordNederland = 18
  /// The register of conditional releases.
  case conditionalRelease = 99
}

/// A parketnummer (C4): court code, serial and year, written `01/234567-19`. No check digit is
/// published, so only the form is checked.
package struct ProsecutionNumber: Hashable, Comparable, Sendable {
  /// Ten digits: court, serial and year.
  private let number: UInt64

  /// Reads the number with `/`, `-` or `.` after the court code and `-` or `.` before the year.
  package init(validating text: String) throws(ProsecutionNumberError) {
    let characters = Array(text)
    guard let start = characters.firstIndex(where: { $0 != " " }) else { throw .empty }
    var position = start
    var number: UInt64 = 0
    for expected in "dd/dddddd-dd" {
      guard position < characters.count else { throw .incomplete(offset: position) }
      let character = characters[position]
      switch expected {
      case "d":
        guard let byte = character.asciiValue, let digit = DecimalDigits.digit(byte) else {
          throw .digitExpected(offset: position)
        }
        number = number * 10 + UInt64(digit)
      default:
        guard character == "-" || character == "." || character == expected else {
          throw .separatorExpected(offset: position)
        }
      }
      position += 1
    }
    if let rest = characters[position...].firstIndex(where: { $0 != " " }) {
      throw .excess(offset: rest)
    }
    self.number = number
  }

  /// As `init(validating:)`, for who does not need the reason.
  package init?(_ text: String) {
    guard let number = try? ProsecutionNumber(validating: text) else { return nil }
    self = number
  }

  /// 0…99, the first two digits.
  package var courtCode: Int { Int(number / 100_000_000) }

  /// The court or office of the code; nil when it is not known here, which deserves a warning.
  package var office: ProsecutionOffice? { ProsecutionOffice(rawValue: courtCode) }

  /// As `01/234567-19`.
  package var text: String {
    String(unsafeUninitializedCapacity: 12) { buffer in
      DecimalDigits.write(courtCode, width: 2, at: 0, in: buffer)
      buffer[2] = 0x2F
      DecimalDigits.write(Int(number / 100), width: 6, at: 3, in: buffer)
      buffer[9] = 0x2D
      DecimalDigits.write(Int(number), width: 2, at: 10, in: buffer)
      return 12
    }
  }

  package static func < (left: ProsecutionNumber, right: ProsecutionNumber) -> Bool {
    left.number < right.number
  }
}

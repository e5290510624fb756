import Casework
import FoundationEssentials
import SwiftProtobuf

/// Turns fields of a message into values of the casework. Every function takes whether the field is
/// there, what it holds, and its name in the schema for the error.
struct FieldReader {
  let kind: RecordKind

  func text(_ isThere: Bool, _ text: String, _ field: String) throws(RecordError) -> String {
    guard isThere else { throw missing(field) }
    return text
  }

  func dayIfTold(_ isThere: Bool, _ days: Int32, _ field: String) throws(RecordError)
    -> CivilDate?
  {
    guard isThere else { return nil }
    let date = CivilDate(daysSince1970: Int(days))
    // A day out of range is held within it by the type; here it is a fault.
    guard date.daysSince1970 == Int(days) else { throw invalid(field) }
    return date
  }

  func day(_ isThere: Bool, _ days: Int32, _ field: String) throws(RecordError) -> CivilDate {
    guard let date = try dayIfTold(isThere, days, field) else { throw missing(field) }
    return date
  }

  func timeIfTold(_ isThere: Bool, _ minutes: UInt32, _ field: String) throws(RecordError)
    -> CivilTime?
  {
    guard isThere else { return nil }
    guard let time = CivilTime(hour: Int(minutes / 60), minute: Int(minutes % 60)) else {
      throw invalid(field)
    }
    return time
  }

  func moment(_ isThere: Bool, _ milliseconds: Int64, _ field: String) throws(RecordError)
    -> Moment
  {
    guard isThere else { throw missing(field) }
    return Moment(milliseconds: milliseconds)
  }

  func id(_ bytes: Data, _ field: String) throws(RecordError) -> RecordID {
    let id = bytes.withUnsafeBytes { buffer in
      buffer.count == 16
        ? RecordID(
          high: UInt64(bigEndian: buffer.loadUnaligned(as: UInt64.self)),
          low: UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self))) : nil
    }
    guard let id else { throw invalid(field) }
    return id
  }

  func id(_ isThere: Bool, _ bytes: Data, _ field: String) throws(RecordError) -> RecordID {
    guard isThere else { throw missing(field) }
    return try id(bytes, field)
  }

  func municipalityIfTold(_ isThere: Bool, _ text: String, _ field: String) throws(RecordError)
    -> MunicipalityCode?
  {
    guard isThere else { return nil }
    guard let code = MunicipalityCode(text) else { throw invalid(field) }
    return code
  }

  func value<V: Numbered>(_ number: V.Wire, _ field: String) throws(RecordError) -> V {
    for value in V.allCases where value.wire.rawValue == number.rawValue { return value }
    throw .unknownValue(kind, field: field, number: number.rawValue)
  }

  func missing(_ field: String) -> RecordError { .malformed(kind, .missing(field: field)) }
  func invalid(_ field: String) -> RecordError { .malformed(kind, .invalid(field: field)) }
}

/// A closed choice of the casework that the schema writes as a number.
protocol Numbered: CaseIterable {
  associatedtype Wire: SwiftProtobuf.Enum where Wire.RawValue == Int
  /// The value as the schema names it.
  var wire: Wire { get }
}

extension RecordID {
  /// The 16 bytes as the schema holds them.
  var wire: Data { Data(bytes) }
}

extension CivilDate {
  /// Days after 1970-01-01; the range of the type fits.
  var wire: Int32 { Int32(truncatingIfNeeded: daysSince1970) }
}

extension CivilTime {
  /// Minutes after midnight.
  var wire: UInt32 { UInt32(truncatingIfNeeded: minuteOfDay) }
}

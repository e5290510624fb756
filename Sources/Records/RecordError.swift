/// Why a record cannot be written or read. Whoever reads a log shows such a record and counts it;
/// nobody skips it.
package enum RecordError: Error, Hashable, Sendable {
  /// No kind of this program: a record from a newer version. Its body stays as it is.
  case unknownKind(UInt16)
  /// The body is not what the kind prescribes: damaged, or written by a faulty program.
  case malformed(RecordKind, BodyFlaw)
  /// An enum field, named as in the schema, holds a number without a meaning here: 0 when the field
  /// is missing, otherwise a value from a newer version.
  case unknownValue(RecordKind, field: String, number: Int)
  /// The fact is too large to be written (2 GiB or more).
  case unwritable(RecordKind)
}

/// What is wrong with a body. Fields are named as in the schema.
package enum BodyFlaw: Hashable, Sendable {
  /// The bytes are not in the protobuf wire format, or a text in them is not UTF-8.
  case unreadable
  /// A field that must be there is not.
  case missing(field: String)
  /// A field holds what its type cannot be: day 0 of a month, a number that fails its proof.
  case invalid(field: String)
}

/// The versions of each kind, and where an old body becomes a new fact.
///
/// Within a kind the schema only grows, so a body of an older minor reads as it stands, with the
/// new fields absent; and a body of a newer minor reads with its new fields passed over. When an
/// absent field needs another value than "absent" in the fact, one pure function per step from a
/// minor to the next belongs in this file, called by `decode` before the message becomes a fact:
/// never in a fold. A changed meaning is a new kind, whose old numbers stay readable here.
extension RecordKind {
  /// The schema minor in which this program writes the kind.
  package var newestMinor: UInt16 {
    switch self {
    // With the number of the criminal justice chain.
    case .personRegistered, .identityCorrected: 1
    // With an acquittal, with not back from leave, with juveniles at once, with more settings, and
    // with the term of records of access.
    case .returnAnnounced, .returnDetailsCorrected, .returnStatusChanged, .supervisionOrdered,
      .settingChanged, .erasureRequested, .erasureCarriedOut:
      1
    // With a coordinate.
    case .addressRecorded: 1
    default: 0
    }
  }
}

package import Casework

/// The number by which envelopes and the schema name a compartment. Numbers are never used again
/// for another meaning; 0 is never used.
package enum CompartmentLabel {
  /// 1 ... 8.
  package static func number(of compartment: Compartment) -> UInt8 {
    UInt8(truncatingIfNeeded: compartment.wire.rawValue)
  }

  /// The compartment with this number; `nil` for one from a newer version, of which the record is
  /// shown as unreadable, never dropped.
  package static func compartment(_ number: UInt8) -> Compartment? {
    Compartment.allCases.first { CompartmentLabel.number(of: $0) == number }
  }
}

import Ledger

/// The ids of the log and of the domain are the same sixteen bytes, but neither module knows the
/// other. This file sees the log's alone.
extension LogID {
  /// The id with these halves.
  static func halves(_ high: UInt64, _ low: UInt64) -> LogID { LogID(high: high, low: low) }

  /// A new id of chance, made now.
  static func drawn(at milliseconds: Int64) -> LogID {
    var chance = SystemRandomNumberGenerator()
    return LogID(
      milliseconds: UInt64(max(0, milliseconds)), chance: (chance.next(), chance.next()))
  }
}

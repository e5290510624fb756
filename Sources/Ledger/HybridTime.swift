/// A hybrid logical clock reading: wall clock milliseconds with a counter that keeps the order of
/// events within one millisecond and when the wall clock steps back.
package struct HybridTime: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00Z in the upper 48 bits, the counter in the lower 16.
  package var bits: UInt64

  /// A reading as it stands in the file.
  package init(bits: UInt64) {
    self.bits = bits
  }

  /// A reading from its parts.
  ///
  /// - Parameters:
  ///   - milliseconds: Unix time; the lower 48 bits count (enough until the year 10889).
  ///   - counter: 0…65535.
  package init(milliseconds: UInt64, counter: UInt16 = 0) {
    bits = milliseconds << 16 | UInt64(counter)
  }

  /// Unix time in milliseconds.
  package var milliseconds: UInt64 { bits >> 16 }
  /// The counter within the millisecond.
  package var counter: UInt16 { UInt16(truncatingIfNeeded: bits) }

  /// The reading that follows this one when the wall clock shows `milliseconds`: never earlier
  /// than this one, whatever the wall clock does.
  package func next(at milliseconds: UInt64) -> HybridTime {
    milliseconds > self.milliseconds
      ? HybridTime(milliseconds: milliseconds) : HybridTime(bits: bits &+ 1)
  }

  /// Time order.
  package static func < (left: HybridTime, right: HybridTime) -> Bool { left.bits < right.bits }
}

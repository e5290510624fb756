/// Makes identities that never repeat and always rise, also when the clock stands still or is set
/// back (RFC 9562, section 6.2, method 2).
package struct RecordIDSource: Sendable {
  private var generator: any RandomNumberGenerator & Sendable
  private var last: Parts?

  /// A source that takes its random bits from `generator`.
  package init(generator: any RandomNumberGenerator & Sendable) { self.generator = generator }

  /// The next identity, above every earlier one of this source; it holds `moment` to the
  /// millisecond, or the last one's millisecond when `moment` is not later than that. A moment
  /// before 1970 counts as 1970.
  package mutating func next(at moment: Moment) -> RecordID {
    let milliseconds = UInt64(max(0, moment.milliseconds)) & Parts.millisecondMask
    let random = (generator.next(), generator.next())
    let parts: Parts
    if let last, milliseconds <= last.milliseconds {
      // A step of random size keeps the next identity hard to guess.
      parts = last.advanced(by: (random.0 & 0xFFFF_FFFF) + 1)
    } else {
      parts = Parts(
        milliseconds: milliseconds, randomA: random.0 & Parts.maskA,
        randomB: random.1 & Parts.maskB)
    }
    last = parts
    return parts.identity
  }

  /// The three fields of an identity of version 7, which together are one rising number.
  private struct Parts {
    static let millisecondMask: UInt64 = 0xFFFF_FFFF_FFFF
    static let maskA: UInt64 = 0xFFF
    static let maskB: UInt64 = 0x3FFF_FFFF_FFFF_FFFF

    /// 48 bits.
    var milliseconds: UInt64
    /// 12 bits.
    var randomA: UInt64
    /// 62 bits.
    var randomB: UInt64

    /// The fields as one number, `step` higher.
    func advanced(by step: UInt64) -> Parts {
      var next = self
      next.randomB += step
      if next.randomB > Parts.maskB {
        next.randomB &= Parts.maskB
        next.randomA += 1
      }
      if next.randomA > Parts.maskA {
        next.randomA = 0
        next.milliseconds = (next.milliseconds + 1) & Parts.millisecondMask
      }
      return next
    }

    var identity: RecordID {
      RecordID(
        high: milliseconds << 16 | 0x7000 | randomA, low: 0x8000_0000_0000_0000 | randomB)
    }
  }
}

import Ledger

/// Every byte of a segment set to 0, to 255 and to a random value, the whole log opened each time.
struct SpoiltBytes: TorturePart {
  let log: SpoiltLog
  let suffix: String

  var name: String { "every byte 00, FF, random, \(suffix)" }
  var size: UInt64? { UInt64(log.bytes.count * 3) }
  var gate: UInt64 { size ?? 0 }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: size) { number in
      var chance = Chance(seed: seed &+ number)
      let at = Int(number / 3)
      var spoilt = log.bytes
      spoilt[at] = [0, 0xFF, UInt8.random(in: 0...255, using: &chance)][Int(number % 3)]
      return log.complaint(about: spoilt, isInPlace: true)
    }
  }
}

/// Sectors of 512 and 4,096 bytes zeroed, filled with an older log's bytes, and written over each
/// other: what a disk does that forgets a write or puts it elsewhere.
struct SpoiltSectors: TorturePart {
  let log: SpoiltLog
  /// A log of the same length that stood there before.
  let stale: SpoiltLog
  let suffix: String

  private static let sizes = [512, 4_096]

  var name: String { "sectors zeroed, stale, swapped, doubled, \(suffix)" }
  var gate: UInt64 { 6_000 }

  /// The first cases zero every sector of each size and make each of them stale; what follows swaps
  /// and doubles pairs by chance.
  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: nil) { number in
      var chance = Chance(seed: seed &+ number)
      let counts = SpoiltSectors.sizes.map { (log.bytes.count + $0 - 1) / $0 }
      let singles = UInt64(counts.reduce(0, +)) * 2
      guard number < singles else {
        let size = SpoiltSectors.sizes[Int(number & 1)]
        let pair = (0..<2).map { _ in
          Int.random(in: 0..<counts[Int(number & 1)], using: &chance)
        }
        return pairwise(size, pair[0], pair[1], isSwap: chance.next() & 1 == 0)
      }
      let isLarge = Int(number / 2) >= counts[0]
      let index = Int(number / 2) - (isLarge ? counts[0] : 0)
      let sector = range(index, SpoiltSectors.sizes[isLarge ? 1 : 0])
      var spoilt = log.bytes
      for at in sector {
        spoilt[at] = number % 2 == 1 && at < stale.bytes.count ? stale.bytes[at] : 0
      }
      return log.complaint(about: spoilt, isInPlace: true)
    }
  }

  private func range(_ index: Int, _ size: Int) -> Range<Int> {
    index * size..<min(log.bytes.count, (index + 1) * size)
  }

  private func pairwise(_ size: Int, _ first: Int, _ second: Int, isSwap: Bool) -> String? {
    let (from, to) = (range(first, size), range(second, size))
    var spoilt = log.bytes
    for (one, other) in zip(from, to) {
      spoilt[other] = log.bytes[one]
      if isSwap { spoilt[one] = log.bytes[other] }
    }
    return log.complaint(about: spoilt, isInPlace: true, isDoubled: true)
  }
}

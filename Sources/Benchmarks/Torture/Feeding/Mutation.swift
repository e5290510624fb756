import Ledger

/// Changes samples by chance, in the ways in which parsers go wrong: bits, lengths, pieces left out,
/// doubled and taken from another sample.
struct Mutation {
  let samples: [[UInt8]]

  /// Longer inputs teach no parser of ours anything.
  private static let longest = 32_768
  private static let numbers: [UInt64] = [
    0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 62, .max >> 1, .max,
  ]

  /// One of the samples, changed one to four times.
  func input(_ chance: inout Chance) -> [UInt8] {
    guard var bytes = samples.randomElement(using: &chance) else { return [] }
    for _ in 0..<Int.random(in: 1...4, using: &chance) { change(&bytes, &chance) }
    return Array(bytes.prefix(Mutation.longest))
  }

  private func change(_ bytes: inout [UInt8], _ chance: inout Chance) {
    let place = Int.random(in: 0...bytes.count, using: &chance)
    let length = min(Int.random(in: 1...64, using: &chance), bytes.count - place)
    switch Int.random(in: 0..<8, using: &chance) {
    case 0 where place < bytes.count:
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
    case 1 where place < bytes.count:
      bytes[place] = UInt8.random(in: 0...255, using: &chance)
    case 2, 3:
      let number = Mutation.numbers.randomElement(using: &chance) ?? 0
      for index in 0..<[1, 2, 4, 8][Int.random(in: 0..<4, using: &chance)]
      where place + index < bytes.count {
        bytes[place + index] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(index)))
      }
    case 4: bytes.removeSubrange(place..<place + length)
    case 5: bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: place)
    case 6: bytes.removeSubrange(place...)
    default:
      guard let other = samples.randomElement(using: &chance), !other.isEmpty else { return }
      let start = Int.random(in: 0..<other.count, using: &chance)
      bytes.replaceSubrange(
        place..<place + length, with: other[start...].prefix(max(length, 16)))
    }
  }
}

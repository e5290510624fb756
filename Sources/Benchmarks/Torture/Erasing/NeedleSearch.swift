/// Finds any of many byte strings in files, in one pass over each.
struct NeedleSearch {
  /// By their first eight bytes.
  private let needles: [UInt64: [[UInt8]]]

  /// - Parameter needles: at least eight bytes each.
  init(_ needles: [[UInt8]]) {
    self.needles = Dictionary(grouping: needles) { NeedleSearch.word($0, at: 0) }
  }

  /// Where the first of them begins; nil when none is there.
  func first(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 8 else { return nil }
    return (0...bytes.count - 8).first { place in
      guard let candidates = needles[NeedleSearch.word(bytes, at: place)] else { return false }
      return candidates.contains { bytes[place...].starts(with: $0) }
    }
  }

  /// How many of them are there at least once.
  func count(in files: [[UInt8]]) -> Int {
    var found: Set<[UInt8]> = []
    for bytes in files where bytes.count >= 8 {
      for place in 0...bytes.count - 8 {
        for needle in needles[NeedleSearch.word(bytes, at: place)] ?? []
        where bytes[place...].starts(with: needle) {
          found.insert(needle)
        }
      }
    }
    return found.count
  }

  private static func word(_ bytes: [UInt8], at place: Int) -> UInt64 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
  }
}

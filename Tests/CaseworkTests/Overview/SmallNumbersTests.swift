import Testing

@testable import Casework

@Suite("Small numbers are hidden")
struct SmallNumbersTests {
  @Test(
    "as the table says",
    arguments: [
      ([], 5, []), ([5], 5, [5]), ([4], 5, [nil]), ([5, 9], 5, [5, 9]),
      // One hidden number is what is left of the total, so that the next smallest goes too.
      ([4, 5, 9], 5, [nil, nil, 9]), ([9, 4, 6, 5], 5, [9, nil, 6, nil]),
      ([2, 3, 9], 5, [nil, nil, 9]),
      // Two that are less than a small number together, or all as small as can be.
      ([1, 2, 9, 8], 5, [nil, nil, 9, nil]),
      ([1, 1, 1, 1, 1, 9], 5, [nil, nil, nil, nil, nil, nil]),
      // All as large as a hidden number can be.
      ([4, 4, 9, 7], 5, [nil, nil, 9, nil]),
      ([1, 9], 5, [nil, nil]),
      // Equal ones go together, since which of them goes would tell.
      ([5, 5, 3, 5, 9], 5, [nil, nil, nil, nil, 9]),
    ] as [([Int], Int, [Int?])])
  func table(counts: [Int], smallest: Int, shown: [Int?]) {
    #expect(SmallNumbers.shown(counts, smallest: smallest) == shown)
  }

  /// Every way to fill in what is hidden that leaves the total and would have been shown the same.
  private func candidates(_ shown: [Int?], total: Int, smallest: Int) -> [[Int]] {
    let hidden = shown.indices.filter { shown[$0] == nil }
    let left = total - shown.compactMap { $0 }.reduce(0, +)
    var found: [[Int]] = []
    func fill(_ index: Int, _ rest: Int, _ filled: [Int]) {
      guard index < hidden.count else {
        guard rest == 0 else { return }
        var counts = shown.map { $0 ?? 0 }
        for (place, value) in zip(hidden, filled) { counts[place] = value }
        if SmallNumbers.shown(counts, smallest: smallest) == shown { found.append(counts) }
        return
      }
      guard rest >= 1 else { return }
      for value in 1...rest { fill(index + 1, rest - value, filled + [value]) }
    }
    fill(0, left, [])
    return found
  }

  @Test(
    "so that who knows the total, the rule and what is shown learns no hidden number of others",
    arguments: 3...6)
  func private_(smallest: Int) {
    var whim = Whim(seed: UInt64(smallest))
    for _ in 0..<300 {
      let counts = (0..<whim.number(2..<6)).map { _ in whim.number(1..<9) }
      let shown = SmallNumbers.shown(counts, smallest: smallest)
      for (count, value) in zip(counts, shown) where value != nil {
        #expect(value == count && count >= smallest)
      }
      // Where everything is hidden nothing but the total is told.
      guard shown.contains(where: { $0 != nil }), shown.contains(nil) else { continue }
      let candidates = candidates(shown, total: counts.reduce(0, +), smallest: smallest)
      for place in shown.indices where shown[place] == nil {
        #expect(
          Set(candidates.map { $0[place] }).count > 1,
          "\(counts) shows \(shown), which gives away number \(place)")
      }
    }
  }
}

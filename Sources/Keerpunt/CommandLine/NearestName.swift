/// Finds what somebody probably meant.
enum NearestName {
  /// The candidates at most two slips of the finger away from a word, and fewer than half its
  /// letters; the nearest first, in their own order where they are as near.
  static func candidates(for word: String, among names: [String]) -> [String] {
    let limit = min(2, max(1, word.count / 2))
    return names.enumerated()
      .map { (place: $0.offset, name: $0.element, slips: slips(word, $0.element)) }
      .filter { $0.slips <= limit }
      .sorted { ($0.slips, $0.place) < ($1.slips, $1.place) }
      .map(\.name)
  }

  /// How many letters were left out, added, replaced or swapped with their neighbour.
  static func slips(_ left: String, _ right: String) -> Int {
    let (one, two) = (Array(left.lowercased()), Array(right.lowercased()))
    var before: [Int] = []
    var last = Array(0...two.count)
    for row in one.indices {
      var current = [row + 1]
      for column in two.indices {
        let same = one[row] == two[column]
        var best = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[two.count]
  }
}

/// What somebody probably meant who typed a name that does not exist.
package enum Suggestion {
  /// The candidate that is fewest slips away from what was typed: a letter too many, too few, wrong,
  /// or two that changed places; capitals do not count. At most one slip in three letters, so that
  /// nothing far-fetched is offered; of equals one that begins as typed, then the first in
  /// alphabetical order.
  ///
  /// - Returns: `nil` when nothing is near.
  package static func nearest(to typed: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(typed.lowercased())
    var best: (slips: Int, other: Int, name: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      let shorter = min(wanted.count, letters.count)
      let limit = max(1, shorter / 3)
      // A length that differs by more than the limit costs more slips than the limit.
      guard abs(wanted.count - letters.count) <= limit else { continue }
      let slips = distance(from: wanted, to: letters)
      guard slips <= limit, slips < shorter else { continue }
      let other = letters.starts(with: wanted) ? 0 : 1
      if let best, best <= (slips, other, candidate) { continue }
      best = (slips, other, candidate)
    }
    return best?.name
  }

  /// The slips between two words: insertions, deletions, replacements, and swaps of neighbours.
  private static func distance(from left: [Character], to right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var slips = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          slips = min(slips, beforePrevious[column - 1] + 1)
        }
        current.append(slips)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}

/// How many slips of the finger lie between two words: a letter too many, too few or wrong, or two
/// that changed places.
enum Slips {
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
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

  /// Whether one slip at most makes a typed word the begin of another.
  static func isOneOff(
    _ typed: UnsafeBufferPointer<UInt8>, from word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var same = 0
    while same < typed.count, same < word.count, typed[same] == word[same] { same += 1 }
    guard same < typed.count else { return true }
    func goesOn(_ place: Int, as start: Int) -> Bool {
      let count = typed.count - start
      guard word.count - place >= count else { return false }
      return (0..<count).allSatisfy { word[place + $0] == typed[start + $0] }
    }
    // One too many, one too few, one wrong, two that changed places.
    if goesOn(same, as: same + 1) { return true }
    guard same < word.count else { return false }
    if goesOn(same + 1, as: same) || goesOn(same + 1, as: same + 1) { return true }
    return same + 1 < typed.count && same + 1 < word.count && typed[same] == word[same + 1]
      && typed[same + 1] == word[same] && goesOn(same + 2, as: same + 2)
  }
}

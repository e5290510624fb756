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
  static func isOneOff(_ typed: ArraySlice<UInt8>, from word: ArraySlice<UInt8>) -> Bool {
    let same = zip(typed, word).prefix { $0 == $1 }.count
    let rest = typed.dropFirst(same)
    let other = word.dropFirst(same)
    guard !rest.isEmpty else { return true }
    func begins(_ text: ArraySlice<UInt8>, with start: ArraySlice<UInt8>) -> Bool {
      text.starts(with: start)
    }
    // One too many, one too few, one wrong, two that changed places.
    if begins(other, with: rest.dropFirst()) { return true }
    guard let first = other.first else { return false }
    if begins(other.dropFirst(), with: rest) { return true }
    if begins(other.dropFirst(), with: rest.dropFirst()) { return true }
    let second = other.dropFirst().first
    return rest.count > 1 && rest.first == second && rest.dropFirst().first == first
      && begins(other.dropFirst(2), with: rest.dropFirst(2))
  }
}

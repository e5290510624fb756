/// Which numbers of a division are shown when their sum is known too.
///
/// One below the smallest that may be shown is hidden. So are the next smallest of the others, all that
/// are equal together, until what the hidden ones are together tells of none of them what it is.
///
/// Who knows the total and this rule then learns no hidden number. Where two hidden numbers differ they
/// can be exchanged, since the rule looks at values and never at places. Where all are equal they are
/// small ones, and not all as small or as large as can be: one more here and one less there is shown
/// just the same.
package enum SmallNumbers {
  /// - Parameters:
  ///   - counts: how many there are in each part, all above 0.
  ///   - smallest: the smallest number that may be shown.
  /// - Returns: the same numbers in the same order, `nil` for each that is hidden.
  package static func shown(_ counts: [Int], smallest: Int) -> [Int?] {
    var hidden = counts.indices.filter { counts[$0] < smallest }
    var others = counts.indices.filter { counts[$0] >= smallest }
    while !hidden.isEmpty, !isSafe(hidden.map { counts[$0] }, smallest),
      let next = others.lazy.map({ counts[$0] }).min()
    {
      hidden += others.filter { counts[$0] == next }
      others.removeAll { counts[$0] == next }
    }
    let gone = Set(hidden)
    return counts.indices.map { gone.contains($0) ? nil : counts[$0] }
  }

  /// Whether the sum of the hidden numbers leaves each of them open: there are two at least, together
  /// they are more than one small number, and they are neither all as small nor all as large as a
  /// hidden number can be.
  private static func isSafe(_ counts: [Int], _ smallest: Int) -> Bool {
    let sum = counts.reduce(0, +)
    guard counts.count >= 2, sum >= smallest, sum > counts.count else { return false }
    return sum < counts.count * (smallest - 1) || counts.contains { $0 >= smallest }
  }
}

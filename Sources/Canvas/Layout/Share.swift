/// What one part of a split rectangle asks for, in cells.
package enum Share: Hashable, Sendable {
  /// Exactly this many cells.
  case fixed(Int)
  /// This many cells, and the rest too when no part is `.fill`.
  case atLeast(Int)
  /// An equal part of what the others leave.
  case fill
}

extension Rect {
  /// Cuts the rectangle into parts side by side, left to right.
  ///
  /// Always as many rectangles as shares; when there is too little room the last ones are empty.
  package func split(columns shares: [Share]) -> [Rect] {
    var next = column
    return Share.lengths(of: shares, within: columns).map { length in
      defer { next += length }
      return Rect(column: next, row: row, columns: length, rows: rows)
    }
  }

  /// Cuts the rectangle into parts one under another, top to bottom.
  ///
  /// Always as many rectangles as shares; when there is too little room the last ones are empty.
  package func split(rows shares: [Share]) -> [Rect] {
    var next = row
    return Share.lengths(of: shares, within: rows).map { length in
      defer { next += length }
      return Rect(column: column, row: next, columns: columns, rows: length)
    }
  }
}

extension Share {
  /// The length of each share when `total` cells are divided; the lengths never exceed the total.
  static func lengths(of shares: [Share], within total: Int) -> [Int] {
    var left = total
    var lengths = shares.map { share in
      let length = min(left, share.asked)
      left -= length
      return length
    }
    let greedy = shares.indices.filter { shares[$0] == .fill }
    if let last = greedy.last {
      let part = left / greedy.count
      for index in greedy { lengths[index] = part }
      lengths[last] += left - part * greedy.count
    } else if let last = shares.lastIndex(where: \.isMinimum) {
      lengths[last] += left
    }
    return lengths
  }

  private var asked: Int {
    switch self {
    case .fixed(let length), .atLeast(let length): max(0, length)
    case .fill: 0
    }
  }

  private var isMinimum: Bool {
    if case .atLeast = self { true } else { false }
  }
}

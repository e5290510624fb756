import Canvas
import Wording

/// One column of a list: its head, how wide it is, and what stands in it for a row.
struct Column<Row> {
  let head: Phrase
  /// The columns of text that it always needs.
  let width: Int
  /// The columns that it can use beyond that.
  let growth: Int
  /// Columns of the highest rank go first when the list is too narrow; 0 never goes.
  let rank: Int
  let cell: (Row) -> [Span]

  init(
    _ head: Phrase, width: Int, growth: Int = 0, rank: Int = 0,
    cell: @escaping (Row) -> [Span]
  ) {
    self.head = head
    self.width = width
    self.growth = growth
    self.rank = rank
    self.cell = cell
  }
}

/// The columns that fit in a width, each with the width that it got.
struct ColumnPlan<Row> {
  let columns: [(column: Column<Row>, width: Int)]

  init(_ all: [Column<Row>], fitting room: Int) {
    var chosen = all
    func needed() -> Int { chosen.reduce(0) { $0 + $1.width } + max(0, chosen.count - 1) }
    while needed() > room, let worst = chosen.map(\.rank).max(), worst > 0 {
      if let index = chosen.lastIndex(where: { $0.rank == worst }) { chosen.remove(at: index) }
    }
    var spare = max(0, room - needed())
    var widths = chosen.map(\.width)
    // What can use most room gets it first: the text of a note before the name of its author.
    for index in chosen.indices.sorted(by: { chosen[$0].growth > chosen[$1].growth }) {
      let extra = min(chosen[index].growth, spare)
      widths[index] += extra
      spare -= extra
    }
    columns = Array(zip(chosen, widths)).map { (column: $0.0, width: $0.1) }
  }
}

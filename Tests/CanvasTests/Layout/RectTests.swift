import Canvas
import Testing

@Suite("Dividing a rectangle")
struct RectTests {
  @Test(
    "shares are given what they ask, and what is left goes where it should",
    arguments: [
      ([Share.fixed(24), .fill, .atLeast(30)], 100, [24, 46, 30]),
      ([.fill, .fill, .fill], 10, [3, 3, 4]),
      ([.fixed(1), .fill, .fixed(1)], 24, [1, 22, 1]),
      ([.atLeast(5), .fixed(3)], 10, [7, 3]),
      ([.fixed(3), .fixed(3)], 10, [3, 3]),
      ([.fixed(8), .fixed(8), .fill], 10, [8, 2, 0]),
      ([.fixed(-4), .fill], 10, [0, 10]),
      ([.fill], 0, [0]),
      ([], 10, []),
    ])
  func splits(shares: [Share], total: Int, lengths: [Int]) {
    let rect = Rect(column: 2, row: 3, columns: total, rows: total)
    #expect(rect.split(columns: shares).map(\.columns) == lengths)
    #expect(rect.split(rows: shares).map(\.rows) == lengths)
  }

  @Test("parts lie side by side and keep the other side")
  func adjoin() {
    let rect = Rect(column: 2, row: 3, columns: 10, rows: 4)
    #expect(
      rect.split(columns: [.fixed(4), .fill]) == [
        Rect(column: 2, row: 3, columns: 4, rows: 4), Rect(column: 6, row: 3, columns: 6, rows: 4),
      ])
    #expect(
      rect.split(rows: [.fill, .fixed(1)]) == [
        Rect(column: 2, row: 3, columns: 10, rows: 3),
        Rect(column: 2, row: 6, columns: 10, rows: 1),
      ])
  }

  @Test("margins, meeting and the middle")
  func parts() {
    let rect = Rect(column: 0, row: 0, columns: 10, rows: 6)
    #expect(rect.inset(columns: 1, rows: 2) == Rect(column: 1, row: 2, columns: 8, rows: 2))
    #expect(rect.inset(columns: 6).isEmpty)
    #expect(
      rect.intersection(Rect(column: 8, row: 5, columns: 9, rows: 9))
        == Rect(column: 8, row: 5, columns: 2, rows: 1))
    #expect(rect.intersection(Rect(column: 10, row: 0, columns: 2, rows: 2)).isEmpty)
    #expect(
      rect.centred(Size(columns: 4, rows: 99)) == Rect(column: 3, row: 0, columns: 4, rows: 6))
    #expect(rect.contains(Point(9, 5)) && !rect.contains(Point(10, 5)))
  }
}

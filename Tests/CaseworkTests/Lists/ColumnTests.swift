import Testing

@testable import Casework

@Suite("Sorting a list by a column")
struct ColumnTests {
  static let register = Register(
    folding: Practice.events(people: 150, seed: 21, now: World.start))
  static let question = ListQuestion(
    viewer: Practice.viewer(.practice), now: World.start, scope: .all)

  /// One order for any order of the rows that came in, and all rows in it.
  func expectTotal<Row: ListRow>(_ rows: [Row], _ sort: ([Row], Bool) -> [Row]) {
    var generator = SplitMix64(seed: 5)
    for reversed in [false, true] {
      let sorted = sort(rows, reversed)
      #expect(Set(sorted) == Set(rows))
      for _ in 0..<4 {
        #expect(sort(rows.shuffled(using: &generator), reversed) == sorted)
      }
      #expect(sort(sorted, reversed) == sorted)
    }
  }

  @Test("returns", arguments: ReturnColumn.allCases)
  func returns(column: ReturnColumn) {
    let rows = Self.register.returns(Self.question)
    #expect(rows.count > 60)
    expectTotal(rows) { column.sorted($0, reversed: $1) }
  }

  @Test("caseload", arguments: CaseloadColumn.allCases)
  func caseload(column: CaseloadColumn) {
    let rows = Self.register.caseload(Self.question)
    #expect(rows.count > 150)
    expectTotal(rows) { column.sorted($0, reversed: $1) }
  }

  @Test("notes", arguments: NoteColumn.allCases)
  func notes(column: NoteColumn) {
    let rows = Self.register.notes(Self.question)
    #expect(rows.count > 100)
    expectTotal(rows) { column.sorted($0, reversed: $1) }
  }

  @Test("a note with a time that nobody has is sorted like any other", arguments: [false, true])
  func impossibleTimes(reversed: Bool) throws {
    var (world, person, _) = try World.withReturn()
    var ids: [RecordID] = []
    for milliseconds in [Int64.min, 0, .max] {
      var note = World.note()
      note.observedAt = Moment(milliseconds: milliseconds)
      world.now = world.now.adding(seconds: 60)
      let id = world.ids.next(at: world.now)
      ids.append(id)
      world.fold([
        Event(
          id: id, at: world.now, author: World.jansen.user, compartment: .aftercare,
          subject: person, cause: id, fact: .noteAdded(note))
      ])
    }
    let sorted = NoteColumn.observed.sorted(
      world.register.notes(world.question()), reversed: reversed)
    #expect(sorted.map(\.id) == (reversed ? ids : ids.reversed()))
  }

  @Test("rows that are equal in the column stay in the same order when it is turned round")
  func ties() {
    let rows = Self.register.returns(Self.question)
    let unowned = { (rows: [ReturnRow]) in rows.filter { $0.owner == nil }.map(\.id) }
    let forward = ReturnColumn.owner.sorted(rows)
    #expect(forward.first?.owner == nil)
    #expect(unowned(forward) == unowned(ReturnColumn.owner.sorted(rows, reversed: true)))
  }

  @Test("a prefix does not count in the order of names, nor does a diacritic")
  func names() throws {
    var world = World()
    for name in ["Ravi de Vos", "Deniz Çelik", "Sam 't Hooft", "Kai Peters", "An van den Berg"] {
      _ = try world.personWithReturn(name)
    }
    let rows = ReturnColumn.name.sorted(world.register.returns(world.question()))
    #expect(
      rows.map(\.name.listed) == [
        "Berg, An van den", "Çelik, Deniz", "Hooft, Sam 't", "Peters, Kai", "Vos, Ravi de",
      ])
  }

  @Test("what is soonest comes first, and what has no date last")
  func earliest() throws {
    var world = World()
    for (name, date) in [("Zonder", nil), ("Later", "2026-12-20"), ("Eerst", "2026-11-26")] {
      _ = try world.personWithReturn(
        name, dates: date.map { [World.date(.sentenceEnd, $0)] } ?? [])
    }
    let rows = world.register.returns(world.question())
    #expect(rows.map(\.name.surname) == ["Eerst", "Later", "Zonder"])
  }

  @Test("the largest move towards today comes first, no move last")
  func moved() throws {
    var world = World()
    for (name, date) in [("Drie", "2026-12-02"), ("Geen", nil), ("Negen", "2026-11-26")] {
      let (person, item) = try world.personWithReturn(
        name, dates: [World.date(.sentenceEnd, "2026-12-05")])
      guard let date else { continue }
      try world.take(.recordReturnDate(person, item, World.date(.sentenceEnd, date)))
    }
    let rows = ReturnColumn.moved.sorted(world.register.returns(world.question()))
    #expect(rows.map(\.name.surname) == ["Negen", "Drie", "Geen"])
    #expect(rows.map(\.lastMove?.days) == [-9, -3, nil])
  }
}

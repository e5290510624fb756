import Testing

@testable import Casework

@Suite("When something seen is put on record")
struct AccessTrailTests {
  static let origin = AccessOrigin(session: RecordID(high: 1, low: 1), device: "werkplek-12")
  static let people = (1...6).map { RecordID(high: 9, low: $0) }

  /// A session that writes down whatever is due.
  struct Session {
    var trail = AccessTrail(origin: AccessTrailTests.origin)
    var written: [Event] = []

    /// Shows something some seconds after the start; what had to be written first.
    @discardableResult
    mutating func show(_ showing: Showing, after seconds: Int) -> AccessRecord? {
      let now = World.start.adding(seconds: seconds)
      guard let record = trail.due(for: showing, at: now) else { return nil }
      let event = AccessTrailTests.event(record, at: now, number: UInt64(written.count))
      written.append(event)
      trail.record(event)
      return record
    }
  }

  static func event(_ record: AccessRecord, at now: Moment, number: UInt64) -> Event {
    let id = RecordID(high: 5, low: number)
    return Event(
      id: id, at: now, author: World.jansen.user, compartment: .audit, subject: nil, cause: id,
      fact: .viewRecorded(record))
  }

  static func dossier(
    _ index: Int = 0, _ action: AccessAction = .opened,
    because ground: AccessGround = .ownCase, position: Int = 0
  ) -> Showing {
    Showing(
      action, AccessObject(people: [people[index]], position: position),
      AccessResult(.shown, count: 1), because: AccessReason(ground))
  }

  static func list(_ painted: Range<Int>, query: String = "", position: Int = 0) -> Showing {
    Showing(
      query.isEmpty ? .listed : .searched,
      AccessObject(list: "returns", query: query, position: position),
      AccessResult(.shown, count: 6, painted: Array(people[painted])),
      because: AccessReason(.ownCase))
  }

  @Test("a dossier once per reason in a quarter of an hour")
  func dossiers() {
    var session = Session()
    #expect(session.show(Self.dossier(), after: 0) != nil)
    #expect(session.show(Self.dossier(position: 4), after: 899) == nil)
    #expect(session.show(Self.dossier(1), after: 10) != nil)
    #expect(session.show(Self.dossier(because: .incident), after: 20) != nil)
    #expect(session.show(Self.dossier(), after: 900) != nil)
    #expect(session.show(Self.dossier(), after: 901) == nil)
    #expect(session.written.count == 4)
  }

  @Test("a list once, then only those painted since, until the quarter of an hour is over")
  func lists() {
    var session = Session()
    #expect(session.show(Self.list(0..<3), after: 0)?.result.painted == Array(Self.people[0..<3]))
    #expect(session.show(Self.list(0..<3, position: 2), after: 1) == nil)
    let scrolled = session.show(Self.list(1..<5), after: 2)
    #expect(scrolled?.result.painted == Array(Self.people[3..<5]))
    #expect(scrolled?.continues == session.written[0].id)
    #expect(scrolled?.object == session.show(Self.list(4..<6), after: 3)?.object)
    #expect(session.written.last?.fact.view?.continues == session.written[0].id)
    #expect(session.show(Self.list(0..<6), after: 899) == nil)
    #expect(session.show(Self.list(0..<2, query: "vos"), after: 4)?.continues == nil)
    let anew = session.show(Self.list(0..<3), after: 900)
    #expect(anew?.result.painted == Array(Self.people[0..<3]))
    #expect(anew?.continues == nil)
  }

  @Test("an empty list too, once")
  func emptyList() {
    var session = Session()
    #expect(session.show(Self.list(0..<0), after: 0) != nil)
    #expect(session.show(Self.list(0..<0), after: 1) == nil)
  }

  @Test(
    "what leaves the screen or the house, every revealed number and every refusal each time",
    arguments: AccessAction.allCases.filter { !$0.isCoalesced })
  func each(action: AccessAction) {
    var session = Session()
    for second in 0..<3 { #expect(session.show(Self.dossier(0, action), after: second) != nil) }
  }

  @Test("nothing counts as recorded before it is durable, nor when another session wrote it")
  func durable() throws {
    var trail = AccessTrail(origin: Self.origin)
    let first = trail.due(for: Self.dossier(), at: World.start)
    #expect(first != nil)
    #expect(trail.due(for: Self.dossier(), at: World.start) == first)
    var elsewhere = try #require(first)
    elsewhere.origin.session = RecordID(high: 2, low: 2)
    trail.record(Self.event(elsewhere, at: World.start, number: 1))
    #expect(trail.due(for: Self.dossier(), at: World.start) == first)
  }

  @Test("a refusal does not count as shown, and a clock that was put back begins anew")
  func again() {
    var session = Session()
    var refused = Self.dossier()
    refused.result.outcome = .refused
    session.show(refused, after: 0)
    #expect(session.show(Self.dossier(), after: 1) != nil)
    #expect(session.show(Self.dossier(), after: 0) != nil)
  }

  @Test("a reason once given holds for the same people or list for the rest of the session")
  func askedOnce() {
    var session = Session()
    #expect(session.trail.reason(for: Self.dossier().object) == nil)
    session.show(Self.dossier(because: .partnerAsks), after: 0)
    session.show(Self.dossier(1), after: 0)
    #expect(session.trail.reason(for: Self.dossier(position: 9).object)?.ground == .partnerAsks)
    #expect(session.trail.reason(for: Self.dossier(1).object) == nil)
    #expect(session.trail.reason(for: Self.dossier(2).object) == nil)
    var list = Self.list(0..<2)
    list.reason = AccessReason(.qualityCheck)
    session.show(list, after: 0)
    #expect(session.trail.reason(for: Self.list(3..<4, query: "vos").object) == list.reason)
  }

  @Test("together the records name everybody who was painted, and nobody else", arguments: 0..<20)
  func complete(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var session = Session()
    var painted: Set<PersonID> = []
    for step in 0..<60 {
      let first = Int.random(in: 0..<6, using: &chance)
      let rows = first..<Int.random(in: first...6, using: &chance)
      painted.formUnion(Self.people[rows])
      session.show(Self.list(rows), after: step * Int.random(in: 1..<60, using: &chance))
    }
    let named = session.written.compactMap(\.fact.view).flatMap(\.result.painted)
    #expect(Set(named) == painted)
  }
}

extension Fact {
  fileprivate var view: AccessRecord? {
    if case .viewRecorded(let record) = self { record } else { nil }
  }
}

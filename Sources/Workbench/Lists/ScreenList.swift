import Casework

/// What can be done with the list of any screen, whatever stands in its rows.
protocol ScreenList: Sendable {
  /// How many rows there are, and how many of them are shown.
  var total: Int { get }
  var shownCount: Int { get }
  var marks: Set<RecordID> { get }
  var filter: Filter { get }
  /// Words of the filter were not found as they were typed, but something near them.
  var isNear: Bool { get }
  /// The rows shown, in their order.
  var ids: [RecordID] { get }
  /// Everybody in the list, whatever the filter hides.
  var people: Set<PersonID> { get }
  var novelties: [Novelty: Int] { get }
  var focusedID: RecordID? { get }
  var focusedPerson: PersonID? { get }
  /// The first line shown.
  var top: Int { get }
  /// The row on a line of the list; `nil` for the head of a group.
  func row(onLine line: Int) -> RecordID?
  /// How far below the first line shown the cursor is.
  var focusedLine: Int { get }
  /// The people of the marked rows, in the order shown; one may be there more than once.
  var markedPeople: [PersonID] { get }

  /// The people of the rows in view, each once, from the top.
  func people(height: Int) -> [PersonID]
  func codes(of field: FindField, on today: CivilDate) -> [String: Int]?
  mutating func narrow(to filter: Filter)
  mutating func sift(by filter: Filter)
  mutating func show(onlyNews: Bool)
  mutating func show(only rows: Set<RecordID>?)
  mutating func move(by rows: Int)
  mutating func moveToEnd(last: Bool)
  mutating func moveTo(_ id: RecordID, onLine line: Int?)
  mutating func moveTo(place: Int, onLine line: Int)
  mutating func toggleMark()
  mutating func markAll()
  mutating func invertMarks()
  mutating func clearMarks()
  /// Marks these rows too, those of them that are there.
  mutating func mark(_ rows: Set<RecordID>)
  /// Whether marks follow the cursor from where a range was begun.
  var isRanging: Bool { get }
  mutating func toggleRange()
  /// Leaves only these marked.
  mutating func keepMarks(_ kept: Set<RecordID>)
  /// The rows of some people, hidden ones too.
  func rowIDs(of people: Set<PersonID>) -> Set<RecordID>
  /// The row below the cursor; `nil` at the end.
  var nextID: RecordID? { get }
  mutating func scroll(height: Int)
}

extension ScreenList {
  /// Does something with the list without knowing what stands in it.
  mutating func changeErased(_ body: (inout any ScreenList) -> Void) {
    var list: any ScreenList = self
    body(&list)
    if let changed = list as? Self { self = changed }
  }
}

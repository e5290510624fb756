import Canvas
import Casework
import Wording

/// Where the cursor was before something came in.
struct CursorSpot: Sendable {
  let screen: ScreenKind
  let row: RecordID
  let person: PersonID
  let name: String
  /// The rows of the list in their order.
  let order: [RecordID]
}

extension Workbench {
  /// Where the cursor is, before something that can move rows by itself: what colleagues wrote, and the
  /// clock.
  func spotBefore(_ event: WorkbenchEvent) -> CursorSpot? {
    switch event {
    case .arrived: break
    case .clock(let moment):
      guard moment.milliseconds / 60_000 != now.milliseconds / 60_000 else { return nil }
    default: return nil
    }
    guard lock == nil, dossier == nil, screen.isAboutPeople, let row = list.focusedID,
      let person = list.focusedPerson, let name = file(person)?.name.listed
    else { return nil }
    return CursorSpot(screen: screen, row: row, person: person, name: name, order: list.ids)
  }

  /// Says so when the row under the cursor stands elsewhere now, or is gone, and why. The cursor stays
  /// with its row, or goes to the one that took its place.
  mutating func tellMove(since spot: CursorSpot, _ event: WorkbenchEvent) {
    guard lock == nil, dossier == nil, screen == spot.screen else { return }
    let order = list.ids
    guard order != spot.order else { return }
    let what: Phrase
    if let place = order.firstIndex(of: spot.row) {
      // Rows that came or went around it do not move it; those that it passed do.
      guard let before = spot.order.firstIndex(of: spot.row) else { return }
      let above = Set(spot.order[..<before])
      let below = Set(spot.order[(before + 1)...])
      let passed = order[..<place].count { below.contains($0) }
      let overtaken = order[(place + 1)...].count { above.contains($0) }
      guard passed != overtaken else { return }
      what = .rowMoved(spot.name, isLower: passed > overtaken)
    } else {
      what = .rowLeft(spot.name)
    }
    message = Message(what + reason(of: event, about: spot.person), .warning)
  }

  private func reason(of event: WorkbenchEvent, about person: PersonID) -> Phrase {
    switch event {
    case .clock: return .becauseOfTime
    case .arrived(let events):
      let seen = events.filter {
        $0.subject == person && viewer.sees($0.compartment) && !$0.fact.isWords
      }
      guard let last = changes(seen).last else { return .verbatim("") }
      return .changed(by: last.by, last.what)
    default: return .verbatim("")
    }
  }
}

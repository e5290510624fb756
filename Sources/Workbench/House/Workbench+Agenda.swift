import Casework

extension Workbench {
  /// Makes the agenda anew: who is on it depends on everybody else on it, so that it is always whole.
  mutating func refreshAgenda() {
    guard viewer.sees(.zvh) else { return }
    let fresh = register.agenda(question)
    agenda = fresh
    meetings.take(fresh.rows, arrange: meetingArrangement)
  }
}

/// A supervision with where it stands, read from its steps in one pass.
struct SupervisionInSight {
  let order: SupervisionOrder
  /// How often they meet, and when that was agreed.
  private(set) var interval: (days: Int, at: Moment)?
  /// The breaches that nothing was decided on since, oldest first.
  private(set) var unanswered: [Entry<BreachReport>] = []
  private(set) var warnings = 0
  /// Signals of the ankle band of which nobody told what came of them, oldest first.
  private(set) var alerts: [Entry<MonitoringAlert>] = []
  /// The last day of the probation period, and when we learnt that.
  private(set) var end: (date: CivilDate, at: Moment)?
  /// Somebody judged what has to happen at this end.
  private(set) var isEndJudged = false
  private(set) var closed: (on: CivilDate, at: Moment)?
  private(set) var isSuspended = false
  private(set) var isAdvised = false

  init(_ order: SupervisionOrder) {
    self.order = order
    end = order.details.probationEnd.map { ($0, order.ordered.at) }
    for entry in order.standingSteps {
      switch entry.value {
      case .intervalAgreed(let days, _): interval = (days, entry.at)
      case .breachReported(let report): unanswered.append(entry.with(report))
      case .monitoringAlert(let alert) where alert.outcome.isBlank:
        alerts.append(entry.with(alert))
      case .monitoringAlert(let alert):
        alerts.removeAll { $0.value.kind == alert.kind && $0.value.on == alert.on }
      case .warned:
        warnings += 1
        unanswered = []
      case .reportedToProsecution: unanswered = []
      case .noStep:
        unanswered = []
        alerts = []
      case .continued: isSuspended = false
      case .suspended: isSuspended = true
      case .periodChanged(let date, _):
        end = (date, entry.at)
        isEndJudged = false
      case .endJudged: isEndJudged = true
      case .closed(let date): closed = (date, entry.at)
      case .municipalityAdvised: isAdvised = true
      case .calledUp, .conditionSet, .conditionLifted, .retracted: break
      }
    }
  }

  var id: SupervisionID { order.id }
  var frame: SupervisionFrame { order.details.frame }
  /// Whether people should be meeting.
  var isRunning: Bool { order.hasStarted && closed == nil && !isSuspended }
}

extension Entry {
  /// The same entry with a part of its value.
  func with<Part>(_ part: Part) -> Entry<Part> {
    Entry<Part>(id: id, at: at, author: author, value: part)
  }
}

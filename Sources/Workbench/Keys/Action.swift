import Wording

/// Everything that a key, the palette or a line of `--keys` can do. The raw value is the name in
/// `keymap.toml`.
package enum Action: String, CaseIterable, Hashable, Sendable {
  // Going round
  case showTriage = "screen.triage"
  case showReturns = "screen.returns"
  case showCaseload = "screen.caseload"
  case showNotes = "screen.notes"
  case showMeasures = "screen.measures"
  case showMeetings = "screen.meetings"
  case showOverview = "overview.show"
  case showReview = "screen.review"
  case nextScreen = "screen.next"
  case previousScreen = "screen.previous"
  case down = "cursor.down"
  case up = "cursor.up"
  case halfPageDown = "cursor.half-page-down"
  case halfPageUp = "cursor.half-page-up"
  case pageDown = "cursor.page-down"
  case pageUp = "cursor.page-up"
  case top = "cursor.top"
  case bottom = "cursor.bottom"
  case open
  case back = "layer.pop"
  case nextTab = "tab.next"
  case previousTab = "tab.previous"
  case zoomIn = "zoom.in"
  case zoomOut = "zoom.out"
  case timeEarlier = "time.earlier"
  case timeLater = "time.later"

  // Choosing what the list shows
  case filter = "filter.edit"
  case chooseView = "view.choose"
  case saveView = "view.save"
  case sort = "sort.choose"
  case scope = "scope.next"
  case since = "since.toggle"
  case mark
  case markAll = "mark.all"
  case invertMarks = "mark.invert"
  case markRange = "mark.range"

  // Deciding
  case newPerson = "person.new"
  case announceReturn = "return.new"
  case addNote = "note.new"
  case amendNote = "note.amend"
  case withdraw
  case rectifyNote = "note.correct"
  case changeCondition = "condition.change"
  case changeDate = "date.change"
  case changeStatus = "status.change"
  case answerOffer = "offer.answer"
  case assign = "owner.change"
  case planContact = "contact.plan"
  case done
  case setTask = "task.new"
  case share = "share.new"
  case referToHouse = "zvh.refer"
  case stepHouse = "zvh.step"
  case agree = "zvh.agree"
  case planMeeting = "meeting.plan"
  case tableCase = "meeting.table"
  case undo
  case redo
  case history = "history.show"
  case asKnown = "history.as-known"

  // Deciding on the queue
  case snooze = "triage.snooze"
  case decideNot = "triage.no-action"
  case refer = "triage.refer"
  case acknowledge = "triage.acknowledge"

  // Places and victims
  case drawZone = "zone.draw"
  case recordVictimInterest = "victim.interest"
  case tellNearness = "victim.tell"

  // Measures, supervision, advice, custody
  case extendMeasure = "measure.extend"
  case newMeasure = "measure.new"
  case stepMeasure = "measure.step"
  case stepSupervision = "supervision.step"
  case callUp = "supervision.call-up"
  case warn = "supervision.warn"
  case report = "supervision.report"
  case requestAdvice = "advice.request"
  case answerAdvice = "advice.answer"
  case setTheme = "theme.set"
  case stepTheme = "theme.step"
  case stepCode = "code.step"
  case judgeRisk = "risk.judge"
  case recordConviction = "career.conviction"
  case recordSpell = "career.spell"
  case checkReturn = "return.check"
  case recordSentence = "sentence.record"
  case recordLeave = "leave.record"
  case newNotice = "notice.new"
  case stepNotice = "notice.step"
  case expectNotice = "notice.expect"
  case callCard = "card.call"
  case pressCard = "card.press"
  case openCase = "case.open"
  case closeCase = "case.close"

  // Requests of the person
  case receiveRequest = "request.receive"
  case stepRequest = "request.step"

  // Reviewing who saw what
  case viewsOfPerson = "review.person"
  case markReviewed = "review.mark"

  // What leaves or is uncovered
  case revealNumber = "bsn.reveal"
  case copyReference = "reference.copy"
  case copyLine = "line.copy"

  // Finding one's way, and out
  case help = "help.show"
  case palette = "palette.open"
  case menu = "menu.open"
  case intro = "intro.show"
  case toggleMouse = "mouse.toggle"
  case drafts = "drafts.list"
  case theme = "theme.choose"
  case lock
  case redraw
  case suspend
  case close = "view.close"
  case quit = "app.quit"
}

/// Where actions mean something and how early the footer shows them.
extension Action {
  /// The contexts in which the action can be run.
  package var contexts: Set<KeyContext> {
    switch self {
    case .nextScreen, .previousScreen, .open, .filter, .sort, .scope, .since, .mark, .markAll,
      .viewsOfPerson,
      .markReviewed,
      .markRange,
      .invertMarks:
      [.list]
    case .chooseView, .saveView: [.list]
    case .nextTab, .previousTab, .revealNumber,
      .zoomIn, .zoomOut, .timeEarlier, .timeLater:
      [.dossier]
    default:
      [.list, .dossier]
    }
  }

  /// Whether it means the same everywhere, so that the help lists it last.
  var isEverywhere: Bool {
    switch self {
    case .showMeetings: true
    case .showTriage, .showReturns, .showCaseload, .showNotes, .showMeasures, .showReview, .down,
      .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .newPerson, .undo, .redo,
      .help, .palette, .theme, .lock, .redraw,
      .suspend,
      .quit:
      true
    case .showOverview: true
    case .intro, .toggleMouse: true
    case .pressCard: true
    case .drafts: true
    default: false
    }
  }

  /// Whether it asks for something to be recorded.
  var isDecision: Bool {
    switch self {
    case .share, .referToHouse, .stepHouse, .agree, .planMeeting, .tableCase: true
    case .newPerson, .announceReturn, .addNote, .amendNote, .withdraw, .rectifyNote,
      .changeCondition, .changeDate, .changeStatus, .answerOffer, .assign, .planContact, .done,
      .setTask, .undo, .redo, .snooze, .decideNot, .refer, .acknowledge, .extendMeasure,
      .newMeasure, .stepMeasure, .stepSupervision, .callUp, .warn, .report, .requestAdvice,
      .answerAdvice, .checkReturn, .recordSentence, .recordLeave, .openCase, .closeCase:
      true
    case .setTheme, .stepTheme, .stepCode, .judgeRisk, .recordConviction, .recordSpell: true
    case .receiveRequest, .stepRequest: true
    case .newNotice, .stepNotice, .expectNotice: true
    case .drawZone, .recordVictimInterest, .tellNearness: true
    default: false
    }
  }

  /// The place in the footer of a screen, the lowest first; `nil` for what the help alone shows.
  func footerRank(on screen: ScreenKind) -> Int? {
    switch (self, screen) {
    case (.acknowledge, .measures): 1
    case (.extendMeasure, .measures): 2
    case (.withdraw, .measures): 3
    case (.decideNot, .measures): 4
    case (.stepMeasure, .measures): 5
    case (.newMeasure, .measures): 6
    case (.stepHouse, .meetings): 2
    case (.agree, .meetings): 3
    case (.share, .meetings): 4
    case (.tableCase, .meetings): 5
    case (.planMeeting, .meetings): 6
    case (.referToHouse, .meetings): 7
    case (.changeCondition, .meetings), (.changeDate, .meetings), (.done, .meetings): nil
    case (.scope, .meetings), (.addNote, .meetings), (.sort, .meetings): nil
    case (.assign, .overview): 2
    case (.addNote, .overview), (.changeCondition, .overview), (.changeDate, .overview),
      (.done, .overview), (.mark, .overview), (.sort, .overview), (.since, .overview):
      nil
    case (.changeCondition, .measures), (.changeDate, .measures), (.done, .measures): nil
    case (.changeCondition, .triage), (.changeDate, .triage), (.done, .triage): nil
    case (.decideNot, .triage): 5
    case (.refer, .triage): 7
    default: footerRank
    }
  }

  private var footerRank: Int? {
    switch self {
    case .open: 1
    case .nextTab: 2
    case .markReviewed: 3
    case .viewsOfPerson: 4
    case .filter: 7
    case .sort: 9
    case .scope: 10
    case .since: 11
    case .mark: 8
    case .addNote: 4
    case .changeCondition: 2
    case .changeDate: 3
    case .assign: 6
    case .done: 5
    case .undo: 12
    case .palette: 13
    case .close: 14
    default: nil
    }
  }
}

import Canvas
import Casework
import Wording

extension Workbench {
  /// Does what a key, the palette or the help asks.
  mutating func run(_ action: Action) -> [Effect] {
    if let effects = runOnEarlierDay(action) { return effects }
    switch action {
    case .showTriage: show(.triage)
    case .showMeasures: show(.measures)
    case .showMeetings: if screens.contains(.meetings) { show(.meetings) }
    case .showOverview: show(.overview)
    case .showReturns: show(.returns)
    case .showCaseload: show(.caseload)
    case .showNotes: show(.notes)
    case .showReview: if screens.contains(.review) { show(.review) }
    case .viewsOfPerson: toggleViewsOfPerson()
    case .nextScreen: step(screenBy: 1)
    case .previousScreen: step(screenBy: -1)
    case .down: moveCursor(by: 1)
    case .up: moveCursor(by: -1)
    case .halfPageDown: moveCursor(by: max(1, listRect.rows / 2))
    case .halfPageUp: moveCursor(by: -max(1, listRect.rows / 2))
    case .pageDown: moveCursor(by: max(1, listRect.rows - 1))
    case .pageUp: moveCursor(by: -max(1, listRect.rows - 1))
    case .top: moveToEnd(last: false)
    case .bottom: moveToEnd(last: true)
    case .open: return open()
    case .back: back()
    case .nextTab: stepTab(by: 1)
    case .previousTab: stepTab(by: -1)
    case .zoomIn: zoomTimeline(by: -1)
    case .zoomOut: zoomTimeline(by: 1)
    case .timeEarlier: moveTimeline(by: -1)
    case .timeLater: moveTimeline(by: 1)
    case .filter:
      prompt = FilterPrompt(
        editor: LineEditor(filter.text), before: filter, row: list.focusedID, line: list.focusedLine
      )
    case .chooseView: overlay = .views(viewMenu)
    case .saveView: saveView()
    case .sort: overlay = sortMenu.map { .menu($0) }
    case .scope: stepScope()
    case .since: toggleNews()
    case .mark:
      changeList { $0.toggleMark() }
    case .markAll:
      changeList { $0.markAll() }
    case .invertMarks:
      changeList { $0.invertMarks() }
    case .markRange:
      changeList { $0.toggleRange() }
    case .history: return showHistory()
    case .asKnown: askEarlierDay()
    case .newPerson, .announceReturn, .addNote, .amendNote, .withdraw, .changeCondition,
      .changeDate, .changeStatus, .answerOffer, .assign, .planContact, .done, .setTask,
      .rectifyNote, .markReviewed, .snooze, .decideNot, .refer, .acknowledge, .extendMeasure,
      .newMeasure, .stepMeasure, .stepSupervision, .callUp, .warn, .report, .requestAdvice,
      .answerAdvice, .checkReturn, .recordSentence, .recordLeave, .openCase, .closeCase:
      openForm(for: action)
    case .share, .referToHouse, .stepHouse, .agree, .planMeeting: openForm(for: action)
    case .tableCase:
      if let hindrance {
        message = Message(hindrance, .warning)
        return []
      }
      return toggleTabling()
    case .setTheme, .stepTheme, .stepCode, .judgeRisk, .recordConviction, .recordSpell:
      openForm(for: action)
    case .receiveRequest, .stepRequest: openForm(for: action)
    case .newNotice, .stepNotice, .expectNotice: openForm(for: action)
    case .callCard: return (dossier?.person ?? focusedPerson).map { look(.callCard($0)) } ?? []
    case .pressCard: overlay = .card(CardSheet(person: nil))
    case .drawZone, .recordVictimInterest, .tellNearness: openForm(for: action)
    case .undo: return undo()
    case .redo: return redo()
    case .help: overlay = .finder(Finder(purpose: .help, actions: actionsHere))
    case .palette:
      let used = recent.filter { isAvailable($0) }
      let others = actionsHere.filter { !used.contains($0) }
      overlay = .finder(Finder(purpose: .palette, actions: used + others))
    case .menu: openRowMenu()
    case .intro: overlay = .guide(introduction)
    case .toggleMouse: toggleMouse()
    case .drafts: listDrafts()
    case .theme: overlay = .menu(themeMenu)
    case .redraw: return [.redraw]
    case .suspend: return lockUp() + [.suspend]
    case .lock:
      guard locksAfter != nil else {
        message = Message(.cannotLock, .info)
        return []
      }
      return lockUp()
    case .revealNumber:
      guard let dossier else { return [] }
      guard viewer.role.has(.revealNumber) else {
        message = Message(phrase(.notAllowed(.revealNumber, viewer.role)), .info)
        return []
      }
      return look(.number(dossier.person))
    case .copyReference:
      guard mayCopy else {
        message = Message(.copyIsOff, .info)
        return []
      }
      return (dossier?.person ?? focusedPerson).map { look(.reference($0)) } ?? []
    case .copyLine: return copyLine()
    case .close:
      guard dossier != nil else { return leaveUnlessDrafts() }
      closeDossier()
    case .quit: return leaveUnlessDrafts()
    }
    return []
  }

  /// Leaves, but says first that drafts would be lost; the same key again leaves all the same.
  private mutating func leaveUnlessDrafts() -> [Effect] {
    let count = passingDrafts
    guard count > 0, !wasWarned else { return leave() }
    isWarned = true
    message = Message(.draftsWouldBeLost(count), .warning)
    return []
  }

  /// The actions that mean something here: those that the footer shows first, then the others of
  /// this place, then those of everywhere.
  var actionsHere: [Action] {
    let here = Action.allCases.filter { isAvailable($0) }
    let first = ranked(here).filter { !$0.isEverywhere }
    let own = here.filter { !first.contains($0) && !$0.isEverywhere }
    return first + own + here.filter(\.isEverywhere)
  }

  /// Whether an action can do anything here: nothing that decides is offered where nothing can be
  /// decided.
  func isAvailable(_ action: Action) -> Bool {
    guard action.contexts.contains(where: { contexts.contains($0) }) else { return false }
    switch action {
    case .showReview: return screens.contains(.review)
    case .showMeetings: return screens.contains(.meetings)
    case .viewsOfPerson, .markReviewed: return screen == .review && dossier == nil
    case .revealNumber: return viewer.role.has(.revealNumber)
    case .zoomIn, .zoomOut, .timeEarlier, .timeLater: return dossier?.tab == .timeline
    case .saveView: return screen.findList != .other
    case .sort: return ![.review, .triage, .meetings, .overview].contains(screen)
    case .scope: return screen != .review && screen != .meetings
    case .open: return screen != .review
    case .menu: return dossier != nil || focusedPerson != nil || screen == .overview
    case .copyReference: return mayCopy && screen.isAboutPeople
    case .copyLine: return mayCopy && screen.isAboutPeople
    case .callCard: return screen != .review && (dossier?.person ?? focusedPerson) != nil
    case .history, .asKnown: return earlier != nil || recordAtHand != nil
    default: break
    }
    if screen == .review, dossier == nil, action.isDecision, action != .newPerson { return false }
    if screen == .overview, dossier == nil {
      if [.mark, .markAll, .invertMarks, .markRange, .since].contains(action) { return false }
      if action == .assign { return hindrance == nil && !casesOfWorker.isEmpty }
      if action.isDecision, ![.newPerson, .undo, .redo].contains(action) { return false }
    }
    return !action.isDecision || hindrance == nil && isAtHand(action)
  }

  /// Whether what a decision is about is at hand here: an entry of the queue, a measure, a
  /// supervision. What is always about the person always is.
  private func isAtHand(_ action: Action) -> Bool {
    switch action {
    case .snooze, .refer: chosenEntry != nil
    case .decideNot: chosenEntry != nil || isOnMeasures
    case .acknowledge:
      chosenEntry.map(isLate) ?? (isOnMeasures && measures.focused?.standing == .lapsed)
    case .extendMeasure:
      noMoreExtension == nil
        && (isOnMeasures && dossier == nil
          ? measures.focused?.standing == .running : chosenMeasure != nil)
    case .stepMeasure: chosenMeasure != nil
    case .share: (dossier?.person ?? focusedPerson) != nil
    case .planMeeting: viewer.sees(.zvh)
    case .referToHouse, .tableCase: viewer.sees(.zvh) && isInHouse
    case .stepHouse: (dossier?.person ?? focusedPerson).flatMap(chosenHouse) != nil
    case .agree: isWorkedOn
    case .stepSupervision: viewer.sees(.supervision)
    case .callUp, .warn, .report: chosenSupervision != nil
    case .newNotice: viewer.sees(.bij)
    case .stepNotice: chosenNotice != nil
    case .expectNotice: isAboutNotices(dossier?.person ?? focusedPerson)
    case .recordVictimInterest: viewer.sees(.victim)
    default: true
    }
  }

  private var isOnMeasures: Bool { dossier.map { $0.tab == .measures } ?? (screen == .measures) }

  /// Whether the house works on the case of the person under the cursor, so that something can be
  /// agreed.
  private var isWorkedOn: Bool {
    guard let file = (dossier?.person ?? focusedPerson).flatMap(file), let item = file.zvhCase
    else {
      return false
    }
    return file.state(of: item, settings: register.settings, at: now).next.contains(.agreed)
  }

  /// Whether the person under the cursor is known to the house.
  private var isInHouse: Bool {
    (dossier?.person ?? focusedPerson).flatMap(file)?.compartment == .zvh
  }

  private mutating func closeDossier() {
    dossier = nil
    revealed = nil
  }

  private mutating func show(_ kind: ScreenKind) {
    closeDossier()
    screen = kind
    refreshShown()
  }

  private mutating func step(screenBy count: Int) {
    let all = screens
    guard let index = all.firstIndex(of: screen) else { return }
    show(all[(index + count + all.count) % all.count])
  }

  private mutating func open() -> [Effect] {
    if dossier == nil, screen == .overview {
      openFigure()
      return []
    }
    guard dossier == nil, let person = focusedPerson else { return [] }
    let tab: DossierTab =
      switch screen {
      case .measures: .measures
      case .meetings: .conditions
      case .triage where triage.focused?.isAboutNotice == true: .notices
      default: .summary
      }
    return look(.dossier(person, tab))
  }

  /// One layer at a time: the chord, the dossier, a range being drawn, the filter, the marks, the news.
  private mutating func back() {
    if dossier != nil {
      closeDossier()
    } else if list.isRanging {
      changeList { $0.toggleRange() }
    } else if !filter.isEmpty {
      narrow(to: "")
    } else if !list.marks.isEmpty {
      changeList { $0.clearMarks() }
    } else if screen == .review, reviewed != nil {
      toggleViewsOfPerson()
    } else if figureBehind != nil {
      leaveFigure()
    } else if onlyNews {
      toggleNews()
    }
  }

  private mutating func stepScope() {
    let all = Scope.allCases
    let index = all.firstIndex(of: scope) ?? 0
    scope = all[(index + 1) % all.count]
    refreshLists()
    message = Message(.scopeIs(scope.phrase), .info)
  }

  private mutating func toggleNews() {
    guard lastLook != nil else {
      message = Message(.firstLook, .info)
      return
    }
    onlyNews.toggle()
    let onlyNews = onlyNews
    changeLists { $0.show(onlyNews: onlyNews) }
  }

  /// By what the open list can be ordered; nothing where the order says something by itself.
  private var sortMenu: Menu? {
    switch screen {
    case .returns: sortMenu(returnOrder, \.phrase) { .returnOrder($0) }
    case .caseload: sortMenu(caseloadOrder, \.phrase) { .caseloadOrder($0) }
    case .notes: sortMenu(noteOrder, \.phrase) { .noteOrder($0) }
    case .measures: sortMenu(measureOrder, \.phrase) { .measureOrder($0) }
    // The order of the queue is a fixed and published rule, and what was seen stands as it was.
    case .triage, .review, .meetings, .overview: nil
    }
  }

  private func sortMenu<Column: ListColumn & CaseIterable>(
    _ order: Order<Column>, _ phrase: (Column) -> Phrase, _ choice: (Column) -> MenuChoice
  ) -> Menu {
    let columns = Array(Column.allCases)
    return Menu(
      title: .sortBy, columns.map { (phrase($0), choice($0)) },
      focus: columns.firstIndex(of: order.column) ?? 0, language: language)
  }

  mutating func choose(_ choice: MenuChoice) -> [Effect] {
    switch choice {
    case .returnOrder(let column):
      returnOrder.choose(column)
      returns.reorder(returnArrangement)
    case .caseloadOrder(let column):
      caseloadOrder.choose(column)
      caseload.reorder(caseloadArrangement)
    case .noteOrder(let column):
      noteOrder.choose(column)
      notes.reorder(noteArrangement)
    case .measureOrder(let column):
      measureOrder.choose(column)
      measures.reorder(measureArrangement)
    case .theme(let name): return [.useTheme(name)]
    case .run(let action): return run(action)
    case .draft(let id): return open(draft: id)
    }
    return []
  }
}

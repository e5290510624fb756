import Canvas
import Casework
import Wording

extension Workbench {
  /// Opens the form for a verb, about the marked rows or else the one under the cursor.
  mutating func openForm(for action: Action) {
    // Who reviews decides nothing else.
    if let hindrance = action == .markReviewed ? readOnly : hindrance {
      message = Message(hindrance, .warning)
      return
    }
    if isMany, isJudgment(action) {
      message = Message(phrase(.oneAtATime), .info)
      return
    }
    if action == .extendMeasure, let refusal = noMoreExtension {
      message = Message(phrase(refusal), .info)
      return
    }
    if [.snooze, .decideNot, .refer, .done].contains(action), isOver(for: action) {
      message = Message(.onlySeen(keyShown(for: .acknowledge)), .info)
      return
    }
    guard action != .markReviewed || screen == .review, let opened = opened(by: action) else {
      message = Message(whyNothing(for: action), .info)
      return
    }
    if let draft = drafts[opened.kind] {
      overlay = .form(draft)
      message = Message(.draftOpened, .info)
    } else if let kept = keptForm(opened.kind) {
      overlay = .form(kept.form)
      message = Message(DraftTexts.offered(.moment(kept.at, today: today)), .info)
    } else if var form = makeForm(opened.kind) {
      for (key, text) in opened.filled { form.fill(key, with: text) }
      if !opened.filled.isEmpty { form.focusOnFirstOpen() }
      if form.about == nil { form.about = sentence(behind: action, opened.kind) }
      if action == .snooze, let left = leftLate { form.about = left }
      form.since = now
      if let whatIf = whatIf(form) { (form.about, form.loads) = whatIf }
      overlay = .form(form)
    } else {
      message = Message(whyNothing(for: action), .info)
    }
  }

  /// What a key that decides nothing here says.
  func whyNothing(for action: Action) -> Phrase {
    switch action {
    case .acknowledge where chosenEntry != nil: .notRunOutYet
    case .rectifyNote where chosenNote != nil: .correctWhatIsOpen
    case .done where chosenEntry?.signal == .destructionDue: .destroyByCommand
    default: .nothingHere
    }
  }

  /// Whether the time is over of what is decided on, so that only saying so takes it off the list: a
  /// decision that would change nothing is not asked for.
  private func isOver(for action: Action) -> Bool {
    guard measureOnScreen == nil, action != .done || answersEntry else { return false }
    // Of several, those that are late stay where they are and the others are put off.
    if action == .snooze, !snoozable.isEmpty { return false }
    let late = chosenEntries.first { isLate($0) && $0.signal.isClock }
    guard let late else { return false }
    guard action == .done || action == .decideNot else { return true }
    let opened = action == .done ? form(answering: late) : form(decidingNot: late)
    if case .triage? = opened?.kind { return true }
    return false
  }

  /// Several rows are marked.
  private var isMany: Bool { dossier == nil && list.marks.count > 1 }

  /// What is weighed for one person at a time (domain.md H3).
  private func isJudgment(_ action: Action) -> Bool {
    switch action {
    case .decideNot, .refer, .acknowledge, .extendMeasure, .newMeasure, .stepMeasure, .warn,
      .report, .answerAdvice, .closeCase, .recordSentence:
      true
    case .share, .referToHouse, .stepHouse: true
    case .setTheme, .stepTheme, .stepCode, .judgeRisk: true
    case .receiveRequest, .stepRequest: true
    case .stepNotice: true
    case .drawZone, .recordVictimInterest, .tellNearness: true
    case .withdraw: screen != .notes
    case .done: screen == .triage && markedTasks.isEmpty
    default: false
    }
  }

  /// Why nothing can be decided, if so: said before anybody fills in a form for nothing.
  var hindrance: Phrase? {
    if let readOnly { return readOnly }
    return viewer.role.has(.decideOnCases) ? nil : phrase(.roleOnlyReads(viewer.role))
  }

  /// The people a verb acts on: the open dossier's, the marked ones, or the one under the cursor.
  private var chosenPeople: [PersonID] {
    if let dossier { return [dossier.person] }
    let marked = markedPeople
    return marked.isEmpty ? focusedPerson.map { [$0] } ?? [] : marked
  }

  /// The form that a key opens here.
  private func opened(by action: Action) -> OpenedForm? {
    switch action {
    case .snooze:
      let targets = snoozable.map(TriageTarget.init)
      return targets.isEmpty ? nil : OpenedForm(.snooze(targets))
    case .decideNot:
      if let (target, measure) = measureOnScreen {
        return OpenedForm(
          .measureStep(target, [measure.state == .intended ? .abandoned : .notExtended]))
      }
      return chosenEntry.map(form(decidingNot:))
    case .refer: return chosenEntry.map { OpenedForm(.triage(TriageTarget($0), .referred)) }
    case .acknowledge:
      if let (target, _) = measureOnScreen { return OpenedForm(.measureStep(target, [.lapsed])) }
      return chosenEntry.flatMap(form(acknowledging:))
    case .done where isMany && !markedTasks.isEmpty: return OpenedForm(.tasksDone(markedTasks))
    case .done:
      if answersEntry, let entry = chosenEntry { return form(answering: entry) }
      return formKind(for: action).map { OpenedForm($0) }
    case .changeCondition where answersEntry:
      if case .settle? = chosenEntry?.asked { return chosenEntry.flatMap(form(answering:)) }
      return formKind(for: action).map { OpenedForm($0) }
    default: return formKind(for: action).map { OpenedForm($0) }
    }
  }

  /// Whether a key that does what is asked is about an entry of the queue: in the queue itself, and
  /// in a dossier that was opened from there, but for its agenda.
  private var answersEntry: Bool {
    guard let dossier else { return screen == .triage }
    if dossier.tab == .decisions { return chosenEntry != nil }
    return dossier.tab != .agenda && entries.contains { $0.id == dossier.entry }
  }

  /// The measure under the cursor, where measures are what is listed.
  private var measureOnScreen: (target: MatterTarget, measure: Measure)? {
    let isListed = dossier.map { $0.tab == .measures } ?? (screen == .measures)
    return isListed ? chosenMeasure : nil
  }

  private func formKind(for action: Action) -> FormKind? {
    if action == .planMeeting { return .meeting(nil) }
    if action == .withdraw, dossier == nil, screen == .meetings {
      return (agenda?.meeting?.id).map { .meeting($0) }
    }
    // Somebody new in the BIJ compartment is there because of a notice.
    if action == .newPerson { return ownCompartment == .bij ? .noticeOnNewPerson : .newPerson }
    if action == .newNotice {
      guard let person = chosenPeople.first, isAboutNotices(person) else {
        return .noticeOnNewPerson
      }
      return .newNotice(person)
    }
    if action == .markReviewed {
      let rows = review.chosen.map(\.id)
      return rows.isEmpty ? nil : .reviewAccess(rows)
    }
    let people = screen == .overview && dossier == nil ? casesOfWorker : chosenPeople
    guard let person = people.first else { return nil }
    switch action {
    case .assign: return .assign(people)
    case .planContact: return .planContact(people)
    case .setTask: return .task(people)
    case .share: return .share(person, meetingNow(person))
    case .referToHouse: return referral(person)
    case .stepHouse: return chosenHouse(person).map { .houseStep($0, []) }
    case .agree: return chosenHouse(person).map { .houseStep($0, [.agreed]) }
    case .done: return people.count == 1 ? .done(person) : .contactsDone(people)
    case .changeCondition:
      let targets = chosenReturns(people)
      return targets.isEmpty ? nil : .condition(targets)
    case .checkReturn:
      let targets = chosenReturns(people)
      return targets.isEmpty ? nil : .check(targets, [])
    // A judgment, a text or a date is about one person at a time (domain.md H3).
    case .addNote: return .note(person)
    case .announceReturn: return .announceReturn(person)
    case .changeDate: return target(person).map { .date($0) }
    case .changeStatus: return target(person).map { .status($0) }
    case .answerOffer: return target(person).map { .offer($0) }
    case .amendNote: return chosenNote.map { .amendNote($0.person, $0.note) }
    // Only who reads a note knows how it should have read.
    case .rectifyNote:
      return chosenNote.flatMap { chosen in
        isReadable(chosen.note, of: chosen.person) ? .rectifyNote(chosen.person, chosen.note) : nil
      }
    case .withdraw: return withdrawal
    case .recordSentence: return .sentence(person)
    case .recordLeave: return .leavePhase(person)
    case .stepNotice: return chosenNotice.map { .noticeStep($0.target, []) }
    case .expectNotice: return isAboutNotices(person) ? .expectNotice(person) : nil
    case .requestAdvice: return .requestAdvice(person)
    case .answerAdvice: return chosenAdvice(person).map { .answerAdvice($0) }
    case .setTheme: return .theme(person)
    case .stepTheme: return chosenTheme(person).map { .themeStep($0) }
    case .stepCode: return .codeStep(person)
    case .judgeRisk: return .risk(person)
    case .recordConviction: return .conviction(person)
    case .recordSpell: return .spell(person)
    case .openCase: return .openCase(person)
    case .closeCase:
      let open = file(person)?.cases.last(where: \.isOpen)
      return open.map { .closeCase(MatterTarget(person: person, matter: $0.id)) }
    case .receiveRequest: return .receiveRequest(person)
    case .stepRequest: return chosenRequest(person).map { .stepRequest($0) }
    case .drawZone: return .zone(person)
    case .recordVictimInterest: return .victimInterest(person)
    case .tellNearness: return .nearness(person)
    case .newMeasure: return .newMeasure(person)
    case .extendMeasure: return chosenMeasure.map { .measureStep($0.target, [.extended]) }
    case .stepMeasure: return chosenMeasure.map { .measureStep($0.target, []) }
    case .stepSupervision: return supervisionForm(person)
    case .callUp: return chosenSupervision.map { .supervisionStep($0.target, [.calledUp]) }
    case .warn: return chosenSupervision.map { .supervisionStep($0.target, [.warned]) }
    case .report: return chosenSupervision.map { .supervisionStep($0.target, [.reported]) }
    default: return nil
    }
  }

  /// A step in the supervision that runs or, without one, a new order.
  private func supervisionForm(_ person: PersonID) -> FormKind? {
    guard let (target, _) = chosenSupervision else { return .newSupervision(person) }
    return .supervisionStep(target, [])
  }

  /// A new referral, or what is missing in the one that waits for triage.
  private func referral(_ person: PersonID) -> FormKind? {
    guard let file = file(person), let item = file.zvhCase,
      file.state(of: item, settings: register.settings, at: now).awaitsTriage
    else { return .referral(person) }
    return .amendReferral(MatterTarget(person: person, matter: item.id))
  }
  /// What is withdrawn here: a note, what left the house in a supervision, or a measure.
  private var withdrawal: FormKind? {
    if let share = chosenShare { return .shareStep(share) }
    if let note = chosenNote { return .retractNote(note.person, note.note) }
    if let dossier, dossier.tab.isBackground { return backgroundWithdrawal(dossier) }
    if let zone = chosenZone { return .removeZone(zone) }
    if dossier?.tab == .supervision {
      return chosenSupervision.map { .supervisionStep($0.target, [.retracted]) }
    }
    return chosenMeasure.map {
      .measureStep($0.target, [$0.measure.state == .intended ? .abandoned : .withdrawn])
    }
  }

  /// The request that is answered: the one of the entry, else the oldest open one, else the last.
  private func chosenAdvice(_ person: PersonID) -> MatterTarget? {
    let advices = file(person)?.advices.filter(\.isLive) ?? []
    let asked = chosenEntry?.matter
    let found =
      advices.first { $0.id == asked } ?? advices.first(where: \.isOpen) ?? advices.last
    return found.map { MatterTarget(person: person, matter: $0.id) }
  }

  /// The entry of the queue that a form answers, in its words.
  private func sentence(behind action: Action, _ kind: FormKind) -> Phrase? {
    guard let entry = chosenEntry, kind.people == [entry.person], measureOnScreen == nil else {
      return nil
    }
    let isAnswer: Bool =
      switch action {
      case .snooze, .refer, .decideNot, .acknowledge: true
      case .done: answersEntry
      default: answersEntry && answers(to: entry).contains(action)
      }
    return isAnswer ? entry.sentence(today: today) : nil
  }

  /// The returns of the chosen rows: somebody with two returns can have two rows marked.
  private func chosenReturns(_ people: [PersonID]) -> [ReturnTarget] {
    guard dossier == nil, screen == .returns else { return people.compactMap(target) }
    return returns.chosen.map { ReturnTarget(person: $0.person, returnCase: $0.id) }
  }

  /// The return that a verb on a person is about: the row's own in the list of returns, that of the
  /// entry in the queue, else the one that is being prepared.
  private func target(_ person: PersonID) -> ReturnTarget? {
    if dossier == nil, screen == .returns,
      let row = returns.chosen.first(where: { $0.person == person })
    {
      return ReturnTarget(person: person, returnCase: row.id)
    }
    if let entry = chosenEntry, entry.person == person,
      file(person)?.liveReturns.contains(where: { $0.id == entry.matter }) ?? false
    {
      return ReturnTarget(person: person, returnCase: entry.matter)
    }
    return file(person)?.currentReturn.map { ReturnTarget(person: person, returnCase: $0.id) }
  }

  private var chosenNote: (person: PersonID, note: NoteID)? {
    if let dossier {
      return focusedNote(in: dossier).map { (dossier.person, $0) }
    }
    guard screen == .notes, let row = notes.focused else { return nil }
    return (row.person, row.id)
  }
}

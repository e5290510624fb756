extension Course {
  /// The first days: a call to the institution, what is known of the conditions, the offer.
  mutating func writeIntake(by author: UserName, _ outline: ReturnOutline) {
    if chance.happens(70) {
      then(0...2, by: author) { moment, chance in
        .contact(
          ContactMoment(
            on: moment.date, kind: .phone, remark: chance.one(of: PracticeTexts.firstCalls)),
          settling: nil)
      }
    }
    writeFindings(by: author)
    if chance.happens(75) { writeOffer(by: author) }
    if status != .declinesHelp, chance.happens(80) {
      step(to: .inPreparation, at: latest(in: .aftercare), by: author)
    }
    for _ in 0..<chance.pick((0, 25), (1, 35), (2, 25), (4, 15)) { writeNote(by: author) }
    for _ in 0..<chance.pick((0, 25), (1, 40), (2, 25), (3, 10)) { writeTask(by: author) }
    if chance.happens(45) { writePlan(by: author) }
  }

  /// What the first round of questions found: blocked, arranged or unknown in the shares that were
  /// measured among people who left detention; the rest was not asked yet.
  private mutating func writeFindings(by author: UserName) {
    var findings: [(BasicConditionKind, ConditionFinding)] = []
    for kind in BasicConditionKind.allCases {
      let (blocked, arranged, unknown) = PracticeTexts.shares(of: kind)
      // Everybody needs proof of identity, a roof and an income.
      let notNeeded = [.debts, .care, .network].contains(kind) ? arranged * 3 : 0
      let state: ConditionState? = chance.pick(
        (.blocked, blocked * 6), (.inProgress, blocked * 3), (.promised, blocked),
        (.arranged, arranged * 10 - notNeeded), (.notNeeded, notNeeded), (.unknown, unknown * 4),
        (nil, unknown * 6))
      guard let state else { continue }
      let remark = chance.one(of: PracticeTexts.remarks(kind, state))
      findings.append((kind, ConditionFinding(state: state, remark: remark)))
    }
    guard !findings.isEmpty else { return }
    then(0...4, by: author) { _, _ in .conditions(findings) }
    for (kind, finding) in findings where finding.state == .blocked && chance.happens(30) {
      then(2...8, by: author) { _, chance in
        let next: ConditionState = chance.pick((.inProgress, 6), (.promised, 2), (.arranged, 2))
        let remark = chance.one(of: PracticeTexts.remarks(kind, next))
        return .conditions([(kind, ConditionFinding(state: next, remark: remark))])
      }
    }
  }

  private mutating func writeOffer(by author: UserName) {
    let made = then(0...3, by: author) { moment, _ in
      .offer(OfferAnswer(state: .offered, on: moment.date))
    }
    let answer: OfferState? = chance.pick((.accepted, 70), (.declined, 12), (nil, 18))
    guard made, let answer else { return }
    let reason = answer == .declined ? chance.one(of: PracticeTexts.refusals) : ""
    let answered = then(1...6, by: author) { moment, _ in
      .offer(OfferAnswer(state: answer, on: moment.date, reason: reason))
    }
    if answered, answer == .declined {
      step(to: .declinesHelp, at: latest(in: .aftercare), by: author, reason: reason)
    }
  }

  mutating func writeNote(by author: UserName, in compartment: Compartment = .aftercare) {
    let index = notes[compartment] ?? 0
    guard then(0...5, by: author, in: compartment, PracticeNotes.note) else { return }
    if chance.happens(25) {
      then(0...4, by: author, in: compartment) { _, chance in
        .amend(note: index, chance.one(of: PracticeTexts.amendments))
      }
    } else if chance.happens(3) {
      then(1...4, by: author, in: compartment) { _, chance in
        .retract(note: index, chance.one(of: PracticeTexts.retractions))
      }
    }
  }

  private mutating func writeTask(by author: UserName) {
    let index = tasks[.aftercare] ?? 0
    let isOld = latest(in: .aftercare).date.days(until: hours.today) > 14
    let made = then(0...3, by: author) { moment, chance in
      .task(
        TaskContent(
          title: chance.one(of: PracticeTexts.tasks),
          due: moment.date.adding(days: chance.number(1...16))))
    }
    if made, chance.happens(isOld ? 85 : 35) {
      then(1...7, by: author) { _, chance in
        .finish(task: index, chance.one(of: PracticeTexts.doneRemarks))
      }
    }
  }

  /// An appointment, which was kept or missed when its day is past.
  private mutating func writePlan(by author: UserName) {
    let index = plans[.aftercare] ?? 0
    let date = hours.today.adding(days: chance.number(-10...14))
    let kind: ContactKind = chance.pick((.inCustody, 4), (.video, 3), (.phone, 2), (.office, 1))
    let made = then(0...2, by: author) { moment, chance in
      .plan(
        PlannedContact(
          on: max(moment.date, Course.officeDay(date)),
          time: CivilTime(hour: chance.number(9...16), minute: 0), kind: kind,
          with: chance.one(of: PracticeTexts.partners)))
    }
    guard made, date < hours.today, latest(in: .aftercare).date <= date else { return }
    let held = Course.officeDay(date)
    let outcome: ContactOutcome = chance.pick((.held, 85), (.noShow, 10), (.cancelled, 5))
    add(
      .contact(
        ContactMoment(
          on: held, kind: kind, outcome: outcome,
          remark: outcome == .held ? chance.one(of: PracticeTexts.talks) : ""),
        settling: index),
      at: hours.at(held, minute: 16 * 60 + 30), by: author)
  }

  /// This day, or the first one after it on which people work.
  static func officeDay(_ date: CivilDate) -> CivilDate {
    var day = date
    while !Holidays.isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// Ready, come back, in guidance, completed: as far as the day of return allows.
  mutating func writeProgress(by author: UserName, _ outline: ReturnOutline, on date: CivilDate) {
    if status != .announced, chance.happens(60) {
      step(to: .ready, at: latest(in: .aftercare), by: author)
    }
    guard date < hours.today, !outline.type.isTemporary else { return }
    step(to: .returned, at: hours.at(Course.officeDay(date), minute: 11 * 60), by: author)
    guard status == .returned else { return }
    writeAfterReturn(by: author)
    if chance.happens(65) {
      let moment = hours.after(latest(in: .aftercare), days: 1...4, &chance)
      if let moment { step(to: .inGuidance, at: moment, by: author) }
    }
    if chance.happens(12), let moment = hours.after(latest(in: .aftercare), days: 3...9, &chance) {
      step(
        to: .completed, at: moment, by: author, reason: chance.one(of: PracticeTexts.completions))
    }
  }
}

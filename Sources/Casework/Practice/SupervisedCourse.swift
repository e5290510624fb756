extension Course {
  /// An order to supervise, in the file of the probation service and not in that of aftercare.
  mutating func writeSupervisionIfOrdered(
    _ identity: Identity, _ outline: ReturnOutline, on date: CivilDate
  ) {
    let frame: SupervisionFrame? =
      switch outline.type {
      case .conditionalRelease: .conditionalRelease
      case .prisonProgramme: .prisonProgramme
      case .preTrialSuspended: .preTrialSuspension
      case .tbsTrialLeave: .tbsConditions
      default:
        chance.pick(
          (nil, 75), (.suspendedSentence, 18), (.suspendedSentenceImmediate, 7))
      }
    guard let frame else { return }
    let level: SupervisionLevel = chance.pick((.one, 45), (.two, 47), (.three, 8))
    writeSupervision(
      identity, frame: frame, level: level, start: date, ago: min(50, outline.ago),
      starts: chance.happens(85))
  }

  /// The identity in the file of supervision, the order, its start, and the contacts at the agreed
  /// interval.
  /// - Parameters:
  ///   - start: first day of the probation period.
  ///   - ago: days before today on which the order came in.
  ///   - starts: whether supervision starts when its day has come.
  mutating func writeSupervision(
    _ identity: Identity, frame: SupervisionFrame, level: SupervisionLevel, start: CivilDate,
    ago: Int, months: Int = 24, starts: Bool
  ) {
    let here = Compartment.supervision
    let officer = number.isMultiple(of: 2) ? Practice.firstOfficer : Practice.secondOfficer
    let received = hours.around(ago, &chance)
    add(
      .register(NewPerson(identity: identity, compartment: here, owner: officer)), at: received,
      by: officer, in: here)
    let organisation: SupervisionOrganisation = chance.pick(
      (.reclasseringNederland, 60), (.svg, 25), (.legerDesHeils, 15))
    add(
      .order(
        SupervisionDetails(
          frame: frame, organisation: organisation, receivedOn: received.date,
          probationStart: start, probationEnd: start.adding(months: months), level: level)),
      at: received, by: officer, in: here)
    let known = occasions.first.map { $0.at.adding(seconds: 180) } ?? received
    add(.link(with: .aftercare), at: known, by: Practice.lead, in: here)
    if start <= hours.today, starts {
      writeContacts(from: start, level, by: officer)
    } else if chance.happens(50) {
      writeNote(by: officer, in: here)
    }
  }

  /// The first contact starts the supervision; the next follow at an interval agreed per person.
  private mutating func writeContacts(
    from start: CivilDate, _ level: SupervisionLevel, by officer: UserName
  ) {
    let here = Compartment.supervision
    let first = max(Course.officeDay(start), latest(in: here).date)
    add(.start(first), at: hours.at(first, minute: 15 * 60), by: officer, in: here)
    let interval = level == .one ? 28 : level == .two ? 14 : 7
    writeAgreement(interval, on: first, by: officer)
    var day = Course.officeDay(first.adding(days: interval))
    while day < hours.today {
      let outcome: ContactOutcome = chance.pick((.held, 84), (.noShow, 11), (.cancelled, 5))
      let kind: ContactKind = chance.pick((.office, 6), (.visit, 2), (.phone, 2))
      add(
        .contact(
          ContactMoment(
            on: day, kind: kind, outcome: outcome,
            remark: outcome == .held ? chance.one(of: PracticeTexts.talks) : ""),
          settling: nil),
        at: hours.at(day, minute: chance.number(600...990)), by: officer, in: here)
      day = Course.officeDay(day.adding(days: interval))
    }
    if chance.happens(8) {
      then(0...2, by: officer, in: here) { _, _ in .level(level == .one ? .two : .one) }
    }
    if chance.happens(60) { writeNote(by: officer, in: here) }
    let plan = PlannedContact(
      on: day, time: CivilTime(hour: chance.number(9...16), minute: 30), kind: .office)
    then(0...0, by: officer, in: here) { _, _ in .plan(plan) }
  }
}

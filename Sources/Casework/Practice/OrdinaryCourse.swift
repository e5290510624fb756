/// What an ordinary return is about, drawn before anything is written.
struct ReturnOutline: Sendable {
  /// How long somebody was inside, in the bands of the published outflow.
  enum Stay: Sendable { case weeks, month, quarter, year, longer }

  /// What becomes of the date.
  enum Dates: Sendable { case unchanged, earlier, later, unplanned }

  let type: ReturnType
  let dates: Dates
  /// Days from today to the return as it stands at last; negative when it is past.
  let ahead: Int
  /// Days before today on which it was announced.
  let ago: Int
  let institution: String

  init(_ chance: inout Chance) {
    // 33, 17, 25, 15 and 10 of 100 (VNG 2011, RvIG 2022, DJI 2019).
    let stay: Stay = chance.pick(
      (.weeks, 33), (.month, 17), (.quarter, 25), (.year, 15), (.longer, 10))
    type = ReturnOutline.type(after: stay, &chance)
    let isUnplanned = type == .preTrialSuspended || type == .preTrialLifted
    // Of the others 35 move nearer, 10 away and 35 stay; a fifth of all is unplanned.
    dates =
      isUnplanned ? .unplanned : chance.pick((.earlier, 35), (.later, 10), (.unchanged, 35))
    if isUnplanned {
      ahead = chance.number(-25...1)
      ago = max(0, -ahead + chance.number(0...1))
    } else {
      let range = chance.pick((-25...(-1), 18), (0...6, 20), (7...27, 28), (28...84, 34))
      let days = chance.number(range)
      ahead = stay == .weeks ? min(days, chance.number(1...12)) : days
      let notice = stay == .weeks ? chance.number(1...12) : chance.number(5...50)
      ago = min(55, max(notice, notice / 3 - ahead))
    }
    institution =
      type.rawValue.hasPrefix("tbs")
      ? "FPC De Oostvaarderskliniek"
      : chance.one(
        of: ["PI Lelystad", "PI Almere", "PI Zwolle", "PI Nieuwegein", "JC Zaanstad"])
  }

  private static func type(after stay: Stay, _ chance: inout Chance) -> ReturnType {
    switch stay {
    case .weeks:
      chance.pick((.sentenceEnd, 55), (.preTrialSuspended, 30), (.hostageEnd, 15))
    case .month:
      chance.pick((.endLeave, 60), (.preTrialSuspended, 25), (.sentenceEnd, 15))
    case .quarter:
      chance.pick(
        (.endLeave, 60), (.sentenceEnd, 10), (.leaveShort, 10), (.preTrialSuspended, 10),
        (.preTrialLifted, 10))
    case .year: chance.pick((.endLeave, 40), (.prisonProgramme, 40), (.leaveShort, 20))
    case .longer:
      chance.pick(
        (.conditionalRelease, 70), (.leaveLong, 12), (.tbsUnescorted, 6), (.tbsTrialLeave, 5),
        (.isdEnd, 7))
    }
  }

  /// The kind of date by which this way of returning is known first.
  var kind: ReturnDateKind {
    switch type {
    case .conditionalRelease: .conditionalRelease
    case .prisonProgramme: .programmeStart
    case .leaveShort, .leaveLong, .tbsUnescorted: .leaveStart
    case .preTrialSuspended, .preTrialLifted: .suspension
    case .tbsTrialLeave: .trialLeave
    case .isdEnd: .isdEnd
    default: .sentenceEnd
    }
  }
}

extension Course {
  /// An ordinary return from the announcement on.
  mutating func writeOrdinary() {
    let outline = ReturnOutline(&chance)
    let owner: UserName? = chance.pick(
      (Practice.user, 32), (Practice.coordinator, 30), (Practice.absentee, 15),
      (Practice.lead, 5), (nil, 18))
    let author = owner ?? Practice.coordinator
    let last = hours.today.adding(days: outline.ahead)
    var shift = 0
    switch outline.dates {
    case .earlier: shift = chance.happens(80) ? 14 : chance.number(1...13)
    case .later: shift = -chance.number(2...14)
    case .unchanged, .unplanned: break
    }
    let isNew = number % 16 == 13 && outline.ahead >= 0
    let announced = announcement(ago: isNew ? 0 : outline.ago)
    let identity = inventedIdentity()
    let first = firstDate(outline, last.adding(days: shift), on: announced.date)
    let person = NewPerson(
      identity: identity, aliases: inventedAliases(of: identity.name),
      addresses: inventedAddresses(on: announced.date), owner: owner,
      firstReturn: NewReturn(
        details: ReturnDetails(type: outline.type, institution: outline.institution),
        dates: first))
    add(.register(person), at: announced, by: author)
    if shift != 0 { writeMove(of: outline, to: last, by: author) }
    writeCustody(by: author, outline, announced: announced)
    writeIntake(by: author, outline)
    writeProgress(by: author, outline, on: last)
    writeSupervisionIfOrdered(identity, outline, on: last)
    writeLately(by: author, outline)
  }

  /// An office moment so many days ago, or with 0 one since the office closed last Friday.
  mutating func announcement(ago: Int) -> Moment {
    guard ago == 0 else { return hours.around(ago, &chance) }
    return hours.recent(after: hours.opening, &chance) ?? hours.around(0, &chance)
  }

  private mutating func firstDate(
    _ outline: ReturnOutline, _ date: CivilDate, on day: CivilDate
  ) -> [ReturnDate] {
    let quality: DateQuality = chance.pick(
      (.confirmed, 55), (.computed, 25), (.indicative, 15), (.unknown, 5))
    let source: DateSource = chance.pick(
      (.custodialAgency, 55), (.caseManager, 25), (.injus, 20))
    let first = ReturnDate(
      kind: outline.kind, date: quality == .unknown ? nil : date,
      time: quality == .confirmed && chance.happens(40) ? CivilTime(hour: 9, minute: 0) : nil,
      quality: quality, source: outline.dates == .unplanned ? .prosecution : source,
      receivedOn: day)
    guard outline.type.isTemporary, let start = first.date else { return [first] }
    let end = ReturnDate(
      kind: .leaveEnd, date: start.adding(days: chance.number(0...2)), quality: quality,
      source: source, receivedOn: day)
    return [first, end]
  }

  /// A date moves: end of leave comes before the end of the sentence, other kinds move themselves.
  private mutating func writeMove(
    of outline: ReturnOutline, to date: CivilDate, by author: UserName
  ) {
    let isEndLeave = outline.kind == .sentenceEnd && outline.dates == .earlier
    let kind = isEndLeave ? ReturnDateKind.endLeaveEarliest : outline.kind
    func word(_ moment: Moment, _ chance: inout Chance) -> Act {
      .date(
        ReturnDate(
          kind: kind, date: date, quality: chance.happens(70) ? .confirmed : .indicative,
          source: chance.happens(60) ? .caseManager : .custodialAgency, receivedOn: moment.date))
    }
    let moved = then(1...9, by: author, word) || then(0...0, by: author, word)
    guard moved, chance.happens(50) else { return }
    step(
      to: outline.dates == .earlier ? .advanced : .postponed, at: latest(in: .aftercare),
      by: author)
  }

  /// What shows as new since last Friday: for some a note, for a few a moved date.
  private mutating func writeLately(by author: UserName, _ outline: ReturnOutline) {
    if number % 6 == 1 { lately(by: author, PracticeNotes.note) }
    if number % 8 == 4, outline.ahead > 8, outline.dates == .unchanged {
      let date = hours.today.adding(days: outline.ahead - chance.number(1...7))
      lately(by: author) { moment, _ in
        .date(
          ReturnDate(
            kind: outline.kind, date: date, quality: .confirmed, source: .caseManager,
            receivedOn: moment.date))
      }
    }
  }
}

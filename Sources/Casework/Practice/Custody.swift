/// What the institution tells, what follows a return, and what is agreed in a supervision.
extension Course {
  /// When somebody came in, whether the screening was done, and when the plan was talked over.
  mutating func writeCustody(by author: UserName, _ outline: ReturnOutline, announced: Moment) {
    guard outline.dates != .unplanned, aside.happens(55) else { return }
    let arrived = announced.date.adding(days: -aside.number(2...40))
    beside(0...1, by: author) { _, _ in
      .check(.arrival, ReturnCheck(answer: .yes, on: arrived, remark: outline.institution))
    }
    if aside.happens(75) {
      beside(0...2, by: author) { moment, chance in
        let held = min(moment.date, arrived.adding(days: chance.number(3...14)))
        return .check(.screening, ReturnCheck(answer: .yes, on: held, remark: "via Injus"))
      }
    }
    guard outline.ahead > 28 else { return }
    beside(0...3, by: author) { moment, chance in
      .check(
        .planMeeting,
        ReturnCheck(
          answer: .yes, on: moment.date.adding(days: -chance.number(0...20)),
          remark: "casemanager"))
    }
    if outline.type == .endLeave || outline.type == .conditionalRelease {
      writeSentence(outline, by: author)
    }
  }

  /// A sentence of which the computed dates lie near those of the custodial agency.
  private mutating func writeSentence(_ outline: ReturnOutline, by author: UserName) {
    guard aside.happens(40) else { return }
    let months = outline.type == .endLeave ? aside.number(3...11) : aside.number(18...40)
    let served = outline.type == .endLeave ? months : months * 2 / 3
    let from = hours.today.adding(days: outline.ahead).adding(months: -served)
    beside(0...2, by: author) { _, _ in
      .sentence(
        Sentence(
          judgedOn: from.adding(months: 2), length: SentenceLength(months: months),
          countsFrom: from, isIrrevocable: .yes, hasLawfulStay: .yes,
          isExcludedFromEarlyRelease: outline.type == .endLeave ? .no : .unknown))
    }
  }

  /// Insurance and allowance: for most it runs again within the week.
  mutating func writeAfterReturn(by author: UserName) {
    let answer: Answer? = aside.pick((.yes, 70), (.no, 10), (.unknown, 5), (nil, 15))
    guard let answer else { return }
    beside(1...4, by: author) { moment, _ in
      .check(.insurance, ReturnCheck(answer: answer, on: moment.date, remark: "zorgpunt"))
    }
  }

  /// How often they meet, which is agreed per person, and for some a condition.
  mutating func writeAgreement(_ days: Int, on first: CivilDate, by officer: UserName) {
    let here = Compartment.supervision
    if aside.happens(85) {
      let reason = aside.one(of: PracticeTexts.rhythms)
      add(
        .supervisionStep(.intervalAgreed(days: days, reason: reason)),
        at: hours.at(first, minute: 15 * 60 + 10), by: officer, in: here)
    }
    guard aside.happens(50) else { return }
    let usual = SpecialCondition(kind: .reportDuty, text: "melden bij de reclassering")
    let condition = aside.one(of: PracticeTexts.conditions, or: usual)
    add(
      .supervisionStep(.conditionSet(condition)),
      at: hours.at(first, minute: 15 * 60 + 20), by: officer, in: here)
  }
}

extension PracticeTexts {
  static let rhythms = [
    "samen afgesproken bij de start", "past bij werk en behandeling",
    "eerst vaker, na drie maanden opnieuw bekijken",
  ]

  static let conditions = [
    SpecialCondition(kind: .treatment, text: "ambulante behandeling bij het zorgpunt"),
    SpecialCondition(
      kind: .substanceBan, text: "geen alcohol en drugs, met controle", monitoring: .alcohol),
    SpecialCondition(kind: .placeDuty, text: "thuis van 20.00 tot 6.00 uur", monitoring: .radio),
    SpecialCondition(kind: .placeBan, text: "niet in het stationsgebied", monitoring: .gps),
    SpecialCondition(kind: .contactBan, text: "geen contact met medeverdachten"),
    SpecialCondition(kind: .conductIntervention, text: "training cognitieve vaardigheden"),
  ]
}

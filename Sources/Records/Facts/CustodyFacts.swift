import Casework

extension WireReturnChecked: FactMessage {
  init(_ id: ReturnID, _ kind: ReturnCheckKind, _ check: ReturnCheck) {
    self.init()
    returnID = id.wire
    self.check = kind.wire
    answer = check.answer.wire
    onDay = check.on.wire
    remark = check.remark
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .returnChecked(
      of: try fields.id(hasReturnID, returnID, "return_id"), try fields.value(check, "check"),
      ReturnCheck(
        answer: try fields.value(answer, "answer"), on: try fields.day(hasOnDay, onDay, "on_day"),
        remark: remark))
  }
}

extension WireSentenceRecorded: FactMessage {
  init(_ sentence: Sentence) {
    self.init()
    if let day = sentence.judgedOn { judgedOn = day.wire }
    years = Int32(clamping: sentence.length.years)
    months = Int32(clamping: sentence.length.months)
    days = Int32(clamping: sentence.length.days)
    if let day = sentence.countsFrom { countsFrom = day.wire }
    isPartlySuspended = sentence.isPartlySuspended
    isJuvenile = sentence.isJuvenile
    isIrrevocable = sentence.isIrrevocable.wire
    lawfulStay = sentence.hasLawfulStay.wire
    isExcludedFromEarlyRelease = sentence.isExcludedFromEarlyRelease.wire
    withTbs = sentence.hasTbs
    withGvm = sentence.hasGvm
    if let nature = sentence.nature { self.nature = nature.wire }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .sentenceRecorded(
      Sentence(
        judgedOn: try fields.dayIfTold(hasJudgedOn, judgedOn, "judged_on"),
        length: SentenceLength(
          years: Int(try fields.number(hasYears, years, "years")),
          months: Int(try fields.number(hasMonths, months, "months")),
          days: Int(try fields.number(hasDays, days, "days"))),
        countsFrom: try fields.dayIfTold(hasCountsFrom, countsFrom, "counts_from"),
        isPartlySuspended: isPartlySuspended, isJuvenile: isJuvenile,
        isIrrevocable: try fields.value(isIrrevocable, "is_irrevocable"),
        hasLawfulStay: try fields.value(lawfulStay, "lawful_stay"),
        isExcludedFromEarlyRelease: try fields.value(
          isExcludedFromEarlyRelease, "is_excluded_from_early_release"),
        hasTbs: withTbs, hasGvm: withGvm,
        nature: try fields.valueIfTold(hasNature, nature, "nature")))
  }
}

extension WireLeaveAuthorised: FactMessage {
  init(_ leave: LeaveAuthorisation) {
    self.init()
    phase = leave.phase.wire
    fromDay = leave.from.wire
    clinic = leave.clinic
    calls = leave.calls
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .leaveAuthorised(
      LeaveAuthorisation(
        phase: try fields.value(phase, "phase"),
        from: try fields.day(hasFromDay, fromDay, "from_day"), clinic: clinic, calls: calls))
  }
}

extension ReturnCheckKind: Numbered {
  var wire: WireReturnCheckKind {
    switch self {
    case .arrival: .arrival
    case .screening: .screening
    case .detentionPlan: .detentionPlan
    case .planMeeting: .planMeeting
    case .insurance: .insurance
    case .allowance: .allowance
    case .benefit: .benefit
    case .homeKept: .homeKept
    case .leaveContact: .leaveContact
    case .programmePrepared: .programmePrepared
    }
  }
}

extension Answer: Numbered {
  var wire: WireAnswer {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown: .unknown
    }
  }
}

extension ConvictionNature: Numbered {
  var wire: WireConvictionNature {
    switch self {
    case .sexualMinor: .sexualMinor
    case .sexual: .sexual
    case .life: .life
    case .violence: .violence
    case .other: .other
    }
  }
}

extension LeavePhase: Numbered {
  var wire: WireLeavePhase {
    switch self {
    case .escorted: .escorted
    case .unescorted: .unescorted
    case .transmural: .transmural
    case .trialLeave: .trialLeave
    case .conditionalEnd: .conditionalEnd
    }
  }
}

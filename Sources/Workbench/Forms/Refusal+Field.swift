import Casework

extension Refusal {
  /// The question that a refusal is about, to put the cursor there; `nil` where it is none in
  /// particular.
  var field: FieldKey? {
    switch self {
    case .reasonMissing: .reason
    case .noZoneHere, .zonePurposeNotHere: .zoneTarget
    case .zoneShapeMissing, .victimAreaNotYours: .centre
    case .zoneAlreadyMarked: .isVictimZone
    case .areaWithoutInterest: .interest
    case .unknownAddress: .address
    case .textMissing: .text
    case .titleMissing: .title
    case .receiverMissing: .referredTo
    case .purposeMissing: .purpose
    case .sharedFieldsMissing: .shared
    case .sharedWordsMissing: .words
    case .groundMissing: .groundWords
    case .groundNotHere: .ground
    case .deciderMissing: .decidedBy
    case .referrerMissing, .agreementOwnerMissing: .organisation
    case .agreementInPast: .due
    case .referralIncomplete, .criteriaNotMet, .zvhStepNotAllowed, .agreementsOpen: .step
    case .unknownAgreement: .item
    case .tableMissing: .table
    case .meetingInPast: .contactDay
    case .authorityNotAllowed: .authority
    case .contentNotAllowed, .contentsMissing: .contents
    case .namedDaysNotHere, .namedDaysOutOfBounds: .namedDays
    case .proportionalityMissing: .proportionality
    case .hourMissing, .minorNotAllowed, .areaBanDoubled: .from
    case .endMissing, .endBeyondRule, .endNotLater, .snoozeNotLater, .snoozeTooLong: .until
    case .prosecutionNotBrought, .answerMissing: .answer
    case .measureStepNotAllowed, .supervisionStepNotAllowed, .notExtendable, .extensionsExhausted,
      .extensionTooLate, .measureNotOver, .nothingReported, .noOpenBreach, .noOpenContest:
      .step
    case .intervalOutOfBounds: .interval
    case .conditionNotInFrame: .specialKind
    case .unknownCondition: .special
    case .sentenceTooLong, .sentenceEmpty: .length
    case .natureNotHere: .nature
    case .themeNotHere, .themeAlready: .theme
    case .hicKindMissing: .highImpact
    case .questionNotOfTheme: .themeQuestion
    case .whyNotMissing: .remark
    case .partnerMissing: .partner
    case .codeStepNotAllowed, .careerCorrectionNotAllowed: .step
    case .codeUndecided: .report
    case .safeHomeNotAsked: .safeHome
    case .nothingToCorrect: .override
    case .sourceMissing: .source
    case .assessorMissing: .assessor
    case .narrativeMissing: .narrative
    case .outcomeMissing, .levelNotAllowed: .reoffending
    case .judgmentNotHere: .instrument
    case .oxrecNotPart: .oxrec
    case .lifeEventMissing: .lifeEvent
    case .identityNotChecked: .identityCheck
    case .requestNotInRegime: .regime
    case .requestExtendedAlready, .requestNotExtendable, .requestExtendedTooLate: .step
    case .groundDoesNotFit: .refusalGround
    case .noticeNumberMissing, .noticeAlready: .noticeNumber
    case .noticeStepNotAllowed, .assessmentMissing: .step
    case .noticeOutcomeMissing, .outcomeNotAllowed: .outcomes
    default: nil
    }
  }
}

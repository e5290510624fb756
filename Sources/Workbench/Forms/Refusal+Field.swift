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
    default: nil
    }
  }
}

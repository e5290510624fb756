extension Command {
  /// The right that it takes; `nil` when everybody may, as with the record that somebody looked, or
  /// when it depends on the compartment as well (holds and erasures, see `ErasureRights`).
  package var right: Right? {
    switch self {
    case .recordOrganisation, .recordMember: .recordMembers
    case .recordAbsence, .recordDirectoryEntry: .keepDirectory
    case .recordAccess, .placeHold, .liftHold, .requestErasure, .confirmErasure, .withdrawErasure,
      .carryOutErasure:
      nil
    case .receiveRequest, .stepRequest: nil
    // Whoever may type may keep what they typed.
    case .keepDraft, .dropDraft: nil
    case .drawZone, .removeZone, .recordVictimInterest, .tellNearness: .decideOnCases
    case .changeSetting: .changeSettings
    case .breakGlass: .breakGlass
    case .reviewAccess: .reviewAccess
    case .rectifyForPerson: .rectify
    case .disclose, .stepDisclosure: .decideOnCases
    case .referToZvh, .stepZvh, .tableCase, .discussCase, .planMeeting: .decideOnCases
    case .nameTables: .changeSettings
    case .register, .correctIdentity, .addAlias, .link, .recordAddress, .assign, .announceReturn,
      .correctReturn, .recordReturnDate, .changeStatus, .changeCondition, .answerOffer, .addNote,
      .amendNote, .retractNote, .rectifyNote, .planContact, .recordContact, .setTask, .finishTask,
      .orderSupervision, .startSupervision, .setSupervisionLevel, .stepSupervision, .recordMeasure,
      .stepMeasure, .requestAdvice, .answerAdvice, .openCase, .closeCase, .recordSentence,
      .authoriseLeave, .checkReturn, .decideTriage:
      .decideOnCases
    case .setTheme, .stepTheme, .stepReportingCode, .recordConviction, .recordSpell, .correctCareer,
      .judgeRisk, .stepRisk:
      .decideOnCases
    case .receiveNotice, .stepNotice, .expectNotice: .decideOnCases
    }
  }
}

extension DecisionKind {
  /// The right that taking back or putting back such a decision takes; `nil` for what nobody takes
  /// back.
  var right: Right? {
    switch self {
    case .organisation, .member: .recordMembers
    case .absence, .directory: .keepDirectory
    case .zone, .zoneRemoval, .victimInterest, .nearness: .decideOnCases
    case .setting: .changeSettings
    case .hold, .holdLift: .placeHold
    case .request, .requestStep: .placeHold
    case .disclosure, .disclosureStep: .decideOnCases
    case .zvhReferral, .zvhStep, .tabling, .discussion, .meeting: .decideOnCases
    case .tables: .changeSettings
    case .erasureRequest, .erasureConfirmation, .erasureWithdrawal, .destruction, .undo, .redo,
      .access, .brokenGlass, .accessReview:
      nil
    case .draft, .draftDrop: nil
    case .registration, .identity, .alias, .link, .address, .assignment, .announcement,
      .returnDetails, .returnDate, .returnStatus, .condition, .offer, .note, .amendment,
      .retraction, .contactPlan, .contact, .task, .taskDone, .supervision, .supervisionStart,
      .supervisionLevel, .rectification, .measure, .measureStep, .supervisionStep, .advice,
      .adviceAnswer, .caseOpening, .caseClosing, .sentence, .leaveAuthorisation, .returnCheck,
      .triage:
      .decideOnCases
    case .theme, .themeStep, .codeStep, .conviction, .spell, .careerCorrection, .riskJudgment,
      .riskStep:
      .decideOnCases
    case .notice, .noticeStep, .expectedNotice: .decideOnCases
    }
  }
}

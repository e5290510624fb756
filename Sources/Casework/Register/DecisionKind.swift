/// The kinds of decision, to name one in a list, in the history or when it is undone.
package enum DecisionKind: String, CaseIterable, Hashable, Sendable {
  case organisation, member, absence, directory
  case registration, identity, alias, link, address, assignment
  case zone, zoneRemoval, victimInterest, nearness
  case announcement, returnDetails, returnDate, returnStatus, condition, offer
  case note, amendment, retraction
  case draft, draftDrop
  case contactPlan, contact, task, taskDone
  case disclosure, disclosureStep
  case zvhReferral, zvhStep, meeting, tabling, discussion, tables
  case supervision, supervisionStart, supervisionLevel
  case undo, redo
  case setting, hold, holdLift
  case erasureRequest, erasureConfirmation, erasureWithdrawal, destruction
  case request, requestStep
  case rectification
  case measure, measureStep, supervisionStep
  case advice, adviceAnswer, caseOpening, caseClosing
  case theme, themeStep, codeStep, conviction, spell, careerCorrection, riskJudgment, riskStep
  case sentence, leaveAuthorisation, returnCheck, triage
  case notice, noticeStep, expectedNotice
  // Access: who saw what
  case access, brokenGlass, accessReview

  package init(_ fact: Fact) {
    self =
      switch fact {
      case .organisationRecorded: .organisation
      case .memberRecorded: .member
      case .absenceRecorded: .absence
      case .directoryEntryRecorded: .directory
      case .personRegistered: .registration
      case .identityCorrected: .identity
      case .aliasAdded: .alias
      case .peopleLinked: .link
      case .addressRecorded: .address
      case .zoneDrawn: .zone
      case .zoneRemoved: .zoneRemoval
      case .victimInterestRecorded: .victimInterest
      case .nearnessTold: .nearness
      case .caseAssigned: .assignment
      case .returnAnnounced: .announcement
      case .returnDetailsCorrected: .returnDetails
      case .returnDateRecorded: .returnDate
      case .returnStatusChanged: .returnStatus
      case .conditionChanged: .condition
      case .offerChanged: .offer
      case .noteAdded: .note
      case .noteAmended: .amendment
      case .noteRetracted: .retraction
      // Part of the decision whose words they are.
      case .noteTextWritten: .note
      case .draftKept: .draft
      case .draftDropped: .draftDrop
      case .contactPlanned: .contactPlan
      case .contactHeld: .contact
      case .taskSet: .task
      case .taskDone: .taskDone
      case .disclosed: .disclosure
      case .disclosureStepped: .disclosureStep
      case .zvhReferred: .zvhReferral
      case .zvhStepped: .zvhStep
      case .meetingPlanned: .meeting
      case .caseTabled: .tabling
      case .caseDiscussed: .discussion
      case .tablesNamed: .tables
      case .supervisionOrdered: .supervision
      case .supervisionStarted: .supervisionStart
      case .supervisionLevelSet: .supervisionLevel
      case .withdrawn: .undo
      case .restored: .redo
      case .settingChanged: .setting
      case .holdPlaced: .hold
      case .holdLifted: .holdLift
      case .erasureRequested: .erasureRequest
      case .erasureConfirmed: .erasureConfirmation
      case .erasureWithdrawn: .erasureWithdrawal
      case .requestReceived: .request
      case .requestStepped: .requestStep
      case .erasureCarriedOut: .destruction
      case .noteRectified: .rectification
      case .measureRecorded: .measure
      case .measureStepped: .measureStep
      case .supervisionStepped: .supervisionStep
      case .adviceRequested: .advice
      case .adviceAnswered: .adviceAnswer
      case .themeSet: .theme
      case .themeStepped: .themeStep
      case .reportingCodeStepped: .codeStep
      case .convictionRecorded: .conviction
      case .spellRecorded: .spell
      case .careerCorrected: .careerCorrection
      case .riskJudged: .riskJudgment
      case .riskStepped: .riskStep
      case .caseOpened: .caseOpening
      case .caseClosed: .caseClosing
      case .sentenceRecorded: .sentence
      case .leaveAuthorised: .leaveAuthorisation
      case .noticeReceived: .notice
      case .noticeStepped: .noticeStep
      case .noticeExpected: .expectedNotice
      case .returnChecked: .returnCheck
      case .triageDecided: .triage
      case .viewRecorded: .access
      case .glassBroken: .brokenGlass
      case .accessReviewed: .accessReview
      case .accessDestroyed: .destruction
      }
  }
}

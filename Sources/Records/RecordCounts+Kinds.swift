import Casework

extension RecordCounts {
  /// The kinds of record of which there are any, the lowest number first.
  var byRecordKind: [(kind: RecordKind, count: Int)] {
    kinds.map { (kind: $0.kind.record, count: $0.count) }
      .sorted { $0.kind.rawValue < $1.kind.rawValue }
  }
}

extension DecisionKind {
  /// The kind of record by which such a decision is written.
  var record: RecordKind {
    switch self {
    case .organisation: .organisationRecorded
    case .member: .memberRecorded
    case .absence: .absenceRecorded
    case .directory: .directoryEntryRecorded
    case .registration: .personRegistered
    case .identity: .identityCorrected
    case .alias: .aliasAdded
    case .link: .peopleLinked
    case .address: .addressRecorded
    case .zone: .zoneDrawn
    case .zoneRemoval: .zoneRemoved
    case .victimInterest: .victimInterestRecorded
    case .nearness: .nearnessTold
    case .assignment: .caseAssigned
    case .announcement: .returnAnnounced
    case .returnDetails: .returnDetailsCorrected
    case .returnDate: .returnDateRecorded
    case .returnStatus: .returnStatusChanged
    case .condition: .conditionChanged
    case .offer: .offerChanged
    case .note: .noteAdded
    case .amendment: .noteAmended
    case .retraction: .noteRetracted
    case .draft: .draftKept
    case .draftDrop: .draftDropped
    case .contactPlan: .contactPlanned
    case .contact: .contactHeld
    case .task: .taskSet
    case .taskDone: .taskDone
    case .disclosure: .disclosed
    case .disclosureStep: .disclosureStepped
    case .zvhReferral: .zvhReferred
    case .zvhStep: .zvhStepped
    case .meeting: .meetingPlanned
    case .tabling: .caseTabled
    case .discussion: .caseDiscussed
    case .tables: .tablesNamed
    case .supervision: .supervisionOrdered
    case .supervisionStart: .supervisionStarted
    case .supervisionLevel: .supervisionLevelSet
    case .undo: .withdrawn
    case .redo: .restored
    case .setting: .settingChanged
    case .hold: .holdPlaced
    case .holdLift: .holdLifted
    case .erasureRequest: .erasureRequested
    case .erasureConfirmation: .erasureConfirmed
    case .erasureWithdrawal: .erasureWithdrawn
    case .request: .requestReceived
    case .requestStep: .requestStepped
    case .destruction: .erasureCarriedOut
    case .rectification: .noteRectified
    case .access: .viewRecorded
    case .brokenGlass: .glassBroken
    case .accessReview: .accessReviewed
    case .returnCheck: .returnChecked
    case .supervisionStep: .supervisionStepped
    case .measure: .measureRecorded
    case .measureStep: .measureStepped
    case .advice: .adviceRequested
    case .adviceAnswer: .adviceAnswered
    case .theme: .themeSet
    case .themeStep: .themeStepped
    case .codeStep: .reportingCodeStepped
    case .conviction: .convictionRecorded
    case .spell: .spellRecorded
    case .careerCorrection: .careerCorrected
    case .riskJudgment: .riskJudged
    case .riskStep: .riskStepped
    case .sentence: .sentenceRecorded
    case .leaveAuthorisation: .leaveAuthorised
    case .notice: .noticeReceived
    case .noticeStep: .noticeStepped
    case .expectedNotice: .noticeExpected
    case .caseOpening: .caseOpened
    case .caseClosing: .caseClosed
    case .triage: .triageDecided
    }
  }
}

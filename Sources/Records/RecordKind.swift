package import Casework

/// The kinds of record, by the number that stands in the envelope for ever. A number is never used
/// again for another meaning, also not when its kind is no longer written.
///
/// 0 is never used; the hundreds are topics.
package enum RecordKind: UInt16, CaseIterable, Hashable, Sendable {
  case organisationRecorded = 101
  case memberRecorded = 102
  case absenceRecorded = 103
  case directoryEntryRecorded = 104

  case personRegistered = 201
  case identityCorrected = 202
  case aliasAdded = 203
  case peopleLinked = 204
  case addressRecorded = 205
  case zoneDrawn = 1601
  case zoneRemoved = 1602
  case victimInterestRecorded = 1603
  case nearnessTold = 1604
  case caseAssigned = 206

  case returnAnnounced = 301
  case returnDetailsCorrected = 302
  case returnDateRecorded = 303
  case returnStatusChanged = 304
  case conditionChanged = 305
  case offerChanged = 306
  case returnChecked = 307

  case noteAdded = 401
  case noteAmended = 402
  case noteRetracted = 403
  case noteTextWritten = 404
  case draftKept = 405
  case draftDropped = 406

  case contactPlanned = 501
  case contactHeld = 502

  case taskSet = 601
  case taskDone = 602
  // What was shared with others
  case disclosed = 1711
  case disclosureStepped = 1712
  // The Zorg- en Veiligheidshuis, and its meetings
  case zvhReferred = 1701
  case zvhStepped = 1702
  case meetingPlanned = 1703
  case caseTabled = 1704
  case caseDiscussed = 1705
  case tablesNamed = 1706

  case supervisionOrdered = 701
  case supervisionStarted = 702
  case supervisionLevelSet = 703
  case supervisionStepped = 704

  case withdrawn = 801
  case restored = 802

  // Settings, retention, erasure and rectification
  case settingChanged = 911
  case holdPlaced = 912
  case holdLifted = 913
  case erasureRequested = 914
  case erasureConfirmed = 915
  case erasureWithdrawn = 916
  case requestReceived = 1901
  case requestStepped = 1902
  case erasureCarriedOut = 917
  case noteRectified = 918
  // Access: who saw what
  case viewRecorded = 901
  case glassBroken = 902
  case accessReviewed = 903
  case accessDestroyed = 904

  // Measures, advice, custody, cases without detention, decisions on signals
  case measureRecorded = 1001
  case measureStepped = 1002
  case adviceRequested = 1101
  case adviceAnswered = 1102
  // Themes, the reporting code, the career line, judgments of risk
  case themeSet = 1801
  case themeStepped = 1802
  case reportingCodeStepped = 1811
  case convictionRecorded = 1821
  case spellRecorded = 1822
  case careerCorrected = 1823
  case riskJudged = 1831
  case riskStepped = 1832
  case sentenceRecorded = 1201
  case leaveAuthorised = 1202
  case noticeReceived = 1501
  case noticeStepped = 1502
  case noticeExpected = 1503
  case caseOpened = 1301
  case caseClosed = 1302
  case triageDecided = 1401

  /// The kind as which a fact is written.
  package init(_ fact: Fact) {
    self =
      switch fact {
      case .organisationRecorded: .organisationRecorded
      case .memberRecorded: .memberRecorded
      case .absenceRecorded: .absenceRecorded
      case .directoryEntryRecorded: .directoryEntryRecorded
      case .personRegistered: .personRegistered
      case .identityCorrected: .identityCorrected
      case .aliasAdded: .aliasAdded
      case .peopleLinked: .peopleLinked
      case .addressRecorded: .addressRecorded
      case .zoneDrawn: .zoneDrawn
      case .zoneRemoved: .zoneRemoved
      case .victimInterestRecorded: .victimInterestRecorded
      case .nearnessTold: .nearnessTold
      case .caseAssigned: .caseAssigned
      case .returnAnnounced: .returnAnnounced
      case .returnDetailsCorrected: .returnDetailsCorrected
      case .returnDateRecorded: .returnDateRecorded
      case .returnStatusChanged: .returnStatusChanged
      case .conditionChanged: .conditionChanged
      case .offerChanged: .offerChanged
      case .noteAdded: .noteAdded
      case .noteAmended: .noteAmended
      case .noteRetracted: .noteRetracted
      case .noteTextWritten: .noteTextWritten
      case .draftKept: .draftKept
      case .draftDropped: .draftDropped
      case .contactPlanned: .contactPlanned
      case .contactHeld: .contactHeld
      case .taskSet: .taskSet
      case .taskDone: .taskDone
      case .disclosed: .disclosed
      case .disclosureStepped: .disclosureStepped
      case .zvhReferred: .zvhReferred
      case .zvhStepped: .zvhStepped
      case .meetingPlanned: .meetingPlanned
      case .caseTabled: .caseTabled
      case .caseDiscussed: .caseDiscussed
      case .tablesNamed: .tablesNamed
      case .supervisionOrdered: .supervisionOrdered
      case .supervisionStarted: .supervisionStarted
      case .supervisionLevelSet: .supervisionLevelSet
      case .withdrawn: .withdrawn
      case .restored: .restored
      case .settingChanged: .settingChanged
      case .holdPlaced: .holdPlaced
      case .holdLifted: .holdLifted
      case .erasureRequested: .erasureRequested
      case .erasureConfirmed: .erasureConfirmed
      case .erasureWithdrawn: .erasureWithdrawn
      case .requestReceived: .requestReceived
      case .requestStepped: .requestStepped
      case .erasureCarriedOut: .erasureCarriedOut
      case .noteRectified: .noteRectified
      case .viewRecorded: .viewRecorded
      case .glassBroken: .glassBroken
      case .accessReviewed: .accessReviewed
      case .accessDestroyed: .accessDestroyed
      case .returnChecked: .returnChecked
      case .supervisionStepped: .supervisionStepped
      case .measureRecorded: .measureRecorded
      case .measureStepped: .measureStepped
      case .adviceRequested: .adviceRequested
      case .adviceAnswered: .adviceAnswered
      case .themeSet: .themeSet
      case .themeStepped: .themeStepped
      case .reportingCodeStepped: .reportingCodeStepped
      case .convictionRecorded: .convictionRecorded
      case .spellRecorded: .spellRecorded
      case .careerCorrected: .careerCorrected
      case .riskJudged: .riskJudged
      case .riskStepped: .riskStepped
      case .sentenceRecorded: .sentenceRecorded
      case .leaveAuthorised: .leaveAuthorised
      case .noticeReceived: .noticeReceived
      case .noticeStepped: .noticeStepped
      case .noticeExpected: .noticeExpected
      case .caseOpened: .caseOpened
      case .caseClosed: .caseClosed
      case .triageDecided: .triageDecided
      }
  }
}

package import Casework
import SwiftProtobuf

/// Reads a fact from the body of a record.
///
/// Fields that this program does not know are passed over; the body that holds them is what is
/// carried on, see `WrittenFact`. A body of any minor of a known kind is read, see `Upcasting`.
///
/// - Throws: `unknownKind` for a record from a newer version; `malformed` and `unknownValue` for a
///   body that is no fact of this kind. No bytes whatever stop the program.
package func decode(kind number: UInt16, schemaMinor: UInt16, body: [UInt8]) throws(RecordError)
  -> Fact
{
  guard let kind = RecordKind(rawValue: number) else { throw .unknownKind(number) }
  let reading = BodyReading(kind: kind, body: body)
  return switch kind {
  case .organisationRecorded: try reading.fact(WireOrganisationRecorded.self)
  case .memberRecorded: try reading.fact(WireMemberRecorded.self)
  case .absenceRecorded: try reading.fact(WireAbsenceRecorded.self)
  case .directoryEntryRecorded: try reading.fact(WireDirectoryEntryRecorded.self)
  case .personRegistered: try reading.fact(WirePersonRegistered.self)
  case .identityCorrected: try reading.fact(WireIdentityCorrected.self)
  case .aliasAdded: try reading.fact(WireAliasAdded.self)
  case .peopleLinked: try reading.fact(WirePeopleLinked.self)
  case .addressRecorded: try reading.fact(WireAddressRecorded.self)
  case .zoneDrawn: try reading.fact(WireZoneDrawn.self)
  case .zoneRemoved: try reading.fact(WireZoneRemoved.self)
  case .victimInterestRecorded: try reading.fact(WireVictimInterestRecorded.self)
  case .nearnessTold: try reading.fact(WireNearnessTold.self)
  case .caseAssigned: try reading.fact(WireCaseAssigned.self)
  case .returnAnnounced: try reading.fact(WireReturnAnnounced.self)
  case .returnDetailsCorrected: try reading.fact(WireReturnDetailsCorrected.self)
  case .returnDateRecorded: try reading.fact(WireReturnDateRecorded.self)
  case .returnStatusChanged: try reading.fact(WireReturnStatusChanged.self)
  case .conditionChanged: try reading.fact(WireConditionChanged.self)
  case .offerChanged: try reading.fact(WireOfferChanged.self)
  case .noteAdded: try reading.fact(WireNoteAdded.self)
  case .noteAmended: try reading.fact(WireNoteAmended.self)
  case .noteRetracted: try reading.fact(WireNoteRetracted.self)
  case .noteTextWritten: try reading.fact(WireNoteTextWritten.self)
  case .draftKept: try reading.fact(WireDraftKept.self)
  case .draftDropped: try reading.fact(WireDraftDropped.self)
  case .contactPlanned: try reading.fact(WireContactPlanned.self)
  case .contactHeld: try reading.fact(WireContactHeld.self)
  case .taskSet: try reading.fact(WireTaskSet.self)
  case .taskDone: try reading.fact(WireTaskDone.self)
  case .disclosed: try reading.fact(WireDisclosed.self)
  case .disclosureStepped: try reading.fact(WireDisclosureStepped.self)
  case .zvhReferred: try reading.fact(WireZvhReferred.self)
  case .zvhStepped: try reading.fact(WireZvhStepped.self)
  case .meetingPlanned: try reading.fact(WireMeetingPlanned.self)
  case .caseTabled: try reading.fact(WireCaseTabled.self)
  case .caseDiscussed: try reading.fact(WireCaseDiscussed.self)
  case .tablesNamed: try reading.fact(WireTablesNamed.self)
  case .supervisionOrdered: try reading.fact(WireSupervisionOrdered.self)
  case .supervisionStarted: try reading.fact(WireSupervisionStarted.self)
  case .supervisionLevelSet: try reading.fact(WireSupervisionLevelSet.self)
  case .withdrawn: try reading.fact(WireWithdrawn.self)
  case .restored: try reading.fact(WireRestored.self)
  case .settingChanged: try reading.fact(WireSettingChanged.self)
  case .holdPlaced: try reading.fact(WireHoldPlaced.self)
  case .holdLifted: try reading.fact(WireHoldLifted.self)
  case .erasureRequested: try reading.fact(WireErasureRequested.self)
  case .erasureConfirmed: try reading.fact(WireErasureConfirmed.self)
  case .erasureWithdrawn: try reading.fact(WireErasureWithdrawn.self)
  case .requestReceived: try reading.fact(WireRequestReceived.self)
  case .requestStepped: try reading.fact(WireRequestStepped.self)
  case .erasureCarriedOut: try reading.fact(WireErasureCarriedOut.self)
  case .noteRectified: try reading.fact(WireNoteRectified.self)
  case .viewRecorded: try reading.fact(WireViewRecorded.self)
  case .glassBroken: try reading.fact(WireGlassBroken.self)
  case .accessReviewed: try reading.fact(WireAccessReviewed.self)
  case .accessDestroyed: try reading.fact(WireAccessDestroyed.self)
  case .returnChecked: try reading.fact(WireReturnChecked.self)
  case .supervisionStepped: try reading.fact(WireSupervisionStepped.self)
  case .measureRecorded: try reading.fact(WireMeasureRecorded.self)
  case .measureStepped: try reading.fact(WireMeasureStepped.self)
  case .adviceRequested: try reading.fact(WireAdviceRequested.self)
  case .adviceAnswered: try reading.fact(WireAdviceAnswered.self)
  case .themeSet: try reading.fact(WireThemeSet.self)
  case .themeStepped: try reading.fact(WireThemeStepped.self)
  case .reportingCodeStepped: try reading.fact(WireReportingCodeStepped.self)
  case .convictionRecorded: try reading.fact(WireConvictionRecorded.self)
  case .spellRecorded: try reading.fact(WireSpellRecorded.self)
  case .careerCorrected: try reading.fact(WireCareerCorrected.self)
  case .riskJudged: try reading.fact(WireRiskJudged.self)
  case .riskStepped: try reading.fact(WireRiskStepped.self)
  case .sentenceRecorded: try reading.fact(WireSentenceRecorded.self)
  case .leaveAuthorised: try reading.fact(WireLeaveAuthorised.self)
  case .noticeReceived: try reading.fact(WireNoticeReceived.self)
  case .noticeStepped: try reading.fact(WireNoticeStepped.self)
  case .noticeExpected: try reading.fact(WireNoticeExpected.self)
  case .caseOpened: try reading.fact(WireCaseOpened.self)
  case .caseClosed: try reading.fact(WireCaseClosed.self)
  case .triageDecided: try reading.fact(WireTriageDecided.self)
  }
}

/// A message of the schema that is the body of a kind.
///
/// The messages stand in `keerpunt.pb.swift`, which is committed, so that building needs no
/// generator. It is made from `keerpunt.proto` in the root of the repository, with protoc-gen-swift
/// 1.39.0 (`swift build -c release --product protoc-gen-swift` in swift-protobuf) in the path:
///
///     protoc --proto_path=Sources/Records --swift_opt=Visibility=Internal \
///       --swift_opt=UseAccessLevelOnImports=true --swift_out=Sources/Records keerpunt.proto
protocol FactMessage: Message {
  /// What the message says; `fields` turns its fields into values or says which one is wrong.
  func fact(_ fields: FieldReader) throws(RecordError) -> Fact
}

/// One body that is being read.
private struct BodyReading {
  let kind: RecordKind
  let body: [UInt8]

  func fact<M: FactMessage>(_: M.Type) throws(RecordError) -> Fact {
    guard let message = try? M(serializedBytes: body) else {
      throw .malformed(kind, .unreadable)
    }
    return try message.fact(FieldReader(kind: kind))
  }
}

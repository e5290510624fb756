package import Casework
import SwiftProtobuf

/// Writes a fact down in the newest form of its kind. The same fact gives the same bytes.
///
/// - Throws: `unwritable` when the body would not fit in 2 GiB; the log has a lower limit.
package func encode(_ fact: Fact) throws(RecordError) -> WrittenFact {
  let kind = RecordKind(fact)
  guard let body = try? body(of: fact) else { throw .unwritable(kind) }
  return WrittenFact(kind: kind.rawValue, schemaMinor: kind.newestMinor, body: body)
}

private func body(of fact: Fact) throws -> [UInt8] {
  switch fact {
  case .organisationRecorded(let organisation):
    try bytes(of: WireOrganisationRecorded(organisation))
  case .memberRecorded(let member): try bytes(of: WireMemberRecorded(member))
  case .absenceRecorded(let absence): try bytes(of: WireAbsenceRecorded(absence))
  case .directoryEntryRecorded(let entry): try bytes(of: WireDirectoryEntryRecorded(entry))

  case .personRegistered(let reference, let identity):
    try bytes(of: WirePersonRegistered(reference, identity))
  case .identityCorrected(let identity): try bytes(of: WireIdentityCorrected(identity))
  case .aliasAdded(let name): try bytes(of: WireAliasAdded(name))
  case .peopleLinked(let other): try bytes(of: WirePeopleLinked(other))
  case .addressRecorded(let address): try bytes(of: WireAddressRecorded(address))
  case .zoneDrawn(let content): try bytes(of: WireZoneDrawn(content))
  case .zoneRemoved(let id, let reason): try bytes(of: WireZoneRemoved(id, reason))
  case .victimInterestRecorded(let interest):
    try bytes(of: WireVictimInterestRecorded(interest))
  case .nearnessTold(let told): try bytes(of: WireNearnessTold(told))
  case .caseAssigned(let user): try bytes(of: WireCaseAssigned(user))

  case .returnAnnounced(let details): try bytes(of: WireReturnAnnounced(details))
  case .returnDetailsCorrected(let id, let details):
    try bytes(of: WireReturnDetailsCorrected(id, details))
  case .returnDateRecorded(let id, let date): try bytes(of: WireReturnDateRecorded(id, date))
  case .returnStatusChanged(let id, let progress):
    try bytes(of: WireReturnStatusChanged(id, progress))
  case .conditionChanged(let id, let condition, let finding):
    try bytes(of: WireConditionChanged(id, condition, finding))
  case .offerChanged(let id, let answer): try bytes(of: WireOfferChanged(id, answer))

  case .noteAdded(let content): try bytes(of: WireNoteAdded(content))
  case .noteAmended(let id, let text): try bytes(of: WireNoteAmended(id, text))
  case .noteRetracted(let id, let reason): try bytes(of: WireNoteRetracted(id, reason))
  case .noteTextWritten(let id, let words): try bytes(of: WireNoteTextWritten(id, words))

  case .draftKept(let content): try bytes(of: WireDraftKept(content))
  case .draftDropped(let id): try bytes(of: WireDraftDropped(id))
  case .contactPlanned(let contact): try bytes(of: WireContactPlanned(contact))
  case .contactHeld(let moment): try bytes(of: WireContactHeld(moment))
  case .taskSet(let content): try bytes(of: WireTaskSet(content))
  case .taskDone(let id, let remark): try bytes(of: WireTaskDone(id, remark))
  case .disclosed(let disclosure): try bytes(of: WireDisclosed(disclosure))
  case .disclosureStepped(let id, let step): try bytes(of: WireDisclosureStepped(id, step))
  case .zvhReferred(let referral): try bytes(of: WireZvhReferred(referral))
  case .zvhStepped(let id, let step, let meeting):
    try bytes(of: WireZvhStepped(id, step, meeting))
  case .meetingPlanned(let content): try bytes(of: WireMeetingPlanned(content))
  case .caseTabled(let tabling): try bytes(of: WireCaseTabled(tabling))
  case .caseDiscussed(let discussion): try bytes(of: WireCaseDiscussed(discussion))
  case .tablesNamed(let names): try bytes(of: WireTablesNamed(names))

  case .supervisionOrdered(let details): try bytes(of: WireSupervisionOrdered(details))
  case .supervisionStarted(let id, let day): try bytes(of: WireSupervisionStarted(id, day))
  case .supervisionLevelSet(let id, let level): try bytes(of: WireSupervisionLevelSet(id, level))

  case .withdrawn(let compensation): try bytes(of: WireWithdrawn(compensation))
  case .restored(let compensation): try bytes(of: WireRestored(compensation))

  // Settings, retention, erasure and rectification
  case .settingChanged(let change): try bytes(of: WireSettingChanged(change))
  case .holdPlaced(let content): try bytes(of: WireHoldPlaced(content))
  case .holdLifted(let id, let reason): try bytes(of: WireHoldLifted(id, reason))
  case .erasureRequested(let request): try bytes(of: WireErasureRequested(request))
  case .erasureConfirmed(let id, let day): try bytes(of: WireErasureConfirmed(id, day))
  case .erasureWithdrawn(let id, let reason): try bytes(of: WireErasureWithdrawn(id, reason))
  case .requestReceived(let request): try bytes(of: WireRequestReceived(request))
  case .requestStepped(let id, let step): try bytes(of: WireRequestStepped(id, step))
  case .erasureCarriedOut(let destroyed): try bytes(of: WireErasureCarriedOut(destroyed))
  case .noteRectified(let id, let text, let reason):
    try bytes(of: WireNoteRectified(id, text, reason))
  case .viewRecorded(let record): try bytes(of: WireViewRecorded(record))
  case .glassBroken(let breaking): try bytes(of: WireGlassBroken(breaking))
  case .accessReviewed(let records, let remark):
    try bytes(of: WireAccessReviewed(records, remark))
  case .accessDestroyed(let destroyed): try bytes(of: WireAccessDestroyed(destroyed))

  case .returnChecked(let id, let kind, let check):
    try bytes(of: WireReturnChecked(id, kind, check))
  case .supervisionStepped(let id, let step): try bytes(of: WireSupervisionStepped(id, step))
  case .measureRecorded(let content): try bytes(of: WireMeasureRecorded(content))
  case .measureStepped(let id, let step): try bytes(of: WireMeasureStepped(id, step))
  case .adviceRequested(let request): try bytes(of: WireAdviceRequested(request))
  case .adviceAnswered(let id, let answer): try bytes(of: WireAdviceAnswered(id, answer))
  case .themeSet(let content): try bytes(of: WireThemeSet(content))
  case .themeStepped(let id, let step): try bytes(of: WireThemeStepped(id, step))
  case .reportingCodeStepped(let content): try bytes(of: WireReportingCodeStepped(content))
  case .convictionRecorded(let content): try bytes(of: WireConvictionRecorded(content))
  case .spellRecorded(let content): try bytes(of: WireSpellRecorded(content))
  case .careerCorrected(let id, let step): try bytes(of: WireCareerCorrected(id, step))
  case .riskJudged(let content): try bytes(of: WireRiskJudged(content))
  case .riskStepped(let id, let step): try bytes(of: WireRiskStepped(id, step))
  case .sentenceRecorded(let sentence): try bytes(of: WireSentenceRecorded(sentence))
  case .leaveAuthorised(let leave): try bytes(of: WireLeaveAuthorised(leave))
  case .noticeReceived(let notice): try bytes(of: WireNoticeReceived(notice))
  case .noticeStepped(let id, let step): try bytes(of: WireNoticeStepped(id, step))
  case .noticeExpected(let expected): try bytes(of: WireNoticeExpected(expected))
  case .caseOpened(let opening): try bytes(of: WireCaseOpened(opening))
  case .caseClosed(let id, let reason): try bytes(of: WireCaseClosed(id, reason))
  case .triageDecided(let decision): try bytes(of: WireTriageDecided(decision))
  }
}

private func bytes(of message: some Message) throws -> [UInt8] { try message.serializedBytes() }

/// Why a decision cannot be taken. Nothing was recorded; the texts stand in the catalogue.
package enum Refusal: Error, Hashable, Sendable {
  /// The role only reads.
  case roleOnlyReads(Role)
  /// No such person for this viewer: not recorded, or not to be seen.
  case unknownPerson
  case unknownReturn
  case unknownNote
  /// A draft that is not the viewer's own is not there.
  case unknownDraft
  case unknownTask
  case unknownSupervision
  case unknownDirectoryEntry
  /// Every reference number is taken: the log holds 900,000 people.
  case referencesExhausted
  /// A fact of this kind does not belong in the compartment of the identity.
  case wrongCompartment(Compartment)
  /// A name needs a surname.
  case surnameMissing
  case birthDateInFuture(PartialDate)
  case textMissing
  case titleMissing
  case reasonMissing
  /// Who disputes it is not said.
  case disputerMissing
  case dateMissing
  case dateNotExpected
  case receivedInFuture(CivilDate)
  case observedInFuture(Moment)
  case happenedInFuture(CivilDate)
  case periodReversed(CivilDate, CivilDate)
  case statusNotAllowed(from: ReturnStatus, to: ReturnStatus, allowed: [ReturnStatus])
  /// Ready, while these basic conditions are open and no override says why.
  case conditionsOpen([BasicConditionKind])
  case conditionNotAllowed(
    BasicConditionKind, from: ConditionState, to: ConditionState, allowed: [ConditionState])
  case offerNotAllowed(from: OfferState?, to: OfferState, allowed: [OfferState])
  case sameDateAlready(ReturnDate)
  case ownerAlready(UserName?)
  case taskAlreadyDone
  case contactAlreadySettled
  case noteAlreadyRetracted
  case supervisionAlreadyStarted(CivilDate)
  case levelAlready(SupervisionLevel)
  case deputyIsAbsentee(UserName)
  case sameCompartment
  case alreadyLinked
  // Zones and victims
  /// No order or condition that stands in the file is about an area.
  case noZoneHere
  case zonePurposeNotHere(ZonePurpose)
  case zoneShapeMissing
  case zoneAlreadyMarked
  case unknownZone
  /// The area of a victim is for who holds that compartment.
  case victimAreaNotYours
  /// An area, while there is no interest.
  case areaWithoutInterest
  case unknownAddress
  case nothingToUndo
  case nothingToRedo
  /// Somebody built upon it since; who, and when.
  case builtUpon(by: UserName, at: Moment)

  // Settings, retention, erasure and rectification
  case settingOutOfBounds(SettingID, Int)
  case settingInPast(CivilDate)
  case settingAlready(SettingID, Int)
  case unknownHold
  case holdAlreadyLifted
  case unknownErasure
  case erasureAlreadyRequested
  case erasureNotConfirmed
  case erasureAlreadyConfirmed
  case erasureAlreadyWithdrawn
  case erasureAlreadyCarriedOut
  /// Who asks cannot be the one who confirms.
  case erasureNeedsAnother
  /// One of the two has to be a privacy officer, and both where there are two.
  case privacyOfficerConfirms
  case erasureOnHold(HoldGround)
  /// The first day on which it may be carried out.
  case erasureTooEarly(CivilDate)
  /// The log has no keys of this person: destroying keys would destroy nothing.
  case keySlotsMissing
  case otherRetentionRule
  /// The last day of the term.
  case retentionNotDue(CivilDate)
  /// A judgment is taken about one person at a time (domain.md H3).
  case oneAtATime
  /// Undo does not take this back; it has a way of its own.
  case hasItsOwnWithdrawal(DecisionKind)
  // Sharing
  case unknownDisclosure
  case disclosureAlreadyWithdrawn
  /// The law ties this ground to another compartment.
  case groundNotHere(DisclosureGround, Compartment)
  /// A ground in one's own words, without the words.
  case groundMissing
  case purposeMissing
  case sharedFieldsMissing
  /// What exactly was shared, or should have been, is not said.
  case sharedWordsMissing
  case deciderMissing
  // The house and its meetings
  case unknownZvhCase
  /// There is a case already that waits for triage or is worked on.
  case zvhCaseRuns
  case zvhStepNotAllowed(ZvhStepKind, in: ZvhState, allowed: [ZvhStepKind])
  case referrerMissing
  /// What the referral lacks before the house can take it up (ZV-3).
  case referralIncomplete([ZvhField])
  /// Neither a, b and c together nor d (ZV-1).
  case criteriaNotMet
  case tableMissing
  case agreementOwnerMissing
  case agreementInPast(CivilDate)
  case unknownAgreement
  /// How many stand in the way of closing.
  case agreementsOpen(Int)
  case unknownMeeting
  case meetingInPast(CivilDate)
  case meetingOver(CivilDate)
  case meetingNotYet(CivilDate)
  case alreadyTabled
  case notTabled
  case alreadyDiscussed
  case tablesAlready
  // Measures
  case unknownMeasure
  case measureStepNotAllowed(MeasureStepKind, in: MeasureState, allowed: [MeasureStepKind])
  case authorityNotAllowed(MeasureType, MeasureAuthority, allowed: [MeasureAuthority])
  case contentNotAllowed(MeasureType, OrderContent)
  /// What the order holds is not said.
  case contentsMissing(MeasureType)
  case namedDaysNotHere(MeasureType)
  case namedDaysOutOfBounds(Int)
  /// Why this and not less is not said (ME-14).
  case proportionalityMissing
  /// The clock of this measure counts the hours.
  case hourMissing(MeasureType)
  /// The law sets no duration: the order, or the extension, has to.
  case endMissing(MeasureType)
  /// Later than the rule allows; the latest end.
  case endBeyondRule(RuleID, latest: Due)
  /// The act does not hold any more on that day; the last day on which it did.
  case ruleLapsed(RuleID, CivilDate)
  /// An extension that lengthens nothing; the end that stands.
  case endNotLater(Due)
  case minorNotAllowed(MeasureType)
  /// A direction of the prosecutor holds an area ban already; until when.
  case areaBanDoubled(until: Due?)
  case notExtendable(MeasureType)
  /// The rule allows no further extension; how many there are.
  case extensionsExhausted(RuleID, extensions: Int)
  /// It was over before it was extended.
  case extensionTooLate(Due)
  case prosecutionNotBrought
  case noOpenBreach
  case noOpenContest
  case answerMissing
  /// It cannot have run out yet; when it does.
  case measureNotOver(Due)

  // Supervision
  case supervisionStepNotAllowed(
    SupervisionStepKind, in: SupervisionPhase, allowed: [SupervisionStepKind])
  /// After the closure notice nothing changes but the advice to the municipality.
  case supervisionClosed
  case intervalOutOfBounds(Int)
  case conditionNotInFrame(SpecialConditionKind, SupervisionFrame)
  case unknownCondition
  /// No breach or alert is open on which it could be judged that no step is needed.
  case nothingReported
  /// Nothing went out with that step, or it was retracted already.
  case nothingToRetract

  // Advice, cases without detention, custody, signals
  case unknownAdvice
  /// The day of the answer that stands.
  case adviceAlreadyAnswered(CivilDate)
  // Themes, the reporting code, the career line, judgments of risk
  case unknownTheme
  /// The theme has no place in the compartment of the identity.
  case themeNotHere(ThemeKind, Compartment)
  case themeAlready(ThemeKind)
  /// The day on which it ended.
  case themeEnded(CivilDate)
  /// The case in the approach of radicalisation was closed on this day (NEW-3).
  case shielded(since: CivilDate)
  case hicKindMissing
  case questionNotOfTheme(ThemeQuestion, ThemeKind)
  /// Adolescent law was not weighed, and it is not said why (TZ-18).
  case whyNotMissing
  case partnerMissing
  case codeNotHere(Compartment)
  case codeStepNotAllowed(ReportingCodeStepKind, allowed: [ReportingCodeStepKind])
  /// The kindcheck holds no words, so that it can hold no child's name (H9).
  case childCheckWithWords
  /// Whether to report and whether to arrange help is not decided.
  case codeUndecided
  /// Whether Veilig Thuis is involved already was not asked (VT-4).
  case safeHomeNotAsked
  /// There is no decision that a correction could replace.
  case nothingToCorrect
  /// A career line belongs to supervision alone (H16).
  case careerNotHere(Compartment)
  case unknownCareerItem
  case sourceMissing
  case careerCorrectionNotAllowed(CareerCorrectionKind, allowed: [CareerCorrectionKind])
  case judgmentNotHere(RiskInstrument, Compartment)
  case unknownJudgment
  case judgmentWithdrawn
  case assessorMissing
  case narrativeMissing
  case outcomeMissing
  case levelNotAllowed(RiskLevel, RiskInstrument)
  /// OXREC was no part of that instrument.
  case oxrecNotPart(RiskInstrument)
  case lifeEventMissing
  case unknownRequest
  case requestNotInRegime(SubjectRequestKind, RequestRegime)
  case requestStepNotAllowed(RequestStepKind, in: RequestState, allowed: [RequestStepKind])
  case identityNotChecked
  /// An access file is read by two people together, one of whom may read what is in it.
  case accessFileTakesTwo
  case requestExtendedAlready
  case requestNotExtendable(RuleID)
  /// The last day on which the person could be told.
  case requestExtendedTooLate(CivilDate)
  case groundDoesNotFit(RequestRefusalGround, SubjectRequestKind)
  case unknownCase
  case caseAlreadyClosed
  case sentenceTooLong
  case sentenceEmpty
  /// The nature of a conviction has no place in this compartment.
  case natureNotHere(Compartment)
  /// The signal is about nothing that stands in the file.
  case unknownMatter
  case receiverMissing
  case snoozeNotLater(CivilDate)
  case snoozeTooLong(latest: CivilDate)

  // Notices to the mayor
  /// Notices stand in the BIJ compartment alone.
  case noticeNotHere(Compartment)
  case unknownNotice
  case noticeNumberMissing
  /// The same message is on record; when it was received.
  case noticeAlready(number: String, on: CivilDate)
  case noticeStepNotAllowed(NoticeStepKind, in: NoticeState, allowed: [NoticeStepKind])
  /// Nothing is decided before it was assessed, and anew after the sender changed the notice.
  case assessmentMissing
  /// What follows from the decision is not said.
  case noticeOutcomeMissing
  case outcomeNotAllowed(NoticeOutcome, NoticeStepKind)

  // Access: who saw what
  /// The role lacks a right.
  case notAllowed(Right, Role)
  /// The words that glass is broken with are too short; how many characters they need.
  case wordsTooShort(Int)
  /// The dossier opens without breaking glass.
  case glassNotNeeded
  /// Nothing was chosen to be marked as reviewed.
  case nothingToReview
}

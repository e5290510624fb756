/// What somebody wants to decide. `decide` turns it into events or refuses it with the reason.
package enum Command: Hashable, Sendable {
  // Administration
  case recordOrganisation(Organisation)
  case recordMember(Member)
  case recordAbsence(Absence)
  case recordDirectoryEntry(DirectoryEntry)

  // People
  case register(NewPerson)
  case correctIdentity(PersonID, Identity)
  case addAlias(PersonID, PersonName)
  /// Says that two identities in different compartments are one person.
  case link(PersonID, PersonID)
  case recordAddress(PersonID, Address)
  case drawZone(PersonID, ZoneContent)
  case removeZone(PersonID, ZoneID, reason: String)
  /// Of a person in any compartment that the viewer sees; it is recorded in the victim compartment.
  case recordVictimInterest(PersonID, VictimInterest)
  case tellNearness(PersonID, NearnessTold)
  case assign(PersonID, to: UserName?)

  // Returns
  case announceReturn(PersonID, NewReturn)
  case correctReturn(PersonID, ReturnID, ReturnDetails)
  case recordReturnDate(PersonID, ReturnID, ReturnDate)
  /// `override` says why a return is ready although basic conditions are open.
  case changeStatus(PersonID, ReturnID, ReturnProgress, override: String?)
  case changeCondition(PersonID, ReturnID, BasicConditionKind, ConditionFinding)
  case answerOffer(PersonID, ReturnID, OfferAnswer)

  // Notes
  case addNote(PersonID, NoteContent)
  case amendNote(PersonID, NoteID, text: String)
  case retractNote(PersonID, NoteID, reason: String)
  case keepDraft(PersonID, DraftContent, replacing: RecordID?)
  case dropDraft(PersonID, RecordID)

  // Contacts and tasks
  case planContact(PersonID, PlannedContact)
  case recordContact(PersonID, ContactMoment)
  case setTask(PersonID, TaskContent)
  case finishTask(PersonID, TaskID, remark: String)
  // What is shared with others
  case disclose(PersonID, Disclosure)
  /// `telling`: the task to tell whoever got it (AVG art. 19).
  case stepDisclosure(PersonID, DisclosureID, DisclosureStep, telling: TaskContent)
  // The Zorg- en Veiligheidshuis, and its meetings
  case referToZvh(PersonID, ZvhReferral)
  case stepZvh(PersonID, ZvhCaseID, ZvhStep, at: MeetingID?)
  case planMeeting(MeetingContent)
  case tableCase(PersonID, CaseTabling)
  case discussCase(PersonID, CaseDiscussion)
  case nameTables([String])

  // Supervision
  case orderSupervision(PersonID, SupervisionDetails)
  case startSupervision(PersonID, SupervisionID, on: CivilDate)
  case setSupervisionLevel(PersonID, SupervisionID, SupervisionLevel)

  case stepSupervision(PersonID, SupervisionID, SupervisionStep)

  // Measures, advice, cases without detention, custody, checks around a return
  case recordMeasure(PersonID, MeasureContent)
  case stepMeasure(PersonID, MeasureID, MeasureStep)
  case requestAdvice(PersonID, AdviceRequest)
  case answerAdvice(PersonID, AdviceID, AdviceAnswer)
  // Themes, the reporting code, the career line, judgments of risk
  case setTheme(PersonID, ThemeContent)
  case stepTheme(PersonID, ThemeID, ThemeStep)
  case stepReportingCode(PersonID, ReportingCodeStep)
  case recordConviction(PersonID, Conviction)
  case recordSpell(PersonID, Spell)
  case correctCareer(PersonID, CareerID, CareerCorrection)
  case judgeRisk(PersonID, RiskJudgment)
  case stepRisk(PersonID, RiskJudgmentID, RiskStep)
  case openCase(PersonID, CaseOpening)
  case closeCase(PersonID, CaseID, reason: String)
  case recordSentence(PersonID, Sentence)
  case authoriseLeave(PersonID, LeaveAuthorisation)
  // Notices to the mayor
  case receiveNotice(PersonID, BijNotice)
  case stepNotice(PersonID, NoticeID, NoticeStep)
  case expectNotice(PersonID, ExpectedNotice)
  case checkReturn(PersonID, ReturnID, ReturnCheckKind, ReturnCheck)
  /// Decides on one signal of the queue.
  case decideTriage(PersonID, TriageDecision)

  // Settings, retention, erasure and rectification
  case changeSetting(SettingChange)
  case placeHold(PersonID, HoldContent)
  case liftHold(PersonID, HoldID, reason: String)
  case requestErasure(PersonID, ErasureRequest)
  case confirmErasure(PersonID, ErasureID)
  case withdrawErasure(PersonID, ErasureID, reason: String)
  case receiveRequest(PersonID, SubjectRequest)
  case stepRequest(PersonID, RequestID, RequestStep)
  /// `keySlots`: where in the keyring all keys of this person in this compartment stand.
  case carryOutErasure(PersonID, ErasureID, keySlots: [[UInt8]])
  /// `text` is the whole note as it should have read, amendments up to now included.
  case rectifyNote(PersonID, NoteID, text: String, reason: String)
  /// The same by a privacy officer, who reads no file (AVG art. 16): the owner of the case is told by
  /// these tasks, and whoever got the note is (art. 19).
  case rectifyForPerson(
    PersonID, NoteID, text: String, reason: String, telling: [TaskContent])
  // Access: who saw what
  case recordAccess(AccessRecord)
  /// Opens a supervision dossier that is not the viewer's to open (C7, H12).
  case breakGlass(PersonID, GlassBreaking, from: AccessOrigin)
  /// Marks records of access as reviewed.
  case reviewAccess([RecordID], remark: String)
}

/// A person who is not in the log yet, as a form or an import row gives them.
package struct NewPerson: Hashable, Sendable {
  package var identity: Identity
  /// `nil` for the home compartment of the log.
  package var compartment: Compartment?
  package var aliases: [PersonName]
  package var addresses: [Address]
  package var owner: UserName?
  package var firstReturn: NewReturn?
  /// A notice about somebody who was not known yet; in the BIJ compartment alone.
  package var firstNotice: BijNotice?

  package init(
    identity: Identity, compartment: Compartment? = nil, aliases: [PersonName] = [],
    addresses: [Address] = [], owner: UserName? = nil, firstReturn: NewReturn? = nil,
    firstNotice: BijNotice? = nil
  ) {
    self.identity = identity
    self.compartment = compartment
    self.aliases = aliases
    self.addresses = addresses
    self.owner = owner
    self.firstReturn = firstReturn
    self.firstNotice = firstNotice
  }
}

/// A return that is announced, with the dates that came along.
package struct NewReturn: Hashable, Sendable {
  package var details: ReturnDetails
  package var dates: [ReturnDate]

  package init(details: ReturnDetails, dates: [ReturnDate] = []) {
    self.details = details
    self.dates = dates
  }
}

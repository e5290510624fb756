import Casework

extension JSONObject {
  /// Adds what a fact says, its keys always in the same order and all of them there.
  mutating func add(_ fact: Fact) {
    switch fact {
    case .organisationRecorded(let organisation): add(organisation)
    case .memberRecorded(let member): add(member)
    case .absenceRecorded(let absence): add(absence)
    case .directoryEntryRecorded(let entry): add(entry)

    case .personRegistered(let reference, let identity):
      add("reference", reference.description)
      add(identity)
    case .identityCorrected(let identity): add(identity)
    case .aliasAdded(let name): add(name)
    case .peopleLinked(let other): add("other", other)
    case .addressRecorded(let address): add(address)
    case .zoneDrawn, .zoneRemoved, .victimInterestRecorded, .nearnessTold: add(zone: fact)
    case .caseAssigned(let user): add("to", user?.text)

    case .returnAnnounced(let details): add(details)
    case .returnDetailsCorrected(let id, let details):
      add("return", id)
      add(details)
    case .returnDateRecorded(let id, let date):
      add("return", id)
      add(date)
    case .returnStatusChanged(let id, let progress):
      add("return", id)
      add("status", progress.status.rawValue)
      add("reason", progress.reason)
    case .conditionChanged(let id, let condition, let finding):
      add("return", id)
      add("condition", condition.rawValue)
      add("state", finding.state.rawValue)
      add("remark", finding.remark)
    case .offerChanged(let id, let answer):
      add("return", id)
      add("state", answer.state.rawValue)
      add("on", answer.on)
      add("reason", answer.reason)

    case .noteAdded(let content): add(content)
    case .noteAmended(let id, let text):
      add("note", id)
      add("text", text)
    case .noteRetracted(let id, let reason):
      add("note", id)
      add("reason", reason)
    case .noteTextWritten(let id, let words):
      add("event", id)
      add("text", words.text)
      add("source", words.source)
      add("disputedBy", words.disputedBy)
      add("reason", words.reason)

    case .draftKept(let content):
      add("form", content.form)
      add("fields", content.fields.map(\.name))
      add("texts", content.fields.map(\.text))
    case .draftDropped(let id): add("draft", id)
    case .contactPlanned(let contact): add(contact)
    case .contactHeld(let moment): add(moment)
    case .taskSet(let content):
      add("title", content.title)
      add("due", content.due)
      add("assignee", content.assignee?.text)
    case .taskDone(let id, let remark):
      add("task", id)
      add("remark", remark)
    case .disclosed, .disclosureStepped: add(shared: fact)
    case .zvhReferred, .zvhStepped: add(house: fact)
    case .meetingPlanned, .caseTabled, .caseDiscussed, .tablesNamed: add(meeting: fact)

    case .supervisionOrdered(let details): add(details)
    case .supervisionStarted(let id, let day):
      add("supervision", id)
      add("on", day)
    case .supervisionLevelSet(let id, let level):
      add("supervision", id)
      add("level", level.rawValue)

    case .withdrawn(let compensation), .restored(let compensation):
      add("decision", compensation.decision)
      add("events", compensation.events.map(\.text))

    // Settings, retention, erasure and rectification
    case .settingChanged(let change):
      add("setting", change.setting.rawValue)
      add("value", change.value)
      add("from", change.from)
    case .holdPlaced(let content):
      add("ground", content.ground.rawValue)
      add("remark", content.remark)
    case .holdLifted(let id, let reason):
      add("hold", id)
      add("reason", reason)
    case .erasureRequested(let request):
      add(request.ground)
      add("remark", request.remark)
    case .erasureConfirmed(let id, let day):
      add("erasure", id)
      add("destroyFrom", day)
    case .erasureWithdrawn(let id, let reason):
      add("erasure", id)
      add("reason", reason)
    case .requestReceived(let request): add(request)
    case .requestStepped(let id, let step):
      add("request", id)
      add(step)
    case .erasureCarriedOut(let destroyed): add(destroyed)
    case .noteRectified(let id, let text, let reason):
      add("note", id)
      add("text", text)
      add("reason", reason)
    case .viewRecorded(let record): add(record)
    case .glassBroken(let breaking):
      add("ground", breaking.ground.rawValue)
      add("words", breaking.words)
    case .accessReviewed(let records, let remark):
      add("records", records.map(\.text))
      add("remark", remark)
    case .accessDestroyed(let destroyed):
      add("through", destroyed.through)
      add("count", destroyed.count)
      add("months", destroyed.months)

    case .returnChecked, .supervisionStepped, .measureRecorded, .measureStepped,
      .adviceRequested, .adviceAnswered, .sentenceRecorded, .leaveAuthorised, .caseOpened,
      .caseClosed, .triageDecided:
      add(matter: fact)
    case .themeSet, .themeStepped, .reportingCodeStepped, .convictionRecorded, .spellRecorded,
      .careerCorrected, .riskJudged, .riskStepped:
      add(background: fact)
    case .noticeReceived, .noticeStepped, .noticeExpected: add(notice: fact)
    }
  }

  private mutating func add(_ organisation: Organisation) {
    add("name", organisation.name)
    add("municipality", organisation.municipality?.text)
    add("home", organisation.home.rawValue)
  }

  private mutating func add(_ member: Member) {
    add("user", member.user.text)
    add("name", member.name)
    add("role", member.role.rawValue)
    add("team", member.team)
  }

  private mutating func add(_ absence: Absence) {
    add("user", absence.user.text)
    add("first", absence.first)
    add("last", absence.last)
    add("deputy", absence.deputy?.text)
  }

  private mutating func add(_ entry: DirectoryEntry) {
    add("replaces", entry.replaces)
    add("organisation", entry.organisation)
    add("role", entry.role)
    add("name", entry.name)
    add("phone", entry.phone)
    add("hours", entry.hours)
    add("deputy", entry.deputy)
  }

  private mutating func add(_ name: PersonName) {
    add("given", name.given)
    add("prefix", name.prefix)
    add("surname", name.surname)
  }

  private mutating func add(_ identity: Identity) {
    add(identity.name)
    add("birthDate", identity.birthDate.iso)
    add("citizenServiceNumber", identity.citizenServiceNumber?.digits)
    if let number = identity.chainNumber { add("chainNumber", number.text) }
  }

  private mutating func add(_ address: Address) {
    add("for", address.kind.rawValue)
    add("street", address.street)
    add("houseNumber", address.houseNumber)
    add("postcode", address.postcode?.text)
    add("city", address.city)
    add("source", address.source.rawValue)
    add("verifiedOn", address.verifiedOn)
    if let coordinate = address.coordinate { add("coordinate", coordinate.text) }
  }

  private mutating func add(_ details: ReturnDetails) {
    add("type", details.type.rawValue)
    add("institution", details.institution)
    add("municipality", details.municipality?.text)
  }

  private mutating func add(_ date: ReturnDate) {
    add("dateKind", date.kind.rawValue)
    add("date", date.date)
    add("time", date.time?.iso)
    add("quality", date.quality.rawValue)
    add("source", date.source.rawValue)
    add("receivedOn", date.receivedOn)
  }

  private mutating func add(_ content: NoteContent) {
    add("category", content.category.rawValue)
    add("reliability", content.reliability.rawValue)
    add("source", content.source)
    add("text", content.text)
    add("observedAt", content.observedAt.isoUTC)
    add("disputedBy", content.disputedBy)
  }

  private mutating func add(_ contact: PlannedContact) {
    add("on", contact.on)
    add("time", contact.time?.iso)
    add("by", contact.kind.rawValue)
    add("with", contact.with)
  }

  private mutating func add(_ moment: ContactMoment) {
    add("planned", moment.planned)
    add("on", moment.on)
    add("by", moment.kind.rawValue)
    add("outcome", moment.outcome.rawValue)
    add("remark", moment.remark)
  }

  private mutating func add(_ details: SupervisionDetails) {
    add("frame", details.frame.rawValue)
    add("organisation", details.organisation.rawValue)
    add("receivedOn", details.receivedOn)
    add("probationStart", details.probationStart)
    add("probationEnd", details.probationEnd)
    add("level", details.level.rawValue)
  }
}

import Casework

/// Facts that cover every kind, every value of every choice, and every field both there and absent.
enum Samples {
  static let all: [Fact] =
    administration + people + places + returns + conditions + rest + access + erasure + requests
    + matters + sharing + house + background + notices

  static let id = RecordID(high: 0x019A_B1C2_D3E4_7F01, low: 0x8123_4567_89AB_CDEF)
  static let otherID = RecordID(high: .max, low: 0)
  static let zeroID = RecordID(high: 0, low: 0)
  static let day = CivilDate(year: 2026, month: 11, day: 23)!
  static let epoch = CivilDate(daysSince1970: 0)
  static let municipality = MunicipalityCode("0363")!
  static let user = UserName("j.devries")

  static let administration: [Fact] =
    Compartment.allCases.map {
      .organisationRecorded(
        Organisation(name: "Gemeente Zwanendam", municipality: municipality, home: $0))
    } + [
      .organisationRecorded(Organisation(name: "", municipality: nil, home: .zvh))
    ]
    + Role.allCases.map {
      .memberRecorded(Member(user: user, name: "Jörg de Vries", role: $0, team: "Noord"))
    } + [
      .memberRecorded(Member(user: UserName(""), name: "", role: .practice, team: "")),
      .absenceRecorded(
        Absence(user: user, first: day, last: day.adding(days: 14), deputy: UserName("a.bos"))),
      .absenceRecorded(Absence(user: user, first: .earliest, last: .latest, deputy: nil)),
      .absenceRecorded(Absence(user: user, first: epoch, last: epoch, deputy: UserName(""))),
      .directoryEntryRecorded(
        DirectoryEntry(
          organisation: "PI Zwanendam", role: "casemanager", name: "S. Yılmaz",
          phone: "088 000 00 00", hours: "ma-vr tot 17:00", deputy: "K. Ng")),
      .directoryEntryRecorded(
        DirectoryEntry(
          replaces: id, organisation: "", role: "", name: "", phone: "", hours: "")),
    ]

  static let people: [Fact] =
    [
      .personRegistered(
        Reference(number: 104_233)!,
        Identity(
          name: PersonName(given: "Ravi", prefix: "de", surname: "Vos"),
          birthDate: PartialDate(iso: "1988-03-12")!,
          citizenServiceNumber: try! CitizenServiceNumber(validating: "123456782"))),
      .personRegistered(
        Reference(number: 999_999)!,
        Identity(
          name: PersonName(given: "", prefix: "", surname: "Ó Súilleabháin-李"),
          birthDate: PartialDate(iso: "1988-00-00")!)),
      .identityCorrected(
        Identity(
          name: PersonName(given: "A.B.", prefix: "van der", surname: "Berg-de Wit"),
          birthDate: .unknown,
          citizenServiceNumber: try! CitizenServiceNumber(validating: "010000008"))),
      .identityCorrected(
        Identity(
          name: PersonName(given: "", prefix: "", surname: "Vos"), birthDate: .unknown,
          chainNumber: ChainNumber("0123 45ab")!)),
      .identityCorrected(
        Identity(
          name: PersonName(given: "", prefix: "", surname: ""),
          birthDate: PartialDate(iso: "0000-02-29")!)),
      .aliasAdded(PersonName(given: "", prefix: "", surname: "Kleine Ro")),
      .aliasAdded(PersonName(given: "Zoe\u{301}", prefix: "'t", surname: "Hooft")),
      .peopleLinked(other: id), .peopleLinked(other: otherID), .peopleLinked(other: zeroID),
      .caseAssigned(to: user), .caseAssigned(to: UserName("")), .caseAssigned(to: nil),
      .addressRecorded(
        Address(
          kind: .intended, street: "", houseNumber: "", postcode: nil, city: "",
          source: .person, verifiedOn: nil)),
    ]
    + AddressKind.allCases.map {
      .addressRecorded(
        Address(
          kind: $0, street: "Zwanenkade", houseNumber: "12 bis", postcode: Postcode("1012 RD"),
          city: "Zwanendam", source: .municipality, verifiedOn: day))
    }
    + AddressSource.allCases.map {
      .addressRecorded(
        Address(
          kind: .home, street: "Zwanenkade", houseNumber: "12", postcode: nil,
          city: "Zwanendam", source: $0, verifiedOn: epoch))
    }

  static let returns: [Fact] =
    ReturnType.allCases.map {
      .returnAnnounced(ReturnDetails(type: $0, institution: "PI Lelystad"))
    } + [
      .returnDetailsCorrected(
        of: id, ReturnDetails(type: .unknown, institution: "", municipality: municipality))
    ]
    + ReturnDateKind.allCases.map {
      .returnDateRecorded(
        of: id,
        ReturnDate(
          kind: $0, date: day, time: CivilTime(hour: 9, minute: 5), quality: .confirmed,
          source: .custodialAgency, receivedOn: day.adding(days: -30)))
    }
    + DateQuality.allCases.map {
      .returnDateRecorded(
        of: otherID,
        ReturnDate(
          kind: .sentenceEnd, date: nil, quality: $0, source: .ours, receivedOn: epoch))
    }
    + DateSource.allCases.map {
      .returnDateRecorded(
        of: zeroID,
        ReturnDate(
          kind: .leaveEnd, date: epoch, time: .midnight, quality: .computed, source: $0,
          receivedOn: .earliest))
    }
    + ReturnStatus.allCases.map {
      .returnStatusChanged(of: id, ReturnProgress(status: $0, reason: "Verhuisd naar \"elders\""))
    } + [.returnStatusChanged(of: id, ReturnProgress(status: .ready))]

  static let conditions: [Fact] =
    BasicConditionKind.allCases.map {
      .conditionChanged(of: id, $0, ConditionFinding(state: .arranged, remark: "ID-kaart"))
    }
    + ConditionState.allCases.map {
      .conditionChanged(of: id, .housing, ConditionFinding(state: $0))
    }
    + OfferState.allCases.map {
      .offerChanged(of: id, OfferAnswer(state: $0, on: day, reason: "Wil het zelf doen"))
    } + [.offerChanged(of: id, OfferAnswer(state: .offered, on: epoch))]

  static let rest: [Fact] =
    NoteCategory.allCases.map { .noteAdded(note($0, .fact)) }
    + Reliability.allCases.map { .noteAdded(note(.safety, $0, disputedBy: "betrokkene")) }
    + [
      .noteAdded(
        NoteContent(
          category: .other, reliability: .opinion, source: "", text: "",
          observedAt: Moment(milliseconds: 0))),
      .noteAdded(
        NoteContent(
          category: .other, reliability: .opinion, source: "wijkagent",
          text: "Regel 1\nRegel 2\t\u{1B}[31m \\ \u{85}\u{2028}👩🏽‍🚒",
          observedAt: Moment(milliseconds: -1))),
      .noteAmended(id, text: "Gaat om de broer."), .noteAmended(id, text: ""),
      .noteRetracted(id, reason: "Verkeerde persoon"), .noteRetracted(id, reason: ""),
      .noteTextWritten(
        of: id, NoteWords(text: "Opvang is vol.", source: "wijkagent", disputedBy: "betrokkene")),
      .noteTextWritten(of: otherID, NoteWords(text: "Had ruzie.", reason: "verkeerd gehoord")),
      .noteTextWritten(of: id, NoteWords()),
      .draftKept(
        DraftContent(
          form: ["note", id.text],
          fields: [
            DraftContent.Field(name: "category", text: "housing"),
            DraftContent.Field(name: "text", text: "Belde de opvang.\nEr is plek."),
            DraftContent.Field(name: "source", text: ""),
          ])),
      .draftKept(DraftContent(form: [], fields: [])), .draftDropped(id),
      .contactHeld(
        ContactMoment(planned: id, on: day, kind: .visit, remark: "Afspraak: maandag bellen")),
      .taskSet(TaskContent(title: "Uitkering aanvragen", due: day, assignee: user)),
      .taskSet(TaskContent(title: "", due: epoch)),
      .taskDone(id, remark: "Gedaan"), .taskDone(id, remark: ""),
      .supervisionStarted(id, on: day), .supervisionStarted(id, on: epoch),
      .withdrawn(Compensation(decision: id, events: [id, otherID, zeroID])),
      .withdrawn(Compensation(decision: id, events: [])),
      .restored(Compensation(decision: id, events: [id])),
      .restored(Compensation(decision: otherID, events: [])),
    ]
    + ContactKind.allCases.map {
      .contactPlanned(
        PlannedContact(on: day, time: CivilTime(hour: 23, minute: 59), kind: $0, with: "moeder"))
    } + [.contactPlanned(PlannedContact(on: epoch, kind: .office))]
    + ContactOutcome.allCases.map {
      .contactHeld(ContactMoment(on: day, kind: .phone, outcome: $0))
    }
    + SupervisionFrame.allCases.map { .supervisionOrdered(order($0, .svg, .two)) }
    + SupervisionOrganisation.allCases.map { .supervisionOrdered(order(.youth, $0, .one)) }
    + SupervisionLevel.allCases.flatMap {
      [.supervisionLevelSet(id, $0), .supervisionOrdered(order(.tbsConditions, .svg, $0))]
    } + [
      .supervisionOrdered(
        SupervisionDetails(
          frame: .conditionalRelease, organisation: .legerDesHeils, receivedOn: epoch,
          probationStart: nil, probationEnd: nil, level: .three))
    ]

  private static func note(
    _ category: NoteCategory, _ reliability: Reliability, disputedBy: String = ""
  ) -> NoteContent {
    NoteContent(
      category: category, reliability: reliability, source: "casemanager PI",
      text: "Slaapt de eerste weken bij zijn zus.",
      observedAt: Moment(milliseconds: 1_795_424_400_123), disputedBy: disputedBy)
  }

  private static func order(
    _ frame: SupervisionFrame, _ organisation: SupervisionOrganisation, _ level: SupervisionLevel
  ) -> SupervisionDetails {
    SupervisionDetails(
      frame: frame, organisation: organisation, receivedOn: day,
      probationStart: day.adding(days: 1), probationEnd: day.adding(months: 24), level: level)
  }
}

import Casework
import Exchange

extension Office {
  /// An office that knows one person, in two compartments, of whom everything is recorded that can
  /// be.
  static func full() -> Office {
    var office = Office()
    let day = CivilDate(iso: "2026-11-01")!
    let identity = Identity(
      name: PersonName(given: "Ravi", prefix: "de", surname: "Vos"),
      birthDate: PartialDate(iso: "1989-03-12")!,
      citizenServiceNumber: try! CitizenServiceNumber(validating: "111222333"))
    let address = Address(
      kind: .intended, street: "Kade", houseNumber: "12a", postcode: Postcode("1012RD"),
      city: "Zwanendam", source: .municipality, verifiedOn: day)
    let date = ReturnDate(
      kind: .conditionalRelease, date: CivilDate(iso: "2026-12-04"), time: CivilTime(iso: "09:00"),
      quality: .confirmed, source: .custodialAgency, receivedOn: day)
    let new = NewReturn(
      details: ReturnDetails(
        type: .conditionalRelease, institution: "PI Lelystad",
        municipality: MunicipalityCode("1999")), dates: [date])
    let person = office.decide([
      .register(
        NewPerson(
          identity: identity, aliases: [PersonName(parsing: "Rafi Fox")], addresses: [address],
          owner: UserName("noor"), firstReturn: new))
    ])[0].id
    office.fill(person, date)
    office.impose(on: person)
    office.place(person)
    office.handOverAndUndo(person)
    let order = office.decide([
      .register(NewPerson(identity: identity, compartment: .supervision))
    ])[0].id
    let details = SupervisionDetails(
      frame: .conditionalRelease, organisation: .reclasseringNederland, receivedOn: day,
      probationStart: day, probationEnd: CivilDate(iso: "2028-11-01"), level: .two)
    let supervision = office.decide([.orderSupervision(order, details)])[0].id
    office.decide([.startSupervision(order, supervision, on: day), .link(person, order)])
    office.decide([.setSupervisionLevel(order, supervision, .one)])
    office.supervise(order, supervision)
    office.background(order)
    let house = office.decide([
      .register(NewPerson(identity: identity, compartment: .zvh, addresses: [address]))
    ])[0].id
    office.decide([.link(person, house)])
    office.decide([
      .recordSentence(house, Sentence(length: SentenceLength(months: 4)))
    ])
    office.refer(house)
    office.tell(identity)
    return office
  }

  private mutating func fill(_ person: PersonID, _ date: ReturnDate) {
    let item = register.file(person, for: everything)!.returns[0].id
    var moved = date
    moved.date = CivilDate(iso: "2026-11-27")
    decide([.recordReturnDate(person, item, moved)])
    decide([
      .changeStatus(
        person, item, ReturnProgress(status: .inPreparation, reason: "intake"), override: nil),
      .answerOffer(person, item, OfferAnswer(state: .offered, on: today, reason: "brief")),
      .setTask(person, TaskContent(title: "=bellen", due: today, assignee: UserName("sem"))),
    ])
    for kind in BasicConditionKind.allCases {
      decide([.changeCondition(person, item, kind, ConditionFinding(state: .blocked, remark: "x"))])
    }
    let note = decide([
      .addNote(
        person,
        NoteContent(
          category: .housing, reliability: .disputed, source: "zus",
          text: "Slaapt \"bij\"\nvriend; ü",
          observedAt: now, disputedBy: "betrokkene"))
    ])[0].id
    decide([.amendNote(person, note, text: "Nu bij moeder.")])
    decide([.retractNote(person, note, reason: "Verkeerd dossier.")])
    let planned = decide([
      .planContact(
        person,
        PlannedContact(on: today, time: CivilTime(iso: "10:00"), kind: .visit, with: "moeder"))
    ])[0].id
    decide([
      .recordContact(
        person, ContactMoment(planned: planned, on: today, kind: .visit, remark: "goed gesprek")),
      .planContact(
        person,
        PlannedContact(
          on: today.adding(days: 7), time: CivilTime(iso: "11:00"), kind: .phone)),
    ])
    let task = decide([.setTask(person, TaskContent(title: "brief", due: today))])[0].id
    decide([.finishTask(person, task, remark: "gestuurd")])
  }

  /// Hands the case over, and thinks better of it.
  private mutating func handOverAndUndo(_ person: PersonID) {
    decide([.assign(person, to: UserName("sem"))])
    let undone = try! Decider.undo(in: register, by: everything, at: now, ids: &ids)
    for event in undone.events { register.evolve(event) }
  }

  var question: ListQuestion {
    ListQuestion(
      viewer: everything, now: now, scope: .all, since: now.adding(seconds: -3600))
  }

  var dossiers: [Dossier] {
    register.files(for: everything).sorted { $0.id < $1.id }.compactMap {
      Dossier($0.reference, in: register, for: everything, at: now)
    }
  }
}

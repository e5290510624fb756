@testable import Casework

/// A command of every kind, about a person and a return of one world.
struct SampleCommands {
  let person: PersonID
  let returned: ReturnID
  let note: NoteID
  let task: TaskID
  let supervised: PersonID
  let order: SupervisionID
  let measure: MeasureID
  let zone: ZoneID
  let address: RecordID
  let advice: AdviceID
  let opened: CaseID
  let told: PersonID
  let notice: NoticeID
  let house: House
  /// Those about themes, the reporting code, the career line and judgments of risk.
  let background: [String: Command]

  static let origin = AccessOrigin(session: RecordID(high: 7, low: 7), device: "werkplek-12")

  static let names = [
    "recordOrganisation", "recordMember", "recordAbsence", "recordDirectoryEntry", "register",
    "correctIdentity", "addAlias", "link", "recordAddress", "assign", "announceReturn",
    "drawZone", "removeZone", "recordVictimInterest", "tellNearness",
    "correctReturn", "recordReturnDate", "changeStatus", "changeCondition", "answerOffer",
    "addNote", "amendNote", "retractNote", "keepDraft", "dropDraft", "planContact", "recordContact",
    "setTask",
    "finishTask", "orderSupervision", "startSupervision", "setSupervisionLevel", "recordAccess",
    "breakGlass", "reviewAccess", "rectifyNote", "rectifyForPerson", "changeSetting",
    "stepSupervision",
    "recordMeasure", "stepMeasure", "requestAdvice", "answerAdvice",
    "setTheme", "stepTheme", "stepReportingCode", "recordConviction", "recordSpell",
    "correctCareer", "judgeRisk", "stepRisk",
    "openCase", "closeCase",
    "disclose", "stepDisclosure", "referToZvh", "stepZvh", "planMeeting", "tableCase",
    "discussCase", "nameTables",
    "recordSentence", "authoriseLeave",
    "receiveNotice", "stepNotice", "expectNotice",
    "checkReturn", "decideTriage",
  ]

  func command(_ name: String) -> Command? {
    switch name {
    case "recordOrganisation": .recordOrganisation(Practice.organisation)
    case "recordMember":
      .recordMember(Member(user: UserName("x"), name: "X", role: .practice, team: ""))
    case "recordAbsence":
      .recordAbsence(
        Absence(user: UserName("x"), first: World.today, last: World.today, deputy: nil))
    case "recordDirectoryEntry":
      .recordDirectoryEntry(
        DirectoryEntry(organisation: "PI", role: "", name: "", phone: "", hours: ""))
    case "changeSetting":
      .changeSetting(SettingChange(setting: .erasureGrace, value: 8, from: World.today))
    case "register": .register(NewPerson(identity: World.identity("Ben Okafor")))
    default:
      aboutPerson(name) ?? aboutCase(name) ?? aboutMatter(name) ?? aboutAccess(name)
        ?? house.command(name) ?? background[name]
    }
  }

  private func aboutPerson(_ name: String) -> Command? {
    switch name {
    case "correctIdentity": .correctIdentity(person, World.identity("Ravi Vos"))
    case "addAlias": .addAlias(person, PersonName(parsing: "Kleine Ro"))
    case "link": .link(person, supervised)
    case "recordAddress":
      .recordAddress(
        person,
        Address(
          kind: .home, street: "Kade", houseNumber: "1", postcode: nil, city: "Zwanendam",
          source: .person, verifiedOn: nil))
    case "drawZone":
      .drawZone(person, ZoneContent(target: .measure(measure), isVictimZone: true, shape: nil))
    case "removeZone": .removeZone(person, zone, reason: "x")
    case "recordVictimInterest":
      .recordVictimInterest(person, VictimInterest(answer: .unknown, on: World.today))
    case "tellNearness":
      .tellNearness(
        person,
        NearnessTold(
          nearness: .unknown, address: address, source: .prosecution, ground: "BIJ-13",
          on: World.today))
    case "assign": .assign(person, to: UserName("ander"))
    case "announceReturn": .announceReturn(person, NewReturn(details: World.details))
    case "correctReturn": .correctReturn(person, returned, World.details)
    case "recordReturnDate":
      .recordReturnDate(person, returned, World.date(.sentenceEnd, "2026-12-05"))
    case "changeStatus":
      .changeStatus(person, returned, ReturnProgress(status: .inPreparation), override: nil)
    case "changeCondition":
      .changeCondition(person, returned, .care, ConditionFinding(state: .blocked))
    case "answerOffer":
      .answerOffer(person, returned, OfferAnswer(state: .offered, on: World.today))
    default: nil
    }
  }

  private func aboutCase(_ name: String) -> Command? {
    switch name {
    case "addNote": .addNote(person, World.note())
    case "amendNote": .amendNote(person, note, text: "x")
    case "retractNote": .retractNote(person, note, reason: "x")
    case "rectifyNote": .rectifyNote(person, note, text: "x", reason: "x")
    case "rectifyForPerson":
      .rectifyForPerson(person, note, text: "x", reason: "x", telling: [])
    case "keepDraft":
      .keepDraft(person, DraftContent(form: ["note"], fields: []), replacing: nil)
    case "dropDraft": .dropDraft(person, note)
    case "planContact": .planContact(person, PlannedContact(on: World.today, kind: .phone))
    case "recordContact": .recordContact(person, ContactMoment(on: World.today, kind: .phone))
    case "setTask": .setTask(person, TaskContent(title: "Bel", due: World.today))
    case "finishTask": .finishTask(person, task, remark: "")
    case "orderSupervision": .orderSupervision(supervised, World.order)
    case "startSupervision": .startSupervision(supervised, order, on: World.today)
    case "setSupervisionLevel": .setSupervisionLevel(supervised, order, .three)
    default: nil
    }
  }

  private func aboutMatter(_ name: String) -> Command? {
    switch name {
    case "stepSupervision":
      .stepSupervision(supervised, order, .calledUp(on: World.today, by: .letter))
    case "recordMeasure": .recordMeasure(person, World.areaBan)
    case "stepMeasure": .stepMeasure(person, measure, MeasureStep(kind: .breached, on: World.due))
    case "requestAdvice": .requestAdvice(person, World.adviceRequest)
    case "answerAdvice":
      .answerAdvice(person, advice, AdviceAnswer(on: World.today, text: "Kan"))
    case "openCase": .openCase(person, World.opening)
    case "closeCase": .closeCase(person, opened, reason: "klaar")
    case "recordSentence": .recordSentence(person, Sentence(length: SentenceLength(months: 8)))
    case "authoriseLeave":
      .authoriseLeave(
        person, LeaveAuthorisation(phase: .escorted, from: World.today, clinic: "Kliniek"))
    case "receiveNotice": .receiveNotice(told, World.otherNotice)
    case "stepNotice":
      .stepNotice(told, notice, NoticeStep(kind: .acknowledged, on: World.today))
    case "expectNotice":
      .expectNotice(told, ExpectedNotice(kind: .leave, source: "PI"))
    case "checkReturn":
      .checkReturn(person, returned, .arrival, ReturnCheck(answer: .yes, on: World.today))
    case "decideTriage":
      .decideTriage(
        person,
        TriageDecision(signal: .noOwner, matter: person, due: nil, verb: .done(reason: "")))
    default: nil
    }
  }

  private func aboutAccess(_ name: String) -> Command? {
    switch name {
    case "recordAccess":
      .recordAccess(
        AccessRecord(
          .unlocked, AccessObject(position: 0), AccessResult(.shown, count: 0), from: Self.origin))
    case "breakGlass":
      .breakGlass(
        supervised, GlassBreaking(.danger, words: "Politie aan de deur"), from: Self.origin)
    case "reviewAccess": .reviewAccess([person], remark: "gezien")
    default: nil
    }
  }

  /// The name of a command: a new one without a line here does not compile, and one that is not in
  /// `names` fails the test.
  static func name(of command: Command) -> String {
    switch command {
    case .recordOrganisation: "recordOrganisation"
    case .recordMember: "recordMember"
    case .recordAbsence: "recordAbsence"
    case .recordDirectoryEntry: "recordDirectoryEntry"
    case .register: "register"
    case .correctIdentity: "correctIdentity"
    case .addAlias: "addAlias"
    case .link: "link"
    case .recordAddress: "recordAddress"
    case .drawZone: "drawZone"
    case .removeZone: "removeZone"
    case .recordVictimInterest: "recordVictimInterest"
    case .tellNearness: "tellNearness"
    case .assign: "assign"
    case .announceReturn: "announceReturn"
    case .correctReturn: "correctReturn"
    case .recordReturnDate: "recordReturnDate"
    case .changeStatus: "changeStatus"
    case .changeCondition: "changeCondition"
    case .answerOffer: "answerOffer"
    case .addNote: "addNote"
    case .amendNote: "amendNote"
    case .retractNote: "retractNote"
    case .keepDraft: "keepDraft"
    case .dropDraft: "dropDraft"
    case .planContact: "planContact"
    case .recordContact: "recordContact"
    case .setTask: "setTask"
    case .finishTask: "finishTask"
    case .orderSupervision: "orderSupervision"
    case .startSupervision: "startSupervision"
    case .setSupervisionLevel: "setSupervisionLevel"
    case .recordAccess: "recordAccess"
    case .breakGlass: "breakGlass"
    case .reviewAccess: "reviewAccess"
    case .rectifyNote: "rectifyNote"
    case .rectifyForPerson: "rectifyForPerson"
    case .changeSetting: "changeSetting"
    case .stepSupervision: "stepSupervision"
    case .recordMeasure: "recordMeasure"
    case .stepMeasure: "stepMeasure"
    case .requestAdvice: "requestAdvice"
    case .answerAdvice: "answerAdvice"
    case .setTheme: "setTheme"
    case .stepTheme: "stepTheme"
    case .stepReportingCode: "stepReportingCode"
    case .recordConviction: "recordConviction"
    case .recordSpell: "recordSpell"
    case .correctCareer: "correctCareer"
    case .judgeRisk: "judgeRisk"
    case .stepRisk: "stepRisk"
    case .openCase: "openCase"
    case .closeCase: "closeCase"
    case .recordSentence: "recordSentence"
    case .authoriseLeave: "authoriseLeave"
    case .receiveNotice: "receiveNotice"
    case .stepNotice: "stepNotice"
    case .expectNotice: "expectNotice"
    case .checkReturn: "checkReturn"
    case .decideTriage: "decideTriage"
    case .disclose: "disclose"
    case .stepDisclosure: "stepDisclosure"
    case .referToZvh: "referToZvh"
    case .stepZvh: "stepZvh"
    case .planMeeting: "planMeeting"
    case .tableCase: "tableCase"
    case .discussCase: "discussCase"
    case .nameTables: "nameTables"
    // Who may depends on who asked and on the compartment; the tests of erasures tell.
    case .placeHold, .liftHold, .requestErasure, .confirmErasure, .withdrawErasure,
      .carryOutErasure:
      ""
    // Who may depends on the compartment and on the step; the tests of requests tell.
    case .receiveRequest, .stepRequest: ""
    }
  }
}

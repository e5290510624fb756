/// Plays occasions in the order of time: each is put to `Decider` as the decision of a colleague, and
/// what comes of it is folded before the next one.
struct Enactment {
  private(set) var events: [Event] = []
  private(set) var refusals: [Refusal] = []
  private(set) var register = Register()
  private var ids: RecordIDSource
  private var known: [Place: Known] = [:]
  /// The meetings in the order in which they were planned.
  private var meetings: [MeetingID] = []
  private let viewers: [UserName: Viewer]

  /// One identity of one person.
  private struct Place: Hashable {
    let person: Int
    let compartment: Compartment
  }

  /// What later acts point at.
  private struct Known {
    let person: PersonID
    var returned: ReturnID?
    var supervision: SupervisionID?
    var notes: [NoteID] = []
    var tasks: [TaskID] = []
    var plans: [PlannedContactID] = []
    var measures: [MeasureID] = []
    var request: RequestID?
    var notices: [NoticeID] = []
    var address: RecordID?
  }

  init(seed: UInt64) {
    ids = RecordIDSource(generator: SplitMix64(seed: seed))
    viewers = Dictionary(
      Practice.members.map { ($0.user, Viewer(user: $0.user, role: $0.role)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The organisation, its people, their absences and the directory.
  mutating func opening(at moment: Moment, _ hours: OfficeHours) {
    var commands: [Command] = [.recordOrganisation(Practice.organisation)]
    commands += Practice.members.map { .recordMember($0) }
    commands += Practice.directory.map { .recordDirectoryEntry($0) }
    commands.append(.recordAbsence(Practice.absence(around: hours.today)))
    decide(commands, by: Practice.user, at: moment)
  }

  mutating func play(_ occasion: Occasion) {
    let place = Place(person: occasion.person, compartment: occasion.compartment)
    if case .register(let person) = occasion.act {
      let made = decide([.register(person)], by: occasion.author, at: occasion.at)
      guard let id = made.first?.id else { return }
      known[place] = Known(person: id)
      remember(made, at: place)
      return
    }
    guard let subject = known[place] else {
      refusals.append(.unknownPerson)
      return
    }
    let commands = commands(for: occasion, subject)
    if commands.isEmpty { refusals.append(.unknownPerson) }
    remember(decide(commands, by: occasion.author, at: occasion.at), at: place)
  }

  private mutating func remember(_ made: [Event], at place: Place) {
    for event in made {
      switch event.fact {
      case .returnAnnounced: known[place]?.returned = event.id
      case .supervisionOrdered: known[place]?.supervision = event.id
      case .noteAdded: known[place]?.notes.append(event.id)
      case .taskSet: known[place]?.tasks.append(event.id)
      case .meetingPlanned: meetings.append(event.id)
      case .contactPlanned: known[place]?.plans.append(event.id)
      case .noticeReceived: known[place]?.notices.append(event.id)
      case .measureRecorded: known[place]?.measures.append(event.id)
      case .requestReceived: known[place]?.request = event.id
      case .addressRecorded: known[place]?.address = event.id
      default: break
      }
    }
  }

  @discardableResult
  private mutating func decide(
    _ commands: [Command], by author: UserName, at moment: Moment
  ) -> [Event] {
    let viewer = viewers[author] ?? Practice.viewer(.practice)
    do {
      let made = try Decider.decide(commands, in: register, by: viewer, at: moment, ids: &ids)
      for event in made { register.evolve(event) }
      events += made
      return made
    } catch {
      refusals.append(error)
      return []
    }
  }

  /// The commands of an act; none when it points at something that is not there.
  private func commands(for occasion: Occasion, _ subject: Known) -> [Command] {
    let person = subject.person
    switch occasion.act {
    case .register: return []
    case .link(let other):
      let place = Place(person: occasion.person, compartment: other)
      return known[place].map { [.link(person, $0.person)] } ?? []
    case .alias(let name): return [.addAlias(person, name)]
    case .address(let address): return [.recordAddress(person, address)]
    case .zone(let index, var content):
      guard let measure = subject.measures.element(index) else { return [] }
      content.target = .measure(measure)
      return [.drawZone(person, content)]
    case .victimInterest(let interest): return [.recordVictimInterest(person, interest)]
    case .nearness(var told):
      guard let address = subject.address else { return [] }
      told.address = address
      return [.tellNearness(person, told)]
    case .assign(let user): return [.assign(person, to: user)]
    case .date(let date):
      return subject.returned.map { [.recordReturnDate(person, $0, date)] } ?? []
    case .status(let progress, let override):
      return subject.returned.map {
        [.changeStatus(person, $0, progress, override: override)]
      } ?? []
    case .conditions(let findings):
      guard let id = subject.returned else { return [] }
      return findings.map { .changeCondition(person, id, $0.0, $0.1) }
    case .offer(let answer):
      return subject.returned.map { [.answerOffer(person, $0, answer)] } ?? []
    case .note(let content): return [.addNote(person, content)]
    case .amend(let index, let text):
      return subject.notes.element(index).map { [.amendNote(person, $0, text: text)] } ?? []
    case .retract(let index, let reason):
      return subject.notes.element(index).map { [.retractNote(person, $0, reason: reason)] } ?? []
    case .plan(let contact): return [.planContact(person, contact)]
    case .contact(let contact, let plan):
      var settled = contact
      settled.planned = plan.flatMap(subject.plans.element)
      return [.recordContact(person, settled)]
    case .task(let content): return [.setTask(person, content)]
    case .finish(let index, let remark):
      return subject.tasks.element(index).map { [.finishTask(person, $0, remark: remark)] } ?? []
    case .disclose(var disclosure, let meeting):
      disclosure.meeting = meeting.flatMap(meetings.element)
      return [.disclose(person, disclosure)]
    case .house(let act): return commands(for: act, subject.person)
    case .order(let details): return [.orderSupervision(person, details)]
    case .start(let date):
      return subject.supervision.map { [.startSupervision(person, $0, on: date)] } ?? []
    case .level(let level):
      return subject.supervision.map { [.setSupervisionLevel(person, $0, level)] } ?? []
    case .supervisionStep(let step):
      return subject.supervision.map { [.stepSupervision(person, $0, step)] } ?? []
    case .measure(let content): return [.recordMeasure(person, content)]
    case .measureStep(let index, let step):
      return subject.measures.element(index).map { [.stepMeasure(person, $0, step)] } ?? []
    case .advice(let request): return [.requestAdvice(person, request)]
    case .told(let disclosure): return [.disclose(person, disclosure)]
    case .request(let request): return [.receiveRequest(person, request)]
    case .requestStep(let step):
      return subject.request.map { [.stepRequest(person, $0, step)] } ?? []
    case .theme, .themeStep, .codeStep, .conviction, .spell, .careerCorrection, .risk, .riskStep:
      return backgroundCommands(for: occasion.act, person)
    case .check(let kind, let check):
      return subject.returned.map { [.checkReturn(person, $0, kind, check)] } ?? []
    case .sentence(let sentence): return [.recordSentence(person, sentence)]
    case .leavePhase(let phase): return [.authoriseLeave(person, phase)]
    case .noticeStep(let index, let step):
      return subject.notices.element(index).map { [.stepNotice(person, $0, step)] } ?? []
    case .expect(let expected): return [.expectNotice(person, expected)]
    case .openCase(let opening): return [.openCase(person, opening)]
    }
  }
}

extension Enactment {
  /// The commands of an act in the house: steps are about the newest case of the person.
  private func commands(for act: HouseAct, _ person: PersonID) -> [Command] {
    switch act {
    case .refer(let referral): return [.referToZvh(person, referral)]
    case .step(let step, let meeting):
      return register.files[person]?.zvhCase.map {
        [.stepZvh(person, $0.id, step, at: meeting.flatMap(meetings.element))]
      } ?? []
    case .endAgreement(let index, let end, let on, let remark):
      guard let item = register.files[person]?.zvhCase,
        let agreement = item.agreements.element(index)
      else { return [] }
      return [
        .stepZvh(
          person, item.id, .agreementEnded(agreement.id, end, on: on, remark: remark), at: nil)
      ]
    case .plan(let content): return [.planMeeting(content)]
    case .table(let meeting, let reason, let question):
      return meetings.element(meeting).map {
        [.tableCase(person, CaseTabling(at: $0, reason, question: question))]
      } ?? []
    case .discuss(let meeting, let decision):
      return meetings.element(meeting).map {
        [.discussCase(person, CaseDiscussion(at: $0, decision: decision))]
      } ?? []
    }
  }
}
extension Array {
  /// The element at an index, or `nil` outside the array.
  fileprivate func element(_ index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

/// One thing that a colleague does for a person, before ids are known: earlier notes, tasks and
/// plans are pointed at by their order.
enum Act: Sendable {
  indirect case register(NewPerson)
  case link(with: Compartment)
  case alias(PersonName)
  case address(Address)
  /// A zone of a measure, by its order; in the area of a victim for a victim zone.
  case zone(measure: Int, ZoneContent)
  case victimInterest(VictimInterest)
  /// A word about the last address.
  case nearness(NearnessTold)
  case assign(UserName?)
  case date(ReturnDate)
  case status(ReturnProgress, override: String?)
  case conditions([(BasicConditionKind, ConditionFinding)])
  case offer(OfferAnswer)
  case note(NoteContent)
  case amend(note: Int, String)
  case retract(note: Int, String)
  case plan(PlannedContact)
  case contact(ContactMoment, settling: Int?)
  case task(TaskContent)
  case finish(task: Int, String)
  case disclose(Disclosure, meeting: Int?)
  case house(HouseAct)
  case order(SupervisionDetails)
  case start(CivilDate)
  case level(SupervisionLevel)
  case supervisionStep(SupervisionStep)
  case measure(MeasureContent)
  case measureStep(measure: Int, MeasureStep)
  case advice(AdviceRequest)
  case told(Disclosure)
  case request(SubjectRequest)
  /// In the last request.
  case requestStep(RequestStep)
  case theme(ThemeContent)
  /// Of the theme that was set last.
  case themeStep(ThemeStep)
  case codeStep(ReportingCodeStep)
  case conviction(Conviction)
  case spell(Spell)
  /// Of the offence that was recorded last.
  case careerCorrection(CareerCorrection)
  case risk(RiskJudgment)
  /// Of the judgment that was recorded last.
  case riskStep(RiskStep)
  case check(ReturnCheckKind, ReturnCheck)
  case sentence(Sentence)
  case leavePhase(LeaveAuthorisation)
  case noticeStep(notice: Int, NoticeStep)
  case expect(ExpectedNotice)
  case openCase(CaseOpening)
}

/// An act with its moment, its author, and the identity that it is about.
struct Occasion: Sendable {
  let at: Moment
  let person: Int
  let author: UserName
  let compartment: Compartment
  let act: Act
}

/// Writes what happened to one person, each thing later than the one before it.
struct Course: Sendable {
  let number: Int
  let hours: OfficeHours
  var chance: Chance
  /// For what is written beside the course of things, so that the course stays what it was.
  var aside: Chance
  private(set) var occasions: [Occasion] = []
  /// The moment of the last thing in each identity, before which nothing more can happen to it.
  private var last: [Compartment: Moment] = [:]
  private(set) var notes: [Compartment: Int] = [:]
  private(set) var tasks: [Compartment: Int] = [:]
  private(set) var plans: [Compartment: Int] = [:]
  /// Where the return and its basic conditions stand, to write only what the rules allow.
  private(set) var status = ReturnStatus.announced
  private(set) var states: [BasicConditionKind: ConditionState] = [:]

  init(number: Int, seed: UInt64, hours: OfficeHours) {
    self.number = number
    self.hours = hours
    chance = Chance(seed: seed, number: number)
    aside = Chance(seed: ~seed, number: number)
  }

  /// What happened to the person of this number: the first are situations that a demo must
  /// show, the others follow the published shares.
  static func of(_ number: Int, seed: UInt64, hours: OfficeHours) -> [Occasion] {
    var course = Course(number: number, seed: seed, hours: hours)
    course.writeSituation()
    if course.occasions.isEmpty { course.writeOrdinary() }
    course.writeRequest()
    return course.occasions
  }

  /// When the last thing happened to an identity.
  func latest(in compartment: Compartment) -> Moment { last[compartment] ?? hours.opening }

  /// Adds an act at a moment, or two minutes after the last one when that is later.
  mutating func add(
    _ act: Act, at moment: Moment, by author: UserName, in compartment: Compartment = .aftercare
  ) {
    let earliest = last[compartment].map { $0.adding(seconds: 120) } ?? moment
    let chosen = max(moment, earliest)
    guard chosen < hours.now else { return }
    last[compartment] = chosen
    switch act {
    case .note: notes[compartment, default: 0] += 1
    case .task: tasks[compartment, default: 0] += 1
    case .plan: plans[compartment, default: 0] += 1
    case .status(let progress, _): status = progress.status
    case .conditions(let findings):
      for (kind, finding) in findings { states[kind] = finding.state }
    default: break
    }
    let isAway =
      author == Practice.absentee
      && Practice.absence(around: hours.today).covers(chosen.date)
    occasions.append(
      Occasion(
        at: chosen, person: number, author: isAway ? Practice.user : author,
        compartment: compartment, act: act))
  }

  /// Takes the return a step further, where the state machine allows it.
  mutating func step(
    to next: ReturnStatus, at moment: Moment, by author: UserName, reason: String = ""
  ) {
    guard status.next.contains(next) else { return }
    let open = BasicConditionKind.allCases.contains { (states[$0] ?? .notAsked).isOpen }
    guard next != .ready || !open else { return }
    add(
      .status(ReturnProgress(status: next, reason: reason), override: nil), at: moment, by: author)
  }

  /// Adds an act some days after the last thing that happened to the identity.
  /// - Returns: whether there was still time for it before now.
  @discardableResult
  mutating func then(
    _ days: ClosedRange<Int>, by author: UserName, in compartment: Compartment = .aftercare,
    _ act: (Moment, inout Chance) -> Act
  ) -> Bool {
    guard let moment = hours.after(latest(in: compartment), days: days, &chance) else {
      return false
    }
    add(act(moment, &chance), at: moment, by: author, in: compartment)
    return true
  }

  /// Adds an act beside the course of things, some days after the last one.
  mutating func beside(
    _ days: ClosedRange<Int>, by author: UserName, in compartment: Compartment = .aftercare,
    _ act: (Moment, inout Chance) -> Act
  ) {
    guard let moment = hours.after(latest(in: compartment), days: days, &aside) else { return }
    add(act(moment, &aside), at: moment, by: author, in: compartment)
  }

  /// Adds an act since the office closed last Friday.
  mutating func lately(
    by author: UserName, in compartment: Compartment = .aftercare,
    _ act: (Moment, inout Chance) -> Act
  ) {
    guard let moment = hours.recent(after: latest(in: compartment), &chance) else { return }
    add(act(moment, &chance), at: moment, by: author, in: compartment)
  }
}

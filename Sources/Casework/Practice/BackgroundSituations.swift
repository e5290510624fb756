/// People of whom themes, the reporting code, the offence line or a judgment of risk are known.
extension Course {
  /// An offence line with a quiet stretch, and a judgment that leans on OXREC from before its pause.
  mutating func writeOffenceLine() {
    let officer = Practice.secondOfficer
    let start = hours.today.adding(days: -40)
    register(person("Sem 't Hooft", age: 33), officer, ago: 42)
    order(.suspendedSentence, level: .two, start: start, months: 24, by: officer)
    supervise(.start(start.adding(days: 2)), start.adding(days: 2), 11, by: officer)
    let source = "uittreksel justitiële documentatie"
    func convicted(_ offence: String, _ nature: ConvictionNature, _ days: Int, youth: Bool = false)
    {
      behind(
        .conviction(
          Conviction(
            status: .convicted, offence: offence, nature: nature, offenceOn: ago(days),
            decidedOn: ago(days - 120), isYouthLaw: youth, source: source)), by: officer)
    }
    convicted("winkeldiefstal", .other, 5800, youth: true)
    convicted("vernieling", .other, 5300, youth: true)
    convicted("straatroof", .violence, 4400)
    convicted("woninginbraak", .other, 4200)
    convicted("mishandeling", .violence, 420)
    behind(
      .spell(Spell(kind: .detention, from: ago(4100), until: ago(3560), source: "DJI")),
      by: officer)
    behind(
      .spell(
        Spell(
          kind: .work, from: ago(3300), until: ago(700), text: "magazijn, vaste aanstelling",
          source: "werkgever")), by: officer)
    behind(
      .spell(
        Spell(
          kind: .network, from: ago(3400), until: ago(650), text: "woonde samen met partner",
          source: "betrokkene")), by: officer)
    behind(
      .theme(
        ThemeContent(
          kind: .violence, on: ago(20), reason: "mishandeling na verlies van werk en relatie")),
      by: officer)
    behind(
      .themeStep(
        ThemeStep(
          kind: .answered, on: ago(18), question: .triggers, answer: .yes,
          note: "ruzie na drank, steeds op vrijdag")), by: officer)
    behind(
      .risk(
        RiskJudgment(
          instrument: .risc, version: "2018", assessor: "L. Hendriks, RN", assessedOn: ago(300),
          outcomes: [.reoffending: .medium, .harm: .medium, .evasion: .low], leansOnOxrec: true,
          narrative: "Jaren rustig met werk en partner; terug in oude kring na verlies van beide.")
      ), by: officer)
  }

  /// A judgment of partner violence that is over its year, and a code that was begun and not decided.
  mutating func writeReportingCode() {
    let officer = Practice.firstOfficer
    let start = hours.today.adding(days: -30)
    register(person("Dilara Çelik", age: 38), officer, ago: 33)
    order(.suspendedSentenceImmediate, level: .three, start: start, months: 24, by: officer)
    supervise(.start(start.adding(days: 2)), start.adding(days: 2), 10, by: officer)
    behind(
      .theme(
        ThemeContent(
          kind: .domestic, on: ago(25), reason: "veroordeeld voor mishandeling van de partner")),
      by: officer)
    behind(
      .themeStep(
        ThemeStep(kind: .involved, on: ago(20), partner: .safeHome, note: "vaste contactpersoon")),
      by: officer)
    behind(
      .risk(
        RiskJudgment(
          instrument: .bSafer, assessor: "S. Yılmaz, RN", assessedOn: ago(400),
          outcomes: [.violence: .high, .harm: .notEstablished],
          narrative: "Geweld na scheiding; behandeling was toen niet begonnen.")), by: officer)
    let seen = Course.officeDay(ago(4))
    behind(
      .codeStep(ReportingCodeStep(kind: .childCheck, on: seen, childCheck: .yes)), by: officer)
    behind(
      .codeStep(
        ReportingCodeStep(
          kind: .signals, on: seen, text: "Zichtbare verwonding, vertelt er niets over.")),
      by: officer)
  }

  /// Twenty, no school, suspicions: was adolescent law weighed? Nobody asked yet.
  mutating func writeAdolescentLaw() {
    let me = Practice.user
    add(
      .register(NewPerson(identity: person("Minh Nguyễn", age: 20), owner: me)),
      at: hours.around(9, &chance), by: me)
    add(
      .openCase(
        CaseOpening(
          ground: .youngAdult, question: "Wat houdt deze jongen van het randje?",
          askedBy: "wijkagent", on: latest(in: .aftercare).date)),
      at: latest(in: .aftercare), by: me)
    let on = latest(in: .aftercare).date
    behind(
      .theme(ThemeContent(kind: .youngAdult, on: on, reason: "20 jaar, geen school, schulden")),
      by: me, in: .aftercare)
    behind(
      .themeStep(ThemeStep(kind: .answered, on: on, question: .debts, answer: .yes)), by: me,
      in: .aftercare)
  }

  /// Known in the approach of radicalisation alone, where named members look.
  mutating func writeOwnCompartment() {
    let me = Practice.user
    let here = Compartment.radicalisation
    add(
      .register(
        NewPerson(identity: person("Teun Wagenaar", age: 29), compartment: here, owner: me)),
      at: hours.around(25, &chance), by: me, in: here)
    let on = latest(in: here).date
    behind(
      .theme(
        ThemeContent(kind: .radicalisation, on: on, reason: "weegploeg: oppakken na terugkeer")),
      by: me, in: here)
    behind(
      .themeStep(ThemeStep(kind: .answered, on: on, question: .weighed, answer: .yes)), by: me,
      in: here)
    behind(
      .risk(
        RiskJudgment(
          instrument: .vera2R, assessor: "specialist NIFP", assessedOn: ago(70),
          outcomes: [.violence: .medium], narrative: "Twijfelt zelf; oude contacten trekken.")),
      by: me, in: here)
    behind(
      .riskStep(
        RiskStep(
          kind: .lifeEvent, on: on, event: .housing, reason: "woont niet meer bij zijn oom")),
      by: me, in: here)
  }

  /// A suspect who was acquitted: it left the line.
  mutating func writeAcquittal() {
    let officer = Practice.firstOfficer
    let start = hours.today.adding(days: -20)
    register(person("Bram Schouten", age: 24), officer, ago: 22)
    order(.suspendedSentence, level: .one, start: start, months: 12, by: officer)
    supervise(.start(start.adding(days: 2)), start.adding(days: 2), 14, by: officer)
    behind(
      .conviction(
        Conviction(
          status: .convicted, offence: "heling", nature: .other, offenceOn: ago(600),
          decidedOn: ago(420), source: "uittreksel justitiële documentatie")), by: officer)
    behind(
      .conviction(
        Conviction(
          status: .suspected, offence: "overval op een tankstation", nature: .violence,
          offenceOn: ago(200), source: "OM")), by: officer)
    behind(
      .careerCorrection(
        CareerCorrection(kind: .acquitted, on: ago(6), source: "vonnis rechtbank")), by: officer)
    behind(
      .theme(
        ThemeContent(
          kind: .highImpact, highImpact: .burglary, on: ago(15), reason: "heling na inbraken")),
      by: officer)
  }

  private func ago(_ days: Int) -> CivilDate { Course.officeDay(hours.today.adding(days: -days)) }

  /// Something that is written down right after the last thing, and changes nothing of the course.
  private mutating func behind(
    _ act: Act, by author: UserName, in compartment: Compartment = .supervision
  ) {
    let day = act.day.map { Course.officeDay($0) } ?? latest(in: compartment).date
    add(
      act, at: max(latest(in: compartment), hours.at(day, minute: 11 * 60)), by: author,
      in: compartment)
  }
}

extension Enactment {
  /// The commands of an act about themes, the reporting code, the offence line or risk.
  func backgroundCommands(for act: Act, _ person: PersonID) -> [Command] {
    let background = register.files[person]?.background ?? Background()
    switch act {
    case .theme(let content): return [.setTheme(person, content)]
    case .themeStep(let step):
      return background.themes.last.map { [.stepTheme(person, $0.id, step)] } ?? []
    case .codeStep(let step): return [.stepReportingCode(person, step)]
    case .conviction(let content): return [.recordConviction(person, content)]
    case .spell(let content): return [.recordSpell(person, content)]
    case .careerCorrection(let correction):
      return background.offences.last.map { [.correctCareer(person, $0.id, correction)] } ?? []
    case .risk(let judgment): return [.judgeRisk(person, judgment)]
    case .riskStep(let step):
      return background.judgments.last.map { [.stepRisk(person, $0.id, step)] } ?? []
    default: return []
    }
  }
}

extension Act {
  /// The day on which what is recorded happened, of what happened in the eight weeks of the log.
  fileprivate var day: CivilDate? {
    switch self {
    case .theme(let content): content.on
    case .themeStep(let step): step.on
    case .codeStep(let step): step.on
    case .careerCorrection(let correction): correction.on
    case .riskStep(let step): step.on
    default: nil
    }
  }
}

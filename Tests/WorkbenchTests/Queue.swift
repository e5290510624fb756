import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

/// The practice log with measures, supervision, advice, a sentence and a leave phase, so that the
/// queue has something of every kind.
enum Queue {
  static let register: Register = {
    // The measures of the practice log are left out: these are counted one by one.
    var register = Register(
      folding: Stage.events.filter { event in
        switch event.fact {
        case .measureRecorded, .measureStepped: false
        default: true
        }
      })
    var ids = RecordIDSource(generator: SplitMix64(seed: 41))
    let viewer = Viewer(user: Practice.user, role: .practice)
    var minutes = -400
    func day(_ text: String) -> CivilDate { CivilDate(iso: text)! }
    func due(_ text: String) -> Due {
      let parts = text.split(separator: " ")
      return Due(
        CivilDate(iso: String(parts[0]))!,
        parts.count > 1
          ? CivilTime(hour: Int(parts[1].prefix(2))!, minute: Int(parts[1].suffix(2))!) : nil)
    }
    @discardableResult
    func record(_ command: Command, daysAgo: Int = 0) -> [Event] {
      minutes += 1
      let at = Stage.now.adding(seconds: minutes * 60 - daysAgo * 86_400)
      let events = try! Decider.decide([command], in: register, by: viewer, at: at, ids: &ids)
      for event in events { register.evolve(event) }
      return events
    }
    let ban = record(
      .recordMeasure(
        Queue.aftercare[0],
        MeasureContent(
          type: .homeBan, authority: .mayor, from: due("2026-11-13 22:40"), ground: "Wth 2",
          extent: "Kade 12", proportionality: "Dreiging houdt aan, hulp loopt nog niet.")),
      daysAgo: 9)[0]
    record(
      .stepMeasure(
        Queue.aftercare[0], ban.id,
        MeasureStep(
          kind: .helpRecorded, on: due("2026-11-20 11:30"), answer: .no, source: "wijkteam")))
    record(
      .recordMeasure(
        Queue.aftercare[1],
        MeasureContent(
          type: .areaBan, authority: .mayor, from: due("2026-08-31"), ground: "172a",
          extent: "centrum, 20.00-06.00", proportionality: "Waarschuwen hielp niet.")), daysAgo: 80)
    record(
      .recordMeasure(
        Queue.aftercare[2],
        MeasureContent(
          type: .reportDuty, authority: .mayor, from: due("2026-08-10"), ground: "172a",
          extent: "bureau Oost, zaterdag", proportionality: "Minder dan een verbod.")), daysAgo: 90)
    record(
      .recordMeasure(
        Queue.aftercare[3],
        MeasureContent(
          type: .groupBan, authority: .mayor, isIntended: true, from: due("2026-12-01"),
          proportionality: "")))
    record(
      .requestAdvice(
        Queue.aftercare[1],
        AdviceRequest(
          question: "Kan betrokkene terug naar de Kade?", askedBy: "OM", asked: .us,
          askedOn: day("2026-11-12"), due: day("2026-11-25"))))
    record(
      .recordSentence(
        Queue.aftercare[0],
        Sentence(
          judgedOn: day("2025-06-02"), length: SentenceLength(years: 2, months: 6),
          countsFrom: day("2025-03-11"), isIrrevocable: .yes, hasLawfulStay: .yes)))
    record(
      .authoriseLeave(
        Queue.aftercare[4],
        LeaveAuthorisation(phase: .unescorted, from: day("2026-11-16"), clinic: "Kliniek Zuid")))
    let order = Queue.supervised.supervision!
    record(
      .stepSupervision(
        Queue.supervised.id, order.id,
        .conditionSet(
          SpecialCondition(kind: .contactBan, text: "met L.", monitoring: .gps))), daysAgo: 20)
    record(
      .stepSupervision(
        Queue.supervised.id, order.id,
        .breachReported(
          BreachReport(on: due("2026-11-22 01:15"), what: "in verboden gebied", source: "meldkamer")
        )))
    return register
  }()

  /// People of the viewer's own in the home compartment, in a fixed order.
  static let aftercare: [PersonID] = files.filter {
    $0.compartment == .aftercare && $0.ownerNow == Practice.user
  }.map(\.id)

  /// Somebody whose supervision runs.
  static let supervised: PersonFile = files.first {
    $0.compartment == .supervision && $0.supervision?.hasStarted ?? false
  }!

  private static let files: [PersonFile] = Stage.register
    .files(for: Viewer(user: Practice.user, role: .practice))
    .sorted { $0.reference.number < $1.reference.number }

  static func stage(
    _ size: Size = Size(columns: 80, rows: 24), _ language: Language = .dutch,
    role: Role = .practice
  ) -> Stage {
    Stage(register, role: role, size: size, language: language, on: nil)
  }
}

@testable import Casework

extension Whim {
  /// A command about measures, advice, cases, custody or a signal, most of them allowed.
  mutating func aboutMatters(_ file: PersonFile) -> Command {
    if number(0..<4) == 0 { return aboutBackground(file) }
    if file.compartment == .bij, number(0..<3) > 0 { return aboutNotices(file) }
    switch number(0..<9) {
    case 0, 1, 2: return aboutMeasures(file)
    case 3:
      var request = World.adviceRequest
      request.asked = leavesTheHouse ? .us : .prosecution
      return .requestAdvice(file.id, request)
    case 4:
      guard let advice = one(of: file.advices) else { return .openCase(file.id, World.opening) }
      return .answerAdvice(
        file.id, advice.id, AdviceAnswer(on: World.today, text: "Kan", correction: text()))
    case 5:
      guard let item = one(of: file.cases) else { return .openCase(file.id, World.opening) }
      return .closeCase(file.id, item.id, reason: text())
    case 6:
      return .recordSentence(
        file.id, Sentence(length: SentenceLength(months: number(-1..<380)), hasTbs: true))
    case 7:
      if let item = one(of: file.liveReturns), number(0..<2) == 0 {
        return .checkReturn(
          file.id, item.id, one(of: ReturnCheckKind.allCases) ?? .arrival,
          ReturnCheck(answer: .yes, on: World.today.adding(days: number(-5..<1))))
      }
      let phase = one(of: LeavePhase.allCases) ?? .escorted
      return .authoriseLeave(
        file.id, LeaveAuthorisation(phase: phase, from: World.today, clinic: text()))
    default: return .decideTriage(file.id, signal(in: file))
    }
  }

  private mutating func signal(in file: PersonFile) -> TriageDecision {
    let matters =
      [file.id] + file.returns.map(\.id) + file.measures.map(\.id) + file.tasks.map(\.id)
    let verbs: [TriageVerb] = [
      .done(reason: ""), .acknowledged(reason: "gezien"), .noAction(reason: text()),
      .referred(to: "wijkteam", reason: text()),
      .snoozed(until: date(), or: one(of: WakeEvent.allCases), reason: ""),
    ]
    return TriageDecision(
      signal: one(of: SignalCode.allCases) ?? .noOwner, matter: one(of: matters) ?? file.id,
      due: nil, verb: one(of: verbs) ?? .done(reason: ""))
  }

  private mutating func aboutMeasures(_ file: PersonFile) -> Command {
    let types: [MeasureType] = [.areaBan, .homeClosure, .conductOrder, .talk, .groupBan]
    guard let measure = one(of: file.measures), number(0..<3) > 0 else {
      let isIntended = !leavesTheHouse || number(0..<2) == 0
      return .recordMeasure(
        file.id, World.measure(one(of: types) ?? .talk, intended: isIntended))
    }
    var kinds = number(0..<6) == 0 ? MeasureStepKind.allCases : measure.state.next
    if !leavesTheHouse { kinds.removeAll { $0 == .imposed } }
    var step = World.step(one(of: kinds) ?? .breached)
    if step.kind == .extended { step.until = World.today.adding(days: number(0..<300)) }
    return .stepMeasure(file.id, measure.id, step)
  }

  mutating func step(_ order: SupervisionOrder, _ file: PersonFile) -> Command {
    var kinds = number(0..<6) == 0 ? SupervisionStepKind.allCases : order.phase.next
    if !leavesTheHouse { kinds.removeAll { $0.leavesTheHouse || $0 == .retracted } }
    let earlier = one(of: order.steps.entries)?.id ?? order.id
    return .stepSupervision(
      file.id, order.id, World.step(one(of: kinds) ?? .noStep, earlier: earlier))
  }
}

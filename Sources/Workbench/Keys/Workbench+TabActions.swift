import Casework

extension Workbench {
  /// What the open tab of a dossier is for, so that the footer shows it before what can be done
  /// anywhere.
  var tabActions: [Action] {
    guard let dossier else { return [] }
    let person = dossier.person
    switch dossier.tab {
    case .risk: return [.judgeRisk]
    case .themes:
      let code: [Action] = file(person)?.background.code.open == nil ? [] : [.stepCode]
      let step: [Action] = chosenTheme(person) == nil ? [] : [.stepTheme]
      return code + step + [.setTheme]
    case .career: return [.recordConviction, .recordSpell]
    case .notices: return [.stepNotice, .callCard, .expectNotice]
    case .environment: return [.drawZone, .recordVictimInterest, .tellNearness]
    case .sharing: return [.share]
    case .timeline: return [.zoomIn, .zoomOut, .timeEarlier, .timeLater]
    default: return []
    }
  }
}

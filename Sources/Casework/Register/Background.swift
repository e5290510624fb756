/// What stands behind a case: its themes, the reporting code, the career line and the judgments of
/// risk.
package struct Background: Hashable, Sendable {
  package internal(set) var themes: [CaseTheme] = []
  package internal(set) var codeSteps = History<ReportingCodeStep>()
  package internal(set) var offences: [CareerOffence] = []
  package internal(set) var spells: [CareerSpell] = []
  package internal(set) var judgments: [JudgedRisk] = []

  package var code: ReportingCode { ReportingCode(codeSteps) }

  /// The themes that the case carries now, in the order in which they were set.
  package var openThemes: [CaseTheme] { themes.filter(\.isOpen) }

  /// The judgment that counts now: of those that stand the one that was made last. What RiHG and
  /// SAPROF tell is beside it.
  package var judgment: JudgedRisk? {
    judgments.filter { $0.stands && $0.content.instrument.needsOutcome }
      .max { ($0.content.assessedOn, $0.id) < ($1.content.assessedOn, $1.id) }
  }
}

extension Background {
  mutating func evolve(_ event: Event) {
    switch event.fact {
    case .themeSet(let content): themes.append(CaseTheme(Entry(event, content)))
    case .themeStepped(let id, let step):
      guard let index = themes.lastIndex(where: { $0.id == id }) else { return }
      themes[index].steps.record(Entry(event, step))
    case .reportingCodeStepped(let step): codeSteps.record(Entry(event, step))
    case .convictionRecorded(let content): offences.append(CareerOffence(Entry(event, content)))
    case .spellRecorded(let content): spells.append(CareerSpell(Entry(event, content)))
    case .careerCorrected(let id, let correction):
      if let index = offences.lastIndex(where: { $0.id == id }) {
        offences[index].steps.record(Entry(event, correction))
      } else if let index = spells.lastIndex(where: { $0.id == id }) {
        spells[index].steps.record(Entry(event, correction))
      }
    case .riskJudged(let content): judgments.append(JudgedRisk(Entry(event, content)))
    case .riskStepped(let id, let step):
      guard let index = judgments.lastIndex(where: { $0.id == id }) else { return }
      judgments[index].steps.record(Entry(event, step))
    default: break
    }
  }

  mutating func mark(_ id: RecordID, withdrawnBy event: RecordID?) -> Bool {
    for index in themes.indices where themes[index].mark(id, withdrawnBy: event) { return true }
    for index in offences.indices where offences[index].mark(id, withdrawnBy: event) {
      return true
    }
    for index in spells.indices where spells[index].mark(id, withdrawnBy: event) { return true }
    for index in judgments.indices where judgments[index].mark(id, withdrawnBy: event) {
      return true
    }
    return codeSteps.mark(id, withdrawnBy: event)
  }

  func builtUpon(_ id: RecordID, within own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    for theme in themes {
      if let later = theme.builtUpon(id, within: own) ?? successor(of: theme, ended: id, own) {
        return later
      }
    }
    for offence in offences {
      if let later = offence.builtUpon(id, within: own) { return later }
    }
    for spell in spells {
      if let later = spell.builtUpon(id, within: own) { return later }
    }
    for judgment in judgments {
      if let later = judgment.builtUpon(id, within: own) { return later }
    }
    return codeSteps.builtUpon(id, within: own).map { ($0.author, $0.at) }
  }

  /// The same theme, set anew after this one ended: it rests on the end.
  private func successor(
    of theme: CaseTheme, ended id: RecordID, _ own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    guard theme.steps.entry(id)?.value.kind == .ended else { return nil }
    let next = openThemes.last { $0.kind == theme.kind && $0.id > id && !own.contains($0.id) }
    return next.map { ($0.recorded.author, $0.recorded.at) }
  }

  /// The newest of these that stands beside a decision.
  func beside(_ own: Set<RecordID>) -> (author: UserName, at: Moment)? {
    var found: (author: UserName, at: Moment)?
    func look<Value>(_ entry: Entry<Value>) {
      if entry.isLive, !own.contains(entry.id) { found = (entry.author, entry.at) }
    }
    for item in themes { look(item.recorded) }
    for item in offences { look(item.recorded) }
    for item in spells { look(item.recorded) }
    for item in judgments { look(item.recorded) }
    for entry in codeSteps.entries { look(entry) }
    return found
  }

  /// Why an undone step can no longer be put back.
  func obstacle(
    toRestoring id: RecordID, isAdult: (CivilDate) -> Bool
  ) -> Refusal? {
    if let theme = themes.first(where: { $0.id == id }) {
      let isTaken = openThemes.contains { $0.kind == theme.kind && $0.id != id }
      return isTaken ? .themeAlready(theme.kind) : nil
    }
    for theme in themes {
      if let step = theme.steps.entry(id) { return theme.obstacle(to: step.value) }
    }
    for item in offences {
      if let step = item.steps.entry(id) { return obstacle(to: step.value, of: item.id) }
    }
    for item in spells {
      if let step = item.steps.entry(id) { return obstacle(to: step.value, of: item.id) }
    }
    for judgment in judgments {
      if let step = judgment.steps.entry(id) { return judgment.obstacle(to: step.value) }
    }
    if let step = codeSteps.entry(id) {
      return code.obstacle(to: step.value, isAdult: isAdult(step.value.on))
    }
    return nil
  }

  func add(to counts: inout RecordCounts) {
    for theme in themes {
      counts.add(.theme)
      counts.add(.themeStep, theme.steps.entries.count)
    }
    counts.add(.codeStep, codeSteps.entries.count)
    for offence in offences {
      counts.add(.conviction)
      counts.add(.careerCorrection, offence.steps.entries.count)
    }
    for spell in spells {
      counts.add(.spell)
      counts.add(.careerCorrection, spell.steps.entries.count)
    }
    for judgment in judgments {
      counts.add(.riskJudgment)
      counts.add(.riskStep, judgment.steps.entries.count)
    }
  }
}

extension Background {
  /// Whether a signal can be about this record.
  func holds(_ id: RecordID) -> Bool {
    judgments.contains { $0.id == id && $0.isLive } || codeSteps.entry(id)?.isLive ?? false
  }
}

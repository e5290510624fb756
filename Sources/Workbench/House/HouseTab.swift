import Canvas
import Casework
import Wording

extension Workbench {
  /// The case of a person in the house, in full: referral, criteria, plan, agreements, what the meeting
  /// decided, and what each partner at the table may hear.
  func houseTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    guard let item = file.zvhCase else {
      return [DossierLine(Line(Phrase.noHouseCase(keyShown(for: .referToHouse))[language], .muted))]
    }
    let about = standLines(item, file) + backgroundLines(item)
    var lines = inMargin(about, columns: columns).map { DossierLine($0) }
    lines += agreementLines(item, columns: columns)
    lines += inMargin(meetingLines(file), columns: columns).map { DossierLine($0) }
    return lines
  }

  /// Beside or under the agenda: who it is, and the same in short.
  func meetingDetail(columns: Int, rows: Int) -> [Line] {
    guard let row = meetings.focused, let file = file(row.person) else { return [] }
    let head = Line(
      [
        Span(file.name.listed, .strong, bold: true),
        Span("  \(Phrase.birthDate(file.birthDate)[language])  \(file.reference)", .muted),
      ])
    guard layout.isBeside else {
      // Under a list every row counts: where it stands and what is in the way, then who may hear what,
      // a row for each of them.
      var heard = meetingLines(file)
      for index in heard.indices { heard[index].isCut = true }
      var stand = row.item.map { standLines($0, file) } ?? []
      for index in stand.indices { stand[index].isCut = true }
      return [head]
        + inMargin(Array(stand.prefix(max(1, rows - 1 - heard.count))) + heard, columns: columns)
    }
    // What is decided and who may hear it before what one reads up on.
    var lines: [SummaryLine] = []
    if let item = row.item {
      let open = item.openAgreements.map { [Span($0.agreement.line(today: today)[language])] }
      lines =
        standLines(item, file) + underLabel(.detailAgreements, open) + meetingLines(file)
        + backgroundLines(item)
    } else {
      lines = meetingLines(file)
    }
    return head.folded(columns: columns, hanging: 1) + underHeads(lines, columns: columns)
  }

  /// Where it stands, what is in the way, and why it came.
  private func standLines(_ item: ZvhCase, _ file: PersonFile) -> [SummaryLine] {
    let state = file.state(of: item, settings: register.settings, at: now)
    let referral = item.referral
    var stand = [Span(state.phrase[language].capitalizedFirst, .strong, bold: true)]
    let missing = state.awaitsTriage ? file.missing(in: referral) : []
    if !missing.isEmpty {
      stand.append(
        Span(" · " + Phrase.lacks(.list(missing.map(\.phrase)))[language], .blocked))
    }
    var lines = [SummaryLine(.detailHouse, stand)]
    if state.awaitsTriage {
      let rhythm = ZvhRhythm(register.settings, on: today)
      let closing = rhythm.closing(after: item.referred.at)
      let late = closing.moment <= now
      let triage = Phrase.day(rhythm.triage(after: closing), today: today)
      lines.append(
        SummaryLine([
          Span(
            Phrase.closesAt(.due(closing, today), triage: triage)[language],
            late ? .overdue : .muted)
        ]))
    }
    lines.append(
      SummaryLine(
        .detailReferral,
        [
          Span(referral.by.phrase[language].oneLine),
          Span(", " + Phrase.day(referral.on, today: today)[language], .muted),
          Span(referral.reason.isEmpty ? "" : ": \(referral.reason.oneLine)"),
        ]))
    let meets = referral.meetsCriteria
    lines.append(
      SummaryLine(
        .detailCriteria,
        [
          Span(referral.criteriaPhrase[language]),
          Span(
            " · " + Phrase.meetsCriteria(meets)[language],
            meets == .yes ? .good : meets == .no ? .blocked : .uncertain),
        ]))
    return lines
  }

  /// What the case is meant for, who is in it, and what was decided about it.
  private func backgroundLines(_ item: ZvhCase) -> [SummaryLine] {
    let referral = item.referral
    var lines: [SummaryLine] = []
    if !referral.goal.isEmpty {
      lines.append(SummaryLine(.detailGoal, [Span(referral.goal.oneLine)]))
    }
    lines.append(
      SummaryLine(
        .detailPersonTold,
        [Span(referral.toldPhrase[language].oneLine, referral.told == .yes ? .text : .uncertain)]))
    if !referral.partners.isEmpty {
      lines.append(SummaryLine(.detailPartners, [Span(referral.partners.oneLine)]))
    }
    if let triage = item.triage {
      lines.append(
        SummaryLine(
          .detailTriage, [Span(triage.value.step.phrase(today: today)[language].oneLine)]))
    }
    if let lead = item.lead {
      lines.append(SummaryLine(.detailLead, [Span(lead.phrase[language].oneLine)]))
    }
    if let plan = item.plan { lines.append(SummaryLine(.detailPlan, [Span(plan.oneLine)])) }
    return lines
  }

  private func agreementLines(_ item: ZvhCase, columns: Int) -> [DossierLine] {
    let sorted =
      item.openAgreements + item.agreements.filter { $0.end != nil }.reversed()
    return sorted.enumerated().flatMap { index, found -> [DossierLine] in
      let text = found.agreement.line(today: today)[language].oneLine
      let isLate = found.isLate(today)
      var spans = [Span(text, isLate ? .overdue : found.end == nil ? .text : .muted)]
      if let end = found.end?.value.step {
        spans.append(Span(" · " + end.phrase(today: today)[language], .arranged))
      } else if isLate {
        spans.append(Span(" · " + Phrase.agreementLate[language], .overdue, bold: true))
      }
      return inMargin(
        [SummaryLine(index == 0 ? .detailAgreements : nil, spans)], columns: columns
      ).enumerated().map { DossierLine($1, item: $0 == 0 ? found.id : nil) }
    }
  }

  /// What the meeting decided on a person, and what each partner at its table may hear: nothing that
  /// was not shared with them.
  private func meetingLines(_ file: PersonFile) -> [SummaryLine] {
    guard let meeting = agenda?.meeting else { return [] }
    var lines: [SummaryLine] = []
    if let discussion = file.discussion(at: meeting.id)?.value {
      lines.append(
        SummaryLine(.detailDecided, [Span(discussion.decision.oneLine, .good, bold: true)]))
    }
    let hearings = register.hearings(of: file.id, at: meeting, for: viewer)
    for (index, hearing) in hearings.enumerated() {
      let who = hearing.partner.phrase[language].oneLine
      var spans = [Span("\(who): ", .text, bold: true)]
      if hearing.isEmpty {
        spans.append(Span(Phrase.mayHearNothing[language], .muted))
      } else {
        let told = hearing.shares.map { $0.line(language) }.joined(separator: "; ")
        spans.append(Span(told.oneLine))
      }
      lines.append(SummaryLine(index == 0 ? .detailMayHear : nil, spans))
    }
    return lines
  }
}

extension SharedFacts {
  /// Which facts, and what exactly as it stands now.
  fileprivate func line(_ language: Language) -> String {
    let fields = Phrase.list(content.fieldList.map(\.phrase))[language]
    return words.isEmpty ? fields : "\(fields): \(words)"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

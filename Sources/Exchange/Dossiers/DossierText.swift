import Casework
import Wording

/// A dossier as text: a heading and, per section, lines that are indented and fit the width.
struct DossierText {
  let file: PersonFile
  let register: Register
  let viewer: Viewer
  let now: Moment
  let language: Language
  let width: Int

  var today: CivilDate { now.date }

  func text() -> String {
    var lines = heading
    for (title, content) in sections where !content.isEmpty {
      lines += ["", title[language]]
      for line in content { lines += indented(line) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var sections: [(Phrase, [Phrase])] {
    let linked = register.linked(to: file.id, for: viewer)
    let orders = file.supervisions.filter(\.isLive)
    var sections: [(Phrase, [Phrase])] = []
    sections.append((.dossierAliases, file.aliases.live.map { .verbatim($0.value.listed) }))
    sections.append((.dossierLinked, linked.map(link)))
    sections.append((.networkAddresses, file.addresses.live.map { address($0.value) }))
    sections.append((.tabEnvironment, environment))
    for item in file.liveReturns { sections.append((.dossierReturn, lines(of: item))) }
    sections.append((.dossierCustody, custody))
    sections.append((.dossierNotices, file.liveNotices.flatMap(notice)))
    sections.append((.dossierExpected, file.expectedNotices.live.flatMap(expected)))
    sections.append((.dossierSupervision, orders.flatMap(supervision)))
    sections.append((.dossierMeasures, file.liveMeasures.flatMap(measure)))
    sections.append((.dossierAdvice, file.advices.filter(\.isLive).flatMap(advice)))
    let background = file.background
    sections.append((.dossierRisk, background.judgments.filter(\.isLive).flatMap(riskJudgment)))
    sections.append((.dossierThemes, background.themes.filter(\.isLive).flatMap(theme)))
    sections.append((.dossierCode, reportingCode))
    sections.append((.dossierCareer, career))
    sections.append((.dossierCases, file.cases.filter(\.isLive).map(openedCase)))
    sections.append((.dossierContacts, contacts))
    sections.append((.dossierTasks, file.openTasks.map(task)))
    sections.append((.dossierHouse, house))
    sections.append((.dossierShared, shared))
    sections.append((.tabNotes, file.liveNotes.reversed().flatMap(note)))
    sections.append((.dossierRequests, file.requests.filter(\.isLive).flatMap(request)))
    let events = register.timeline(of: file.id, for: viewer)
    sections.append((.tabTimeline, events.map(timeline)))
    return sections
  }

  private var heading: [String] {
    var about: [Phrase] = [
      .labelled(.dossierBorn, .birthDate(file.birthDate)), file.compartment.phrase,
    ]
    if let number = file.identity.current?.value.citizenServiceNumber {
      about.append(.labelled(.dossierNumber, .verbatim(number.masked)))
    }
    if let number = file.chainNumber(for: viewer) {
      about.append(.labelled(.dossierChainNumber, .verbatim(number.text)))
    }
    let owner = file.ownerNow.map { Phrase.verbatim(register.displayName(of: $0)) }
    about.append(.labelled(.dossierOwner, owner ?? Scope.unowned.phrase))
    if let since = file.shieldedSince {
      about.append(.shieldedSince(.day(since, today: today)))
    }
    let first = "\(file.reference) · \(file.name.listed)"
    let second = Phrase.joined(about, separator: " · ")[language]
    return TextLayout.wrapped(first, width: width) + TextLayout.wrapped(second, width: width)
  }

  /// A line of a section; what does not fit goes on below, further in.
  private func indented(_ phrase: Phrase) -> [String] {
    let lines = TextLayout.wrapped(phrase[language], width: width - 4)
    return lines.enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
  }

  private func lines(of item: ReturnCase) -> [Phrase] {
    let details = item.details.current?.value
    let frame = [
      details?.type.phrase, details.map { .verbatim($0.institution) }, item.status.phrase,
    ].compactMap { $0 }.filter { !$0.nl.isEmpty }
    var lines = [Phrase.joined(frame, separator: " · ")]
    lines += item.currentDates.map { .labelled($0.value.kind.phrase, .value(of: $0.value, today)) }
    if let move = item.lastMove {
      lines.append(.dossierMoved(days: move.days, from: .day(move.from, today: today)))
    }
    lines += BasicConditionKind.allCases.map { kind in
      let remark = item.conditions[kind].current?.value.remark ?? ""
      return .labelled(kind.phrase, item.conditions.state(of: kind).phrase) + .remark(remark)
    }
    let offer = item.offer.current?.value
    lines.append(
      .labelled(DecisionKind.offer.phrase, offer?.state.phrase ?? .noOffer)
        + .remark(offer?.reason ?? ""))
    lines += ReturnCheckKind.allCases.compactMap { kind in
      item.check(kind).map { Happening.check(kind, $0.value).phrase(today: today) }
    }
    return lines
  }

  private func address(_ address: Address) -> Phrase {
    .labelled(address.kind.phrase, .verbatim(address.line)) + .verbatim(" (")
      + address.source.phrase + .verbatim(", ")
      + (address.verifiedOn.map { .verified(.day($0, today: today)) } ?? .notVerified)
      + .verbatim(")")
  }

  private var contacts: [Phrase] {
    let next = file.nextContact.map { entry in
      Phrase.labelled(.dossierNextContact, .day(entry.value.on, today: today)) + .verbatim(", ")
        + entry.value.kind.phrase
    }
    let held = file.contacts.live.reversed().map { entry in
      Phrase.day(entry.value.on, today: today) + .verbatim(" · ") + entry.value.kind.phrase
        + .verbatim(", ") + entry.value.outcome.phrase + .remark(entry.value.remark)
    }
    return [next].compactMap { $0 } + held
  }

  private func task(_ task: CaseTask) -> Phrase {
    .day(task.content.due, today: today) + .verbatim(" · \(task.content.title)")
  }

  private func note(_ note: RiskNote) -> [Phrase] {
    let content = note.content
    let mark = note.isRetracted ? Phrase.retractedMark : .verbatim("")
    let head =
      mark + .day(content.observedAt.date, today: today) + .verbatim(" · ")
      + content.category.phrase + .verbatim(", ") + content.reliability.phrase
      + .remark(content.source) + .verbatim(": ") + .noteText(content.text)
    let corrected = note.rectification.map { $0.phrase(today: today, name: register.displayName) }
    return [head] + (corrected.map { [$0] } ?? [])
      + note.amendments.live.map { .verbatim("+ ") + .noteText($0.value) }
  }

  private func link(_ file: PersonFile) -> Phrase {
    .verbatim("\(file.reference) · \(file.name.listed) · ") + file.compartment.phrase
  }

  private func timeline(_ entry: TimelineEntry) -> Phrase {
    .moment(entry.at, today: today) + .verbatim(" · \(entry.authorName) · ")
      + entry.what.phrase(today: today)
      + (entry.isWithdrawn ? .verbatim(" ") + .wasUndone : .verbatim(""))
  }
}

extension Phrase {
  static func labelled(_ label: Phrase, _ value: Phrase) -> Phrase {
    label + verbatim(": ") + value
  }

  /// A remark after a comma, or nothing.
  fileprivate static func remark(_ text: String) -> Phrase {
    verbatim(text.isEmpty ? "" : ", \(text)")
  }
}

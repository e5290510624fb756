import Canvas
import Casework
import Wording

extension Workbench {
  /// Everything that was recorded, the newest first; what was undone stays, marked.
  func timelineLines(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var lines: [DossierLine] = []
    var day: CivilDate?
    for entry in register.timeline(of: file.id, for: viewer) {
      let local = entry.at.local
      if local.date != day {
        day = local.date
        lines.append(
          DossierLine(Line(Phrase.dayWithYear(local.date)[language], .heading, bold: true)))
      }
      let text = entry.what.phrase(today: today)[language]
      let isNews = since.map { entry.at > $0 } ?? false
      let head = [
        Span(local.time.iso + " ", .muted), Span(isNews ? "+ " : "  ", .moved, bold: true),
      ]
      var spans = head + [Span(text.oneLine, entry.isWithdrawn ? .muted : .text)]
      if entry.isWithdrawn { spans.append(Span(" " + Phrase.wasUndone[language], .warning)) }
      spans.append(Span("  \(entry.authorName)", .muted))
      let folded = Line(spans, indent: 1).folded(columns: columns, hanging: 9)
      for (index, line) in folded.enumerated() {
        lines.append(DossierLine(line, item: index == 0 ? entry.id : nil))
      }
    }
    return lines
  }

  /// Each return with all its dates and, per condition, what was found when and by whom.
  func conditionLines(_ file: PersonFile) -> [DossierLine] {
    var lines: [DossierLine] = []
    for item in file.liveReturns.reversed() {
      let details = item.details.current?.value
      let title = [
        details?.type.phrase[language], details?.institution, item.status.phrase[language],
      ]
      lines.append(
        DossierLine(
          Line(
            title.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "), .heading,
            bold: true)))
      for entry in item.dates.entries.reversed() {
        let date = entry.value
        let day = date.date.map { Phrase.day($0, today: today)[language] } ?? "?"
        let isCurrent = item.currentDates.contains { $0.id == entry.id }
        lines.append(
          DossierLine(
            Line(
              [
                Span("\(date.kind.phrase[language]): "),
                Span(day, isCurrent ? .strong : .muted, bold: isCurrent),
                Span(
                  " · " + date.quality.phrase[language], date.quality.isCertain ? .text : .uncertain
                ),
                Span(" · " + Phrase.sourceAndDay(date, today: today)[language], .muted),
                Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
              ], indent: 2), item: entry.id))
      }
      for kind in BasicConditionKind.allCases {
        let state = item.conditions.state(of: kind)
        lines.append(
          DossierLine(
            Line(
              [
                Span(kind.phrase.capitalised[language] + "  ", .text, bold: true),
                Span("\(state.sign) \(state.phrase[language])", state.meaning),
              ], indent: 2)))
        for entry in item.conditions[kind].entries.reversed() {
          let remark = entry.value.remark.isEmpty ? "" : ": \(entry.value.remark)"
          lines.append(
            DossierLine(
              Line(
                [
                  Span(Phrase.moment(entry.at, today: today)[language] + "  ", .muted),
                  Span(entry.value.state.phrase[language] + remark, entry.isLive ? .text : .muted),
                  Span("  \(register.displayName(of: entry.author))", .muted),
                  Span(entry.isLive ? "" : " " + Phrase.wasUndone[language], .warning),
                ], indent: 6), item: entry.id))
        }
      }
      lines.append(DossierLine())
    }
    return lines.isEmpty ? [DossierLine(Line(Phrase.noReturn[language], .muted))] : lines
  }

  /// The notes in full, amendments under them.
  func noteLines(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var lines: [DossierLine] = []
    for row in register.notes(question, about: file.id) {
      for (index, line) in noteText(row, columns: columns).enumerated() {
        lines.append(DossierLine(line, item: index == 0 ? row.id : nil))
      }
      lines.append(DossierLine())
    }
    return lines.isEmpty ? [DossierLine(Line(Phrase.noNotes[language], .muted))] : lines
  }

  /// One note: what kind, how sure, from whom, seen and recorded when, the text, what was added.
  func noteText(_ row: NoteRow, columns: Int) -> [Line] {
    let content = row.note.content
    var head = [
      Span(content.category.phrase.capitalised[language], .text, bold: true), Span(" · "),
      Span(content.reliability.phrase[language], content.reliability.meaning, bold: true),
    ]
    if !content.disputedBy.isEmpty { head.append(Span(" (\(content.disputedBy))", .disputed)) }
    if !content.source.isEmpty { head.append(Span(" · \(content.source)")) }
    if row.note.isRetracted {
      head.append(Span(" · " + Phrase.retracted[language], .warning, bold: true))
    }
    let seen = Phrase.observedAndRecorded(
      observed: .moment(content.observedAt, today: today),
      recorded: .moment(row.note.written.at, today: today), by: row.authorName)
    var lines = [Line(head), Line(seen[language], .muted, indent: 2)]
    if let rectification = row.note.rectification {
      let mark = rectification.phrase(today: today, name: register.displayName(of:))
      lines.append(Line(mark[language], .info, indent: 2))
    }
    lines += Line.wrapped(
      Phrase.noteText(content.text)[language], row.note.isRetracted ? .muted : .text,
      columns: columns, indent: 2)
    for amendment in row.note.amendments.live {
      lines.append(
        Line(
          Phrase.amended(
            .moment(amendment.at, today: today), by: register.displayName(of: amendment.author))[
              language], .info, indent: 4))
      lines += Line.wrapped(Phrase.noteText(amendment.value)[language], columns: columns, indent: 4)
    }
    if let retraction = row.note.retraction.current {
      lines.append(
        Line(
          Phrase.retractedBecause(Phrase.noteText(retraction.value)[language])[language], .warning,
          indent: 2))
    }
    return lines
  }

  /// Contacts and tasks, open ones first.
  func agendaLines(_ file: PersonFile) -> [DossierLine] {
    var lines = [DossierLine(Line(Phrase.agendaOpen[language], .heading, bold: true))]
    let settled = Set(file.contacts.live.compactMap(\.value.planned))
    for entry in file.plannedContacts.live where !settled.contains(entry.id) {
      let days = today.days(until: entry.value.on)
      let text = Phrase.plannedContact(entry.value, today: today).capitalised[language]
      let with = entry.value.with.isEmpty ? "" : " · \(entry.value.with)"
      lines.append(
        DossierLine(Line([Span(text, urgency(days)), Span(with)], indent: 2), item: entry.id))
    }
    for task in file.openTasks {
      let days = today.days(until: task.content.due)
      let who = (task.content.assignee ?? file.ownerNow).map(register.displayName(of:)) ?? ""
      lines.append(
        DossierLine(
          Line(
            [
              Span(Phrase.day(task.content.due, today: today)[language] + "  ", urgency(days)),
              Span(task.content.title), Span("  \(who)", .muted),
            ], indent: 2), item: task.id))
    }
    if lines.count == 1 {
      lines.append(DossierLine(Line(Phrase.nothingNow[language], .muted, indent: 2)))
    }
    lines.append(DossierLine())
    lines.append(DossierLine(Line(Phrase.agendaDone[language], .heading, bold: true)))
    for entry in file.contacts.live.reversed() {
      let contact = entry.value
      let remark = contact.remark.isEmpty ? "" : ": \(contact.remark)"
      lines.append(
        DossierLine(
          Line(
            [
              Span(Phrase.day(contact.on, today: today)[language] + "  ", .muted),
              Span(
                "\(contact.kind.phrase[language]), \(contact.outcome.phrase[language])\(remark)"),
            ], indent: 2), item: entry.id))
    }
    for task in file.tasks where task.isLive && !task.isOpen {
      guard let done = task.done.current else { continue }
      lines.append(
        DossierLine(
          Line(
            [
              Span(Phrase.day(done.at.date, today: today)[language] + "  ", .muted),
              Span("✓ ", .arranged), Span(task.content.title),
            ], indent: 2), item: task.id))
    }
    return lines
  }

  /// Names, addresses, links, and whom to call.
  func networkLines(_ file: PersonFile) -> [DossierLine] {
    var lines: [DossierLine] = []
    func head(_ phrase: Phrase) {
      if !lines.isEmpty { lines.append(DossierLine()) }
      lines.append(DossierLine(Line(phrase[language], .heading, bold: true)))
    }
    head(.networkNames)
    let names = [file.name.full] + file.aliases.live.map(\.value.full)
    lines.append(DossierLine(Line(names.joined(separator: " · "), indent: 2)))
    if let number = file.identity.current?.value.citizenServiceNumber {
      let isShown = revealed?.person == file.id
      lines.append(
        DossierLine(
          Line(
            "BSN \(isShown ? number.digits : number.masked)", isShown ? .strong : .muted, indent: 2)
        ))
    }
    if let number = file.chainNumber(for: viewer) {
      lines.append(
        DossierLine(
          Line("\(Phrase.dossierChainNumber[language]) \(number.text)", .muted, indent: 2)))
    }
    head(.networkAddresses)
    for entry in file.addresses.live.reversed() {
      let address = entry.value
      let parts = [
        "\(address.street) \(address.houseNumber)", address.postcode?.text ?? "", address.city,
      ]
      let verified =
        address.verifiedOn.map { Phrase.verified(.day($0, today: today)) } ?? .notVerified
      lines.append(
        DossierLine(
          Line(
            [
              Span(address.kind.phrase.capitalised[language] + ": "),
              Span(
                parts.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: ", "), .strong),
              Span(" · \(address.source.phrase[language]) · \(verified[language])", .muted),
            ], indent: 2), item: entry.id))
    }
    if file.addresses.isEmpty {
      lines.append(DossierLine(Line(Phrase.noAddress[language], .warning, indent: 2)))
    }
    head(.networkDirectory)
    // Where somebody is now comes first: that is whom one calls about a date.
    let place = file.currentReturn?.details.current?.value.institution
    let entries = register.directoryEntries
    let sorted =
      entries.filter { $0.entry.organisation == place }
      + entries.filter { $0.entry.organisation != place }
    for (id, entry) in sorted {
      let deputy = entry.deputy.isEmpty ? "" : " · " + Phrase.deputyIs(entry.deputy)[language]
      lines.append(
        DossierLine(
          Line(
            [
              Span(entry.organisation, .text, bold: true),
              Span(" · \(entry.role) · \(entry.name) · "), Span(entry.phone, .strong),
              Span(" · \(entry.hours)\(deputy)", .muted),
            ], indent: 2), item: id))
    }
    return lines
  }
}

import Canvas
import Casework
import Wording

extension Workbench {
  /// The sentence of a dossier with the dates that follow from it, each as indicative, and beside
  /// them the dates that others gave, with their source: those of the custodial agency prevail
  /// (VI-8).
  func custodyTab(_ file: PersonFile, columns: Int) -> [DossierLine] {
    var lines: [SummaryLine] = []
    if let sentence = file.sentences.current {
      lines += sentenceLines(sentence) + [.blank]
    } else {
      let key = keyShown(for: .recordSentence)
      lines += [
        SummaryLine(.detailSentence, [Span(Phrase.noSentence(key)[language], .muted)]), .blank,
      ]
    }
    lines += givenDates(file)
    if let sentence = file.sentences.current?.value {
      lines += computedDates(sentence)
      lines.append(SummaryLine([Span(Phrase.agencyPrevails[language], .info)]))
    }
    lines.append(.blank)
    lines += underLabel(
      .detailLeave,
      file.leaveAuthorisations.live.reversed().map { entry in
        let leave = entry.value
        return [
          Span(Phrase.day(leave.from, today: today)[language] + "  ", .muted),
          Span(leave.phase.phrase.capitalised[language], .text, bold: true),
          Span(leave.clinic.isEmpty ? "" : " · \(leave.clinic)"),
          leave.calls.isEmpty
            ? Span(" · " + Phrase.callsNotAgreed[language], .uncertain) : Span(" · \(leave.calls)"),
        ]
      })
    lines += checkLines(file)
    return inMargin(lines, columns: columns).map { DossierLine($0) }
  }

  private func sentenceLines(_ entry: Entry<Sentence>) -> [SummaryLine] {
    let sentence = entry.value
    var first = [Span(sentence.phrase.capitalised[language], .strong, bold: true)]
    if let from = sentence.countsFrom {
      first.append(Span(" · " + Phrase.countsFrom(.day(from, today: today))[language]))
    }
    if let judged = sentence.judgedOn {
      first.append(Span(" · " + Phrase.judgedOn(.day(judged, today: today))[language]))
    }
    var remarks: [Phrase] = []
    if sentence.isPartlySuspended { remarks.append(.labelPartlySuspended) }
    if sentence.isJuvenile { remarks.append(.labelJuvenile) }
    if let nature = sentence.nature { remarks.append(.natureIs(nature.phrase)) }
    let answers = [
      (Phrase.labelIrrevocable, sentence.isIrrevocable),
      (.labelLawfulStay, sentence.hasLawfulStay),
      (.labelExcluded, sentence.isExcludedFromEarlyRelease),
    ].map { $0.0 + .verbatim(": ") + $0.1.phrase }
    var lines = [
      SummaryLine(.detailSentence, first),
      SummaryLine([Span(Phrase.joined(answers, separator: " · ")[language], .muted)]),
    ]
    if !remarks.isEmpty {
      lines.append(SummaryLine([Span(Phrase.joined(remarks, separator: " · ")[language])]))
    }
    return lines
  }

  /// The dates that somebody gave, each with who and how sure.
  private func givenDates(_ file: PersonFile) -> [SummaryLine] {
    let dates = file.currentReturn?.currentDates.map(\.value) ?? []
    guard !dates.isEmpty else {
      return [SummaryLine(.detailGiven, [Span(Phrase.noDate[language], .uncertain)])]
    }
    return underLabel(
      .detailGiven,
      dates.map { date in
        let day = date.date.map { Due($0, date.time).phraseWithWarning[language] } ?? "?"
        return [
          Span("\(date.kind.phrase.capitalised[language])  "), Span(day, .strong, bold: true),
          Span(
            "  " + date.quality.phrase[language], date.quality.isCertain ? .text : .uncertain),
          Span("  " + Phrase.sourceAndDay(date, today: today)[language], .muted),
        ]
      })
  }

  private func computedDates(_ sentence: Sentence) -> [SummaryLine] {
    let dates = CustodyDates(of: sentence, settings: register.settings).all
    return underLabel(
      .detailComputed,
      dates.filter { $0.date != nil || $0.outcome == .unknown }.map { date in
        [
          Span("\(date.kind.phrase.capitalised[language])  "),
          Span(date.phrase[language], date.isProvisional ? .uncertain : .text),
          Span(date.rule.map { "  \($0.rawValue)" } ?? "", .muted),
        ]
      })
  }

  /// What was checked around the return.
  private func checkLines(_ file: PersonFile) -> [SummaryLine] {
    guard let item = file.currentReturn else { return [] }
    let lines = ReturnCheckKind.allCases.compactMap { kind -> [Span]? in
      guard let entry = item.check(kind) else { return nil }
      let check = entry.value
      let meaning: Meaning =
        switch check.answer {
        case .yes: .arranged
        case .no: .blocked
        case .unknown: .notAsked
        }
      return [
        Span("\(kind.phrase.capitalised[language]): "),
        Span(check.answer.phrase[language], meaning),
        Span(
          "  \(Phrase.day(check.on, today: today)[language]), "
            + register.displayName(of: entry.author), .muted),
        Span(check.remark.isEmpty ? "" : "  \(check.remark.oneLine)"),
      ]
    }
    return lines.isEmpty ? [] : [.blank] + underLabel(.detailChecks, lines)
  }
}

import Casework
import Wording

extension DossierText {
  func supervision(_ order: SupervisionOrder) -> [Phrase] {
    let started = order.started.current.map { Phrase.startedOn(.day($0.value, today: today)) }
    let head = Phrase.joined(
      [
        order.details.frame.phrase, order.details.organisation.phrase, order.level.phrase,
        started ?? .dossierNotStarted, order.phase.phrase,
      ], separator: " · ")
    return [head] + order.conditions.map { .verbatim("- ") + $0.value.line }
      + order.steps.live.filter { $0.value.kind != .conditionSet }.map { step($0.value.phrase) }
  }

  /// A measure with the end that stands and what happened to it.
  func measure(_ measure: Measure) -> [Phrase] {
    let end = measure.end(settings: register.settings).map {
      Phrase.labelled(.dossierEnd, $0.phraseWithWarning)
    }
    let head = Phrase.joined(
      [measure.content.phrase(today: today), measure.state.phrase] + (end.map { [$0] } ?? []),
      separator: " · ")
    return [head] + measure.steps.live.map { step($0.value.phrase) }
  }

  func advice(_ advice: Advice) -> [Phrase] {
    [advice.request.phrase(today: today)]
      + advice.answers.live.map { entry in
        step { _ in Happening.adviceAnswered(entry.value).phrase(today: today) }
      }
  }

  func openedCase(_ item: OpenedCase) -> Phrase {
    let closed = item.closed.current.map { Happening.caseClosed($0.value).phrase(today: today) }
    return .joined(
      [Happening.caseOpened(item.opening).phrase(today: today)] + (closed.map { [$0] } ?? []),
      separator: " · ")
  }

  /// What is known of the sentence, the dates that follow from it, and the phase of leave.
  var custody: [Phrase] {
    var lines: [Phrase] = []
    if let sentence = file.sentence {
      lines.append(sentence.phrase)
      for date in CustodyDates(of: sentence, settings: register.settings).all {
        guard let day = date.date else { continue }
        lines.append(
          .labelled(date.kind.phrase, .dayWithYear(day)) + .verbatim(", ")
            + DateQuality.indicative.phrase)
      }
    }
    if let leave = file.leavePhase { lines.append(leave.value.phrase(today: today)) }
    return lines
  }

  private func step(_ phrase: (CivilDate) -> Phrase) -> Phrase { .verbatim("- ") + phrase(today) }
}

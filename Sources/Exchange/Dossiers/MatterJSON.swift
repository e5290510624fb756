import Casework

/// Measures, advice, cases and custody of a dossier in JSON.
extension JSON {
  /// A day as `2026-11-23`, with an hour as `2026-11-23T09:05`; null when there is none.
  static func due(_ due: Due?) -> JSON { .optional(due) { .string($0.iso) } }

  /// `end` is what holds now, by the order and the rule with all extensions.
  static func measure(_ measure: Measure, _ settings: Settings) -> JSON {
    let content = measure.content
    return recorded(
      measure.recorded,
      [
        ("measure_id", .id(measure.id)), ("type", .word(content.type)),
        ("rule", .word(content.type.rule)), ("authority", .word(content.authority)),
        ("state", .word(measure.state)), ("began", .due(measure.began)),
        ("end", .due(measure.end(settings: settings))),
        ("extensions", .integer(measure.extensions.count)),
        ("extensions_left", .optional(measure.extensionsLeft) { .integer($0) }),
        ("until", .date(measure.until)), ("ground", .text(content.ground)),
        ("extent", .text(content.extent)), ("proportionality", .text(content.proportionality)),
        ("named_days", .optional(content.namedDays) { .integer($0) }),
        (
          "contents",
          .array(
            OrderContent.allCases.filter(content.contents.contains).map { .string($0.rawValue) })
        ),
        ("steps", .array(measure.steps.live.map(step))),
      ])
  }

  private static func step(_ entry: Entry<MeasureStep>) -> JSON {
    let step = entry.value
    return recorded(
      entry,
      [
        ("step_id", .id(entry.id)), ("step", .word(step.kind)), ("on", .due(step.on)),
        ("until", .date(step.until)), ("answer", .word(step.answer)),
        ("source", .text(step.source)), ("reason", .text(step.reason)),
      ])
  }

  static func advice(_ advice: Advice) -> JSON {
    let request = advice.request
    return recorded(
      advice.requested,
      [
        ("advice_id", .id(advice.id)), ("question", .string(request.question)),
        ("asked_by", .text(request.askedBy)), ("asked", .word(request.asked)),
        ("asked_on", .date(request.askedOn)), ("due", .date(request.due)),
        ("answers", .array(advice.answers.live.map(answer))),
      ])
  }

  private static func answer(_ entry: Entry<AdviceAnswer>) -> JSON {
    let answer = entry.value
    return recorded(
      entry,
      [
        ("on", .date(answer.on)), ("text", .string(answer.text)),
        ("reaction", .text(answer.reaction)), ("correction", .text(answer.correction)),
      ])
  }

  static func openedCase(_ item: OpenedCase) -> JSON {
    recorded(
      item.opened,
      [
        ("case_id", .id(item.id)), ("ground", .word(item.opening.ground)),
        ("question", .string(item.opening.question)), ("asked_by", .text(item.opening.askedBy)),
        ("on", .date(item.opening.on)), ("closed_at", .moment(item.closed.current?.at)),
        ("closing_reason", .optional(item.closed.current) { .string($0.value) }),
      ])
  }

  /// What is known of the sentence, with the dates that follow from it: all of them indicative.
  static func sentence(_ entry: Entry<Sentence>, _ settings: Settings) -> JSON {
    let sentence = entry.value
    return recorded(
      entry,
      [
        ("judged_on", .date(sentence.judgedOn)), ("years", .integer(sentence.length.years)),
        ("months", .integer(sentence.length.months)), ("days", .integer(sentence.length.days)),
        ("counts_from", .date(sentence.countsFrom)),
        ("partly_suspended", .boolean(sentence.isPartlySuspended)),
        ("juvenile", .boolean(sentence.isJuvenile)),
        ("irrevocable", .word(sentence.isIrrevocable)),
        ("lawful_stay", .word(sentence.hasLawfulStay)),
        ("excluded_from_early_release", .word(sentence.isExcludedFromEarlyRelease)),
        ("tbs", .boolean(sentence.hasTbs)), ("gvm", .boolean(sentence.hasGvm)),
        ("nature", .word(sentence.nature)),
        (
          "indicative_dates",
          .array(CustodyDates(of: sentence, settings: settings).all.map(indicative))
        ),
      ])
  }

  private static func indicative(_ date: IndicativeDate) -> JSON {
    .object([
      ("kind", .word(date.kind)), ("date", .date(date.date)), ("rule", .word(date.rule)),
      ("provisional", .boolean(date.isProvisional)),
    ])
  }

  static func leave(_ entry: Entry<LeaveAuthorisation>) -> JSON {
    let leave = entry.value
    return recorded(
      entry,
      [
        ("authorisation_id", .id(entry.id)), ("phase", .word(leave.phase)),
        ("from", .date(leave.from)), ("clinic", .text(leave.clinic)), ("calls", .text(leave.calls)),
      ])
  }
}

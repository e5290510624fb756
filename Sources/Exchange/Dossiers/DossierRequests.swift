import Casework
import Wording

extension DossierText {
  /// A request of the person with what was done about it, and until when it can be answered.
  func request(_ item: RequestCase) -> [Phrase] {
    let due = item.deadline(register.settings).map { deadline in
      Phrase.requestAnswerBy(.day(deadline.due.date, today: today))
    }
    let head =
      item.request.phrase(today: today) + .verbatim(" · ") + item.state.phrase
      + (item.isOpen ? due ?? .verbatim("") : .verbatim(""))
    return [head] + item.steps.live.map { .verbatim("+ ") + $0.value.phrase(today: today) }
  }
}

extension JSON {
  /// A request of the person, `due` by the rule and the extension that stands.
  static func request(_ item: RequestCase, _ settings: Settings) -> JSON {
    .object([
      ("request_id", .id(item.id)), ("kind", .word(item.request.kind)),
      ("regime", .word(item.request.regime)), ("received_on", .date(item.request.receivedOn)),
      ("identity", .word(item.identity)), ("covers", .text(item.request.covers)),
      ("state", .word(item.state)), ("due", .date(item.deadline(settings)?.due.date)),
      (
        "steps",
        .array(
          item.steps.live.map { entry in
            .object([
              ("step", .word(entry.value.kind)), ("on", .date(entry.value.on)),
              ("text", .text(entry.value.text)),
            ])
          })
      ),
    ])
  }
}

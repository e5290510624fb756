package import Casework
import Wording

/// A rule and a deadline as JSON. Names of fields and of what can be chosen are those of the code;
/// days are ISO dates, hours are Amsterdam time.
package struct RuleDocument {
  private let rule: Rule
  private let settings: Settings
  private let today: CivilDate
  private let isOfLog: Bool

  /// - Parameters:
  ///   - settings: what the organisation chose, as of `today`.
  ///   - isOfLog: whether they come from a log.
  package init(_ rule: Rule, _ settings: Settings, today: CivilDate, isOfLog: Bool) {
    self.rule = rule
    self.settings = settings
    self.today = today
    self.isOfLog = isOfLog
  }

  /// The rule with all of its fields.
  package var json: JSON {
    .object([
      ("id", .string(rule.id.rawValue)), ("article", .string(rule.article)),
      ("source", .string(rule.source)), ("hardness", .string(rule.hardness.rawValue)),
      ("duty_holder", .string(rule.dutyHolder.rawValue)),
      ("anchor", .string(rule.anchor.rawValue)), ("term", JSON.optional(rule.term, json(of:))),
      ("direction", .string(rule.direction.rawValue)), ("shift", .string(rule.shift.rawValue)),
      ("keeps_hour", .boolean(rule.keepsHour)),
      ("extensions", JSON.optional(rule.extensions, json(of:))),
      ("valid_from", JSON.optional(rule.validFrom) { .string($0.iso) }),
      ("valid_until", JSON.optional(rule.lastDay(settings, on: today)) { .string($0.iso) }),
      ("sentence_nl", .string(rule.id.sentence[.dutch])),
      ("sentence_en", .string(rule.id.sentence[.english])),
      ("settings", .string(isOfLog ? "log" : "standard")),
    ])
  }

  private func json(of term: Term) -> JSON {
    switch term.amount {
    case .fixed(let amount):
      .object([("amount", .integer(amount)), ("unit", .string(term.unit.rawValue))])
    case .setting(let setting):
      .object([
        ("amount", .integer(settings.value(of: setting, on: today))),
        ("unit", .string(term.unit.rawValue)), ("setting", .string(setting.rawValue)),
      ])
    }
  }

  private func json(of limit: ExtensionLimit) -> JSON {
    .object([
      ("times", JSON.optional(limit.times) { .integer($0) }), ("each", json(of: limit.each)),
      ("in_all", JSON.optional(limit.inAll, json(of:))), ("article", .string(limit.article)),
    ])
  }

  /// A deadline with how it was reached.
  package static func json(of deadline: Deadline, isOfLog: Bool) -> JSON {
    let rule = deadline.rule.rule
    return .object([
      ("rule", .string(rule.id.rawValue)), ("from", .string(iso(deadline.from))),
      ("deadline", .string(iso(deadline.due))),
      ("formula_nl", .string(deadline.formula[.dutch])),
      ("formula_en", .string(deadline.formula[.english])),
      ("unshifted", .string(iso(deadline.unshifted))), ("shifted", .boolean(deadline.isShifted)),
      ("cut_short", .boolean(deadline.isCutShort)),
      ("extensions", .integer(deadline.extensions)), ("amount", .integer(deadline.amount)),
      ("unit", JSON.optional(rule.term) { .string($0.unit.rawValue) }),
      ("hardness", .string(rule.hardness.rawValue)),
      ("duty_holder", .string(rule.dutyHolder.rawValue)), ("source", .string(rule.source)),
      ("settings", .string(isOfLog ? "log" : "standard")),
    ])
  }

  private static func iso(_ due: Due) -> String {
    due.time.map { due.date.iso + "T" + $0.iso } ?? due.date.iso
  }
}

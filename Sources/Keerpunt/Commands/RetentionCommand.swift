import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt retention`: what may be kept how long.
struct RetentionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention", abstract: Phrase.retentionAbstract.said,
      subcommands: [RetentionDueCommand.self, RetentionRules.self])
  }
}

/// `keerpunt retention due`: who has to go, by reference number.
struct RetentionDueCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "due", abstract: Phrase.retentionDueAbstract.said)
  }

  private static let furthest = 3650

  @OptionGroup var options: GlobalOptions

  @Option(help: .said(.optionWithin, value: "days"))
  var within: Int = 90

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .retentionDue }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let range = 0...RetentionDueCommand.furthest
    guard range.contains(within) else {
      throw .badNumber(option: "--within", value: "\(within)", range: range)
    }
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let rows = session.register.retentionDue(on: today, within: within, for: session.viewer)
    let access = session.accesses.retentionDue(
      on: today, within: within, by: session.register.settings)
    try session.record(listing: "retention", of: rows.map(\.person))
    if json {
      try StandardStreams.print(
        JSON.object([
          ("schema", .string("keerpunt.retention/1")), ("today", .string(today.iso)),
          ("items", .array(rows.map(RetentionDueCommand.json))),
          ("access", access.map(RetentionDueCommand.json) ?? .null),
        ]).pretty)
    } else {
      for row in rows {
        try call.say(
          .dueLine(
            row.reference.description, row.compartment.phrase, row.matter.phrase,
            left: .daysLeft(row.daysLeft), why: row.why, hold: row.hold?.phrase,
            erasure: row.erasure?.phrase(today: today)))
      }
      if let access {
        try call.say(
          .joined([access.phrase, .daysLeft(access.daysLeft), access.why], separator: "  "))
      }
      if rows.isEmpty, access == nil { try call.say(.nothingDue(days: within)) }
    }
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  private static func json(_ row: RetentionRow) -> JSON {
    let matter: JSON =
      switch row.matter {
      case .person: .string("person")
      case .originalText: .string("original-text")
      }
    return .object([
      ("ref", .string(row.reference.description)),
      ("compartment", .string(row.compartment.rawValue)), ("matter", matter),
      ("rule", .string(row.rule.rawValue)), ("from", .string(row.from.iso)),
      ("months", .integer(row.months)), ("due", .string(row.due.iso)),
      ("days_left", .integer(row.daysLeft)),
      ("hold", row.hold.map { .string($0.ground.rawValue) } ?? .null),
      ("erasure", row.erasure.map { .string(word(for: $0)) } ?? .null),
    ])
  }

  private static func json(_ access: AccessRetention) -> JSON {
    .object([
      ("rule", .string(RetentionRuleID.access.rawValue)), ("count", .integer(access.count)),
      ("from", .string(access.from.iso)), ("months", .integer(access.months)),
      ("due", .string(access.due.iso)), ("days_left", .integer(access.daysLeft)),
    ])
  }

  private static func word(for state: ErasureState) -> String {
    switch state {
    case .requested: "requested"
    case .confirmed: "confirmed"
    case .withdrawn: "withdrawn"
    }
  }
}

/// `keerpunt retention rules`: every term with its article, and which are the organisation's own.
struct RetentionRules: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rules", abstract: Phrase.retentionRulesAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .retentionRules }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let settings = session.register.settings
    if json {
      let items = RetentionRule.all.map { rule in
        RetentionRules.json(rule, months: settings.months(of: rule.term, on: today))
      }
      try StandardStreams.print(
        JSON.object([
          ("schema", .string("keerpunt.retention-rules/1")), ("items", .array(items)),
        ]).pretty)
    } else {
      for rule in RetentionRule.all {
        let months = settings.months(of: rule.term, on: today)
        try call.say(
          .ruleLine(
            rule.id.rawValue, rule.id.phrase, SettingUnit.months.phrase(of: months),
            rule.anchor.phrase, isHard: rule.isHard, source: rule.source))
      }
    }
    session.close()
    return .ok
  }

  private static func json(_ rule: RetentionRule, months: Int) -> JSON {
    let setting: JSON =
      switch rule.term {
      case .fixed: .null
      case .setting(let id): .string(id.rawValue)
      }
    return .object([
      ("id", .string(rule.id.rawValue)), ("article", .text(rule.article)),
      ("source", .text(rule.source)),
      ("compartment", rule.compartment.map { .string($0.rawValue) } ?? .null),
      ("anchor", .string(rule.anchor.rawValue)), ("months", .integer(months)),
      ("months_after_measure", .integer(rule.monthsAfterMeasure)),
      ("hard", .boolean(rule.isHard)), ("setting", setting),
    ])
  }
}

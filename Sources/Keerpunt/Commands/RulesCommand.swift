import ArgumentParser
import Casework
import Exchange
import Preferences
import Wording

/// `keerpunt rules`: the law and the choices that the clocks of the program follow.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", abstract: Phrase.rulesAbstract.said,
      subcommands: [RulesList.self, RulesShow.self, RulesCompute.self, RulesCalendar.self])
  }

  /// The settings that a rule is read with: those of the log when one was named, or else what holds
  /// until somebody chooses. A question on the phone needs no log and no passphrase.
  static func settings(_ call: Invocation, of options: GlobalOptions) throws(Problem) -> (
    Settings, isOfLog: Bool
  ) {
    guard options.logPath != nil else { return (Settings(), false) }
    let session = try Session(opening: call.folder, for: .reading, call)
    let settings = session.register.settings
    session.close()
    return (settings, true)
  }

  /// Reads the id of a rule, in capitals or not.
  static func rule(_ text: String) throws(Problem) -> Rule {
    let wanted = text.lowercased()
    if let id = RuleID.allCases.first(where: { $0.rawValue.lowercased() == wanted }) {
      return id.rule
    }
    throw .unknownRule(
      text, near: Suggestion.nearest(to: text, in: RuleID.allCases.map(\.rawValue)))
  }
}

/// `keerpunt rules list`.
struct RulesList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.rulesListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .rulesList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    guard json else {
      for rule in Rule.all { try call.say(.listed(rule)) }
      return .ok
    }
    let (settings, isOfLog) = try RulesCommand.settings(call, of: options)
    let today = call.clock.now.date
    let rules = Rule.all.map {
      RuleDocument($0, settings, today: today, isOfLog: isOfLog).json
    }
    try StandardStreams.print(JSON.object([("rules", .array(rules))]).pretty)
    return .ok
  }
}

/// `keerpunt rules show ID`.
struct RulesShow: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Phrase.rulesShowAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentRule, value: "id"))
  var rule: String

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .rulesShow }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let rule = try RulesCommand.rule(rule)
    let (settings, isOfLog) = try RulesCommand.settings(call, of: options)
    let today = call.clock.now.date
    if json {
      try StandardStreams.print(
        RuleDocument(rule, settings, today: today, isOfLog: isOfLog).json.pretty)
    } else {
      try call.say(.shown(rule, settings, today: today, isOfLog: isOfLog))
    }
    return .ok
  }
}

/// `keerpunt rules compute ID --from DATE[THH:MM] [--extensions N]`.
struct RulesCompute: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compute", abstract: Phrase.rulesComputeAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentRule, value: "id"))
  var rule: String

  @Option(help: .said(.optionFromEvent, value: "date"))
  var from: String

  @Option(help: .said(.optionExtensions, value: "n"))
  var extensions: Int = 0

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .rulesCompute }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let rule = try RulesCommand.rule(rule)
    guard let event = RulesCompute.event(from) else { throw .badEvent(from) }
    guard (0...99).contains(extensions) else {
      throw .badNumber(option: "--extensions", value: "\(extensions)", range: 0...99)
    }
    let (settings, isOfLog) = try RulesCommand.settings(call, of: options)
    let deadline: Deadline
    do throws(DeadlineRefusal) {
      deadline = try rule.deadline(from: event, extensions: extensions, settings: settings)
    } catch { throw .noDeadline(error) }
    if json {
      try StandardStreams.print(RuleDocument.json(of: deadline, isOfLog: isOfLog).pretty)
    } else {
      try call.say(.computed(deadline, isOfLog: isOfLog))
    }
    return .ok
  }

  /// A day, or a day and a time, in the years for which holidays and summer time are known.
  private static func event(_ text: String) -> Due? {
    let due =
      CivilDate(iso: text).map { Due($0) }
      ?? CivilDateTime(iso: text).map { Due($0.date, $0.time) }
    guard let due, (1990...2199).contains(due.date.year) else { return nil }
    return due
  }
}

/// `keerpunt rules calendar YEAR`.
struct RulesCalendar: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "calendar", abstract: Phrase.rulesCalendarAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentYear, value: "year"))
  var year: Int

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .rulesCalendar }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let range = 1990...2199
    guard range.contains(year) else {
      throw .badNumber(option: "year", value: "\(year)", range: range)
    }
    let days = Holidays.of(year: year)
    if json {
      let items = days.map { date, holiday in
        JSON.object([
          ("date", .string(date.iso)), ("name", .string(holiday.phrase[.dutch])),
          ("name_en", .string(holiday.phrase[.english])),
        ])
      }
      try StandardStreams.print(JSON.object([("holidays", .array(items))]).pretty)
    } else {
      for (date, holiday) in days { try call.say(.holiday(holiday, on: date)) }
    }
    return .ok
  }
}

import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt settings`: what the organisation chose for its whole log.
struct SettingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settings", abstract: Phrase.settingsAbstract.said,
      subcommands: [SettingsList.self, SettingsSet.self, SettingsHistory.self])
  }
}

/// `keerpunt settings list`.
struct SettingsList: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrase.settingsListAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .settingsList }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let settings = session.register.settings
    if json {
      let items = SettingDefinition.all.map { setting in
        JSON.object([
          ("name", .string(setting.id.rawValue)),
          ("value", .integer(settings.value(of: setting.id, on: today))),
          ("unit", .string(setting.unit.rawValue)), ("standard", .integer(setting.standard)),
          ("lowest", .integer(setting.bounds.lowerBound)),
          ("highest", .integer(setting.bounds.upperBound)),
          ("source", .string(setting.source.phrase[.english])),
        ])
      }
      try StandardStreams.print(
        JSON.object([
          ("schema", .string("keerpunt.settings/1")), ("items", .array(items)),
        ]).pretty)
    } else {
      for setting in SettingDefinition.all {
        try call.say(
          .settingLine(
            setting, setting.id.valuePhrase(settings.value(of: setting.id, on: today)),
            meaning: setting.id.meaning))
      }
    }
    session.close()
    return .ok
  }
}

/// `keerpunt settings set NAME VALUE`.
struct SettingsSet: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "set", abstract: Phrase.settingsSetAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentSetting(Choice.list(of: SettingID.self)), value: "name"))
  var setting: String

  @Argument(help: .said(.argumentValue, value: "value"))
  var value: Int

  @Option(help: .said(.optionFrom, value: "date"))
  var from: String?

  var name: CommandName { .settingsSet }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let setting = try Choice.read(setting, for: "name", as: SettingID.self)
    let now = call.clock.now
    let day = try from.map { text throws(Problem) in
      guard let day = CivilDate(iso: text) else { throw .badFrom(text) }
      return day
    }
    let change = SettingChange(setting: setting, value: value, from: day ?? now.date)
    let session = try Session(opening: call.folder, for: .writing, call)
    try session.decide([.changeSetting(change)], at: now)
    try call.say(
      .settingChanged(
        setting.phrase, setting.valuePhrase(value), from: .day(change.from, today: now.date)))
    session.close()
    return .ok
  }
}

/// `keerpunt settings history NAME`.
struct SettingsHistory: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "history", abstract: Phrase.settingsHistoryAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentSetting(Choice.list(of: SettingID.self)), value: "name"))
  var setting: String

  @Flag(help: .said(.optionJSON))
  var json = false

  var name: CommandName { .settingsHistory }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let setting = try Choice.read(setting, for: "name", as: SettingID.self)
    let session = try Session(opening: call.folder, for: .reading, call)
    let today = call.clock.now.date
    let changes = session.register.settings.history(of: setting).entries
    if json {
      let items = changes.map { entry in
        JSON.object([
          ("value", .integer(entry.value.value)), ("from", .string(entry.value.from.iso)),
          ("at", .string(entry.at.isoUTC)), ("by", .string(entry.author.text)),
          ("withdrawn", .boolean(!entry.isLive)),
        ])
      }
      try StandardStreams.print(
        JSON.object([
          ("schema", .string("keerpunt.setting-history/1")),
          ("name", .string(setting.rawValue)), ("items", .array(items)),
        ]).pretty)
    } else {
      for entry in changes {
        try call.say(
          .settingHistoryLine(
            setting.valuePhrase(entry.value.value), from: .dayWithYear(entry.value.from),
            by: session.register.displayName(of: entry.author),
            at: .moment(entry.at, today: today), isWithdrawn: !entry.isLive))
      }
      if changes.isEmpty {
        try call.say(.settingNeverChanged(setting.valuePhrase(setting.definition.standard)))
      }
    }
    session.close()
    return .ok
  }
}

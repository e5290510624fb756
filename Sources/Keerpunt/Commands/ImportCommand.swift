import ArgumentParser
import Casework
import Exchange
import Wording

/// `keerpunt import`.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Phrase.importAbstract.said,
      subcommands: [ImportPeople.self, ImportReturns.self])
  }
}

/// What every import takes.
struct ImportOptions: ParsableArguments {
  /// So many refused rows are named on the terminal; a file of rejects names all.
  private static let shown = 20

  @Argument(help: .said(.argumentFile, value: "file.csv"))
  var file: String

  @Flag(name: .customLong("dry-run"), help: .said(.optionDryRun))
  var dryRun = false

  @Option(help: .said(.optionRejects, value: "file"))
  var rejects: String?

  @Option(help: .said(.optionEncoding(Choice.list(of: TextEncoding.self)), value: "encoding"))
  var encoding: String?

  /// Reads the file, decides, and writes: first what was refused, so that it is kept whatever comes
  /// next, then the good rows as one batch.
  func run(_ kind: ImportKind, _ call: Invocation) throws(Problem) -> ExitCode {
    let sheet = try spreadsheet()
    let session = try Session(opening: call.folder, for: dryRun ? .reading : .writing, call)
    let now = call.clock.now
    let plan = try plan(sheet, kind, session, now, call)
    let refused = plan.refused
    do throws(FileError) {
      if let rejects {
        try Rejects.write(
          refused, to: rejects, call.language, today: now.date,
          name: session.register.displayName(of:))
      }
      if !dryRun {
        try Quarantine(logFolder: call.folder, seal: session.quarantineSeal)
          .keep(plan, fileName: file, by: session.viewer.user, at: now)
      }
    } catch {
      throw .exchange(error)
    }
    if !dryRun, !plan.events.isEmpty { try session.append(plan.events) }
    try report(plan, session, now, call)
    session.close()
    return refused.isEmpty ? .ok : .rowsRefused
  }

  private func spreadsheet() throws(Problem) -> Spreadsheet {
    let chosen = try encoding.map { text throws(Problem) in
      guard let encoding = TextEncoding(named: text) else {
        throw Problem.badChoice(
          option: "--encoding", value: text, allowed: Choice.names(of: TextEncoding.self))
      }
      return encoding
    }
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(file) } catch { throw .file(error) }
    do throws(SpreadsheetError) {
      return try Spreadsheet(bytes, encoding: chosen)
    } catch {
      throw .sheet(error, path: file)
    }
  }

  private func plan(
    _ sheet: Spreadsheet, _ kind: ImportKind, _ session: Session, _ now: Moment,
    _ call: Invocation
  ) throws(Problem) -> ImportPlan {
    let progress = Progress(.importing, of: sheet.count, call)
    defer { progress.end() }
    var ids = RecordIDSource(generator: SystemRandomNumberGenerator())
    do throws(ImportError) {
      return try Import.plan(
        sheet, kind: kind, in: session.register, by: session.viewer, at: now, ids: &ids,
        each: progress.step)
    } catch {
      throw .notImported(error, path: file, today: now.date)
    }
  }

  private func report(
    _ plan: ImportPlan, _ session: Session, _ now: Moment, _ call: Invocation
  ) throws(Problem) {
    for warning in plan.warnings { StandardStreams.complain(warning[call.language]) }
    for row in plan.refused.prefix(ImportOptions.shown) {
      let text = row.phrase(today: now.date, name: session.register.displayName(of:))
      StandardStreams.complain(text[call.language])
    }
    let rest = plan.refused.count - ImportOptions.shown
    if rest > 0 { StandardStreams.complain(Phrase.moreRefused(rest)[call.language]) }
    try call.say(dryRun ? .importDryRun(plan.counts.phrase) : plan.counts.phrase)
  }
}

/// `keerpunt import people`.
struct ImportPeople: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "people", abstract: Phrase.importPeopleAbstract.said,
      discussion: ImportKind.people.help(Speech.language))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var file: ImportOptions

  var name: CommandName { .importPeople }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode { try file.run(.people, call) }
}

/// `keerpunt import returns`.
struct ImportReturns: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "returns", abstract: Phrase.importReturnsAbstract.said,
      discussion: ImportKind.returns.help(Speech.language))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var file: ImportOptions

  var name: CommandName { .importReturns }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode { try file.run(.returns, call) }
}

import ArgumentParser
import Casework
import Wording

/// `keerpunt demo`: a log of invented people, thrown away afterwards or left in a folder.
struct DemoCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: Phrase.demoAbstract.said)
  }

  /// More people than any municipality has in detention.
  private static let mostPeople = 100_000

  @OptionGroup var options: GlobalOptions
  @OptionGroup var screen: ScreenFlags

  @Option(help: .said(.optionPeople, value: "n"))
  var people: String = "\(Practice.usualCount)"

  @Option(help: .said(.optionSeed, value: "n"))
  var seed: String = "1"

  @Option(help: .said(.optionWrite, value: "dir"))
  var write: String?

  var name: CommandName { .demo }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let wish = try screen.wish()
    guard let count = Int(people), (0...DemoCommand.mostPeople).contains(count) else {
      throw .badNumber(option: "--people", value: people, range: 0...DemoCommand.mostPeople)
    }
    guard let number = UInt64(seed), number <= UInt64(Int.max) else {
      throw .badNumber(option: "--seed", value: seed, range: 0...Int.max)
    }
    let demo = DemoLog(people: count, seed: number)
    if let write {
      try DemoCommand.checkFree(write)
      let events = try demo.write(to: write, call)
      try call.say(.demoWritten(write, people: count, events: events))
      return .ok
    }
    return try demo.passing(call) { session, signals throws(Problem) in
      try ScreenRun(call, wish).show {
        signals.release()
      } _: { _ in
        session
      }
    }
  }

  /// A folder that is not there yet, or is empty.
  private static func checkFree(_ path: String) throws(Problem) {
    guard Files.exists(path) else { return }
    let names: [String]
    do throws(FileProblem) { names = try Files.names(in: path) } catch { throw .file(error) }
    guard names.isEmpty else { throw .folderNotEmpty(path) }
  }
}

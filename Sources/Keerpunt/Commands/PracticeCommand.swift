import ArgumentParser
import Casework
import Wording

/// `keerpunt practice`: a round of invented cases on a log that goes away afterwards.
struct PracticeCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "practice", abstract: Phrase.practiceAbstract.said)
  }

  /// So many people give enough kinds of questions to one worker.
  private static let people = 120

  @OptionGroup var options: GlobalOptions
  @OptionGroup var screen: ScreenFlags

  @Option(help: .said(.optionSeed, value: "n"))
  var seed: String?

  var name: CommandName { .practice }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    var wish = try screen.wish()
    let round = try number(call)
    wish.round = round
    return try DemoLog(people: PracticeCommand.people, seed: round).passing(call) {
      session, signals throws(Problem) in
      try ScreenRun(call, wish).show {
        signals.release()
      } _: { _ in
        session
      }
    }
  }

  /// The number of the round: another one each day unless somebody asks for one.
  private func number(_ call: Invocation) throws(Problem) -> UInt64 {
    guard let seed else {
      let date = call.clock.now.date
      return UInt64(date.year * 10_000 + date.month * 100 + date.day)
    }
    guard let number = UInt64(seed), number <= UInt64(Int.max) else {
      throw .badNumber(option: "--seed", value: seed, range: 0...Int.max)
    }
    return number
  }
}

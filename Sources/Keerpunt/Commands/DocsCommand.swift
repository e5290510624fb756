import ArgumentParser
import Wording

/// `keerpunt docs NAME`: prints a block that the README holds, made from the program itself. A test
/// compares the two.
struct DocsCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "docs", abstract: Phrase.docsAbstract.said, shouldDisplay: false)
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .said(.argumentBlock(Choice.list(of: GeneratedBlock.self)), value: "block"))
  var block: String

  var name: CommandName { .docs }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let block = try Choice.read(block, for: "docs", as: GeneratedBlock.self)
    try StandardStreams.print(block.text(call))
    return .ok
  }
}

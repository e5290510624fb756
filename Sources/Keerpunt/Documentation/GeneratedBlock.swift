import ArgumentParser
import Canvas
import Casework
import Wording
import Workbench

/// A part of the README that is made from the program, as Markdown.
enum GeneratedBlock: String, CaseIterable {
  case exitCodes = "exit-codes"
  case keys
  case commands
  /// The first screen of the demo.
  case screen

  /// The block with a line end after it.
  func text(_ call: Invocation) throws(Problem) -> String {
    switch self {
    case .exitCodes: GeneratedBlock.exitCodes(call.language)
    case .keys: GeneratedBlock.keys(call.language)
    case .commands: GeneratedBlock.commands(call.language)
    case .screen: try GeneratedBlock.screen(call)
    }
  }

  /// The demo as it opens on a Monday morning, at a size that a page shows without scrolling.
  private static func screen(_ call: Invocation) throws(Problem) -> String {
    var call = call
    if let monday = CivilDateTime(iso: "2026-11-23T09:00") { call.clock = .fixed(Moment(monday)) }
    let taste = Taste.standard
    let demo = DemoLog(people: Practice.usualCount, seed: 1)
    return try demo.passing(call) { session, _ throws(Problem) in
      var desk = Desk(
        session, reopening: nil, call, taste, theme: taste.chosen,
        size: Size(columns: 100, rows: 30))
      return "```text\n" + desk.frame().canvas.lines.joined(separator: "\n") + "\n```\n"
    }
  }

  private static func exitCodes(_ language: Language) -> String {
    table(
      [.docsCode, .docsMeaning],
      ExitCode.allCases.map { ["\($0.rawValue)", $0.phrase[language]] }, language)
  }

  private static func keys(_ language: Language) -> String {
    table(
      [.docsKeys, .docsAction, .docsName], Keymap.standard.table(language), language)
  }

  private static func commands(_ language: Language) -> String {
    let rows = paths(of: KeerpuntCommand.self, before: []).map { path, what in
      ["`\(path)`", what]
    }
    return table([.docsCommand, .docsMeaning], rows, language)
  }

  /// Every command that can be run, with all that stands before it.
  private static func paths(
    of command: any ParsableCommand.Type, before: [String]
  ) -> [(String, String)] {
    let path = before + [command._commandName]
    let configuration = command.configuration
    guard configuration.shouldDisplay else { return [] }
    var found: [(String, String)] = []
    if command is any ProgramCommand.Type {
      found.append((path.joined(separator: " "), configuration.abstract))
    }
    for below in configuration.subcommands { found += paths(of: below, before: path) }
    return found
  }

  private static func table(
    _ titles: [Phrase], _ rows: [[String]], _ language: Language
  ) -> String {
    let head = titles.map { $0[language] }
    let lines = [head, titles.map { _ in "---" }] + rows
    return lines.map { cells in
      "| " + cells.map { $0.replacingBars }.joined(separator: " | ") + " |\n"
    }.joined()
  }
}

extension String {
  /// The text with the sign that ends a cell of a Markdown table written so that it does not.
  fileprivate var replacingBars: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

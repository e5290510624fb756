import Canvas
import Glibc

extension Screen {
  /// How long a terminal has to answer.
  private static let deadline = Duration.milliseconds(80)

  /// Asks the terminal about itself before ncurses reads from it.
  ///
  /// What was typed meanwhile goes to the reader; the answers themselves are no keys to it. Terminals
  /// that are known to print the question instead of answering it are not asked.
  static func ask(_ options: ScreenOptions, term: String, reader: inout InputReader)
    -> TerminalReplies
  {
    guard options.asksTerminal, !term.isEmpty,
      !["linux", "dumb", "vt", "ansi", "cons"].contains(where: term.hasPrefix)
    else { return TerminalReplies([]) }
    Curses.listen()
    send(TerminalModes.question)
    var bytes: [UInt8] = []
    var replies = TerminalReplies([])
    let end = ContinuousClock.now + deadline
    while !replies.isComplete, ContinuousClock.now < end {
      guard Curses.wait(milliseconds: 10, file: nil).contains(.input) else { continue }
      guard let more = InputReader.read(STDIN_FILENO) else { break }
      bytes += more
      replies = TerminalReplies(bytes)
    }
    reader.take(bytes)
    if !replies.isComplete { reader.expectAnswer() }
    return replies
  }
}

import CNcurses
import Glibc

/// The only door to ncurses and to the signal handlers. No C type shows in a signature.
enum Curses {
  /// The name of the environment's character set.
  static func useLocale() -> String { String(cString: cn_use_locale()) }

  /// What is known of the terminal that TERM names.
  enum Knowledge: Int32 {
    case nothing
    case cannotPlaceCursor
    case everything
  }

  /// Looks TERM up, before a byte is written.
  static func knowTerminal() -> Knowledge { Knowledge(rawValue: cn_know_terminal()) ?? .nothing }

  /// Opens the terminal; false when TERM is not known.
  static func open() -> Bool {
    cn_remember_handlers()
    cn_answer_stop()
    if cn_open() != 0 { return true }
    cn_unguard()
    return false
  }

  /// Whether a screen is open now.
  static var isOpen: Bool { cn_is_open() != 0 }
  /// How many colours terminfo promises; 0 for none.
  static var colours: Int { Int(cn_colours()) }
  /// How many colour pairs can be defined.
  static var pairs: Int { Int(cn_pairs()) }
  /// Whether colours are given as red, green and blue.
  static var isDirect: Bool { cn_is_direct() != 0 }
  /// The size that ncurses draws to: rows, columns.
  static var size: (rows: Int, columns: Int) { (Int(cn_rows()), Int(cn_columns())) }

  /// Defines a pair of colours; false when the terminal refuses it.
  static func define(pair: Int, foreground: Int, background: Int) -> Bool {
    cn_define_pair(Int32(pair), Int32(foreground), Int32(background)) != 0
  }

  static var bold: UInt32 { cn_bold() }
  static var dim: UInt32 { cn_dim() }
  static var underline: UInt32 { cn_underline() }
  static var reverse: UInt32 { cn_reverse() }

  /// Writes one row: eight words a cell, as the C header says.
  static func put(row: Int, words: [UInt32]) {
    words.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      cn_put_row(Int32(row), start, Int32(words.count / Int(cn_cell_words)))
    }
  }

  static func erase() { cn_erase() }
  static func redrawAll() { cn_redraw_all() }
  static func resize() { cn_resize() }
  static func showCursor(_ visible: Bool) { cn_show_cursor(visible ? 1 : 0) }

  /// Sends what changed and parks the cursor; without a place it stays where it is.
  static func show(cursor: (row: Int, column: Int)?) {
    cn_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
  }

  static func leave() { cn_leave() }
  static func free() { cn_free() }

  static func makePipe() -> Bool { cn_make_pipe() != 0 }
  static var wakeReader: Int32 { cn_pipe_end(0) }
  static var wakeWriter: Int32 { cn_pipe_end(1) }
  static func saveModes() { _ = cn_save_modes() }
  static func restoreModes() { cn_restore_modes() }
  static func listen() { cn_listen() }
  static func stop() { cn_stop() }
  static func shrugInterrupts() { cn_shrug() }
  static func unguard() { cn_unguard() }

  /// Guards against signals; a crash writes `restore` to the terminal first.
  static func guardSignals(restore: [UInt8]) {
    restore.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cn_guard(start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }

  /// What a wait ended with.
  struct Readiness: OptionSet, Sendable {
    let rawValue: Int32
    static let input = Readiness(rawValue: 1)
    static let wake = Readiness(rawValue: 2)
    static let file = Readiness(rawValue: 4)
  }

  /// Waits at most so many milliseconds, for ever without a number, also for a file if there is one.
  static func wait(milliseconds: Int?, file: Int32?) -> Readiness {
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    return Readiness(rawValue: cn_wait(limit, file ?? -1))
  }
}

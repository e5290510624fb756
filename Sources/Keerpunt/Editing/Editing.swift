import Canvas
import Glibc
import Wording

/// What came back from an editor.
enum EditedText {
  case text(String)
  /// The text is as it was, and why.
  case unchanged(Phrase)
}

/// Opens a text in the user's own editor: what VISUAL says, else EDITOR, else vi or nano.
struct Editing {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Waits until the editor is done. The caller has given it the terminal.
  func edit(_ text: String) -> EditedText {
    guard let words = command else { return .unchanged(DraftTexts.editorMissing) }
    // What asks the program to stop waits until the file is gone.
    let held = HeldSignals([SIGTERM, SIGHUP])
    defer { held.release() }
    let file: EditorFile
    do throws(FileProblem) {
      file = try EditorFile(text, surroundings)
    } catch {
      return .unchanged(DraftTexts.editorFile(systemText(of: error.code)))
    }
    defer { file.wipe() }
    let code = Editing.run(words + [file.path])
    guard code == 0 else { return .unchanged(DraftTexts.editorFailed(name(words), code: code)) }
    guard let bytes = file.bytes(), String(validating: bytes, as: UTF8.self) != nil else {
      return .unchanged(DraftTexts.editorFile("UTF-8"))
    }
    return .text(pastedText(bytes))
  }

  /// The editor with its arguments; those we know are asked to keep no copies.
  private var command: [String]? {
    let asked = surroundings["VISUAL"] ?? surroundings["EDITOR"]
    let words = asked?.split(separator: " ").map(String.init) ?? []
    let chosen = words.isEmpty ? ["vi", "nano"].first(where: isInstalled).map { [$0] } : words
    guard let chosen, let first = chosen.first, isInstalled(first) else { return nil }
    return chosen + Editing.quiet(name(chosen))
  }

  private func name(_ words: [String]) -> String {
    words.first?.split(separator: "/").last.map(String.init) ?? ""
  }

  private static func quiet(_ name: String) -> [String] {
    switch name {
    case "vim", "nvim", "vim.tiny", "vim.basic", "gvim":
      let off = ["backup", "writebackup", "undofile", "swapfile"].map { "no\($0)" }
      return ["-n", "-i", "NONE", "--cmd", (["set"] + off).joined(separator: " ")]
    case "nano": return ["-R"]
    case "emacs":
      let copies = ["make-backup-files", "auto-save-default", "create-lockfiles"]
      return ["-nw", "--eval", "(setq " + copies.map { $0 + " nil" }.joined(separator: " ") + ")"]
    default: return []
    }
  }

  private func isInstalled(_ program: String) -> Bool {
    if program.contains("/") { return access(program, X_OK) == 0 }
    let folders = (surroundings["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Runs a program to its end, with none of our signal settings.
  /// - Returns: its exit code; 128 and the signal for one that was killed, 127 for one that did not
  ///   start.
  private static func run(_ words: [String]) -> Int {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    sigfillset(&usual)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], nil, &attributes, &arguments, environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Int(signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }
}

import Wording

/// Why there is no passphrase.
enum PassphraseError: Error, Hashable {
  /// The program has no terminal to ask on.
  case noTerminal
  /// The file with this number is not open, is a terminal, or is one of the standard files.
  case badFile(Int32)
  /// None was given.
  case none
  /// More bytes than `Passphrase.limit`.
  case tooLong
  /// The second time something else was typed.
  case notTheSame
  /// The system's error number.
  case unreadable(code: Int32)

  /// What a person reads.
  var phrase: Phrase {
    switch self {
    case .noTerminal: .passphraseNeedsTerminal
    case .badFile(let number): .passphraseBadFile(Int(number))
    case .none: .passphraseMissing
    case .tooLong: .passphraseTooLong(bytes: Passphrase.limit)
    case .notTheSame: .passphraseNotTheSame
    case .unreadable(let code): .passphraseUnreadable(reason: systemText(of: code))
    }
  }

  /// How the program ends because of it.
  var exitCode: ExitCode {
    switch self {
    case .noTerminal: .unavailable
    case .badFile: .usage
    case .none, .tooLong, .notTheSame: .badData
    case .unreadable: .inputOutput
    }
  }
}

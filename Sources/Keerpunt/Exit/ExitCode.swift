import Wording

/// How the program ends. The one table: `--help` and the README are made from it.
///
/// From 64 on the numbers are those of `sysexits.h`, so that scripts know them.
enum ExitCode: Int32, CaseIterable, Error {
  case ok = 0
  case damaged = 1
  case unreadable = 2
  case rowsRefused = 3
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case newerLog = 76
  case noPermission = 77
  case configuration = 78
  case cancelled = 130

  /// What the code means.
  var phrase: Phrase {
    switch self {
    case .ok: .exitOK
    case .damaged: .exitDamaged
    case .unreadable: .exitUnreadable
    case .rowsRefused: .exitRowsRefused
    case .usage: .exitUsage
    case .badData: .exitBadData
    case .noInput: .exitNoInput
    case .unavailable: .exitUnavailable
    case .cannotCreate: .exitCannotCreate
    case .inputOutput: .exitInputOutput
    case .busy: .exitBusy
    case .newerLog: .exitNewerLog
    case .noPermission: .exitNoPermission
    case .configuration: .exitConfiguration
    case .cancelled: ProgressTexts.exitCancelled
    }
  }

  /// All codes with their meaning, one a line.
  static var table: Phrase {
    .joined(
      allCases.map { code in
        let number = String(code.rawValue)
        let space = String(repeating: " ", count: 4 - number.count)
        return .verbatim("  \(number)\(space)") + code.phrase
      }, separator: "\n")
  }
}

/// What the diagnostics file may say: codes, counts, durations and names of this program's own
/// making. There is no place in it for anything that a person typed.
enum DiagnosticEvent {
  /// A command started.
  case started(CommandName)
  /// A log was opened and folded.
  case opened(events: Int, newer: Int, undecodable: Int, milliseconds: Int)
  /// A batch became durable.
  case appended(events: Int, milliseconds: Int)
  /// A batch did not become durable.
  case notSaved(kind: String)
  /// What others wrote could not be read.
  case notRead(kind: String)
  /// Texts of notes that somebody looked at could not be opened.
  case textsNotOpened(count: Int)
  /// The log is asked for news now and then, because the system does not tell; its error number.
  case notWatching(code: Int32)
  /// Settings that were left aside.
  case settingsIgnored(Int)
  /// The command ended.
  case ended(ExitCode, milliseconds: Int)

  /// One line, without a time: `ended code=0 ms=12`.
  var line: String {
    switch self {
    case .started(let command):
      "started command=\(command.rawValue) version=\(Version.number)"
    case .opened(let events, let newer, let undecodable, let milliseconds):
      "opened events=\(events) newer=\(newer) undecodable=\(undecodable) ms=\(milliseconds)"
    case .appended(let events, let milliseconds): "appended events=\(events) ms=\(milliseconds)"
    case .notSaved(let kind): "not-saved kind=\(kind)"
    case .notRead(let kind): "not-read kind=\(kind)"
    case .textsNotOpened(let count): "texts-not-opened count=\(count)"
    case .notWatching(let code): "not-watching code=\(code)"
    case .settingsIgnored(let count): "settings-ignored count=\(count)"
    case .ended(let code, let milliseconds): "ended code=\(code.rawValue) ms=\(milliseconds)"
    }
  }
}

/// The commands by a fixed name.
enum CommandName: String {
  case screens
  case demo
  case listTriage = "list-triage"
  case listReturns = "list-returns"
  case listCaseload = "list-caseload"
  case listNotes = "list-notes"
  case listReferrals = "list-referrals"
  case minutes
  case tables
  case listNotices = "list-notices"
  case cardCall = "card-call"
  case cardPress = "card-press"
  case show
  case explain
  case noteAdd = "note-add"
  case noteCorrect = "note-correct"
  case importPeople = "import-people"
  case importReturns = "import-returns"
  case logInfo = "log-info"
  case logVerify = "log-verify"
  case logExport = "log-export"
  case logCreate = "log-create"
  case logImport = "log-import"
  case logHead = "log-head"
  case logProveRecovery = "log-prove-recovery"
  case userInit = "user-init"
  case userCard = "user-card"
  case userPassphrase = "user-passphrase"
  case userList = "user-list"
  case userAdd = "user-add"
  case userGrant = "user-grant"
  case userRevoke = "user-revoke"
  case userRecover = "user-recover"
  case backup
  case restore
  case eraseRequest = "erase-request"
  case eraseConfirm = "erase-confirm"
  case eraseWithdraw = "erase-withdraw"
  case eraseList = "erase-list"
  case eraseRun = "erase-run"
  case eraseProof = "erase-proof"
  case holdPlace = "hold-place"
  case holdLift = "hold-lift"
  case holdList = "hold-list"
  case zoneAdd = "zone-add"
  case zoneList = "zone-list"
  case zoneTest = "zone-test"
  case retentionDue = "retention-due"
  case retentionRules = "retention-rules"
  case rulesList = "rules-list"
  case rulesShow = "rules-show"
  case rulesCompute = "rules-compute"
  case rulesCalendar = "rules-calendar"
  case settingsList = "settings-list"
  case settingsSet = "settings-set"
  case settingsHistory = "settings-history"
  case accessReview = "access-review"
  case accessOf = "access-of"
  case accessFile = "access-file"
  case requestReceive = "request-receive"
  case requestStep = "request-step"
  case requestList = "request-list"
  case overview
  case themesList = "themes-list"
  case themesCheck = "themes-check"
  case printMonday = "print-monday"
  case printCall = "print-call"
  case keysList = "keys-list"
  case keysCheck = "keys-check"
  case practice
  case docs
}

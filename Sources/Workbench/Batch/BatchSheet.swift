import Canvas
import Casework
import Wording

/// What a decision on several rows would bring, before it is recorded.
struct BatchSheet: Hashable, Sendable {
  /// What was filled in; Esc goes back to it.
  var form: Form
  var commands: [Command]
  var rehearsal: Rehearsal
  /// What others recorded about these people since it was shown first: it was worked out anew.
  var news: [Change] = []
  /// The first line shown.
  var top = 0

  init(_ form: Form, _ commands: [Command], _ rehearsal: Rehearsal) {
    self.form = form
    self.commands = commands
    self.rehearsal = rehearsal
  }

  /// The commands with an outcome of this kind, by their place.
  func places(_ kind: BatchSection) -> [Int] {
    rehearsal.outcomes.indices.filter { kind.holds(rehearsal.outcomes[$0]) }
  }
}

/// What comes of a row, the most surprising first.
enum BatchSection: CaseIterable {
  case refused, alreadySo, changes

  func holds(_ outcome: Rehearsal.Outcome) -> Bool {
    switch (self, outcome) {
    case (.refused, .refused), (.alreadySo, .alreadySo), (.changes, .changes): true
    default: false
    }
  }
}

extension FormKind {
  /// Whether it is about several rows: what would come of it is shown before it is recorded.
  var isAboutSeveral: Bool {
    switch self {
    case .assign(let people), .planContact(let people), .contactsDone(let people),
      .task(let people):
      people.count > 1
    case .condition(let targets), .check(let targets, _): targets.count > 1
    case .snooze(let targets): targets.count > 1
    case .tasksDone(let targets): targets.count > 1
    default: false
    }
  }
}

extension Command {
  /// Whom a clerical verb is about; `nil` for what is not done for several at once.
  var person: PersonID? {
    switch self {
    case .assign(let person, _), .planContact(let person, _), .recordContact(let person, _),
      .setTask(let person, _), .finishTask(let person, _, _),
      .changeCondition(let person, _, _, _), .checkReturn(let person, _, _, _),
      .decideTriage(let person, _):
      person
    default: nil
    }
  }
}

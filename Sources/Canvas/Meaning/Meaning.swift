/// What a piece of text means; a theme gives it looks.
///
/// The raw value is the token in a theme file. A token falls back to its longest dotted prefix that
/// the theme knows, and from there to `text`.
package enum Meaning: String, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text that may be skipped.
  case muted = "text.muted"
  /// Text that carries the row: a name, a number.
  case strong = "text.strong"
  /// The title bar.
  case title
  /// A tab that is not open.
  case tab
  /// The open tab.
  case activeTab = "tab.active"
  /// Rules and boxes.
  case border
  /// The head of a group or section.
  case heading
  /// A key that can be pressed.
  case key
  /// The words beside a key.
  case hint
  /// The part of a text that a search found.
  case match
  /// The label of a question.
  case prompt
  /// A field that can be filled in.
  case field
  /// The field that receives the keys.
  case activeField = "field.active"
  /// Something succeeded.
  case good = "status.good"
  /// Something to know.
  case info = "status.info"
  /// Something to look at.
  case warning = "status.warn"
  /// Something went wrong.
  case error = "status.error"
  /// A date that was moved.
  case moved = "date.moved"
  /// A clock that ran out.
  case overdue = "due.overdue"
  /// A clock that runs out today.
  case today = "due.today"
  /// A clock that runs out within days.
  case soon = "due.soon"
  /// A clock with time left.
  case later = "due.later"
  /// A date that nobody confirmed.
  case uncertain = "date.uncertain"
  /// A basic condition that is arranged.
  case arranged = "condition.arranged"
  /// A basic condition that is being worked on.
  case inProgress = "condition.progress"
  /// A basic condition that is stuck.
  case blocked = "condition.blocked"
  /// A basic condition that is not needed.
  case notNeeded = "condition.notneeded"
  /// A basic condition that nobody asked about.
  case notAsked = "condition.notasked"
  /// A note that records a fact or an observation.
  case reliabilityHigh = "reliability.high"
  /// A note that records an opinion or a suspicion.
  case reliabilityLow = "reliability.low"
  /// A note that the person concerned disputes.
  case disputed = "reliability.disputed"
  /// The sign of a marked row.
  case mark
  /// A notice across the screen.
  case banner
  /// Damage to the log; stays until mended.
  case damage
}

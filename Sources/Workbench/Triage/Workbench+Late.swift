import Casework
import Wording

/// What cannot be done with an entry or a measure any more, said before a form is filled in for nothing.
extension Workbench {
  /// The chosen entries that can be put off: a clock that ran out stays until somebody acknowledges it.
  var snoozable: [TriageEntry] { chosenEntries.filter { !isLate($0) || !$0.signal.isClock } }

  /// Which of the marked entries stay, and how many are put off; `nil` when all of them are.
  var leftLate: Phrase? {
    let chosen = chosenEntries
    let late = chosen.filter { isLate($0) && $0.signal.isClock }
    guard !late.isEmpty, late.count < chosen.count else { return nil }
    let names = late.prefix(3).map(\.name.listed).joined(separator: "; ")
    return .snoozeLeavesLate(
      late.count, names: late.count > 3 ? names + "…" : names, others: chosen.count - late.count,
      key: keyShown(for: .acknowledge))
  }

  /// Why the chosen measure cannot be lengthened whatever the reason; `nil` when it can.
  var noMoreExtension: Refusal? {
    chosenMeasure?.measure.obstacleToEveryExtension(register.settings)
  }
}

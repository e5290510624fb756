/// The words about marked entries of which some are late.
extension Phrase {
  package static func snoozeLeavesLate(
    _ late: Int, names: String, others: Int, key: String
  ) -> Phrase {
    Phrase(
      nl: "\(late) te laat en blijft staan (\(names)): \(key) zegt dat je het zag. De andere"
        + " \(others) laat je sluimeren.",
      en: "\(late) overdue and stays (\(names)): \(key) says that you saw it. The other"
        + " \(others) you snooze.")
  }
}

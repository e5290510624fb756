import Casework
import Wording

extension Workbench {
  /// An absence from which the viewer is just back, or in which they are: what changed counts from
  /// its first day. It counts until they have looked after it, and the whole first working day back.
  var absence: Absence? {
    guard let lastLook else { return nil }
    let mine = register.absences.live.last { entry in
      entry.value.user == viewer.user && entry.value.first <= today
    }
    guard let absence = mine?.value else { return nil }
    guard absence.last < today else { return absence }
    var firstBack = absence.last.adding(days: 1)
    while !Holidays.isWorkingDay(firstBack) { firstBack = firstBack.adding(days: 1) }
    return lastLook.date <= absence.last || today <= firstBack ? absence : nil
  }

  /// What was recorded after this counts as new: since the last look or, for somebody who is back,
  /// since the absence began. What came in between the two is not lost.
  var since: Moment? {
    guard let lastLook, let absence else { return lastLook }
    return min(lastLook, Moment(CivilDateTime(date: absence.first, time: .midnight)))
  }

  /// `sinds vrijdag`, or `sinds je weg was, 9 nov`.
  var sincePhrase: Phrase? {
    guard let since else { return nil }
    return absence.map { .sinceAbsence(.day($0.first, today: today)) } ?? .since(since, now: now)
  }
}

/// Something about a record of access at which the data protection officer should look. It proves
/// nothing: every sign may have a good explanation.
package enum AccessSign: Hashable, Sendable {
  /// The viewer has a surname that the person goes by.
  case ownSurname
  /// The case is of another team.
  case foreignTeam(String)
  /// The viewer recorded nothing about the person in the days before and after; how many days.
  case noContact(days: Int)
  /// With this record the viewer had opened so many people on one day, by the calendar of Amsterdam.
  case bulk(people: Int)
  /// Outside office hours or in the weekend.
  case night(CivilDateTime)
  case brokenGlass
}

/// A record of access with what stands out about it.
package struct AccessFinding: Hashable, Sendable, Identifiable {
  package let record: Entry<AccessRecord>
  /// At least one, unless all records were asked for.
  package let signs: [AccessSign]
  /// The last review; `nil` while nobody marked it.
  package let review: Entry<AccessRegister.Review>?

  package var id: RecordID { record.id }
  package var isReviewed: Bool { review != nil }
}

/// Where the lines are that a review looks for. Settings of the organisation, with these defaults.
package struct AccessReviewRule: Hashable, Sendable {
  /// So many people on one day are many. At least 1.
  package var bulk = SettingID.bulkView.definition.standard
  /// From this time on it is day.
  package var opening = CivilTime(hour: 6, minute: 0) ?? .midnight
  /// From this time on it is night.
  package var closing = CivilTime(hour: 22, minute: 0) ?? .midnight

  package init() {}

  /// The lines that the organisation drew, as they are on a day.
  package init(_ settings: Settings, on day: CivilDate) {
    bulk = settings.value(of: .bulkView, on: day)
  }
}

/// Goes through the records of access once, in the order of the log, in a time that is linear in
/// their number and in the number of people they name.
package struct AccessReview {
  /// Somebody who looked at somebody.
  private struct Pair: Hashable {
    let viewer: UserName
    let person: PersonID
  }

  private let rule: AccessReviewRule
  private let today: CivilDate
  private let contactDays = AccessCircumstances.contactDays
  private var signs: [[AccessSign]]
  /// Views that nothing the viewer did explains so far, oldest first.
  private var unexplained: [Pair: [(index: Int, day: CivilDate)]] = [:]
  private var days: [UserName: BusyDay] = [:]

  /// What stands out, the newest first.
  package static func findings(
    in register: AccessRegister, by rule: AccessReviewRule = AccessReviewRule(), at now: Moment
  ) -> [AccessFinding] {
    all(in: register, by: rule, at: now).filter { !$0.signs.isEmpty }
  }

  /// Every record with what stands out about it, if anything does, the newest first.
  package static func all(
    in register: AccessRegister, by rule: AccessReviewRule = AccessReviewRule(), at now: Moment
  ) -> [AccessFinding] {
    var review = AccessReview(rule: rule, today: now.date, count: register.entries.count)
    for (index, entry) in register.entries.enumerated() { review.look(at: entry, index) }
    review.settle()
    return register.entries.indices.reversed().map { index in
      let entry = register.entries[index]
      return AccessFinding(
        record: entry, signs: review.signs[index], review: register.reviews[entry.id])
    }
  }

  private init(rule: AccessReviewRule, today: CivilDate, count: Int) {
    self.rule = rule
    self.today = today
    signs = Array(repeating: [], count: count)
  }

  private mutating func look(at entry: Entry<AccessRecord>, _ index: Int) {
    let record = entry.value
    guard record.action.shows, record.result.outcome == .shown else { return }
    if let circumstances = record.circumstances {
      if circumstances.sharesSurname { signs[index].append(.ownSurname) }
      if !circumstances.isResponsible, !circumstances.caseTeam.isEmpty,
        circumstances.caseTeam != circumstances.viewerTeam
      {
        signs[index].append(.foreignTeam(circumstances.caseTeam))
      }
      follow(entry, circumstances, index)
    }
    // Scrolling on in a list that is on record already is not looking anew.
    guard record.continues == nil else { return }
    let people = days[entry.author, default: BusyDay()].add(record.object.people, on: entry.at.date)
    if people.before < rule.bulk, people.now >= rule.bulk {
      signs[index].append(.bulk(people: people.now))
    }
    let local = entry.at.local
    if local.date.weekday.isWeekend || local.time < rule.opening || local.time >= rule.closing {
      signs[index].append(.night(local))
    }
    if record.action == .brokeGlass { signs[index].append(.brokenGlass) }
  }

  /// What the viewer did for the person shows in the circumstances of this view or of a later one:
  /// each explains the views around it.
  private mutating func follow(
    _ entry: Entry<AccessRecord>, _ circumstances: AccessCircumstances, _ index: Int
  ) {
    guard let person = entry.value.object.people.first else { return }
    let pair = Pair(viewer: entry.author, person: person)
    let day = entry.at.date
    let last = circumstances.lastActed?.adding(days: contactDays)
    if let acted = circumstances.lastActed, let last, let waiting = unexplained[pair],
      let first = waiting.first, first.day <= last
    {
      // What lies too far before is never explained any more, because later acts are later still.
      for view in waiting where view.day.adding(days: contactDays) < acted {
        signs[view.index].append(.noContact(days: contactDays))
      }
      unexplained[pair] = waiting.filter { $0.day > last }
    }
    // One's own case, or one covered for, needs no contact to be looked at.
    let isExplained = circumstances.isResponsible || last.map { day <= $0 } ?? false
    if !isExplained { unexplained[pair, default: []].append((index, day)) }
  }

  /// A view is judged when the days after it have passed: until then a contact may still follow.
  private mutating func settle() {
    for views in unexplained.values {
      for view in views where view.day.adding(days: contactDays) < today {
        signs[view.index].append(.noContact(days: contactDays))
      }
    }
  }
}

/// Whom somebody opened on a day.
private struct BusyDay {
  private var day: CivilDate?
  private var people: Set<PersonID> = []

  /// - Returns: how many different people somebody had opened on that day before these, and with them.
  mutating func add(_ more: [PersonID], on day: CivilDate) -> (before: Int, now: Int) {
    if day != self.day {
      self.day = day
      people = []
    }
    let before = people.count
    people.formUnion(more)
    return (before, people.count)
  }
}

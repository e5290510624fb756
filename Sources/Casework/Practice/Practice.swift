/// A practice log: invented people of the invented municipality Zwanendam, and what invented
/// colleagues did for them in the eight weeks before a given moment.
///
/// Every fact comes about by a decision that the rules allow, at an office hour before `now`. The
/// same seed and the same moment give the same events, and the first people stay the same when
/// more are asked for. Shares of kinds, ages, conditions and moves follow published figures on the
/// outflow of detention where those exist; no place, origin or score is part of them.
package enum Practice {
  /// How many people a demo has unless somebody asks for another number.
  package static let usualCount = 60

  /// The organisation that keeps the practice log. Its code is above every code in use.
  package static let organisation = Organisation(
    name: "Zwanendam", municipality: MunicipalityCode("9999"), home: .aftercare)

  /// The colleague whose screen a demo shows.
  package static let user = UserName("jansen")

  /// The colleague of the demo in a role: `practice` sees everything, any other role what that
  /// role sees.
  package static func viewer(_ role: Role) -> Viewer {
    Viewer(user: role == .privacyOfficer ? officer : user, role: role)
  }

  /// Another user than the one of all other roles, since it takes two people to destroy something.
  private static let officer = UserName("privacy")

  /// The events of a practice log, in the order of the log.
  /// - Parameters:
  ///   - people: how many people; below 1 leaves only colleagues and the directory.
  ///   - seed: from which all chance follows.
  ///   - now: the moment before which everything was recorded.
  ///   - each: called after each step of somebody's course, of which there are some thirty for a person.
  package static func events(
    people: Int, seed: UInt64, now: Moment, each: () -> Void = {}
  ) -> [Event] {
    enact(people: people, seed: seed, now: now, each: each).events
  }

  /// As `events`, with the refusals that the courses ran into: there are none, and a test says so.
  static func enact(
    people: Int, seed: UInt64, now: Moment, each: () -> Void = {}
  ) -> (events: [Event], refusals: [Refusal]) {
    let hours = OfficeHours(now: now)
    var enactment = Enactment(seed: seed)
    enactment.opening(at: hours.opening, hours)
    var occasions: [Occasion] = []
    for number in 0..<max(0, people) {
      occasions += Course.of(number, seed: seed, hours: hours)
    }
    // Only the keys are sorted: occasions are large, and there are half a million of them for
    // 25,000 people.
    let order = occasions.indices.sorted { left, right in
      (occasions[left].at, left) < (occasions[right].at, right)
    }
    for index in order {
      enactment.play(occasions[index])
      each()
    }
    return (enactment.events, enactment.refusals)
  }
}

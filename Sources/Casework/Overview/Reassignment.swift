/// What it would do to the load of colleagues if some cases went to somebody else. Nothing is decided
/// with it: the decision is the same clerical one as for a single case (domain.md H3).
package struct Reassignment: Hashable, Sendable {
  /// One colleague's load before and after.
  package struct Change: Hashable, Sendable {
    /// `nil` for nobody.
    package let user: UserName?
    package let name: String
    package let casesBefore: Int
    package let casesAfter: Int
    package let returnsBefore: Int
    package let returnsAfter: Int
  }

  /// Those whose load changes: who loses cases by name, then who gets them.
  package let changes: [Change]
  /// The cases that change hands. One that its new owner has already is none.
  package let moving: [PersonID]
}

extension Register {
  /// What a reassignment does, over everybody whom the viewer sees: cases, and returns within twelve
  /// weeks.
  /// - Parameter user: who gets the cases; `nil` for nobody.
  package func whatIf(
    _ people: [PersonID], to user: UserName?, _ question: ListQuestion
  ) -> Reassignment {
    var everything = question
    everything.scope = .all
    let loads = overview(everything, queue: []).loads
    var before: [UserName?: WorkerLoad] = [:]
    for load in loads { before[load.user] = load }
    var seen: Set<PersonID> = []
    let moving = people.filter { person in
      guard seen.insert(person).inserted, let file = file(person, for: question.viewer) else {
        return false
      }
      return file.ownerNow != user
    }
    var casesLost: [UserName?: Int] = [:]
    var returnsLost: [UserName?: Int] = [:]
    for person in moving {
      guard let file = file(person, for: question.viewer) else { continue }
      let owner = file.ownerNow
      casesLost[owner, default: 0] += 1
      let returns = before[owner]?.returns.rows ?? []
      returnsLost[owner, default: 0] += file.returns.count { returns.contains($0.id) }
    }
    func change(_ owner: UserName?, cases: Int, returns: Int) -> Reassignment.Change {
      let load = before[owner]
      let name = owner.map(displayName(of:)) ?? ""
      return Reassignment.Change(
        user: owner, name: name, casesBefore: load?.cases.count ?? 0,
        casesAfter: (load?.cases.count ?? 0) + cases, returnsBefore: load?.returns.count ?? 0,
        returnsAfter: (load?.returns.count ?? 0) + returns)
    }
    let losers = casesLost.keys.sorted { left, right in
      (left.map(displayName(of:)) ?? "", left?.text ?? "")
        < (right.map(displayName(of:)) ?? "", right?.text ?? "")
    }
    let lost = losers.map {
      change($0, cases: -(casesLost[$0] ?? 0), returns: -(returnsLost[$0] ?? 0))
    }
    let gained = change(
      user, cases: moving.count, returns: returnsLost.values.reduce(0, +))
    return Reassignment(changes: moving.isEmpty ? [] : lost + [gained], moving: moving)
  }
}

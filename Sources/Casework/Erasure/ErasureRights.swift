/// Who may destroy (domain.md H13). It takes two different people, and one of them is a privacy
/// officer: who works on the case may ask, and then a privacy officer confirms; what a privacy
/// officer asks, another one confirms or, where the organisation has no other, who leads the team
/// or the process of that compartment.
///
/// A privacy officer reads no file for this. The list of what is due and the requests name a
/// compartment, a rule and a reference number: enough to decide on a term, to look the case up with
/// the colleague who owns it, and to tell the person. Reading the content needs a grant for the
/// compartment like anybody else's. The program of a privacy officer must hold the keys of a
/// compartment to fold it; these queries, not the keys, keep the content from the screen.
extension Role {
  /// Whether the role erases in every compartment and may see what was corrected. The practice role
  /// does, on invented people alone.
  package var guardsPrivacy: Bool { self == .privacyOfficer || self == .practice }
}

extension Role {
  /// The compartments whose keys the role is given. A privacy officer holds those of every
  /// compartment about people, because only who holds the key can destroy what is in it; what they
  /// see stays what their role sees.
  package var keys: Set<Compartment> {
    self == .privacyOfficer ? compartments.union(Compartment.aboutPeople) : compartments
  }

  /// What somebody in this role sees who holds these keys: all that they open, except for a privacy
  /// officer, who holds keys to destroy with and not to read with.
  package func sight(with keys: Set<Compartment>) -> Set<Compartment> {
    self == .privacyOfficer ? compartments.intersection(keys) : keys
  }
}

extension Viewer {
  /// Whether the viewer may know which people of a compartment are due, by reference number.
  package func mayManageRetention(in compartment: Compartment) -> Bool {
    reaches(compartment) && role.has(.placeHold)
  }

  /// Whether the viewer may ask for an erasure.
  package func mayRequestErasure(in compartment: Compartment) -> Bool {
    reaches(compartment) && role.has(.requestErasure)
  }

  /// Whether the viewer may be the second person of an erasure, take it back, or carry it out.
  package func mayConfirmErasure(in compartment: Compartment) -> Bool {
    reaches(compartment) && role.has(.confirmErasure)
  }

  private func reaches(_ compartment: Compartment) -> Bool {
    Compartment.aboutPeople.contains(compartment) && (role.guardsPrivacy || sees(compartment))
  }
}

extension Register {
  /// Whether this is a privacy officer, and no colleague is recorded as another one.
  func isOnlyPrivacyOfficer(_ user: UserName) -> Bool {
    let officers = members.values.filter { $0.role == .privacyOfficer }.map(\.user)
    return officers == [user]
  }

  /// The erasures on their way that the viewer may confirm, withdraw or carry out, the oldest first.
  package func pendingErasures(for viewer: Viewer) -> [PendingErasure] {
    files.values.compactMap { file in
      guard viewer.mayConfirmErasure(in: file.compartment) else { return nil }
      return file.erasure.map {
        PendingErasure(
          person: file.id, reference: file.reference, compartment: file.compartment, erasure: $0,
          hold: file.hold(stopping: $0.request.ground)?.content, counts: file.recordCounts)
      }
    }.sorted { $0.erasure.id < $1.erasure.id }
  }

  /// When a person whom the viewer sees will be destroyed, for the head of the file.
  package func erasure(of person: PersonID, for viewer: Viewer) -> Erasure? {
    file(person, for: viewer)?.erasure
  }
}

/// A person as who keeps terms and destroys knows them: no name, and nothing of what is in the file.
package struct KeptPerson: Hashable, Sendable {
  package let person: PersonID
  package let reference: Reference
  package let compartment: Compartment
  /// The rule under which the facts stand.
  package let rule: RetentionRuleID?
  /// The erasure on its way, if there is one.
  package let erasure: Erasure?
  /// What stops destruction, the oldest first.
  package let holds: [LegalHold]

  init(_ file: PersonFile) {
    person = file.id
    reference = file.reference
    compartment = file.compartment
    rule = file.retentionRule
    erasure = file.erasure
    holds = file.standingHolds
  }
}

extension Register {
  /// The people with a reference number about whom the viewer may decide what is kept; several where
  /// a number stands for somebody in more than one compartment.
  package func keptPeople(_ reference: Reference, for viewer: Viewer) -> [KeptPerson] {
    (references[reference] ?? []).compactMap { files[$0] }
      .filter { viewer.mayManageRetention(in: $0.compartment) }
      .map { KeptPerson($0) }.sorted { $0.compartment < $1.compartment }
  }

  /// The people on whom a hold stands, for who may decide about it, by reference number.
  package func heldPeople(for viewer: Viewer) -> [KeptPerson] {
    files.values.filter {
      !$0.standingHolds.isEmpty && viewer.mayManageRetention(in: $0.compartment)
    }.map { KeptPerson($0) }.sorted {
      ($0.reference, $0.compartment, $0.person) < ($1.reference, $1.compartment, $1.person)
    }
  }

  /// Everybody with a file in a compartment, whoever may see them: to find whom a destroyed key was of.
  package func people(in compartment: Compartment) -> [PersonID] {
    files.values.filter { $0.compartment == compartment }.map(\.id)
  }
}

/// An erasure on its way, as who may decide on it sees it: no name.
package struct PendingErasure: Hashable, Sendable {
  package let person: PersonID
  package let reference: Reference
  package let compartment: Compartment
  package let erasure: Erasure
  /// What stops it, if anything does.
  package let hold: HoldContent?
  /// How many records would go, of each kind.
  package let counts: RecordCounts

  /// Whether two people agreed, the days of grace are over and nothing stops it.
  package func isDue(on day: CivilDate) -> Bool {
    guard hold == nil, case .confirmed(let first) = erasure.state else { return false }
    return first <= day
  }
}

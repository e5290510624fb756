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
          person: file.id, reference: file.reference, compartment: file.compartment, erasure: $0)
      }
    }.sorted { $0.erasure.id < $1.erasure.id }
  }

  /// When a person whom the viewer sees will be destroyed, for the head of the file.
  package func erasure(of person: PersonID, for viewer: Viewer) -> Erasure? {
    file(person, for: viewer)?.erasure
  }
}

/// An erasure on its way, as who may decide on it sees it: no name.
package struct PendingErasure: Hashable, Sendable {
  package let person: PersonID
  package let reference: Reference
  package let compartment: Compartment
  package let erasure: Erasure
}

/// Who may destroy (domain.md H13). The privacy officer erases, and never alone: a second, different
/// person confirms.
///
/// A privacy officer reads no file for this. The list of what is due and the requests name a
/// compartment, a rule and a reference number: enough to decide on a term, to look the case up with
/// the colleague who owns it, and to tell the person. Reading the content needs a grant for the
/// compartment like anybody else's. The program of a privacy officer must hold the keys of a
/// compartment to fold it; these queries, not the keys, keep the content from the screen.
extension Role {
  /// Whether the role rectifies and erases. The practice role does, on invented people alone.
  package var guardsPrivacy: Bool { self == .privacyOfficer || self == .practice }
}

extension Viewer {
  /// Whether the viewer may know which people of a compartment are due, by reference number.
  package func mayManageRetention(in compartment: Compartment) -> Bool {
    compartment != .administration && (role.guardsPrivacy || sees(compartment))
  }

  /// Whether the viewer may ask for an erasure.
  package func mayRequestErasure(in compartment: Compartment) -> Bool {
    compartment != .administration && role.guardsPrivacy
  }

  /// Whether the viewer may be the second person of an erasure, where the organisation has too few
  /// privacy officers for two of them: the team lead of that compartment.
  package func mayConfirmErasure(in compartment: Compartment) -> Bool {
    mayRequestErasure(in: compartment) || (role == .teamLead && sees(compartment))
  }
}

extension Register {
  /// Whether a privacy officer other than these two is recorded as a colleague. As long as there is
  /// one, it is that one who confirms.
  func hasPrivacyOfficer(besides requester: UserName) -> Bool {
    members.values.contains { $0.role == .privacyOfficer && $0.user != requester }
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

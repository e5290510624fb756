/// What closing a case means in the person-focused approach of radicalisation: from then on its facts
/// are shielded until they are destroyed (rule NEW-3; Wet gegevensverwerking persoonsgerichte aanpak
/// radicalisering art. 6 lid 3 and, for the term, art. 9; `BWBR0050740/2025-07-01`).
///
/// A shielded file stands in no list, count or search. It opens by its reference number, with a reason
/// that is asked each session also of who owned it, and it takes in nothing but what the person, the
/// supervision of the act or a new case asks.
extension PersonFile {
  /// The day on which the last case here was closed; `nil` while one is open, when none ever was, and
  /// in every other compartment.
  package var shieldedSince: CivilDate? {
    guard compartment == .radicalisation else { return nil }
    let themes = background.themes.filter { $0.isLive && $0.kind == .radicalisation }
    guard !themes.contains(where: \.isOpen), !cases.contains(where: \.isOpen) else { return nil }
    let closed = cases.lazy.filter(\.isLive).compactMap { $0.closed.live.last?.at.date }
    return (themes.compactMap { $0.end?.value.on } + closed).max()
  }

  /// Whether the facts are shielded.
  package var isShielded: Bool { shieldedSince != nil }
}

extension Decider {
  /// The first shielded file that this decision would work on as if its case were still open.
  var shieldedFile: (person: PersonID, since: CivilDate)? {
    for event in events where !event.fact.isTakenInWhileShielded {
      guard let subject = event.subject, let since = register.files[subject]?.shieldedSince,
        withPending(subject)?.isShielded == true
      else { continue }
      return (subject, since)
    }
    return nil
  }

  private func withPending(_ person: PersonID) -> PersonFile? {
    register.files[person].map(withPending)
  }
}

extension Fact {
  /// Whether a shielded file takes it in: a new case, what the person may ask (correction, access,
  /// erasure), a hold, and that somebody looked.
  fileprivate var isTakenInWhileShielded: Bool {
    switch self {
    case .themeSet, .caseOpened, .identityCorrected, .noteRectified, .requestReceived,
      .requestStepped, .holdPlaced, .holdLifted, .erasureRequested, .erasureConfirmed,
      .erasureWithdrawn, .erasureCarriedOut, .viewRecorded, .noteTextWritten:
      true
    default: false
    }
  }
}

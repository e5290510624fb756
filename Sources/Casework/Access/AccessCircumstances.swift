/// How somebody who looks stands to the person, as it was at that moment. The data protection
/// officer reads no dossier, and judges by this.
package struct AccessCircumstances: Hashable, Sendable {
  /// How long before a view something that the viewer did for the person still explains it, and how
  /// long after it.
  package static let contactDays = 14

  /// The team of the viewer; empty for none.
  package var viewerTeam: String
  /// The team of the owner of the case; empty for none, and without an owner.
  package var caseTeam: String
  /// Whether the case was the viewer's own or covered for.
  package var isResponsible: Bool
  /// Whether the viewer has a surname that the person goes by.
  package var sharesSurname: Bool
  /// The last day on which the viewer recorded a contact, a note or a decision about the person;
  /// `nil` for never. A later view can so explain an earlier one.
  package var lastActed: CivilDate?

  package init(
    viewerTeam: String, caseTeam: String, isResponsible: Bool, sharesSurname: Bool,
    lastActed: CivilDate?
  ) {
    self.viewerTeam = viewerTeam
    self.caseTeam = caseTeam
    self.isResponsible = isResponsible
    self.sharesSurname = sharesSurname
    self.lastActed = lastActed
  }

  /// How a viewer stands to a file that they see.
  package init(of viewer: Viewer, to file: PersonFile, at now: Moment, in register: Register) {
    let today = now.date
    let member = register.members[viewer.user]
    let owner = file.ownerNow.flatMap { register.members[$0] }
    let acted = register.timeline(of: file.id, for: viewer).first { entry in
      entry.author == viewer.user && !entry.isWithdrawn && entry.what.isWork
    }
    let own = member.map { Folding.fold(PersonName(parsing: $0.name).surname) } ?? ""
    let names = [file.name] + file.aliases.live.map(\.value)
    self.init(
      viewerTeam: member?.team ?? "", caseTeam: owner?.team ?? "",
      isResponsible: AccessReason.automatic(for: viewer, file, on: today, in: register) != nil,
      sharesSurname: !own.isEmpty && names.contains { Folding.fold($0.surname) == own },
      lastActed: acted?.at.date)
  }
}

extension Happening {
  /// Whether somebody did something for the person by it. Breaking glass is looking, not working.
  fileprivate var isWork: Bool {
    if case .glassBroken = self { false } else { true }
  }
}

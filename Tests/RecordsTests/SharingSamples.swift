import Casework

extension Samples {
  static let police = Partner(.police, "Politie Zwanendam", person: "wijkagent")

  /// Facts about what was shared with others.
  static let sharing: [Fact] =
    PartnerKind.allCases.map { disclosed(to: Partner($0, "Organisatie", person: "S. Kaya")) }
    + DisclosureGround.allCases.map { disclosed(ground: $0, words: "met de woorden van een ander") }
    + SharedField.allCases.map { disclosed(fields: [$0]) }
    + [
      disclosed(fields: Set(SharedField.allCases)),
      .disclosed(
        Disclosure(
          to: Partner(.other, ""), ground: .own, purpose: "", fields: [], on: epoch,
          decidedBy: "")),
    ]
    + DisclosureStepKind.allCases.map {
      .disclosureStepped(id, DisclosureStep($0, on: day, reason: "verkeerde straat", words: "21"))
    }
    + [.disclosureStepped(zeroID, DisclosureStep(.withdrawn, on: epoch, reason: ""))]

  private static func disclosed(
    to receiver: Partner = police, ground: DisclosureGround = .safetyHouse, words: String = "",
    fields: Set<SharedField> = [.plan]
  ) -> Fact {
    .disclosed(
      Disclosure(
        to: receiver, ground: ground, groundWords: words, purpose: "afspraken nakomen",
        fields: fields, words: "woont vanaf 2 december op de Kade", on: day,
        decidedBy: "M. Jansen", meeting: words.isEmpty ? nil : otherID))
  }
}

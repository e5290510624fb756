/// What allows a fact to go to somebody else (domain.md C1, E6; law-check NZ-6, NZ-7, NEW-5).
package enum DisclosureGround: String, CaseIterable, Hashable, Sendable {
  /// Detention and return: between prison and municipality (Pbw 18a lid 4).
  case detentionAndReturn = "pbw-18a-4"
  /// A risk of a serious violent or sexual offence: prison, ministers, mayor, probation, prosecution and
  /// police (Pbw 18b).
  case seriousOffenceRisk = "pbw-18b"
  /// Debt help and resocialisation (Wjsg 51c lid 2 onder c).
  case resocialisation = "wjsg-51c-2-c"
  /// Administrative action for a weighty public interest (Wjsg 51c lid 2 onder d).
  case administrativeAction = "wjsg-51c-2-d"
  /// The partnership of a Zorg- en Veiligheidshuis (WGS 2.24 and on).
  case safetyHouse = "wgs"
  /// The notice to the mayor (Bjsg 11a); what comes of it stays secret (Wjsg 52).
  case noticeToMayor = "bjsg-11a"
  /// The person agreed (AVG 6 lid 1 onder a).
  case consent
  /// Another ground, which the words beside it name.
  case own

  /// The article as it stands in the law; `nil` for a ground in one's own words.
  package var article: String? {
    switch self {
    case .detentionAndReturn: "Pbw 18a lid 4"
    case .seriousOffenceRisk: "Pbw 18b"
    case .resocialisation: "Wjsg 51c lid 2 onder c"
    case .administrativeAction: "Wjsg 51c lid 2 onder d"
    case .safetyHouse: "WGS 2.24"
    case .noticeToMayor: "Bjsg 11a"
    case .consent: "AVG 6 lid 1 onder a"
    case .own: nil
    }
  }

  /// The only compartment in which it holds; `nil` where the law ties it to none of ours.
  package var only: Compartment? {
    switch self {
    case .safetyHouse: .zvh
    case .noticeToMayor: .bij
    default: nil
    }
  }

  /// The ground that most often holds in a compartment: what a form offers first.
  package static func usual(in compartment: Compartment) -> DisclosureGround {
    switch compartment {
    case .zvh: .safetyHouse
    case .bij: .noticeToMayor
    case .aftercare, .supervision: .detentionAndReturn
    default: .own
    }
  }

  /// The grounds to choose from in a compartment, the usual one first.
  package static func selectable(in compartment: Compartment) -> [DisclosureGround] {
    let usual = usual(in: compartment)
    return [usual]
      + allCases.filter { $0 != usual && ($0.only == nil || $0.only == compartment) }
  }
}

/// Which facts went along. What exactly was said stands in words beside it.
package enum SharedField: String, CaseIterable, Hashable, Sendable {
  case name, address
  case birthDate = "birth-date"
  case returnDate = "return-date"
  case conditions
  case notes, measures, supervision, referral, plan, agreements
  /// Something else, which the words name.
  case other
}

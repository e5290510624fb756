/// What the forms and tabs about sharing say.
extension Phrase {
  package static func formShare(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Delen over \(whom.nl)", en: "Share about \(whom.en)")
  }
  package static func formShareStep(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Delen intrekken of corrigeren: \(whom.nl)", en: "Withdraw or correct: \(whom.en)")
  }
  package static func taskTellReceiver(_ receiver: Phrase, _ what: Phrase) -> Phrase {
    Phrase(
      nl: "Vertel \(receiver.nl): \(what.nl) (AVG 19)",
      en: "Tell \(receiver.en): \(what.en) (GDPR 19)")
  }
  package static func nothingShared(_ key: String) -> Phrase {
    Phrase(
      nl: "Over deze betrokkene is hier niets gedeeld. \(key) legt delen vast.",
      en: "Nothing was shared about this person here. \(key) records a sharing.")
  }
  package static var tabSharing: Phrase { Phrase(nl: "Delen", en: "Sharing") }
  package static var tabSharingShort: Phrase { Phrase(nl: "Delen", en: "Share") }
  package static var labelReceiver: Phrase { Phrase(nl: "Met wie", en: "With whom") }
  package static var everybodyAtTable: Phrase {
    Phrase(nl: "allen aan tafel", en: "all at the table")
  }
  package static var somebodyElse: Phrase { Phrase(nl: "iemand anders", en: "somebody else") }
  package static var labelPartnerKind: Phrase { Phrase(nl: "Soort partner", en: "Kind") }
  package static var labelPartnerName: Phrase { Phrase(nl: "Organisatie", en: "Organisation") }
  package static var labelPartnerPerson: Phrase { Phrase(nl: "Persoon", en: "Person") }
  package static var labelShared: Phrase { Phrase(nl: "Welke gegevens", en: "Which facts") }
  package static var labelSharedWords: Phrase { Phrase(nl: "Wat precies", en: "What exactly") }
  package static var labelPurpose: Phrase { Phrase(nl: "Doel", en: "Purpose") }
  package static var labelDisclosureGround: Phrase { Phrase(nl: "Grond", en: "Ground") }
  package static var labelGroundWords: Phrase { Phrase(nl: "Toelichting", en: "In words") }
  package static var labelDecidedBy: Phrase { Phrase(nl: "Besloten door", en: "Decided by") }
  package static var labelShouldHaveSaid: Phrase { Phrase(nl: "Moest zijn", en: "Should be") }
  package static var detailReceiver: Phrase { Phrase(nl: "GEDEELD MET", en: "SHARED WITH") }
  package static var detailShared: Phrase { Phrase(nl: "WAT", en: "WHAT") }
  package static var detailPurpose: Phrase { Phrase(nl: "DOEL", en: "PURPOSE") }
  package static var detailGround: Phrase { Phrase(nl: "GROND", en: "GROUND") }
  package static var detailDecidedBy: Phrase { Phrase(nl: "BESLOTEN", en: "DECIDED BY") }
  package static var shareWithdrawn: Phrase { Phrase(nl: "ingetrokken", en: "withdrawn") }
}

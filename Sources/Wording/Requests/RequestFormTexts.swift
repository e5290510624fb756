/// The words of the forms about requests of the person, and of the keys that open them.
extension Phrase {
  package static func formRequest(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Verzoek van ", en: "Request of ") + whom
  }
  package static func formRequestStep(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Stap in het verzoek van ", en: "Step in the request of ") + whom
  }
  package static var labelRequestKind: Phrase { Phrase(nl: "Vraagt om", en: "Asks for") }
  package static var labelCovers: Phrase { Phrase(nl: "Wat precies", en: "What exactly") }
  package static var labelIdentityCheck: Phrase { Phrase(nl: "Wie vraagt", en: "Who asks") }
  package static var labelRegime: Phrase { Phrase(nl: "Welke wet", en: "Which law") }
  package static var labelHoldToo: Phrase {
    Phrase(nl: "Stop wissen", en: "Hold")
  }
  package static var labelRefusalGround: Phrase { Phrase(nl: "Grond", en: "Ground") }
  package static var labelRequestWords: Phrase {
    Phrase(nl: "Wat, of waarom", en: "What, or why")
  }

  package static var titleReceiveRequest: Phrase {
    Phrase(nl: "verzoek van betrokkene", en: "request of the person")
  }
  package static var helpReceiveRequest: Phrase {
    Phrase(
      nl: "Legt vast dat betrokkene inzage, correctie of wissen vraagt of bezwaar maakt, en hoe is"
        + " vastgesteld wie dat vraagt. De termijn loopt vanaf ontvangst.",
      en: "Records that the person asks for access, rectification or erasure or objects, and how it"
        + " was established who asks. The term runs from receipt.")
  }
  package static var footerReceiveRequest: Phrase { Phrase(nl: "verzoek", en: "request") }
  package static var titleStepRequest: Phrase {
    Phrase(nl: "stap in een verzoek", en: "step in a request")
  }
  package static var helpStepRequest: Phrase {
    Phrase(
      nl: "Identiteit vastgesteld, verlengd met reden, beantwoord, geweigerd op een grond,"
        + " ingetrokken of heropend.",
      en: "Identity checked, extended with a reason, answered, refused on a ground, withdrawn or"
        + " reopened.")
  }
  package static var footerStepRequest: Phrase { Phrase(nl: "stap verzoek", en: "request step") }
  package static var titleShowOverview: Phrase { Phrase(nl: "overzicht", en: "overview") }
  package static var helpShowOverview: Phrase {
    Phrase(
      nl: "De week in één oogopslag: terugkeer, open voorwaarden, wie wat heeft, verlopen klokken.",
      en: "The week at a glance: returns, open conditions, who has what, clocks that lapsed.")
  }
  package static var footerShowOverview: Phrase { Phrase(nl: "overzicht", en: "overview") }
}

/// How the actions on sharing, cases of the house and meetings are called, in titles, help and footer.
extension Phrase {
  package static var titleShowMeetings: Phrase { Phrase(nl: "overleg", en: "meeting") }
  package static var footerShowMeetings: Phrase { Phrase(nl: "overleg", en: "meeting") }
  package static var helpShowMeetings: Phrase {
    Phrase(
      nl: "De agenda van de vergadering: wie, wat besloten is, en wat elke partner mag horen.",
      en: "The agenda of the meeting: who, what was decided, and what each partner may hear.")
  }
  package static var titleShare: Phrase {
    Phrase(nl: "delen met een ander", en: "share with somebody")
  }
  package static var footerShare: Phrase { Phrase(nl: "delen", en: "share") }
  package static var helpShare: Phrase {
    Phrase(
      nl: "Vastleggen wat je met wie deelt, op welke grond en waarvoor.",
      en: "Record what you share with whom, on what ground and what for.")
  }
  package static var titleReferToHouse: Phrase {
    Phrase(nl: "aanmelden bij ZVH", en: "refer to ZVH")
  }
  package static var footerReferToHouse: Phrase { Phrase(nl: "aanmelden ZVH", en: "refer") }
  package static var helpReferToHouse: Phrase {
    Phrase(
      nl: "Aanmelden bij het ZVH, of een aanmelding aanvullen: criteria, reden, doel, partners.",
      en: "Refer to the house, or complete a referral: criteria, reason, goal, partners.")
  }
  package static var titleStepHouse: Phrase {
    Phrase(nl: "besluit of stap ZVH", en: "decision or step ZVH")
  }
  package static var footerStepHouse: Phrase { Phrase(nl: "besluit", en: "decide") }
  package static var helpStepHouse: Phrase {
    Phrase(
      nl:
        "Het besluit van triage of overleg vastleggen, een plan, regie, op- of afschalen, sluiten.",
      en: "Record what triage or meeting decided, a plan, the lead, scaling up or down, closing.")
  }
  package static var titleAgree: Phrase { Phrase(nl: "afspraak ZVH", en: "agreement ZVH") }
  package static var footerAgree: Phrase { Phrase(nl: "afspraak", en: "agree") }
  package static var helpAgree: Phrase {
    Phrase(
      nl: "Vastleggen wie wat doet en wanneer. Wie het doet, hoort alleen naam en afspraak.",
      en: "Record who does what by when. Who does it hears the name and that alone.")
  }
  package static var titlePlanMeeting: Phrase {
    Phrase(nl: "vergadering plannen", en: "plan a meeting")
  }
  package static var footerPlanMeeting: Phrase { Phrase(nl: "vergadering", en: "meeting") }
  package static var helpPlanMeeting: Phrase {
    Phrase(
      nl: "Een vergadering plannen: tafel, dag, plaats en wie er aan tafel zit.",
      en: "Plan a meeting: table, day, place and who sits at the table.")
  }
  package static var titleTableCase: Phrase {
    Phrase(nl: "op of van de agenda", en: "on or off the agenda")
  }
  package static var footerTableCase: Phrase { Phrase(nl: "agenda", en: "agenda") }
  package static var helpTableCase: Phrase {
    Phrase(
      nl: "Op de agenda van de volgende vergadering zetten, of eraf. Ook voor gemarkeerde rijen.",
      en: "Put on the agenda of the next meeting, or take off. For marked rows as well.")
  }
}

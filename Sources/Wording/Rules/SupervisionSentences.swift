import Casework

extension RuleID {
  var supervisionSentence: Phrase {
    switch self {
    case .tz1:
      Phrase(
        nl: "Het toezicht begint binnen 30 dagen na het begin van de proeftijd.",
        en: "Supervision starts within 30 days of the start of probation.")
    case .tz1b:
      Phrase(
        nl: "Bij dadelijke uitvoerbaarheid begint het toezicht binnen 7 dagen.",
        en: "When immediately enforceable, supervision starts within 7 days.")
    case .tz2:
      Phrase(
        nl: "Bij een jongere begint het toezicht binnen 5 dagen na het begin van de proeftijd.",
        en: "For a young person supervision starts within 5 days of the start of probation.")
    case .tz2b:
      Phrase(
        nl: "Bij een jongere en dadelijke uitvoerbaarheid begint het toezicht binnen 3 dagen.",
        en: "For a young person and when immediately enforceable, supervision starts within"
          + " 3 days.")
    case .tz3:
      Phrase(
        nl: "Bij v.i. begint het toezicht op de dag van de vrijlating, anders zo spoedig"
          + " mogelijk.",
        en: "With conditional release supervision starts on the day of release, otherwise as"
          + " soon as possible.")
    case .tz5:
      Phrase(
        nl: "Op een overtreding volgt zo spoedig mogelijk een beslissing.",
        en: "A breach is decided on as soon as possible.")
    case .tz6:
      Phrase(
        nl: "Na de proeftijd gaat zo spoedig mogelijk een afloopbericht naar het OM.",
        en: "After probation a closure notice goes to the prosecutor as soon as possible.")
    case .tz6b:
      Phrase(
        nl: "Voor het einde van de proeftijd beoordeel je of iets anders nodig is.",
        en: "Before probation ends you judge whether something else is needed.")
    case .tz6c:
      Phrase(
        nl: "Na het afsluiten van het toezicht adviseer je de gemeente.",
        en: "After supervision is closed you advise the municipality.")
    case .tz6d:
      Phrase(
        nl: "De gemeente hoort voor het einde van het toezicht wat er daarna nodig is.",
        en: "The municipality hears before supervision ends what is needed afterwards.")
    case .tz7:
      Phrase(
        nl: "Het eerste meldgesprek is binnen 2 weken na ontvangst van de opdracht.",
        en: "The first reporting contact is within 2 weeks of receiving the order.")
    case .tz9:
      Phrase(
        nl: "Contact is er zo vaak als met betrokkene is afgesproken.",
        en: "Contact is as often as was agreed for the person.")
    case .tz11:
      Phrase(
        nl: "Voorwaarden bij schorsing van een jongere duren hoogstens 6 maanden.",
        en: "Conditions of a young person's pre-trial release last at most 6 months.")
    case .tz12:
      Phrase(
        nl: "Een taakstraf is binnen 18 maanden klaar.",
        en: "Community service is completed within 18 months.")
    case .tz12b:
      Phrase(
        nl: "Een taakstraf uit een strafbeschikking is binnen 9 maanden klaar.",
        en: "Community service from a penalty order is completed within 9 months.")
    case .tz12c:
      Phrase(
        nl: "Het OM beslist binnen 3 maanden na die termijn over vervangende hechtenis.",
        en: "The prosecutor decides on replacement detention within 3 months of that term.")
    case .tz12d:
      Phrase(
        nl: "Betrokkene kan 14 dagen bezwaar maken tegen vervangende hechtenis.",
        en: "The person can object to replacement detention for 14 days.")
    case .tz13:
      Phrase(
        nl: "De proeftijd van een voorwaardelijke straf duurt hoogstens 3 jaar.",
        en: "The probation period of a suspended sentence lasts at most 3 years.")
    case .tz13b:
      Phrase(
        nl: "Bij gevaar voor het lichaam duurt de proeftijd hoogstens 10 jaar.",
        en: "With a risk to bodily integrity probation lasts at most 10 years.")
    case .tz13c:
      Phrase(
        nl: "Na aanhouding beslist de rechter-commissaris binnen 3 maal 24 uur.",
        en: "After an arrest the examining judge decides within 3 times 24 hours.")
    case .tz13d:
      Phrase(
        nl: "De zitting over het niet naleven is binnen een maand.",
        en: "The hearing about the breach of conditions is within a month.")
    default:
      // tz17
      Phrase(
        nl: "Een advies is klaar op de dag die de aanvrager noemt.",
        en: "Advice is ready on the day that whoever asks has named.")
    }
  }
}

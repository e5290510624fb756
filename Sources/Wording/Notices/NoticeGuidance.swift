package import Casework

/// What each step of a notice is for and what usually follows, for whoever does this a few times a year
/// (BIJ-6). The list of factors is ours and says so (BIJ-15).
extension NoticeState {
  /// What to do now, and why.
  package var guidance: Phrase {
    switch self {
    case .received:
      Phrase(
        nl: "Bevestig de ontvangst aan Justid (Injus). Zo weet de afzender wie de melding heeft."
          + " Niet voor ons? Stuur terug.",
        en: "Tell Justid (Injus) that it arrived, so that the sender knows who has it."
          + " Not for us? Send it back.")
    case .acknowledged:
      Phrase(
        nl:
          "Vraag politie, reclassering en PI of kliniek wat zij weten, en schat dan de onrust in.",
        en: "Ask police, probation and prison or clinic what they know, then assess unrest.")
    case .assessing:
      Phrase(
        nl: "Vul de lijst, trek een conclusie en leg het besluit aan de burgemeester voor.",
        en: "Fill in the list, conclude, and put the decision to the mayor.")
    case .noAction, .measures, .passedOn:
      Phrase(
        nl: "Doe wat is besloten. Leg na de terugkeer vast hoe het gaat, en sluit dan af.",
        en: "Do what was decided. After the return record how it goes, then close.")
    case .followed:
      Phrase(
        nl: "Rustig gebleven? Sluit af met een reden. Toch onrust? Besluit opnieuw.",
        en: "Quiet? Close it with a reason. Unrest after all? Decide anew.")
    case .closed:
      Phrase(
        nl: "Klaar. Een nieuwe datum van de afzender opent de melding weer.",
        en: "Finished. A new day from the sender opens it again.")
    case .withdrawn:
      Phrase(
        nl: "De afzender trok de melding in. Je hoeft niets te doen.",
        en: "The sender took it back. Nothing is left to do.")
    case .duplicate:
      Phrase(
        nl: "Deze melding kwam dubbel. Werk verder in de andere.",
        en: "This notice came twice. Go on in the other one.")
    case .misrouted:
      Phrase(
        nl: "Teruggestuurd: gebruik de gegevens niet meer.",
        en: "Sent back: do not use the data any more.")
    }
  }
}

extension Notice {
  /// What to do now, and why.
  package var guidance: Phrase {
    guard state == .assessing, assessment != nil else { return state.guidance }
    return Phrase(
      nl: "Ingeschat. Leg het besluit van de burgemeester vast: geen maatregel, maatregelen of"
        + " doorzetten, met de reden.",
      en: "Assessed. Record what the mayor decides: no measure, measures or passing it on, with"
        + " the reason.")
  }
}

extension NoticeStepKind {
  /// What a step is for and what usually follows, under the form.
  package var guidance: Phrase {
    switch self {
    case .acknowledged:
      Phrase(
        nl: "Laat Justid weten wie de melding heeft. Daarna: vragen en inschatten.",
        en: "Tells Justid who has the notice. Next: ask around and assess.")
    case .assessmentBegun:
      Phrase(
        nl: "Laat zien dat je bezig bent. Daarna volgt de inschatting.",
        en: "Shows that you are at it. The assessment follows.")
    case .assessed:
      Phrase(
        nl: "Deze lijst is van Keerpunt, niet uit de wet. Er wordt niets opgeteld: jij concludeert."
          + " Daarna volgt het besluit.",
        en: "This list is ours, not the law's. Nothing is added up: you conclude."
          + " The decision follows.")
    case .noAction:
      Phrase(
        nl: "Meestal: volgen en de wijkagent informeren. De burgemeester tekent.",
        en: "Usually: monitor and inform the police. The mayor signs.")
    case .measuresTaken:
      Phrase(
        nl: "Leg de maatregel zelf ook vast. De melding blijft dan 5 jaar voor verantwoording.",
        en: "Record the measure itself too. The notice is then kept 5 years for accountability.")
    case .passedOn:
      Phrase(
        nl: "Dit verlaat het huis: corrigeren kan, terugdraaien niet. Deel alleen wat nodig is.",
        en: "This leaves the house: it can be corrected, not undone. Share only what is needed.")
    case .viewAsked:
      Phrase(
        nl: "Het OM weegt de zienswijze mee bij de voorwaarden van de v.i. (BIJ-12).",
        en: "The prosecutor weighs the view in the conditions of the release (BIJ-12).")
    case .viewGiven:
      Phrase(
        nl: "Dit verlaat het huis. Verbeteren kan met een nieuwe zienswijze en de reden.",
        en: "This leaves the house. It is corrected by a new view with the reason.")
    case .followed:
      Phrase(
        nl: "Leg vast hoe het gaat na de terugkeer. Daarna: afsluiten.",
        en: "Record how it goes after the return. Next: close.")
    case .closed:
      Phrase(
        nl: "De melding blijft tot de vernietiging, hoogstens 9 maanden na de verstrekking.",
        en: "The notice stays until destruction, 9 months after supply at most.")
    case .withdrawn:
      Phrase(
        nl: "Alleen als de afzender zelf intrekt. Daarna hoef je niets te doen.",
        en: "Only when the sender takes it back. Nothing is left to do then.")
    case .duplicate:
      Phrase(
        nl: "Zet het nummer van de andere melding erbij. Werk in die verder.",
        en: "Add the number of the other copy. Go on in that one.")
    case .misrouted:
      Phrase(
        nl: "Stuur terug naar de afzender en zeg waarom. Gebruik de gegevens niet.",
        en: "Send it back and say why. Do not use the data.")
    case .changed:
      Phrase(
        nl: "Een nieuwe datum opent de melding weer: schat opnieuw in en besluit opnieuw.",
        en: "A new day opens the notice again: assess and decide anew.")
    }
  }
}

extension SilenceReason {
  /// What that means, and what is done without a notice.
  package var guidance: Phrase {
    switch self {
    case .notIrrevocable:
      Phrase(
        nl:
          "Tijdens hoger beroep komt geen melding en is er geen v.i., wel een fictieve v.i.-datum.",
        en:
          "Under appeal no notice comes and there is no conditional release, only its fictive day.")
    case .otherMunicipality:
      Phrase(
        nl: "De melding gaat alleen naar de gemeente van het BRP-adres. Vraag die gemeente.",
        en: "The notice goes to the municipality of registration alone. Ask that municipality.")
    case .movedAfterNotice:
      Phrase(
        nl: "Na een verhuizing komt geen nieuwe melding. Vraag de eerdere gemeente.",
        en: "After a move no new notice comes. Ask the earlier municipality.")
    case .outOfScope:
      Phrase(
        nl: "Het feit of de straf valt buiten Bjsg 11a. Geen melding is niet: geen risico.",
        en: "The offence or sentence is outside Bjsg 11a. No notice does not mean no risk.")
    case .juvenileLaw:
      Phrase(
        nl: "Bij jeugdstrafrecht komt alleen bij een verlengbare PIJ een melding (lid 5).",
        en: "Under juvenile law only an extendable PIJ brings a notice (lid 5).")
    case .notSubscribed:
      Phrase(
        nl: "Onze gemeente is niet aangesloten: er komt nooit een melding. Vraag het Justid.",
        en: "We are not subscribed: no notice ever comes. Ask Justid.")
    case .laterLeave:
      Phrase(
        nl: "In de praktijk komt alleen het eerste verlof. De wet zegt dat niet: vraag de PI.",
        en: "In practice the first leave alone is told. No law says so: ask the prison.")
    }
  }
}

extension Phrase {
  /// What is done when there is less time than wanted.
  static var noticeLateMeans: Phrase {
    Phrase(
      nl: "De wet noemt geen kortste tijd. Doe eerst wat voor de terugkeer moet.",
      en: "The law sets no least lead time. Do first what has to be done before the return.")
  }

  /// That no notice says nothing about what to fear.
  package static var silenceIsNoSafety: Phrase {
    Phrase(nl: "Geen melding is niet: geen risico.", en: "No notice does not mean no risk.")
  }

  /// That the checklist is ours (BIJ-15).
  package static var checklistIsOurs: Phrase {
    Phrase(
      nl: "Lijst van Keerpunt, geen wet; er wordt niets opgeteld.",
      en: "Our own list, not the law's; nothing is added up.")
  }
}

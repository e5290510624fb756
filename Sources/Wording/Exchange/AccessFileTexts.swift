/// The words of an access file, which the person reads.
extension Phrase {
  package static func accessFileTitle(_ organisation: String) -> Phrase {
    Phrase(
      nl: "Wat \(organisation) over u vastlegde", en: "What \(organisation) holds about you")
  }
  package static func accessFileMade(_ day: Phrase) -> Phrase {
    Phrase(nl: "Gemaakt op ", en: "Made on ") + day
  }
  package static func accessFileIdentity(_ check: Phrase) -> Phrase {
    Phrase(nl: "Vastgesteld wie het vraagt: ", en: "Established who asks: ") + check
      + Phrase(nl: ". Er is geen kopie bewaard.", en: ". No copy was kept.")
  }
  package static func accessFileDue(_ day: Phrase) -> Phrase {
    Phrase(nl: "Antwoord uiterlijk ", en: "To be answered by ") + day
  }
  package static func accessFilePurposes(_ compartments: Phrase) -> Phrase {
    Phrase(nl: "Waarvoor vastgelegd: ", en: "Held for: ") + compartments
  }
  package static var accessFileRights: Phrase {
    Phrase(
      nl:
        "Klopt iets niet? U kunt vragen het te verbeteren of te wissen, bezwaar maken, of een klacht"
        + " indienen bij de Autoriteit Persoonsgegevens.",
      en:
        "Is something wrong? You can ask to have it corrected or erased, object, or complain to the"
        + " data protection authority.")
  }
  package static var accessFileIdentityPart: Phrase {
    Phrase(nl: "Wie u bent", en: "Who you are")
  }
  package static var accessFileShares: Phrase {
    Phrase(nl: "Gedeeld met anderen", en: "Shared with others")
  }
  package static var accessFileShareWithdrawn: Phrase {
    Phrase(nl: " · later ingetrokken", en: " · withdrawn later")
  }
  package static var accessFileViews: Phrase {
    Phrase(nl: "Wanneer en waarvoor iemand het bekeek", en: "When and why somebody looked at it")
  }
  package static var accessFileNoViews: Phrase {
    Phrase(nl: "niemand", en: "nobody")
  }
  package static var accessFileViewsMissing: Phrase {
    Phrase(
      nl: "Nog toe te voegen: de functionaris gegevensbescherming geeft dit.",
      en: "Still to be added: the data protection officer gives this.")
  }
  package static var accessFileLeftOut: Phrase {
    Phrase(nl: "Wat er niet in staat, en waarom", en: "What is not in it, and why")
  }
  package static var accessFileNoColleagues: Phrase {
    Phrase(
      nl: "namen van medewerkers en van anderen (AVG 15 lid 4; HvJ EU C-579/21)",
      en: "names of employees and of others (GDPR 15(4); CJEU C-579/21)")
  }
  package static var accessFileNoSources: Phrase {
    Phrase(
      nl: "wie iets vertelde, als dat iemand anders was (UAVG 41)",
      en: "who told something, where that was somebody else (UAVG 41)")
  }
  package static var accessFileNoExtent: Phrase {
    Phrase(
      nl: "waar een maatregel geldt: dat staat in het besluit dat u kreeg (UAVG 41)",
      en: "where a measure holds: that is in the decision that you got (UAVG 41)")
  }
  package static func accessFileOmitted(_ ground: Phrase, _ reason: String) -> Phrase {
    Phrase(nl: "iets dat is weggelaten om ", en: "something left out for ") + ground
      + .verbatim(": \(reason)")
  }
  package static var accessFileCorrected: Phrase {
    Phrase(
      nl: "(verbeterd; de oude tekst telt niet meer)",
      en: "(corrected; the old text no longer counts)")
  }
  package static var accessFileRetracted: Phrase {
    Phrase(nl: "(ingetrokken)", en: "(retracted)")
  }
  package static var nameLeftOut: Phrase { Phrase(nl: "[naam]", en: "[name]") }

  package static var exceptionPublicSecurity: Phrase {
    Phrase(nl: "de openbare veiligheid (UAVG 41)", en: "public security (UAVG 41)")
  }
  package static var exceptionOffences: Phrase {
    Phrase(
      nl: "opsporing of voorkoming van strafbare feiten (UAVG 41)",
      en: "detecting or preventing offences (UAVG 41)")
  }
  package static var exceptionSupervision: Phrase {
    Phrase(nl: "toezicht door de overheid (UAVG 41)", en: "supervision by authorities (UAVG 41)")
  }
  package static var exceptionOthers: Phrase {
    Phrase(
      nl: "uw bescherming of de rechten van anderen (UAVG 41)",
      en: "your protection or the rights of others (UAVG 41)")
  }

  package static var accessFileAbstract: Phrase {
    Phrase(
      nl: "Maak het inzagedossier van een betrokkene, met zijn tweeën",
      en: "Make the access file of a person, two together")
  }
  package static var optionOut: Phrase {
    Phrase(
      nl: "Schrijf naar dit nieuwe bestand in plaats van naar de uitvoer.",
      en: "Write to this new file in place of the output.")
  }
  package static var optionViews: Phrase {
    Phrase(
      nl: "Bestand van 'access of ID --json', van de functionaris gegevensbescherming.",
      en: "File of 'access of ID --json', from the data protection officer.")
  }
  package static var optionLeaveOut: Phrase {
    Phrase(
      nl: "Laat deze notitie weg; de reden komt van standaardinvoer, met --exception.",
      en: "Leave out this note; the reason comes from standard input, with --exception.")
  }
  package static func optionException(_ list: String) -> Phrase {
    Phrase(nl: "Uitzondering van UAVG 41: \(list).", en: "Exception of UAVG 41: \(list).")
  }
}

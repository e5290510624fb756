import Casework

extension RuleID {
  var dataSentence: Phrase {
    switch self {
    case .dp4:
      Phrase(
        nl: "Gegevens in het ZVH worden uiterlijk 5 jaar na de eerste verwerking vernietigd.",
        en: "Data in the ZVH are destroyed at the latest 5 years after the first processing.")
    case .dp7:
      Phrase(
        nl: "Een BIJ-melding gaat uiterlijk 9 maanden na de verstrekking uit het werkdossier.",
        en: "A BIJ notice leaves the working file at the latest 9 months after it was"
          + " supplied.")
    case .dp7b:
      Phrase(
        nl: "De gemeente bewaart Wmo-gegevens 15 jaar na de laatste wijziging.",
        en: "The municipality keeps Wmo data for 15 years after the last change.")
    case .dp7c:
      Phrase(
        nl: "Veilig Thuis bewaart gegevens 20 jaar na de laatste wijziging.",
        en: "Veilig Thuis keeps data for 20 years after the last change.")
    case .dp7d:
      Phrase(
        nl: "Is op een BIJ-melding iets gedaan, dan blijft zij nog 5 jaar bewaard voor"
          + " verantwoording.",
        en: "If something was done on a BIJ notice it is kept 5 more years for accountability.")
    case .dp7e:
      Phrase(
        nl: "Op een verzoek om Wmo-gegevens te vernietigen volgt binnen 3 maanden een"
          + " beslissing.",
        en: "A request to destroy Wmo data is decided on within 3 months.")
    case .dp7f:
      Phrase(
        nl: "De PI bewaart het penitentiair dossier 10 jaar.",
        en: "The prison keeps the penitentiary file for 10 years.")
    case .dp7g:
      Phrase(
        nl: "De PI bewaart het inrichtingsdossier 6 maanden.",
        en: "The prison keeps the institution file for 6 months.")
    case .dp8:
      Phrase(
        nl: "Een verstrekking van justitiële gegevens blijft minstens 4 jaar vastgelegd.",
        en: "A supply of justice data stays logged for at least 4 years.")
    case .dp8b:
      Phrase(
        nl: "Op een verzoek om inzage in justitiële gegevens volgt binnen 6 weken antwoord.",
        en: "A request for access to justice data is answered within 6 weeks.")
    case .dp8c:
      Phrase(
        nl: "Op een verzoek over gegevens van de tenuitvoerlegging volgt binnen 4 weken"
          + " antwoord.",
        en: "A request about execution data is answered within 4 weeks.")
    case .dp9:
      Phrase(
        nl: "Op een verzoek uit de AVG volgt binnen een maand antwoord, eenmaal met 2"
          + " maanden te verlengen.",
        en: "A request under the GDPR is answered within a month, which can be extended once"
          + " by 2 months.")
    case .dp9b:
      Phrase(
        nl: "Een datalek is binnen 72 uur gemeld aan de AP.",
        en: "A data breach is reported to the AP within 72 hours.")
    case .new2:
      Phrase(
        nl: "Gegevens van jongeren worden uiterlijk 12 maanden na de tenuitvoerlegging"
          + " vernietigd.",
        en: "Data of young people are destroyed at the latest 12 months after execution ends.")
    default:
      // new3
      Phrase(
        nl: "Gegevens over radicalisering worden uiterlijk 5 jaar na de laatste verwerking"
          + " vernietigd.",
        en: "Data about radicalisation are destroyed at the latest 5 years after the last"
          + " processing.")
    }
  }
}

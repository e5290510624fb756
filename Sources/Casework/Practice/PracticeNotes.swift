/// Notes as colleagues write them: what it is about, how sure it is, from whom.
enum PracticeNotes {
  private struct Template {
    let category: NoteCategory
    let reliability: Reliability
    let source: String
    let text: String

    init(_ category: NoteCategory, _ reliability: Reliability, _ source: String, _ text: String) {
      self.category = category
      self.reliability = reliability
      self.source = source
      self.text = text
    }
  }

  /// A note that fits anybody. Most are written down at once, some a day or two later.
  static func note(_ moment: Moment, _ chance: inout Chance) -> Act {
    let spare = Template(.other, .fact, "casemanager", "Stukken van de PI ontvangen.")
    let template = chance.one(of: templates, or: spare)
    let minutes = chance.pick((5...40, 7), (60...600, 2), (1000...4000, 1))
    let text = template.text + chance.one(of: endings)
    return .note(
      NoteContent(
        category: template.category, reliability: template.reliability, source: template.source,
        text: text, observedAt: moment.adding(seconds: -60 * chance.number(minutes)),
        disputedBy: template.reliability == .disputed ? "betrokkene" : ""))
  }

  private static let endings = [
    "", "", "", " Volgende week weer vragen.", " Betrokkene weet dat dit hier staat.",
    " Afgesproken dat wij bellen.", " Casemanager is op de hoogte.",
  ]

  private static let templates: [Template] = [
    Template(.housing, .fact, "opvang", "Opvang heeft deze week geen plek; wachtlijst is geopend."),
    Template(.housing, .personSays, "", "Kan na vrijlating een paar weken bij een vriend slapen."),
    Template(.housing, .personSays, "", "Wil niet terug naar het oude adres vanwege ruzie daar."),
    Template(
      .housing, .fact, "woningstichting", "Huur is twee maanden niet betaald; woning staat er nog."),
    Template(.housing, .opinion, "wijkteam", "Wijkteam vindt zelf wonen nog te vroeg."),
    Template(
      .work, .fact, "oude werkgever", "Werkgever wil praten over terugkeer, begin bij halve dagen."),
    Template(.work, .personSays, "", "Wil graag met de handen werken, liefst in de bouw."),
    Template(.work, .observation, "mentor PI", "Werkt elke dag in de houtzaal en is op tijd."),
    Template(
      .work, .fact, "werk en inkomen", "Aanvraag uitkering kan pas op de dag van vrijlating."),
    Template(.debts, .fact, "schuldhulp", "Er is nog geen overzicht van alle schulden."),
    Template(.debts, .personSays, "", "Maakt post niet open; schaamt zich voor de schulden."),
    Template(.debts, .suspicion, "casemanager", "Mogelijk heeft een bekende nog geld tegoed."),
    Template(
      .care, .fact, "zorgverzekeraar", "Verzekering staat stil en moet weer worden aangezet."),
    Template(.care, .personSays, "", "Wil de behandeling die binnen begon buiten afmaken."),
    Template(
      .care, .observation, "medische dienst", "Neemt medicijnen zelf en houdt zich aan de tijden."),
    Template(
      .identity, .fact, "burgerzaken", "ID-kaart is verlopen; aanvraag kan met begeleid verlof."),
    Template(.identity, .fact, "casemanager PI", "Pas ligt bij de bezittingen in de PI."),
    Template(.network, .personSays, "", "Zus haalt op en kookt de eerste dagen."),
    Template(.network, .observation, "", "Praat voor het eerst weer rustig over zijn familie."),
    Template(.network, .opinion, "mentor PI", "Mentor denkt dat een maatje goed zou helpen."),
    Template(
      .safety, .suspicion, "wijkagent", "Oude ruzie in de straat is misschien nog niet over."),
    Template(.safety, .disputed, "buurman", "Buurman meldt dat er geruzied werd in het portiek."),
    Template(.substance, .personSays, "", "Drinkt niet meer sinds de eerste week binnen."),
    Template(.substance, .observation, "opvang", "Kwam helder binnen en hield zich aan de regels."),
    Template(.attitude, .observation, "", "Komt afspraken na en belt zelf als het later wordt."),
    Template(
      .attitude, .opinion, "casemanager PI",
      "Casemanager ziet weinig eigen plan voor de eerste week."),
    Template(.agreement, .fact, "", "Afgesproken: eerste dag eerst balie, dan opvang, dan bellen."),
    Template(
      .agreement, .fact, "wijkteam", "Wijkteam doet de eerste maand elke week een huisbezoek."),
    Template(.other, .fact, "casemanager PI", "Stukken van de PI ontvangen en doorgelezen."),
  ]
}

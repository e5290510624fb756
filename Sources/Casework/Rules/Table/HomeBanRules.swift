extension Rule {
  private static let fourWeeks = ExtensionLimit(
    times: 1, each: Term(18, .days), inAll: Term(28, .days), article: "Wth 9 lid 1")

  /// The home ban. Ten days and four weeks are figures of the act as it stands since 2009; the Atw
  /// does not apply (Wth 13) and the ban ends at the hour at which it began.
  static let homeBans: [Rule] = [
    .law(
      .me1, "Wth 2 lid 1", LawText.wth, .us, .imposition, Term(10, .days), extensions: fourWeeks
    ).valid(from: day(2009, 1, 1)).withoutAtw("Wth 13").toTheHour,
    .law(.me1b, "Wth 2 lid 6", LawText.wth, .person, .imposition, Term(24, .hours))
      .valid(from: day(2009, 1, 1)).withoutAtw("Wth 13"),
    .law(.me1c, "Wth 6 lid 1 onder a", LawText.wth, .court, .request, Term(3, .days))
      .valid(from: day(2009, 1, 1)).withoutAtw("Wth 13"),
    .law(.me1d, "Wth 6 lid 1 onder b", LawText.wth, .court, .hearing, Term(24, .hours))
      .valid(from: day(2009, 1, 1)).withoutAtw("Wth 13"),
    .law(.me1e, "Wth 9 lid 1", LawText.wth, .us, .imposition, Term(28, .days))
      .valid(from: day(2009, 1, 1)).withoutAtw("Wth 13").toTheHour,
    .law(.me2, "Wth 10 lid 1", LawText.wth, .us, .decision, Term(5, .years))
      .valid(from: day(2009, 1, 1)).withoutAtw("Wth 13"),
  ]
}

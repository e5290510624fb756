extension Rule {
  private static let fourWeeks = ExtensionLimit(
    times: 1, each: Term(18, .days), inAll: Term(28, .days))

  /// The crisis measure and what follows it, the ban of the by-law, limits of sentences, and the ban
  /// from a house for nuisance.
  static let careAndOther: [Rule] = [
    .law(.me13, "Wvggz 7:4", LawText.wvggz, .us, .imposition, Term(3, .days), .forward, .ownAct)
      .valid(from: day(2020, 1, 1)).withoutAtw("Wth 13").toTheHour,
    .law(.me13b, "Wvggz 7:6", LawText.wvggz, .person, .imposition, Term(3, .weeks), .forward, .atw)
      .valid(from: day(2020, 1, 1)),
    .law(.me13c, "Wvggz 7:7", LawText.wvggz, .prosecution, .receipt, Term(1, .workingDays))
      .valid(from: day(2020, 1, 1)),
    .law(
      .me13d, "Wvggz 7:8 lid 3", LawText.wvggz, .court, .request, Term(3, .days), .forward, .ownAct
    )
    .valid(from: day(2020, 1, 1)),
    .law(.me13e, "Wvggz 7:9", LawText.wvggz, .court, .courtDate, Term(3, .weeks))
      .valid(from: day(2020, 1, 1)),
    .chosen(.me20, .bylawBan, .days, .us, .imposition, article: "APV"),
    .law(.new7, "Sr 10", LawText.sr, .court, .arrival, Term(30, .years)),
    .law(.new7b, "Sr 10", LawText.sr, .court, .arrival, Term(25, .years)),
    .law(
      .new8, "Gemeentewet 151d", LawText.gemeentewet, .us, .imposition, Term(10, .days),
      extensions: fourWeeks
    ).withoutAtw("Wth 13").toTheHour,
    .law(.new8b, "Gemeentewet 151d", LawText.gemeentewet, .us, .imposition, Term(28, .days))
      .withoutAtw("Wth 13").toTheHour,
  ]

  /// Domestic violence. The terms of Veilig Thuis are not ours; ours is the step of the code.
  static let safeHome: [Rule] = [
    .agreed(.vt1, "afwegingskadermeldcode.nl", .safeHome, .signal, Term(5, .workingDays)),
    .agreed(.vt1b, "afwegingskadermeldcode.nl", .safeHome, .signal, Term(10, .weeks)),
    .law(
      .vt2, "Wmo 2015 5.3.1", LawText.wmo, .safeHome, .firstProcessing, Term(4, .weeks), .forward,
      .atw, extensions: ExtensionLimit(times: nil, each: Term(2, .weeks))),
    .chosen(.vt3, .reportingCode, .workingDays, .us, .signal),
  ]

  /// How long a judgment of risk holds: no source fixes it.
  static let riskJudgments: [Rule] = [
    .chosen(.ri20, .riskValidity, .months, .us, .decision)
  ]
}

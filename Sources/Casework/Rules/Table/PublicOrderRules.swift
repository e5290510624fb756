extension Rule {
  private static let threeMore = Term(3, .months)

  /// Measures for public order, by the mayor, the prosecutor, the court and the minister. None of them
  /// is lengthened by a weekend or holiday (ME-19).
  static let publicOrder: [Rule] = [
    .law(
      .me3, "Gemeentewet 172a lid 6 onder a", LawText.gemeentewet, .us, .imposition,
      Term(3, .months), extensions: ExtensionLimit(times: 3, each: threeMore)),
    // The frame of the named days, of which there are 90 at most.
    .law(
      .me3b, "Gemeentewet 172a lid 6 onder b", LawText.gemeentewet, .us, .imposition,
      Term(24, .months)),
    .law(.me4, "Gemeentewet 172b", LawText.gemeentewet, .us, .imposition, Term(3, .months)),
    .law(.me5, "Gemeentewet 172 lid 3", LawText.gemeentewet, .us, .imposition, nil),
    .law(.me6, "Gemeentewet 175, 176", LawText.gemeentewet, .us, .imposition, nil),
    // The three grounds stand since that day.
    .law(.me7, "Gemeentewet 174a", LawText.gemeentewet, .us, .imposition, nil)
      .valid(from: day(2024, 1, 1)),
    .chosen(
      .me8, .drugClosure, .months, .us, .imposition, article: "Opiumwet 13b",
      source: LawText.opiumwet),
    .law(.me9, "Gemeentewet 151b", LawText.gemeentewet, .us, .imposition, nil),
    .law(.me9b, "Gemeentewet 174b", LawText.gemeentewet, .us, .imposition, Term(12, .hours)),
    .law(
      .me10, "Sv 509hh", LawText.sv, .prosecution, .imposition, Term(90, .days),
      extensions: ExtensionLimit(times: 3, each: Term(90, .days))),
    .law(.me11, "Sr 38v", LawText.sr, .court, .irrevocable, Term(5, .years)),
    // All replacement detention together.
    .law(.me11b, "Sr 38w", LawText.sr, .court, .arrest, Term(6, .months)),
    // The act lapses on 1 March 2027; a later act is entered as a setting.
    .law(
      .me12, "Twbmt 2-4", LawText.twbmt, .minister, .imposition, Term(6, .months),
      extensions: ExtensionLimit(times: nil, each: Term(6, .months))
    ).valid(until: day(2027, 2, 28), lapse: .twbmtExtended),
  ]
}

extension Rule {
  /// Conditional release: which sentences, when, how long, and the clocks of the prosecutor.
  static let conditionalRelease: [Rule] = [
    // Only a sentence of more than a year: a limit, not a clock.
    .law(.vi1, "Sv 6:2:10", LawText.sv, .prosecution, .arrival, Term(1, .years)),
    .law(.vi2, "Sv 6:2:10", LawText.sv, .prosecution, .conditionalRelease, Term(2, .years)),
    // Not before the sentence less two years; the date itself is computed from the sentence.
    .law(.vi3, "Sv 6:2:10", LawText.sv, .prosecution, .titleEnd, Term(2, .years), .back)
      .valid(from: day(2021, 7, 1)),
    // At two thirds, for judgments before 1 July 2021: computed from the sentence.
    .law(
      .vi4, "Wet straffen en beschermen IV lid 3", "vcas.nl, om.nl", .prosecution, .arrival, nil
    ).valid(until: day(2021, 6, 30)),
    .law(
      .vi5, "Sv 6:1:18", LawText.sv, .prosecution, .conditionalRelease, Term(1, .years),
      extensions: ExtensionLimit(times: 1, each: Term(2, .years))),
    .law(
      .vi5b, "Sv 6:1:18", LawText.sv, .prosecution, .conditionalRelease, Term(1, .years),
      extensions: ExtensionLimit(times: nil, each: Term(2, .years))),
    .law(.vi6, "Sv 6:1:18", LawText.sv, .prosecution, .release, nil),
    .law(.new4, "Sv 6:2:13", LawText.sv, .prosecution, .conditionalRelease, Term(4, .weeks), .back),
    .law(.new4b, "Sv 6:2:12", LawText.sv, .prosecution, .conditionalRelease, Term(6, .months)),
    // The earliest day of a renewed request.
    .law(.new4c, "Sv 6:2:13", LawText.sv, .person, .refusal, Term(6, .months)),
    .law(
      .new4d, "Sv 6:2:13", LawText.sv, .prosecution, .request, Term(2, .months), .forward, .atw),
    .law(.new4e, "Sv 6:6:8", LawText.sv, .person, .decision, Term(2, .weeks), .forward, .atw),
    // Deprivation of liberty: never later than the third day.
    .law(.new4f, "Sv 6:2:13b", LawText.sv, .prosecution, .arrest, Term(3, .days)),
  ]

  /// Prison programme, leave and early release.
  static let leave: [Rule] = [
    .law(.pp1, "Pbw 4 lid 2", LawText.pbw, .custodialAgency, .arrival, nil)
      .valid(from: day(2021, 12, 1)),
    // At the latest four weeks before the end; how long at most is computed from the sentence.
    .law(.pp3, "Pbw 4 lid 2", LawText.pbw, .custodialAgency, .titleEnd, Term(4, .weeks), .back)
      .valid(from: day(2021, 12, 1)),
    .chosen(.lv1, .leavePreparation, .days, .us, .leaveStart, .back, article: "Rtvi 15"),
    .chosen(
      .lv2, .shortLeaveWindow, .months, .custodialAgency, .returning, .back,
      article: "Rtvi 14-19", source: LawText.rtvi),
    .chosen(
      .lv2b, .longLeaveWindow, .months, .custodialAgency, .returning, .back, article: "Rtvi 20",
      source: LawText.rtvi),
    .chosen(
      .lv2c, .longLeaveHours, .hours, .custodialAgency, .leaveStart, article: "Rtvi 20",
      source: LawText.rtvi),
    .chosen(
      .lv2d, .shortLeaveServed, .weeks, .custodialAgency, .arrival, article: "Rtvi 14-19",
      source: LawText.rtvi),
    .chosen(
      .lv2e, .longLeaveServed, .months, .custodialAgency, .arrival, article: "Rtvi 20",
      source: LawText.rtvi),
    // Eight days to one year, irrevocable, not excluded: computed from the sentence.
    .law(.ev1, "Rtvi 33c lid 1", "stcrt-2025-24169", .custodialAgency, .arrival, nil),
    .chosen(
      .ev2, .earlyReleaseDays, .days, .custodialAgency, .titleEnd, .back,
      article: "Rtvi 33a-33c", source: "stcrt-2025-24169, kst-24587-1083"),
  ]
}

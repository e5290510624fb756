extension Rule {
  /// Compulsory treatment, long-term supervision and the measure for repeat offenders.
  static let treatment: [Rule] = [
    .chosen(
      .tbs1, .tbsAuthorisation, .months, .clinic, .authorisation, article: "Bvt 50-51",
      source: "rijksoverheid.nl (verlof tijdens tbs)"),
    // No new authorisation for a year after an offence or an absence of more than a day.
    .law(.tbs1b, "Bvt 50-51", "stcrt-2017-52800", .minister, .breach, Term(1, .years)),
    // Up to six nights away, by the clinic's plan: no clock.
    .law(.tbs2, "Bvt 50-51", LawText.bvt, .minister, .authorisation, nil),
    .law(
      .tbs4, "Sr 38d", LawText.sr, .court, .irrevocable, Term(2, .years),
      extensions: ExtensionLimit(times: nil, each: Term(2, .years))),
    .law(.tbs4b, "Sr 38e", LawText.sr, .court, .irrevocable, Term(4, .years)),
    .law(.tbs4c, "Sr 38e", LawText.sr, .court, .irrevocable, Term(9, .years)),
    .law(.tbs4d, "Sv 6:6:11", LawText.sv, .prosecution, .titleEnd, Term(1, .months), .back),
    .law(.tbs4e, "Sv 6:6:13", LawText.sv, .court, .request, Term(2, .months), .forward, .atw),
    .law(.tbs4f, "Sv 6:6:10", LawText.sv, .court, .conditionalRelease, Term(1, .years)),
    .law(.tbs4g, "Sv 6:6:11", LawText.sv, .prosecution, .titleEnd, Term(2, .months), .back),
    .law(
      .tbs4h, "Sv 6:6:10a", LawText.sv, .court, .arrival, Term(7, .weeks),
      extensions: ExtensionLimit(times: 1, each: Term(7, .weeks))),
    .law(.tbs4i, "Sv 6:2:17", LawText.sv, .court, .leaveStart, Term(12, .months)),
    .law(.gvm1, "Sv 6:6:23a", LawText.sv, .prosecution, .titleEnd, Term(30, .days), .back),
    .law(
      .gvm1b, "Sv 6:6:23b", LawText.sv, .court, .courtDate, Term(5, .years),
      extensions: ExtensionLimit(times: nil, each: Term(5, .years))),
    .law(.gvm1c, "Sv 6:6:23c", LawText.sv, .prosecution, .probationEnd, Term(30, .days), .back),
    .law(.isd1, "Sr 38n", LawText.sr, .court, .irrevocable, Term(2, .years)),
    .law(
      .isd1b, "PM 44e", LawText.pm, .custodialAgency, .arrival, Term(1, .months), .forward, .atw),
    .law(.isd1c, "PM 44f", LawText.pm, .custodialAgency, .lastMeeting, Term(6, .months)),
    .law(.isd1d, "Sv 6:2:19", LawText.sv, .court, .probationStart, Term(3, .years)),
    .law(.isd1e, "Sv 6:6:14", LawText.sv, .court, .irrevocable, Term(6, .months)),
  ]

  /// The measure for juveniles, the training programme, and telling the victim.
  static let juveniles: [Rule] = [
    .law(
      .pij1, "Sr 77s", LawText.sr, .court, .irrevocable, Term(2, .years),
      extensions: ExtensionLimit(times: nil, each: Term(2, .years), inAll: Term(7, .years))),
    .law(.pij1b, "Sv 6:2:22", LawText.sv, .court, .conditionalRelease, Term(2, .years)),
    .law(.pij1c, "Sv 6:6:31", LawText.sv, .prosecution, .titleEnd, Term(1, .months), .back),
    .law(.pij1d, "Sv 6:6:31", LawText.sv, .prosecution, .titleEnd, Term(2, .months), .back),
    .law(.stp1, "Rjj 2-8", LawText.rjj, .custodialAgency, .leaveStart, Term(3, .months)),
    .law(.stp1b, "Rjj 2-8", LawText.rjj, .minister, .request, Term(4, .weeks), .forward, .atw),
    .law(.stp1c, "Rjj 2-8", LawText.rjj, .custodialAgency, .titleEnd, Term(3, .months), .back),
    .law(
      .stp1d, "Rjj 2-8", LawText.rjj, .custodialAgency, .conditionalRelease, Term(3, .months), .back
    ),
    .law(
      .stp1e, "Rjj 2-8", LawText.rjj, .custodialAgency, .conditionalRelease, Term(6, .months), .back
    ),
    .law(
      .stp1f, "Rjj 2-8", LawText.rjj, .custodialAgency, .conditionalRelease, Term(1, .years), .back),
    .agreed(.idv1, "slachtofferwijzer.nl", .prosecution, .returning, Term(1, .weeks), .back),
  ]
}

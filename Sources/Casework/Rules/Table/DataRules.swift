extension Rule {
  /// How long facts are kept and how soon requests are answered. Terms of more than three months are
  /// outside the Atw; those of the AVG are shown without a shift, which is the earliest day.
  static let data: [Rule] = [
    .law(.dp4, "WGS 1.8 lid 7", LawText.wgs, .us, .firstProcessing, Term(5, .years)),
    .law(.dp7, "Bjsg 11a lid 4", LawText.bjsg, .us, .supply, Term(9, .months)),
    .law(.dp7b, "Wmo 2015 5.3.4", LawText.wmo, .us, .lastChange, Term(15, .years)),
    .law(.dp7c, "Wmo 2015 5.3.4", LawText.wmo, .safeHome, .lastChange, Term(20, .years)),
    // For accountability alone, when a measure was taken on a notice.
    .law(.dp7d, "Bjsg 11a lid 4", LawText.bjsg, .us, .leftWork, Term(5, .years)),
    .law(.dp7e, "Wmo 2015 5.3.5", LawText.wmo, .us, .request, Term(3, .months), .forward, .atw),
    .law(.dp7f, "PM 39", LawText.pm, .custodialAgency, .release, Term(10, .years)),
    .law(.dp7g, "PM 39", LawText.pm, .custodialAgency, .release, Term(6, .months)),
    .law(.dp8, "Wjsg 19", LawText.wjsg, .other, .supply, Term(4, .years)),
    .law(.dp8b, "Wjsg 18", LawText.wjsg, .other, .request, Term(6, .weeks), .forward, .atw),
    .law(.dp8c, "Wjsg 22, 51b", LawText.wjsg, .other, .request, Term(4, .weeks), .forward, .atw),
    .law(
      .dp9, "AVG 12 lid 3", LawText.uavg, .us, .request, Term(1, .months),
      extensions: ExtensionLimit(times: 1, each: Term(2, .months))),
    .law(.dp9b, "AVG 33", LawText.uavg, .us, .signal, Term(72, .hours)),
    .law(.new2, "Bjsg 11c", LawText.bjsg, .us, .endOfExecution, Term(12, .months)),
    .law(
      .new3, "Wet gegevensverwerking PGA radicalisering 9", LawText.radicalisation, .us,
      .lastProcessing, Term(5, .years)
    ).valid(from: day(2025, 7, 1)),
  ]
}

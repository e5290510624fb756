extension Rule {
  /// Aftercare: screening, plan, benefit, insurance, identity card, housing. The law gives few of
  /// these terms (law check NZ-3, practice check NZ-15 to NZ-17); the others are settings.
  static let aftercare: [Rule] = [
    .agreed(.nz3, LawText.agreement, .custodialAgency, .arrival, Term(10, .workingDays)),
    .law(
      .nz3b, "Pbw 18a lid 1", LawText.pbw, .custodialAgency, .arrival, Term(4, .weeks), .forward,
      .atw),
    .agreed(.nz4, LawText.agreement, .custodialAgency, .lastMeeting, Term(6, .weeks)),
    // No benefit from the first day inside: at once.
    .law(
      .nz10, "Participatiewet 13 lid 1 onder a", "gedeco.nl", .us, .arrival, nil),
    .chosen(.nz11, .insuranceRestart, .days, .us, .release),
    // No article was read for it: what the tax office asks, and not shown as law.
    .agreed(.nz11b, "belastingdienst.nl", .person, .release, Term(4, .weeks)),
    .agreed(.nz14, "5dok.net (netwerk- en trajectberaad)", .other, .arrival, Term(1, .weeks)),
    .chosen(.nz15, .identityReady, .days, .us, .returning, .back),
    .chosen(.nz15b, .identityTime, .workingDays, .us, .request),
    .chosen(.nz15c, .identityStart, .days, .us, .returning, .back),
    .chosen(.nz16, .housingStart, .days, .us, .returning, .back),
    .chosen(.nz16b, .benefitStart, .days, .us, .returning, .back),
    .chosen(.nz17, .rentHelp, .months, .us, .arrival),
  ]
}

extension Rule {
  /// Supervision: when it starts, what follows a breach, how it ends; community service.
  static let supervision: [Rule] = [
    .law(
      .tz1, "Besluit tenuitvoerlegging 3:2 lid 2 onder a", LawText.execution, .us, .probationStart,
      Term(30, .days), .forward, .atw),
    .law(
      .tz1b, "Besluit tenuitvoerlegging 3:2 lid 2 onder a", LawText.execution, .us,
      .probationStart, Term(7, .days), .forward, .atw),
    .law(
      .tz2, "Besluit tenuitvoerlegging 3:2 lid 2 onder b", LawText.execution, .us, .probationStart,
      Term(5, .days), .forward, .atw),
    .law(
      .tz2b, "Besluit tenuitvoerlegging 3:2 lid 2 onder b", LawText.execution, .us,
      .probationStart, Term(3, .days), .forward, .atw),
    // As soon as released; other conditions as soon as possible.
    .law(
      .tz3, "Besluit tenuitvoerlegging 3:2 lid 2 onder c en d", LawText.execution, .us, .release,
      nil),
    // "As soon as possible" in the decree; the figure is a choice.
    .chosen(
      .tz5, .breachAnswer, .workingDays, .us, .breach, article: "Besluit tenuitvoerlegging 3:4",
      source: LawText.execution),
    .law(
      .tz6, "Besluit tenuitvoerlegging 3:5", LawText.execution, .us, .probationEnd, nil),
    .chosen(.tz6b, .endJudgement, .days, .us, .probationEnd, .back),
    .chosen(.tz6c, .adviceAfterEnd, .days, .us, .closure),
    .chosen(.tz6d, .adviceBeforeEnd, .days, .us, .probationEnd, .back),
    .agreed(.tz7, "inspectie-jenv.nl (10-11-2017)", .us, .orderReceived, Term(2, .weeks)),
    // The interval that was agreed with this person.
    .agreed(.tz9, "", .us, .lastContact, nil),
    .law(
      .tz11, "Besluit tenuitvoerlegging 2:6", LawText.execution, .court, .release, Term(6, .months)),
    .law(.tz12, "Sv 6:3:1 lid 1", LawText.sv, .person, .irrevocable, Term(18, .months)),
    .law(.tz12b, "Sv 6:3:1 lid 1", LawText.sv, .person, .irrevocable, Term(9, .months)),
    .law(
      .tz12c, "Sv 6:3:4", LawText.sv, .prosecution, .titleEnd, Term(3, .months), .forward, .atw),
    .law(.tz12d, "Sv 6:6:23", LawText.sv, .person, .decision, Term(14, .days), .forward, .atw),
    .law(.tz13, "Sr 14b", LawText.sr, .court, .probationStart, Term(3, .years)),
    .law(.tz13b, "Sr 14b", LawText.sr, .court, .probationStart, Term(10, .years)),
    .law(.tz13c, "Sv 6:6:20 lid 3", LawText.sv, .court, .request, Term(72, .hours)),
    .law(.tz13d, "Sv 6:6:21 lid 4", LawText.sv, .court, .receipt, Term(1, .months), .forward, .atw),
    // The day that was asked.
    .agreed(.tz17, "reclassering.nl", .other, .request, nil),
    // Of whom was 18 to 22 at the offence, in each advice; no term.
    .agreed(.tz18, "zoek.officielebekendmakingen.nl/kst-29270-153", .us, .request, nil),
  ]
}

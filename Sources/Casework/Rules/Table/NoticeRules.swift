extension Rule {
  /// Notices to the mayor. The law gives one term alone: no notice earlier than three months before the
  /// return (law check BIJ-8). When one has to be acknowledged and assessed, and how early one should
  /// come at least, no source says: those are settings.
  static let notices: [Rule] = [
    .chosen(.bij3, .noticeAcknowledgement, .workingDays, .us, .receipt),
    .law(
      .bij8, "Bjsg 11a lid 3", LawText.bjsg, .other, .returning,
      Term(BijNotice.mostMonthsAhead, .months), .back),
    .chosen(.bij8b, .noticeLead, .days, .other, .returning, .back),
    .chosen(.bij9, .noticeAssessment, .days, .us, .returning, .back),
    .chosen(.bij12, .mayorViewLead, .days, .us, .conditionalRelease, .back),
  ]
}

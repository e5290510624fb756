package import Casework

extension RuleID {
  /// What the rule says, in one sentence. Each topic has its texts in a file of its own; the last rule
  /// of a topic is the default there, and a test holds that no two rules say the same.
  package var sentence: Phrase {
    switch self {
    case .bij3, .bij8, .bij8b, .bij9, .bij12: noticeSentence
    case .nz3, .nz3b, .nz4, .nz10, .nz11, .nz11b, .nz14, .nz15, .nz15b, .nz15c, .nz16, .nz16b,
      .nz17:
      aftercareSentence
    case .vi1, .vi2, .vi3, .vi4, .vi5, .vi5b, .vi6, .new4, .new4b, .new4c, .new4d, .new4e, .new4f:
      releaseSentence
    case .pp1, .pp3, .lv1, .lv2, .lv2b, .lv2c, .lv2d, .lv2e, .ev1, .ev2:
      leaveSentence
    case .tbs1, .tbs1b, .tbs2, .tbs4, .tbs4b, .tbs4c, .tbs4d, .tbs4e, .tbs4f, .tbs4g, .tbs4h,
      .tbs4i, .gvm1, .gvm1b, .gvm1c, .isd1, .isd1b, .isd1c, .isd1d, .isd1e:
      treatmentSentence
    case .pij1, .pij1b, .pij1c, .pij1d, .stp1, .stp1b, .stp1c, .stp1d, .stp1e, .stp1f, .idv1:
      juvenilesSentence
    case .tz1, .tz1b, .tz2, .tz2b, .tz3, .tz5, .tz6, .tz6b, .tz6c, .tz6d, .tz7, .tz9, .tz11, .tz12,
      .tz12b, .tz12c, .tz12d, .tz13, .tz13b, .tz13c, .tz13d, .tz17:
      supervisionSentence
    case .tz18, .ri20: backgroundSentence
    case .me1, .me1b, .me1c, .me1d, .me1e, .me2:
      measuresSentence
    case .me3, .me3b, .me4, .me5, .me6, .me7, .me8, .me9, .me9b, .me10, .me11, .me11b, .me12:
      publicOrderSentence
    case .me13, .me13b, .me13c, .me13d, .me13e, .me20, .new7, .new7b, .new8, .new8b:
      careSentence
    case .vt1, .vt1b, .vt2, .vt3:
      safeHomeSentence
    case .dp4, .dp7, .dp7b, .dp7c, .dp7d, .dp7e, .dp7f, .dp7g, .dp8, .dp8b, .dp8c, .dp9, .dp9b,
      .new2, .new3:
      dataSentence
    }
  }
}

import Wording

/// What actions have in common, for a panel that shows many of them.
enum ActionGroup: Int, CaseIterable, Hashable, Sendable {
  case person, contact, measures, notices, house, background, places, other

  var phrase: Phrase {
    switch self {
    case .person: .groupPerson
    case .contact: .groupContact
    case .measures: .groupMeasures
    case .notices: .groupNotices
    case .house: .groupHouse
    case .background: .groupBackground
    case .places: .groupPlaces
    case .other: .groupOther
    }
  }
}

extension Action {
  var group: ActionGroup {
    switch self {
    case .newPerson, .announceReturn, .openCase, .closeCase, .answerOffer, .checkReturn,
      .recordSentence, .recordLeave:
      .person
    case .addNote, .planContact, .setTask, .receiveRequest, .stepRequest: .contact
    case .newMeasure, .stepMeasure, .stepSupervision, .requestAdvice, .answerAdvice: .measures
    case .newNotice, .stepNotice, .expectNotice, .callCard, .pressCard: .notices
    case .referToHouse, .stepHouse, .agree, .planMeeting, .tableCase, .share: .house
    case .judgeRisk, .setTheme, .stepTheme, .stepCode, .recordConviction, .recordSpell:
      .background
    case .drawZone, .recordVictimInterest, .tellNearness: .places
    default: .other
    }
  }
}

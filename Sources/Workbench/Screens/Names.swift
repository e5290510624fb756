import Casework
import Wording

extension ScreenKind {
  var phrase: Phrase {
    switch self {
    case .triage: .screenTriage
    case .returns: .screenReturns
    case .caseload: .screenCaseload
    case .notes: .screenNotes
    case .measures: .screenMeasures
    case .meetings: .screenMeetings
    case .overview: .screenOverview
    case .review: .screenReview
    }
  }
}

extension DossierTab {
  /// Outside supervision there is no supervision: the same tab has the advice and the cases.
  func phrase(in compartment: Compartment) -> Phrase {
    if self == .conditions, compartment == .zvh { return .tabHouse }
    return self == .supervision && compartment != .supervision ? .tabAdvice : phrase
  }

  private var phrase: Phrase {
    switch self {
    case .summary: .tabSummary
    case .timeline: .tabTimeline
    case .conditions: .tabConditions
    case .notes: .tabNotes
    case .agenda: .tabAgenda
    case .sharing: .tabSharing
    case .measures: .screenMeasures
    case .supervision: .tabSupervision
    case .custody: .tabCustody
    case .risk: .tabRisk
    case .themes: .tabThemes
    case .career: .tabCareer
    case .notices: .tabNotices
    case .decisions: .tabDecisions
    case .environment: .tabEnvironment
    case .network: .tabNetwork
    }
  }
}

extension DossierTab {
  /// The name where there is no room for all in full.
  func shortPhrase(in compartment: Compartment) -> Phrase {
    if self == .conditions, compartment == .zvh { return .tabHouse }
    return self == .supervision && compartment != .supervision ? .tabAdvice : shortPhrase
  }

  private var shortPhrase: Phrase {
    switch self {
    case .summary: .tabSummaryShort
    case .timeline: .tabTimelineShort
    case .conditions: .tabConditionsShort
    case .notes: .tabNotesShort
    case .agenda: .tabAgenda
    case .sharing: .tabSharingShort
    case .measures: .tabMeasuresShort
    case .supervision: .tabSupervisionShort
    case .custody: .tabCustodyShort
    case .risk: .tabRisk
    case .themes: .tabThemes
    case .career: .tabCareerShort
    case .notices: .tabNotices
    case .decisions: .tabDecisionsShort
    case .environment: .tabEnvironmentShort
    case .network: .tabNetworkShort
    }
  }
}

extension ListGroup {
  var phrase: Phrase {
    switch self {
    case .past: .groupPast
    case .today: .groupToday
    case .thisWeek: .groupThisWeek
    case .nextWeek: .groupNextWeek
    case .thisMonth: .groupThisMonth
    case .later: .groupLater
    case .undated: .groupUndated
    case .lapsed: .groupLapsed
    case .agenda: .groupAgenda
    case .proposed: .groupProposed
    case .intended: .groupIntended
    case .tier(let tier): tier.phrase.capitals
    case .overview(let section): section.phrase.capitals
    }
  }
}

extension ReturnColumn {
  var phrase: Phrase {
    switch self {
    case .earliest: .headEarliest
    case .name: .headName
    case .type: .headType
    case .institution: .headInstitution
    case .moved: .headMoves
    case .conditions: .headOpenConditions
    case .status: .headStatus
    case .owner: .headOwner
    case .reference: .headReference
    }
  }
}

extension CaseloadColumn {
  var phrase: Phrase {
    switch self {
    case .due: .headDue
    case .name: .headName
    case .level: .headLevel
    case .lastContact: .headLastContact
    case .nextContact: .headNextContact
    case .tasks: .headTasks
    case .earliest: .headEarliest
    case .owner: .headOwner
    case .reference: .headReference
    }
  }
}

extension NoteColumn {
  var phrase: Phrase {
    switch self {
    case .recorded: .headRecorded
    case .observed: .headObserved
    case .name: .headName
    case .category: .headCategory
    case .reliability: .headReliability
    case .author: .headAuthor
    }
  }
}

extension MeasureColumn {
  var phrase: Phrase {
    switch self {
    case .end: .headEnd
    case .name: .headName
    case .type: .headMeasure
    case .room: .headRoom
    case .owner: .headOwner
    case .reference: .headReference
    }
  }
}

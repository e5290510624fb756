import Casework
import Wording

extension ScreenKind {
  var phrase: Phrase {
    switch self {
    case .returns: .screenReturns
    case .caseload: .screenCaseload
    case .notes: .screenNotes
    case .review: .screenReview
    }
  }
}

extension DossierTab {
  var phrase: Phrase {
    switch self {
    case .summary: .tabSummary
    case .timeline: .tabTimeline
    case .conditions: .tabConditions
    case .notes: .tabNotes
    case .agenda: .tabAgenda
    case .network: .tabNetwork
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

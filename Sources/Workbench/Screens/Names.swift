import Casework
import Wording

extension ScreenKind {
  var phrase: Phrase {
    switch self {
    case .returns: .screenReturns
    case .caseload: .screenCaseload
    case .notes: .screenNotes
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
    case .earliest: .columnEarliest
    case .name: .columnName
    case .type: .columnType
    case .institution: .columnInstitution
    case .moved: .columnMoves
    case .conditions: .labelCondition
    case .status: .columnStatus
    case .owner: .columnOwner
    case .reference: .columnReference
    }
  }
}

extension CaseloadColumn {
  var phrase: Phrase {
    switch self {
    case .due: .columnDue
    case .name: .columnName
    case .level: .columnLevel
    case .lastContact: .columnLastContact
    case .nextContact: .columnNextContact
    case .tasks: .columnTasks
    case .earliest: .columnEarliest
    case .owner: .columnOwner
    case .reference: .columnReference
    }
  }
}

extension NoteColumn {
  var phrase: Phrase {
    switch self {
    case .recorded: .columnRecorded
    case .observed: .columnObserved
    case .name: .columnName
    case .category: .columnCategory
    case .reliability: .columnReliability
    case .author: .columnAuthor
    }
  }
}

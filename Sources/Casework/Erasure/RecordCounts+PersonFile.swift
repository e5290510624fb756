extension PersonFile {
  /// How many records are in this file, of each kind. An undo or redo that changed nothing in the
  /// file is not among them, and neither are links, which stand apart.
  package var recordCounts: RecordCounts {
    var counts = RecordCounts()
    counts.add(.registration)
    counts.add(.identity, identity.entries.count - 1)
    counts.add(.alias, aliases.entries.count)
    counts.add(.address, addresses.entries.count)
    addZones(to: &counts)
    counts.add(.assignment, owner.entries.count)
    for item in returns { item.add(to: &counts) }
    for note in notes {
      counts.add(.note)
      counts.add(.amendment, note.everyAmendment.entries.count)
      counts.add(.retraction, note.retraction.entries.count)
      counts.add(.rectification, note.corrections.entries.count)
    }
    counts.add(.contactPlan, plannedContacts.entries.count)
    counts.add(.contact, contacts.entries.count)
    for task in tasks {
      counts.add(.task)
      counts.add(.taskDone, task.done.entries.count)
    }
    for share in shares {
      counts.add(.disclosure)
      counts.add(.disclosureStep, share.steps.entries.count)
    }
    counts.add(.tabling, tablings.entries.count)
    counts.add(.discussion, discussions.entries.count)
    for item in zvhCases {
      counts.add(.zvhReferral)
      counts.add(.zvhStep, item.steps.entries.count)
    }
    for order in supervisions {
      counts.add(.supervision)
      counts.add(.supervisionStart, order.started.entries.count)
      counts.add(.supervisionLevel, order.levels.entries.count)
      counts.add(.supervisionStep, order.steps.entries.count)
    }
    addMatters(to: &counts)
    counts.add(.brokenGlass, glassBroken.entries.count)
    counts.add(.undo, compensations.count { !$0.value.isRestored })
    counts.add(.redo, compensations.count(where: \.value.isRestored))
    for hold in holds {
      counts.add(.hold)
      counts.add(.holdLift, hold.lifted.entries.count)
    }
    for erasure in erasures {
      counts.add(.erasureRequest)
      if erasure.confirmed != nil { counts.add(.erasureConfirmation) }
      if erasure.withdrawn != nil { counts.add(.erasureWithdrawal) }
    }
    for item in requests {
      counts.add(.request)
      counts.add(.requestStep, item.steps.entries.count)
    }
    return counts
  }

  private func addMatters(to counts: inout RecordCounts) {
    for measure in measures {
      counts.add(.measure)
      counts.add(.measureStep, measure.steps.entries.count)
    }
    for advice in advices {
      counts.add(.advice)
      counts.add(.adviceAnswer, advice.answers.entries.count)
    }
    background.add(to: &counts)
    for item in cases {
      counts.add(.caseOpening)
      counts.add(.caseClosing, item.closed.entries.count)
    }
    counts.add(.sentence, sentences.entries.count)
    counts.add(.leaveAuthorisation, leaveAuthorisations.entries.count)
    for notice in notices {
      counts.add(.notice)
      counts.add(.noticeStep, notice.steps.entries.count)
    }
    counts.add(.expectedNotice, expectedNotices.entries.count)
    counts.add(.triage, triage.entries.count)
  }
}

extension ReturnCase {
  fileprivate func add(to counts: inout RecordCounts) {
    counts.add(.announcement)
    counts.add(.returnDetails, details.entries.count - 1)
    counts.add(.returnDate, dates.entries.count)
    counts.add(.returnStatus, progress.entries.count)
    counts.add(.offer, offer.entries.count)
    for history in checks.values { counts.add(.returnCheck, history.entries.count) }
    for kind in BasicConditionKind.allCases {
      counts.add(.condition, conditions[kind].entries.count)
    }
  }
}

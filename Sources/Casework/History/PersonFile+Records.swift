extension PersonFile {
  /// Of every event in the file the record that it is part of: a return with its dates, conditions and
  /// steps, a note with its amendments, a measure with its steps. What belongs to the person alone is
  /// part of what is of its kind: all names, all addresses.
  var matters: [RecordID: RecordID] {
    var matters: [RecordID: RecordID] = [:]
    func add<Value>(_ history: History<Value>, to matter: RecordID?) {
      guard let matter = matter ?? history.entries.first?.id else { return }
      for entry in history.entries { matters[entry.id] = matter }
    }
    func add<Content, Step>(_ item: Followed<Content, Step>) {
      matters[item.id] = item.id
      add(item.steps, to: item.id)
    }
    add(identity, to: nil)
    add(aliases, to: identity.entries.first?.id)
    add(owner, to: nil)
    for entry in addresses.entries { matters[entry.id] = entry.id }
    for item in returns {
      add(item.details, to: item.id)
      add(item.dates, to: item.id)
      add(item.progress, to: item.id)
      add(item.offer, to: item.id)
      for history in item.checks.values { add(history, to: item.id) }
      for kind in BasicConditionKind.allCases { add(item.conditions[kind], to: item.id) }
    }
    for note in notes {
      matters[note.id] = note.id
      add(note.everyAmendment, to: note.id)
      add(note.retraction, to: note.id)
      add(note.corrections, to: note.id)
    }
    for task in tasks {
      matters[task.id] = task.id
      add(task.done, to: task.id)
    }
    for entry in plannedContacts.entries { matters[entry.id] = entry.id }
    for entry in contacts.entries { matters[entry.id] = entry.value.planned ?? entry.id }
    for order in supervisions {
      matters[order.id] = order.id
      add(order.started, to: order.id)
      add(order.levels, to: order.id)
      add(order.steps, to: order.id)
    }
    for item in measures {
      matters[item.id] = item.id
      add(item.steps, to: item.id)
    }
    for item in advices {
      matters[item.id] = item.id
      add(item.answers, to: item.id)
    }
    for item in shares {
      matters[item.id] = item.id
      add(item.steps, to: item.id)
    }
    for item in zvhCases {
      matters[item.id] = item.id
      add(item.steps, to: item.id)
    }
    for item in notices {
      matters[item.id] = item.id
      add(item.steps, to: item.id)
    }
    for item in requests {
      matters[item.id] = item.id
      add(item.steps, to: item.id)
    }
    for item in zones {
      matters[item.id] = item.id
      add(item.removed, to: item.id)
    }
    for item in holds {
      matters[item.id] = item.id
      add(item.lifted, to: item.id)
    }
    for item in cases {
      matters[item.id] = item.id
      add(item.closed, to: item.id)
    }
    background.themes.forEach(add)
    background.offences.forEach(add)
    background.spells.forEach(add)
    background.judgments.forEach(add)
    add(background.codeSteps, to: nil)
    add(sentences, to: nil)
    add(leaveAuthorisations, to: nil)
    add(expectedNotices, to: nil)
    add(victimInterests, to: nil)
    add(nearnesses, to: nil)
    add(tablings, to: nil)
    add(discussions, to: nil)
    add(glassBroken, to: nil)
    // What was decided on a signal is part of what the signal was about.
    for entry in triage.entries {
      matters[entry.id] = matters[entry.value.matter] ?? entry.value.matter
    }
    return matters
  }
}

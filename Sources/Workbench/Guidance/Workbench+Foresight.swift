import Casework
import Wording

/// What an action would do now. The workbench is pure, so it is tried on a copy that is then dropped.
enum Foresight: Hashable, Sendable {
  /// A form, with its title.
  case opens(Phrase)
  /// Nothing but a message: why it cannot be done here.
  case says(Phrase)
  case acts
}

extension Workbench {
  /// What a decision would do now.
  func foresee(_ action: Action) -> Foresight {
    var copy = self
    copy.message = nil
    let effects = copy.run(action)
    if case .form(let form) = copy.overlay { return .opens(form.title) }
    if effects.isEmpty, copy.overlay == nil, let message = copy.message {
      return .says(message.phrase)
    }
    return .acts
  }

  /// Why an action does nothing here, in a few words; `nil` where it does something.
  func hindrance(to action: Action) -> Phrase? {
    if !action.contexts.contains(where: contexts.contains) { return .whyOtherPlace }
    if isAvailable(action) {
      guard action.isDecision, case .says = foresee(action) else { return nil }
      return hasSubject ? .whyNoMatter : .whyNoRow
    }
    if action == .copyReference, !mayCopy { return .whySwitchedOff }
    if action.isDecision, hindrance != nil { return .whyReadOnly }
    switch action {
    case .planMeeting, .showMeetings, .showReview, .newNotice, .stepSupervision,
      .recordVictimInterest, .revealNumber:
      return .whyNotSeen
    case .referToHouse, .tableCase: return viewer.sees(.zvh) ? .whyNoMatter : .whyNotSeen
    case .viewsOfPerson, .markReviewed, .sort, .scope: return .whyOtherPlace
    default: break
    }
    if dossier == nil, !screen.isAboutPeople { return .whyOtherPlace }
    if !hasSubject { return .whyNoRow }
    switch action {
    case .snooze, .decideNot, .refer, .acknowledge, .extendMeasure: return .whyNoDecision
    default: return .whyNoMatter
    }
  }

  private var hasSubject: Bool { dossier != nil || focusedPerson != nil }

  /// What an action is going to do now, to whom, where that can be said.
  func foretold(_ action: Action) -> Phrase? {
    let person = dossier?.person ?? focusedPerson
    let name = person.flatMap(file)?.name.listed
    switch action {
    case .open where dossier == nil: return name.map { .nowOpensDossier($0) }
    case .mark: return name.map { .nowMarks($0) }
    case .undo:
      var ids = ids
      guard let (decision, _) = try? Decider.undo(in: register, by: viewer, at: now, ids: &ids)
      else { return nil }
      return .nowUndoes(decision.kind.phrase + whose(decision))
    case .redo:
      var ids = ids
      guard let (decision, _) = try? Decider.redo(in: register, by: viewer, at: now, ids: &ids)
      else { return nil }
      return .nowDoesAgain(decision.kind.phrase + whose(decision))
    default: break
    }
    guard action.isDecision || action == .markReviewed else { return nil }
    switch foresee(action) {
    case .opens(let title): return .nowOpens(title) + .nothingYet
    case .says(let text): return .nowSays(text)
    case .acts: return nil
    }
  }

  private func whose(_ decision: Decision) -> Phrase {
    let names = decision.subjects.prefix(2).compactMap(file).map(\.name.listed)
    return .verbatim(names.isEmpty ? "" : ", " + names.joined(separator: ", "))
  }
}

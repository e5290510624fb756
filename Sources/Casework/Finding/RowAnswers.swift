/// What the rows of each list answer by themselves to the fields of a search. What they leave out is
/// asked of the person.
extension TriageEntry {
  package static var findList: FindList { .triage }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .tier: .codes([tier.code])
    // What is for now is due today.
    case .due: .day(due?.date ?? (timeLeft == .atOnce ? today : nil))
    case .rule: .codes([finding.code, signal.rawValue])
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension Tier {
  /// `T0` to `T4`.
  package var code: String { "T\(rawValue)" }
}

extension ReturnRow {
  package static var findList: FindList { .returns }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    if let kind = field.condition, let index = BasicConditionKind.allCases.firstIndex(of: kind) {
      return .codes([conditions[index].rawValue])
    }
    return switch field {
    case .due, .returns: .day(earliest?.date)
    case .kind: .codes([details.type.rawValue])
    case .status: .codes([status.rawValue])
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension CaseloadRow {
  package static var findList: FindList { .caseload }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .due: .day(firstDue)
    case .returns: earliest.map { .day($0) }
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension MeasureRow {
  package static var findList: FindList { .measures }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .due: .day(end?.date)
    case .kind: .codes([type.rawValue])
    case .status: .codes([standing.code])
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension MeasureStanding {
  /// The name that a search knows it by.
  package var code: String {
    switch self {
    case .lapsed: "lapsed"
    case .running: "running"
    case .intended: "intended"
    }
  }
}

extension NoteRow {
  package static var findList: FindList { .notes }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .kind: .codes([note.content.category.rawValue])
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension AgendaRow {
  package static var findList: FindList { .meetings }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension NoticeRow {
  package static var findList: FindList { .notices }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .due: .day(notice.returnsOn)
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

extension ReferralRow {
  package static var findList: FindList { .referrals }

  package func answer(to field: FindField, on today: CivilDate) -> FindAnswer? {
    switch field {
    case .due: .day(closing?.date ?? nextDue)
    case .owner: .owner(owner)
    case .new: .flag(novelty != nil)
    default: nil
    }
  }
}

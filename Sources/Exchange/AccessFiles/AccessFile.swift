package import Casework
package import Wording

/// Why something is left out of an access file: the interests of UAVG 41 lid 1 (after AVG 23 lid 1)
/// that can meet in these compartments.
package enum AccessException: String, CaseIterable, Hashable, Sendable {
  case publicSecurity = "public-security"
  case offences
  case supervision
  /// The person's own protection, or the rights and freedoms of others.
  case others
}

/// Something that is left out, on which ground and why. Which note it is stands in no file.
package struct AccessOmission: Hashable, Sendable {
  package var note: NoteID
  package var exception: AccessException
  package var reason: String

  package init(note: NoteID, exception: AccessException, reason: String) {
    self.note = note
    self.exception = exception
    self.reason = reason
  }
}

/// What is held about one person under one controller, to hand over (AVG art. 15; domain.md H14).
///
/// Outside receivers are named. Colleagues are not (C-579/21), nor is anybody else: where a text names
/// a colleague or a contact of the directory the name is left out. Sources of notes are left out,
/// since they are third parties; what a measure reaches is, since it can tell where a victim lives
/// (H4); facts of the victim compartment never stand in it.
package struct AccessFile: Sendable {
  let register: Register
  let files: [PersonFile]
  let request: RequestCase
  /// `nil` when nobody handed them over: the file says that they are missing.
  let views: [AccessAccount]?
  let omissions: [AccessOmission]
  let today: CivilDate

  /// - Parameters:
  ///   - files: what is held about one person, one file for each compartment that is compiled.
  ///   - request: the request that it answers, whose identity was checked.
  /// - Returns: `nil` when the identity was not established.
  package init?(
    of files: [PersonFile], answering request: RequestCase, views: [AccessAccount]?,
    leavingOut omissions: [AccessOmission], in register: Register, on today: CivilDate
  ) {
    guard request.identity.isDone else { return nil }
    self.register = register
    self.files = files.filter { $0.compartment != .victim }.sorted {
      $0.compartment < $1.compartment
    }
    self.request = request
    self.views = views
    self.omissions = omissions
    self.today = today
  }

  package func text(_ language: Language) -> String {
    var lines: [Phrase] = heading
    for file in files {
      lines += [.verbatim(""), file.compartment.phrase.capitalised]
      for part in AccessFileParts(file, self).parts where !part.1.isEmpty {
        lines.append(.verbatim("  ") + part.0)
        lines += part.1.map { .verbatim("    ") + $0 }
      }
    }
    lines += section(.accessFileViews, viewLines)
    lines += section(.accessFileLeftOut, leftOut)
    let names = Redaction(register, keeping: files)
    return lines.map { names.clean($0[language], language) + "\n" }.joined()
  }

  private func section(_ title: Phrase, _ content: [Phrase]) -> [Phrase] {
    [.verbatim(""), title] + content.map { .verbatim("  ") + $0 }
  }

  private var heading: [Phrase] {
    let deadline = request.deadline(register.settings)
    return [
      .accessFileTitle(register.organisation.name), .accessFileMade(.day(today, today: today)),
      request.request.phrase(today: today).capitalised,
      .accessFileIdentity(request.identity.phrase),
      deadline.map { .accessFileDue(.day($0.due.date, today: today)) } ?? .verbatim(""),
      .accessFilePurposes(.joined(files.map(\.compartment.phrase), separator: ", ")),
      .accessFileRights,
    ]
  }

  private var viewLines: [Phrase] {
    guard let views else { return [.accessFileViewsMissing] }
    guard !views.isEmpty else { return [.accessFileNoViews] }
    return views.map { view in
      .clock(view.at) + .verbatim(" · ") + view.action.phrase
        + (view.ground.map { .verbatim(" · ") + $0.phrase } ?? .verbatim(""))
    }
  }

  /// What is missing and why: always the same three, and what was chosen for this file.
  private var leftOut: [Phrase] {
    let chosen = omissions.map { omission in
      Phrase.accessFileOmitted(omission.exception.phrase, omission.reason)
    }
    return [
      .accessFileNoColleagues, .accessFileNoSources, .accessFileNoExtent,
      DraftTexts.accessFileNoDrafts,
    ] + chosen
  }
}

extension AccessException {
  package var phrase: Phrase {
    switch self {
    case .publicSecurity: .exceptionPublicSecurity
    case .offences: .exceptionOffences
    case .supervision: .exceptionSupervision
    case .others: .exceptionOthers
    }
  }
}

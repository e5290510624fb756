import Casework
import Wording

/// What one compartment holds about the person, part by part, without anybody else in it.
struct AccessFileParts {
  private let file: PersonFile
  private let access: AccessFile

  init(_ file: PersonFile, _ access: AccessFile) {
    self.file = file
    self.access = access
  }

  private var today: CivilDate { access.today }

  var parts: [(Phrase, [Phrase])] {
    [
      (.accessFileIdentityPart, identity), (.networkAddresses, addresses),
      (.dossierReturn, file.liveReturns.flatMap(returning)), (.tabNotes, notes),
      (.dossierContacts, contacts), (.dossierTasks, tasks),
      (.dossierSupervision, supervision), (.dossierMeasures, measures),
      (.dossierAdvice, advice), (.dossierCases, cases),
      (
        .dossierCustody,
        file.sentences.live.map { Happening.sentence($0.value).phrase(today: today) }
      ),
      (.accessFileShares, shares), (.dossierRequests, requests),
    ]
  }

  private var identity: [Phrase] {
    guard let known = file.identity.current?.value else { return [] }
    let number = known.citizenServiceNumber.map { Phrase.verbatim("BSN \($0.masked)") }
    let base: [Phrase] = [.verbatim(known.name.full), .birthDate(known.birthDate)]
    return base + [number].compactMap { $0 } + file.aliases.live.map { .verbatim($0.value.full) }
  }

  private var addresses: [Phrase] {
    file.addresses.live.map { entry in
      let address = entry.value
      return address.kind.phrase
        + .verbatim(": \(address.street) \(address.houseNumber), \(address.city)")
    }
  }

  private func returning(_ item: ReturnCase) -> [Phrase] {
    let details = item.details.current?.value
    var lines: [Phrase] = [details?.type.phrase ?? .verbatim(""), item.status.phrase]
    lines += item.dates.live.compactMap { entry in
      entry.value.date.map { entry.value.kind.phrase + .verbatim(": ") + .day($0, today: today) }
    }
    lines += BasicConditionKind.allCases.flatMap { kind in
      item.conditions[kind].live.map { entry in
        kind.phrase + .verbatim(": ") + entry.value.state.phrase + remark(entry.value.remark)
      }
    }
    return lines + item.offer.live.map { Happening.offer($0.value).phrase(today: today) }
  }

  /// The text as it stands now: what was corrected is gone, what was retracted says so. A note that
  /// is left out leaves no trace here.
  private var notes: [Phrase] {
    let hidden = Set(access.omissions.map(\.note))
    return file.liveNotes.filter { !hidden.contains($0.id) }.flatMap { note in
      let content = note.content
      let head =
        .day(content.observedAt.date, today: today) + .verbatim(" · ") + content.category.phrase
        + .verbatim(", ") + content.reliability.phrase + .verbatim(": \(content.text)")
      let corrected: [Phrase] =
        note.rectification == nil ? [] : [.accessFileCorrected]
      let retracted: [Phrase] = note.isRetracted ? [.accessFileRetracted] : []
      return [head] + note.amendments.live.map { .verbatim("+ \($0.value)") } + corrected
        + retracted
    }
  }

  private var contacts: [Phrase] {
    file.contacts.live.map { entry in
      .day(entry.value.on, today: today) + .verbatim(" · ") + entry.value.kind.phrase
        + .verbatim(", ") + entry.value.outcome.phrase + remark(entry.value.remark)
    }
  }

  private var tasks: [Phrase] {
    file.tasks.filter(\.isLive).map {
      .day($0.content.due, today: today) + .verbatim(" · \($0.content.title)")
    }
  }

  private var supervision: [Phrase] {
    file.supervisions.filter(\.isLive).flatMap { order in
      [Happening.supervision(order.details).phrase(today: today)]
        + order.standingSteps.map { entry in
          // Who reported a breach is somebody else.
          if case .breachReported(let report) = entry.value {
            return Happening.supervisionStep(
              .breachReported(BreachReport(on: report.on, what: report.what, source: ""))
            )
            .phrase(today: today)
          }
          return Happening.supervisionStep(entry.value).phrase(today: today)
        }
    }
  }

  /// That it was imposed and until when, not where it reaches.
  private var measures: [Phrase] {
    file.liveMeasures.map { measure in
      measure.content.type.phrase + .verbatim(": ") + measure.state.phrase + .verbatim(", ")
        + .day(measure.content.from.date, today: today)
        + (measure.end(settings: access.register.settings).map {
          .verbatim(" – ") + .day($0.date, today: today)
        } ?? .verbatim(""))
    }
  }

  private var advice: [Phrase] {
    file.advices.filter(\.isLive).flatMap { item in
      [item.request.phrase(today: today)]
        + item.answers.live.map { Happening.adviceAnswered($0.value).phrase(today: today) }
    }
  }

  private var cases: [Phrase] {
    file.cases.filter(\.isLive).map { Happening.caseOpened($0.opening).phrase(today: today) }
  }

  /// What went out, with the receiver by name: an organisation outside, never the colleague there.
  private var shares: [Phrase] {
    file.liveShares.map { share in
      let content = share.content
      let ground =
        content.ground.article.map { Phrase.verbatim($0) } ?? .verbatim(content.groundWords)
      let fields = Phrase.joined(content.fieldList.map(\.phrase), separator: ", ")
      return .day(content.on, today: today)
        + .verbatim(" · \(content.receiver.organisation) · ") + fields + .verbatim(" · ") + ground
        + .verbatim(" · \(content.purpose)")
        + (share.isWithdrawn ? .accessFileShareWithdrawn : .verbatim(""))
    }
  }

  private var requests: [Phrase] {
    file.requests.filter(\.isLive).flatMap { item in
      [item.request.phrase(today: today)]
        + item.steps.live.map { .verbatim("+ ") + $0.value.phrase(today: today) }
    }
  }

  private func remark(_ text: String) -> Phrase { .verbatim(text.isEmpty ? "" : ", \(text)") }
}
